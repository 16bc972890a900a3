import { EVENT_TYPE_NAMES } from '../../model/event-type.ts';
import { compareText } from '../../model/order.ts';
import type { LaneMode } from '../state/view.ts';
import type { Entry } from './entry.ts';
import { facetValues } from './filter.ts';
import type { Placed } from './story-index.ts';

/** A row of the axis that stays where it is while the window moves. */
export interface Lane {
	/** The value it stands for; `''` for the lane that holds the rest, or everything. */
	readonly value: string;
	readonly placed: readonly Placed[];
	/** How many lines of labels it has room for. */
	readonly rows: number;
	/** Whether a narrow strip below the lines takes what finds no room in them. */
	readonly strip: boolean;
}

/** More lanes than this cannot be told apart at a glance; the smallest share one. */
const MOST_LANES = 8;
/** Lines of labels all lanes have together. */
const ROWS = 12;
/** The most lines a lane can have. */
export const MOST_ROWS = 8;

/**
 * Parts the events into lanes: the largest get their own, the rest share the last one (`''`).
 * `linesFor` says how many lines a lane's events would fill in the window the story is first seen in.
 */
export function lanes(
	placed: readonly Placed[],
	mode: LaneMode,
	linesFor: (placed: readonly Placed[]) => number,
): Lane[] {
	const groups = new Map<string, Placed[]>();
	for (const each of placed) {
		const key = laneOf(each.entry, mode);
		const group = groups.get(key);
		if (group) group.push(each);
		else groups.set(key, [each]);
	}
	const named = [...groups]
		.filter(([key]) => key !== '')
		.sort((a, b) => b[1].length - a[1].length || compareText(a[0], b[0]));
	const rest = groups.get('') ?? [];
	const tooMany = named.length + (rest.length > 0 ? 1 : 0) > MOST_LANES;
	const own = tooMany ? named.slice(0, MOST_LANES - 1) : named;
	const shared = [...rest, ...named.slice(own.length).flatMap(([, group]) => group)];
	if (mode === 'type') own.sort((a, b) => typeOrder(a[0]) - typeOrder(b[0]));
	if (shared.length > 0) own.push(['', shared]);
	const rows = fitted(own.map(([, group]) => linesFor(group)));
	return own.map(([value, group], index) => {
		const room = rows[index] ?? 1;
		return { value, placed: group, rows: room, strip: group.length > room };
	});
}

function laneOf(entry: Entry, mode: LaneMode): string {
	return mode === 'none' ? '' : (facetValues(entry, mode)[0] ?? '');
}

function typeOrder(type: string): number {
	return (EVENT_TYPE_NAMES as readonly string[]).indexOf(type);
}

/** As many lines as each lane wants, less one at a time where there are most, until all fit. */
function fitted(wanted: readonly number[]): number[] {
	const rows = wanted.map((lines) => Math.min(Math.max(lines, 1), MOST_ROWS));
	const most = Math.max(ROWS, rows.length);
	for (let sum = rows.reduce((a, b) => a + b, 0); sum > most; sum--) {
		const largest = rows.indexOf(Math.max(...rows));
		rows[largest] = (rows[largest] ?? 1) - 1;
	}
	return rows;
}
