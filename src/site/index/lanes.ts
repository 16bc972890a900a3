import { EVENT_TYPE_NAMES } from '../../model/event-type.ts';
import { compareText } from '../../model/order.ts';
import type { LaneMode } from '../state/view.ts';
import { facetValues } from './filter.ts';
import type { Entry } from './entry.ts';
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
/** Lines of labels all lanes have together, where there are events to fill them. */
const ROWS = 13;
const MOST_ROWS = 6;

/** Parts the events into lanes: the largest get their own, the rest share the last one (`''`). */
export function lanes(placed: readonly Placed[], mode: LaneMode): Lane[] {
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
	const own = named.length + (rest.length > 0 ? 1 : 0) > MOST_LANES ? named.slice(0, MOST_LANES - 1) : named;
	const shared = [...rest, ...named.slice(own.length).flatMap(([, group]) => group)];
	if (mode === 'type') own.sort((a, b) => typeOrder(a[0]) - typeOrder(b[0]));
	if (shared.length > 0) own.push(['', shared]);
	const rows = shareRows(own.map(([, group]) => group.length));
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

/** One line each, then one more at a time to the lane that has most events for each line it has. */
function shareRows(sizes: readonly number[]): number[] {
	const rows = sizes.map(() => 1);
	for (let left = ROWS - sizes.length; left > 0; left--) {
		let neediest = -1;
		let need = 1;
		for (const [index, size] of sizes.entries()) {
			const has = rows[index] ?? 1;
			// The square root keeps one crowded lane from starving the others.
			const wants = Math.sqrt(size) / has;
			if (size > has && has < MOST_ROWS && (neediest < 0 || wants > need)) [neediest, need] = [index, wants];
		}
		if (neediest < 0) break;
		rows[neediest] = (rows[neediest] ?? 1) + 1;
	}
	return rows;
}
