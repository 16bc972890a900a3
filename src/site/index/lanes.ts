import { EVENT_TYPE_NAMES } from '../../model/event-type.ts';
import type { LaneMode } from '../state/view.ts';
import type { Columns } from './columns.ts';
import type { Placed } from './story-index.ts';

/** The events of one lane. */
export interface LanePart {
	/** The value it stands for; `''` for the lane that holds the rest, or everything. */
	readonly value: string;
	readonly placed: readonly Placed[];
}

/** A row of the axis that stays where it is while the window moves. */
export interface Lane extends LanePart {
	/** How many lines of labels it has room for. */
	readonly rows: number;
	/** Whether a narrow strip below the lines takes what finds no room in them. */
	readonly strip: boolean;
}

/** How many lines of labels events would fill, counted no further than `most`. */
export interface Lines {
	/** In the window the lanes are fitted to. */
	readonly inWindow: (placed: readonly Placed[], most: number) => number;
	/** Wherever the window may be moved from there. */
	readonly everywhere: (placed: readonly Placed[], most: number) => number;
}

/** More lanes than this cannot be told apart at a glance; the smallest share one. */
const MOST_LANES = 8;
/** Lines of labels all lanes have together. */
const ROWS = 12;
/** The most lines a lane can have. */
const MOST_ROWS = 10;

/**
 * Parts events in order by lane: the largest get their own, the rest share the last one (`''`). `of` are the facets
 * of the whole story.
 */
export function parted(placed: readonly Placed[], mode: LaneMode, of: Columns['of']): LanePart[] {
	if (mode === 'none') return placed.length === 0 ? [] : [{ value: '', placed }];
	const { values, starts, codes } = of[mode];
	const nowhere = values.length;
	// What has no type of its own shares the lane of the types that get none.
	const untyped = mode === 'type' ? values.indexOf('other') : -1;
	/** An event that has several values stands with its first. */
	const homeOf = (place: number) => {
		const at = starts[place] ?? 0;
		const code = at === starts[place + 1] ? nowhere : (codes[at] ?? nowhere);
		return code === untyped ? nowhere : code;
	};
	const homes = new Map<number, Placed[]>();
	for (const each of placed) {
		const home = homeOf(each.place);
		const known = homes.get(home);
		if (known) known.push(each);
		else homes.set(home, [each]);
	}
	// The values are in order, so their numbers are.
	const named = [...homes]
		.filter(([home]) => home !== nowhere)
		.sort((a, b) => b[1].length - a[1].length || a[0] - b[0])
		.map(([home]) => home);
	const tooMany = named.length + (homes.has(nowhere) ? 1 : 0) > MOST_LANES;
	const own = new Set(tooMany ? named.slice(0, MOST_LANES - 1) : named);
	const rest = tooMany ? placed.filter(({ place }) => !own.has(homeOf(place))) : (homes.get(nowhere) ?? []);
	const parts = [...own].map((home) => ({ value: values[home] ?? '', placed: homes.get(home) ?? [] }));
	if (mode === 'type') parts.sort((a, b) => typeOrder(a.value) - typeOrder(b.value));
	return [...parts, { value: '', placed: rest }].filter(({ placed }) => placed.length > 0);
}

/** Gives every lane the lines its events fill, as far as there are lines for all. */
export function lanes(parts: readonly LanePart[], { inWindow, everywhere }: Lines): Lane[] {
	const rows = fitted(parts.map(({ placed }) => inWindow(placed, MOST_ROWS)));
	return parts.map((part, index) => {
		const room = rows[index] ?? 1;
		return { ...part, rows: room, strip: everywhere(part.placed, room + 1) > room };
	});
}

function typeOrder(type: string): number {
	return (EVENT_TYPE_NAMES as readonly string[]).indexOf(type);
}

/** As many lines as each lane wants, less one at a time where there are most, until all fit. */
function fitted(wanted: readonly number[]): number[] {
	const rows = wanted.map((lines) => Math.max(lines, 1));
	const most = Math.max(ROWS, rows.length);
	for (let sum = rows.reduce((a, b) => a + b, 0); sum > most; sum--) {
		const largest = rows.indexOf(Math.max(...rows));
		rows[largest] = (rows[largest] ?? 1) - 1;
	}
	return rows;
}
