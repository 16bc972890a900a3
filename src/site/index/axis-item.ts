import type { AxisBin } from './bins.ts';
import { middle, type Placed } from './story-index.ts';

/** An event on the axis: in a line with its title, or as a bare mark in the strip of its lane. */
export interface AxisEvent {
	readonly kind: 'event';
	/** The id of the event. */
	readonly id: string;
	readonly placed: Placed;
	readonly lane: number;
	/** Line within the lane, from 0; null in the strip. */
	readonly row: number | null;
	/** Wide enough at this scale to be drawn as a bar from start to end. */
	readonly bar: boolean;
	/** Milliseconds its title takes before its mark or bar; 0 where it stands behind the mark. */
	readonly back: number;
	/** Milliseconds from where it begins to what comes next in its line: so far its title may reach, either way. */
	readonly free: number;
}

export type AxisItem = AxisEvent | AxisBin;

/** The moment the drawing of an item begins at. */
export function startOf(item: AxisItem): number {
	if (item.kind === 'bin') return item.at;
	return (item.bar ? item.placed.start : middle(item.placed)) - item.back;
}
