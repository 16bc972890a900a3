import type { Placed } from './story-index.ts';

/** A line of labels: two lines of text while events are few, one when there are many. */
export interface Density {
	/** Height of a line of labels in pixels. */
	readonly row: number;
	readonly labelWidth: (placed: Placed) => number;
}

/** Up to so many events the labels may be two lines high. */
const FEW = 40;
/** Pixels of a letter of the label type, on average, and some to spare. */
const LETTER = 6.9;

export const ROOMY: Density = {
	row: 44,
	labelWidth: ({ entry }) => clamp((entry.event.title.length * LETTER) / 2 + 24, 80, 216),
};

const DENSE: Density = {
	row: 25,
	labelWidth: ({ entry }) => clamp(entry.event.title.length * LETTER, 60, 240),
};

/** How densely so many events are set. */
export function density(events: number): Density {
	return events <= FEW ? ROOMY : DENSE;
}

function clamp(value: number, least: number, most: number): number {
	return Math.min(most, Math.max(least, value));
}
