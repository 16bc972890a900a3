import type { Placed } from './story-index.ts';

/** A line of labels: two lines of text while events are few, one when there are many. */
export interface Density {
	/** Height of a line of labels in pixels. */
	readonly row: number;
	/** What a title asks for in pixels, and what it takes where there is room for all of it. */
	readonly labelWidth: (placed: Placed) => number;
	readonly wholeWidth: (placed: Placed) => number;
}

/** Pixels of a letter of the label type, on average, and some to spare. */
const LETTER = 7.3;
/** No title asks for less, in pixels. */
export const LEAST = 70;

export const ROOMY = dense(44, 216, 300, ({ letters }) => (letters * LETTER) / 2 + 24);
export const DENSE = dense(25, 240, 520, ({ letters }) => letters * LETTER);

/** Titles ask for up to `most` pixels, and are never longer than `longest`. */
function dense(row: number, most: number, longest: number, width: Density['labelWidth']): Density {
	const within = (limit: number) => (placed: Placed) => Math.min(limit, Math.max(LEAST, width(placed)));
	return { row, labelWidth: within(most), wholeWidth: within(longest) };
}
