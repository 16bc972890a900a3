import type { Lane } from './lanes.ts';
import type { Placed } from './story-index.ts';

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
}

/** Several events that stand too close to be told apart, as one count. */
export interface AxisBin {
	readonly kind: 'bin';
	/** The same for the same events at the same scale: `bin:<lane>:<level>:<number>`. */
	readonly id: string;
	readonly lane: number;
	readonly count: number;
	/** Where it stands: among its events, and clear of the bins beside it. */
	readonly at: number;
	/** First and last moment of its events. */
	readonly start: number;
	readonly end: number;
}

export type AxisItem = AxisEvent | AxisBin;

/** All items of the axis at one scale, by start; which of them are drawn is up to the window. */
export interface Layout {
	readonly level: number;
	readonly items: readonly AxisItem[];
	/** How much earlier than itself an item may start and still be seen: the longest bar. */
	readonly reach: number;
}

/** Pixels a mark takes before a title, and the gap kept free behind a title. */
export const MARK = 22;
const GAP = 14;
/** Narrower periods are drawn as marks, in pixels. */
const BAR = 18;
/** Bins are between this and twice this wide, in pixels. */
const BIN = 72;
/** Lanes of up to so many events may have room for all of them. */
const FEW = 40;
/** Steps of scale in which nothing moves between lines: half a doubling. */
const STEPS = 2;

/** The scale, in steps, at which so many milliseconds fall on a pixel. */
export function levelOf(msPerPixel: number): number {
	return Math.ceil(Math.log2(msPerPixel) * STEPS);
}

/**
 * Lays the events of fixed lanes out at one scale. Every event keeps its line wherever the window moves; what finds no room becomes a mark or is counted in a bin.
 * `labelWidth` says how many pixels the title of an event takes.
 */
export function layout(
	lanes: readonly Lane[],
	level: number,
	labelWidth: (placed: Placed) => number,
): Layout {
	const scale = 2 ** (level / STEPS);
	const items = lanes.flatMap((lane, index) => layLane(lane, index, level, scale, labelWidth));
	items.sort((a, b) => startOf(a) - startOf(b));
	let reach = 0;
	for (const item of items)
		if (item.kind === 'event') reach = Math.max(reach, item.placed.end - item.placed.start);
	return { level, items, reach };
}

/** How many lines, of at most so many, the events of one lane need at a level to stand side by side. */
export function linesFilled(
	placed: readonly Placed[],
	most: number,
	level: number,
	labelWidth: (placed: Placed) => number,
): number {
	const scale = 2 ** (level / STEPS);
	const rows = Array.from({ length: most }, () => new Row());
	let lines = 0;
	// In order of time no arrangement needs fewer lines; a crowded lane is known for one after a few events.
	for (const each of placed) {
		const { from, to } = room(each, scale, labelWidth);
		const row = rows.findIndex((free) => free.take(from, to));
		if (row < 0) return most;
		lines = Math.max(lines, row + 1);
	}
	return lines;
}

/** The moment the drawing of an item begins at. */
export function startOf(item: AxisItem): number {
	if (item.kind === 'bin') return item.at;
	return item.bar ? item.placed.start : middle(item.placed);
}

/** Where a mark stands for its period: in the middle, since nothing says it is either end. */
export function middle({ start, end }: { start: number; end: number }): number {
	return (start + end) / 2;
}

function layLane(
	lane: Lane,
	index: number,
	level: number,
	scale: number,
	labelWidth: (placed: Placed) => number,
): AxisItem[] {
	const setLines = (order: readonly Placed[]) => {
		const rows = Array.from({ length: lane.rows }, () => new Row());
		const items: AxisItem[] = [];
		const left: Placed[] = [];
		for (const placed of order) {
			const { from, to, bar } = room(placed, scale, labelWidth);
			const row = rows.findIndex((each) => each.take(from, to));
			if (row < 0) left.push(placed);
			else items.push({ kind: 'event', id: placed.entry.event.id, placed, lane: index, row, bar });
		}
		return { items, left };
	};
	// In order of time the lines read like stairs; where not all find room, the most salient go first.
	if (lane.placed.length <= FEW) {
		const { items, left } = setLines(lane.placed);
		if (left.length === 0) return items;
	}
	const ranked = [...lane.placed].sort((a, b) => b.entry.event.salience - a.entry.event.salience);
	const { items, left } = setLines(ranked);
	return [...items, ...binned(left, index, level, scale)];
}

/** The stretch of a line an event takes with its title, in milliseconds, and whether it is a bar there. */
function room(
	placed: Placed,
	scale: number,
	labelWidth: (placed: Placed) => number,
): { from: number; to: number; bar: boolean } {
	const width = (placed.end - placed.start) / scale;
	const bar = width >= BAR;
	const from = bar ? placed.start : middle(placed) - (MARK / 2) * scale;
	const title = MARK + labelWidth(placed) + GAP;
	return { from, to: from + Math.max(bar ? width + GAP : 0, title) * scale, bar };
}

/** Counts what is left in bins as wide as a doubling of the scale allows; a lone one stays a mark. */
function binned(left: readonly Placed[], lane: number, level: number, scale: number): AxisItem[] {
	const width = 2 ** Math.ceil(Math.log2(scale * BIN));
	const bins = new Map<number, Placed[]>();
	for (const placed of left) {
		const key = Math.floor(middle(placed) / width);
		const bin = bins.get(key);
		if (bin) bin.push(placed);
		else bins.set(key, [placed]);
	}
	return [...bins].map(([key, members]): AxisItem => {
		const [only] = members;
		if (only && members.length === 1) {
			return { kind: 'event', id: only.entry.event.id, placed: only, lane, row: null, bar: false };
		}
		const moments = members.map(middle);
		const mean = moments.reduce((a, b) => a + b) / moments.length;
		const [left, right] = [(key + 0.3) * width, (key + 0.7) * width];
		return {
			kind: 'bin',
			id: `bin:${lane}:${level}:${key}`,
			lane,
			count: members.length,
			at: Math.min(Math.max(mean, left), right),
			start: moments.reduce((a, b) => Math.min(a, b)),
			end: moments.reduce((a, b) => Math.max(a, b)),
		};
	});
}

/** One line of a lane: the stretches already taken, in order and without overlap. */
class Row {
	readonly #starts: number[] = [];
	readonly #ends: number[] = [];

	/** Takes the stretch when it is free. */
	take(from: number, to: number): boolean {
		let low = 0;
		let high = this.#starts.length;
		while (low < high) {
			const middle = (low + high) >>> 1;
			if ((this.#starts[middle] ?? 0) < from) low = middle + 1;
			else high = middle;
		}
		if ((this.#ends[low - 1] ?? -Infinity) > from) return false;
		if ((this.#starts[low] ?? Infinity) < to) return false;
		this.#starts.splice(low, 0, from);
		this.#ends.splice(low, 0, to);
		return true;
	}
}
