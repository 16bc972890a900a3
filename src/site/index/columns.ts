import { compareText } from '../../model/order.ts';
import { FACETS, type Facet } from '../state/view.ts';
import type { Entry } from './entry.ts';

/** One facet of all events in numbers: what is counted on every key must not look texts up. */
export interface Column {
	/** All values, in order; an event's values are places in it. */
	readonly values: readonly string[];
	/** Where the values of each event begin in `codes`; one more than there are events. */
	readonly starts: Uint32Array;
	readonly codes: Uint32Array;
}

/** The events of a story, and every facet of them. */
export interface Columns {
	readonly entries: readonly Entry[];
	readonly of: Readonly<Record<Facet, Column>>;
}

/** The values an event has under a facet. */
function facetValues(entry: Entry, facet: Facet): readonly string[] {
	switch (facet) {
		case 'type':
			return [entry.event.type];
		case 'status':
			return [entry.event.status];
		case 'actor':
			return entry.actors;
		case 'place':
			return entry.event.where === null ? [] : [entry.event.where];
		case 'outlet':
			return entry.outlets;
	}
}

/** Puts the facets of events into numbers, once for a story. */
export function columns(entries: readonly Entry[]): Columns {
	const of = Object.fromEntries(FACETS.map((facet) => [facet, column(entries, facet)]));
	return { entries, of: of as Columns['of'] };
}

function column(entries: readonly Entry[], facet: Facet): Column {
	const all = entries.map((entry) => facetValues(entry, facet));
	const values = [...new Set(all.flat())].sort(compareText);
	const places = new Map(values.map((value, place) => [value, place]));
	const starts = new Uint32Array(entries.length + 1);
	const codes = new Uint32Array(all.reduce((sum, own) => sum + own.length, 0));
	let next = 0;
	for (const [index, own] of all.entries()) {
		starts[index] = next;
		for (const value of own) codes[next++] = places.get(value) ?? 0;
	}
	starts[entries.length] = next;
	return { values, starts, codes };
}
