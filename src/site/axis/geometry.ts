import type { Window } from '../index/frame.ts';
import { ROOMY, type Density } from '../index/density.ts';
import type { Lane } from '../index/lanes.ts';
import type { AxisItem } from '../index/axis-item.ts';

/** Heights of the axis in pixels; those of Axis.svelte's style sheet are the same. */
export const TICKS = 44;
const PAD = 7;
/** Height of the strip for what finds no room in the lines, and of the columns at its foot. */
export const STRIP = 28;
export const DENSITY = 13;
/** How much wider than the window the stage is on either side: dragging shows what is already drawn. */
export const WING = 0.5;

export function laneHeight({ rows, strip }: Lane, { row }: Density): number {
	return 2 * PAD + rows * row + (strip ? STRIP : 0);
}

/** Height of the stage: the ticks and all lanes, and never so low that ticks stand alone. */
export function stageHeight(lanes: readonly Lane[], density: Density): number {
	return (
		TICKS +
		Math.max(
			ROOMY,
			lanes.reduce((sum, lane) => sum + laneHeight(lane, density), 0),
		)
	);
}

/** Where the top of every item of a lane layout lies, counted from below the ticks. */
export function topOf(item: AxisItem, lanes: readonly Lane[], density: Density): number {
	let top = PAD;
	for (const lane of lanes.slice(0, item.lane)) top += laneHeight(lane, density);
	const row = item.kind === 'event' ? item.row : null;
	if (row !== null) return top + row * density.row;
	return top + (lanes[item.lane]?.rows ?? 0) * density.row;
}

/** What the stage holds for a window: the window and its wings. */
export function winged({ from, to }: Window): Window {
	const wing = (to - from) * WING;
	return { from: from - wing, to: to + wing };
}
