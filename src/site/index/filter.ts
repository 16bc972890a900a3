import { FACETS, type Facet, type View } from '../state/view.ts';
import type { Column, Columns } from './columns.ts';
import type { Entry } from './entry.ts';

/** One value of a facet and how many events it would leave, given all the other filters. */
export interface FacetValue {
	readonly value: string;
	readonly count: number;
	readonly chosen: boolean;
}

/** What the filters of a view leave of a story. */
export interface Narrowed {
	readonly entries: readonly Entry[];
	/** Whether the entry at a place in the story is among them. */
	readonly keeps: (at: Pick<Entry, 'place'>) => boolean;
	/** The values of a facet by count; chosen ones stay listed when nothing is left of them. */
	readonly values: (facet: Facet) => readonly FacetValue[];
	/** How many events there would be if that one filter were let go; only of filters that are set. */
	readonly relaxed: ReadonlyMap<Facet | 'q', number>;
}

/** Which filter an event fails: that of a facet by its place in FACETS, the words, or more than one. */
const NONE = -1;
const WORDS = FACETS.length;
const SEVERAL = WORDS + 1;

/**
 * Narrows a story down in one pass. `found` has 1 at the place of each event the words of the view lead to; null when
 * there are no words.
 * The counts of a facet heed every filter but its own, so that choosing another value never comes as a surprise.
 */
export function narrow({ entries, of }: Columns, view: View, found: Uint8Array | null): Narrowed {
	const failing = new Int8Array(entries.length).fill(NONE);
	if (found) {
		for (let index = 0; index < failing.length; index++) if (found[index] !== 1) failing[index] = WORDS;
	}
	const active = FACETS.filter((facet) => view[facet].length > 0);
	for (const facet of active) fail(failing, of[facet], view[facet], FACETS.indexOf(facet));

	const left: Entry[] = [];
	const failures = new Uint32Array(SEVERAL + 1);
	for (const [index, entry] of entries.entries()) {
		const filter = failing[index] ?? NONE;
		if (filter === NONE) left.push(entry);
		else failures[filter] = (failures[filter] ?? 0) + 1;
	}
	const relaxed = new Map<Facet | 'q', number>();
	if (found) relaxed.set('q', left.length + (failures[WORDS] ?? 0));
	for (const facet of active) relaxed.set(facet, left.length + (failures[FACETS.indexOf(facet)] ?? 0));

	const listed = new Map<Facet, readonly FacetValue[]>();
	return {
		entries: left,
		keeps: ({ place }) => failing[place] === NONE,
		relaxed,
		// Only for those who look: the thousands of names in a story are not sorted on every key.
		values(facet) {
			const known = listed.get(facet) ?? values(of[facet], failing, FACETS.indexOf(facet), view[facet]);
			listed.set(facet, known);
			return known;
		},
	};
}

/** Notes which events have none of the values wanted. */
function fail(failing: Int8Array, column: Column, wanted: readonly string[], filter: number): void {
	const { starts, codes } = column;
	const chosen = Uint8Array.from(column.values, (value) => (wanted.includes(value) ? 1 : 0));
	for (let index = 0; index < failing.length; index++) {
		const end = starts[index + 1] ?? 0;
		let at = starts[index] ?? 0;
		while (at < end && chosen[codes[at] ?? 0] !== 1) at++;
		if (at === end) failing[index] = failing[index] === NONE ? filter : SEVERAL;
	}
}

function values(
	{ values, starts, codes }: Column,
	failing: Int8Array,
	filter: number,
	wanted: readonly string[],
): readonly FacetValue[] {
	const counts = new Uint32Array(values.length);
	for (let index = 0; index < failing.length; index++) {
		if (failing[index] !== NONE && failing[index] !== filter) continue;
		for (let at = starts[index] ?? 0; at < (starts[index + 1] ?? 0); at++) {
			const code = codes[at] ?? 0;
			counts[code] = (counts[code] ?? 0) + 1;
		}
	}
	const listed: FacetValue[] = [];
	for (const [code, value] of values.entries()) {
		const count = counts[code] ?? 0;
		const chosen = wanted.includes(value);
		if (count > 0 || chosen) listed.push({ value, count, chosen });
	}
	const unknown = wanted.filter((value) => !values.includes(value));
	for (const value of unknown) listed.push({ value, count: 0, chosen: true });
	// The values are in order already, and sorting keeps that order among equals.
	return listed.sort((a, b) => b.count - a.count);
}
