import type { Lane } from '../index/lanes.ts';
import type { Placed } from '../index/story-index.ts';
import type { AxisItem } from '../index/layout.ts';

/** Heights of the axis in pixels; those of Axis.svelte's style sheet are the same. */
export const TICKS = 44;
const PAD = 7;
const STRIP = 22;

/** A line of labels: two lines of text while events are few, one when there are many. */
export interface Density {
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

export const DENSE: Density = {
	row: 25,
	labelWidth: ({ entry }) => clamp(entry.event.title.length * LETTER, 60, 240),
};

export function density(events: number): Density {
	return events <= FEW ? ROOMY : DENSE;
}

export function laneHeight({ rows, strip }: Lane, { row }: Density): number {
	return 2 * PAD + rows * row + (strip ? STRIP : 0);
}

/** Height of the stage: the ticks and all lanes, and never so low that ticks stand alone. */
export function stageHeight(lanes: readonly Lane[], density: Density): number {
	return TICKS + Math.max(ROOMY.row, ...[lanes.reduce((sum, lane) => sum + laneHeight(lane, density), 0)]);
}

/** Where the top of every item of a lane layout lies, counted from below the ticks. */
export function topOf(item: AxisItem, lanes: readonly Lane[], density: Density): number {
	let top = PAD;
	for (const lane of lanes.slice(0, item.lane)) top += laneHeight(lane, density);
	const row = item.kind === 'event' ? item.row : null;
	if (row !== null) return top + row * density.row;
	return top + (lanes[item.lane]?.rows ?? 0) * density.row;
}

function clamp(value: number, least: number, most: number): number {
	return Math.min(most, Math.max(least, value));
}
