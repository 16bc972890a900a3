import type { Placed } from './story-index.ts';

/** A line of labels: two lines of text while events are few, one when there are many. */
export interface Density {
	/** Whether a title may take two lines of text. */
	readonly roomy: boolean;
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

/** No title asks for more of the width of the axis than this share: it would find room on neither side of its mark. */
const SHARE = 0.4;

/** Height of a line of labels with two lines of text, in pixels. */
export const ROOMY = 44;

/** Two lines of text for each label, on an axis so many pixels wide. */
export function roomy(width: number): Density {
	const asked = ({ letters }: Placed) => (letters * LETTER) / 2 + 24;
	return { roomy: true, row: ROOMY, ...widths(asked, Math.min(216, width * SHARE), 300) };
}

/** One line of text for each label, on an axis so many pixels wide. */
export function dense(width: number): Density {
	const asked = ({ letters }: Placed) => letters * LETTER;
	return { roomy: false, row: 25, ...widths(asked, Math.min(240, width * SHARE), 520) };
}

/** Titles ask for up to `most` pixels, and are never longer than `longest`. */
function widths(
	asked: (placed: Placed) => number,
	most: number,
	longest: number,
): Pick<Density, 'labelWidth' | 'wholeWidth'> {
	const within = (limit: number) => (placed: Placed) => Math.min(limit, Math.max(LEAST, asked(placed)));
	return { labelWidth: within(most), wholeWidth: within(longest) };
}
