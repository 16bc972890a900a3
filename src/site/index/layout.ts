import { startOf, type AxisEvent, type AxisItem } from './axis-item.ts';
import { binned, counted } from './bins.ts';
import { LEAST } from './density.ts';
import type { Lane } from './lanes.ts';
import { isBar, leftmost, MARK, rightmost, room, type Setting } from './room.ts';
import { Row } from './row.ts';
import { middle, type Placed } from './story-index.ts';

/** All items of the axis at one scale, by start; which of them are drawn is up to the window. */
export interface Layout {
	readonly level: number;
	readonly items: readonly AxisItem[];
	/** The most events a column of a bin holds. */
	readonly most: number;
	/** How much earlier than itself an item may start and still be seen: the longest bar. */
	readonly reach: number;
}

/** A period that finds no line is told by its length once it is longer than a bin, in pixels; else it is counted. */
const LONG = 144;
/** Steps of scale in which nothing moves between lines: half a doubling. */
const STEPS = 2;

/** The scale, in steps, at which so many milliseconds fall on a pixel. */
export function levelOf(msPerPixel: number): number {
	return Math.ceil(Math.log2(msPerPixel) * STEPS);
}

/**
 * Lays the events of fixed lanes out at one scale. Every event keeps its line wherever the window moves; what
 * finds no room becomes a mark or is counted in a bin.
 */
export function layout(lanes: readonly Lane[], level: number, setting: Setting): Layout {
	const scale = 2 ** (level / STEPS);
	const orders = ranked(lanes);
	const items = lanes.flatMap((lane, index) => {
		// In order of time the lines read like stairs; where not all find room, the most salient go first.
		const order = lane.strip ? (orders[index] ?? []) : lane.placed;
		return layLane({ index, rows: lane.rows, order }, level, scale, setting);
	});
	items.sort((a, b) => startOf(a) - startOf(b));
	let [reach, most] = [0, 1];
	for (const item of items) {
		if (item.kind === 'event') reach = Math.max(reach, item.placed.end - startOf(item));
		else for (const count of item.columns) most = Math.max(most, count);
	}
	return { level, items, most, reach };
}

/** How many lines, of at most so many, the events of one lane need at a level to stand side by side. */
export function linesFilled(
	placed: readonly Placed[],
	most: number,
	level: number,
	setting: Setting,
): number {
	const scale = 2 ** (level / STEPS);
	const rows = Array.from({ length: most }, () => new Row());
	let lines = 0;
	// In order of time no arrangement needs fewer lines; a crowded lane is known for one after a few events.
	for (const each of placed) {
		const { from, to } = room(each, scale, setting);
		const row = rows.findIndex((free) => free.take(from, to, each));
		if (row < 0) return most;
		lines = Math.max(lines, row + 1);
	}
	return lines;
}

function layLane(
	{ index, rows: lines, order }: { index: number; rows: number; order: readonly Placed[] },
	level: number,
	scale: number,
	setting: Setting,
): AxisItem[] {
	const rows = Array.from({ length: lines }, () => new Row());
	const left: Placed[] = [];
	for (const placed of order) {
		const { from, to } = room(placed, scale, setting);
		if (!rows.some((row) => row.take(from, to, placed))) left.push(placed);
	}
	// A period that finds no line may still show how long it is: its middle would say more than is known.
	const strip = new Row();
	const untitled = { ...setting, labelWidth: () => 0 };
	const narrow = left.filter((placed) => {
		const { from, to } = room(placed, scale, untitled);
		return (placed.end - placed.start) / scale < LONG || !strip.take(from, to, placed);
	});
	const crowds = binned(narrow, scale);
	// A lone one may show as much of its title as there is room for.
	const short = { ...setting, labelWidth: () => LEAST };
	const bare = crowds.flatMap(({ moments, only }) => {
		if (moments.length > 1) return [];
		const { from, to } = room(only, scale, short);
		return rows.some((row) => row.take(from, to, only)) ? [] : only;
	});
	const event = (placed: Placed, row: number | null, bar: boolean, back = 0, free = 0): AxisEvent => {
		return { kind: 'event', id: placed.entry.event.id, placed, lane: index, row, bar, back, free };
	};
	return [
		...rows.flatMap((row, number) => {
			// As they were put there: a title cut short may stand behind its mark where the whole would not.
			const backs = row.taken.map((placed, at) => {
				const mark = isBar(placed, scale) ? placed.start : middle(placed);
				const before = mark - row.stretch(at).from;
				return before > MARK * scale ? before : 0;
			});
			return row.taken.map((placed, at) => {
				const { from, to } = row.stretch(at);
				const back = backs[at] ?? 0;
				const bar = isBar(placed, scale);
				if (back === 0) {
					const next = Math.min(row.startAfter(at), rightmost(from, scale, setting));
					return event(placed, number, bar, 0, next - from);
				}
				// What is free between two titles is the first one's, if that stands behind its mark.
				const left = backs[at - 1] === 0 ? from : Math.max(row.endBefore(at), leftmost(setting.frame, scale));
				return event(placed, number, bar, back, (bar ? placed.start + MARK * scale : to) - left);
			});
		}),
		...strip.taken.map((placed) => event(placed, null, true)),
		...bare.map((placed) => event(placed, null, false)),
		...crowds.filter(({ moments }) => moments.length > 1).map((crowd) => counted(crowd, index, level, scale)),
	];
}

/** The events of every lane, those that matter most first. */
function ranked(lanes: readonly Lane[]): Placed[][] {
	// Ranks differ: putting each event in its place is quicker than comparing them.
	let size = 0;
	for (const { placed } of lanes) for (const { rank } of placed) size = Math.max(size, rank + 1);
	const places = new Array<Placed | undefined>(size);
	const homes = new Uint8Array(size);
	for (const [index, { placed }] of lanes.entries()) {
		for (const each of placed) {
			places[each.rank] = each;
			homes[each.rank] = index;
		}
	}
	const orders: Placed[][] = lanes.map(() => []);
	for (let rank = 0; rank < places.length; rank++) {
		const each = places[rank];
		if (each) orders[homes[rank] ?? 0]?.push(each);
	}
	return orders;
}
