import { compareText } from '../../model/order.ts';
import { FACETS, type Facet, type View } from '../state/view.ts';
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
	readonly facets: Readonly<Record<Facet, readonly FacetValue[]>>;
	/** How many events there would be if that one filter were let go; only of filters that are set. */
	readonly relaxed: ReadonlyMap<Facet | 'q', number>;
}

/** The values an event has under a facet. */
export function facetValues(entry: Entry, facet: Facet): readonly string[] {
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

/**
 * Narrows a story down in one pass. `found` are the ids the words of the view lead to; null when there are none.
 * The counts of a facet heed every filter but its own, so that choosing another value never comes as a surprise.
 */
export function narrow(entries: readonly Entry[], view: View, found: ReadonlySet<string> | null): Narrowed {
	const wanted = FACETS.map((facet) => new Set<string>(view[facet]));
	const counts = FACETS.map(() => new Map<string, number>());
	const relaxed = new Map<Facet | 'q', number>();
	const left: Entry[] = [];
	for (const entry of entries) {
		const failed: (Facet | 'q')[] = [];
		if (found && !found.has(entry.event.id)) failed.push('q');
		for (const [index, facet] of FACETS.entries()) {
			const chosen = wanted[index];
			if (!chosen || chosen.size === 0) continue;
			if (!facetValues(entry, facet).some((value) => chosen.has(value))) failed.push(facet);
		}
		if (failed.length === 0) left.push(entry);
		const [only] = failed;
		if (failed.length > 1) continue;
		for (const [index, facet] of FACETS.entries()) {
			const tally = counts[index];
			if (!tally || (only !== undefined && only !== facet)) continue;
			for (const value of facetValues(entry, facet)) tally.set(value, (tally.get(value) ?? 0) + 1);
		}
		if (only !== undefined) relaxed.set(only, (relaxed.get(only) ?? 0) + 1);
	}
	const active = FACETS.filter((facet) => view[facet].length > 0);
	for (const filter of found ? (['q', ...active] as const) : active) {
		relaxed.set(filter, (relaxed.get(filter) ?? 0) + left.length);
	}
	const facets = Object.fromEntries(
		FACETS.map((facet, index) => [facet, listed(counts[index] ?? new Map(), view[facet])]),
	) as unknown as Narrowed['facets'];
	return { entries: left, facets, relaxed };
}

/** The values by count; chosen ones stay listed when nothing is left of them. */
function listed(counts: ReadonlyMap<string, number>, chosen: readonly string[]): FacetValue[] {
	const values = new Set([...counts.keys(), ...chosen]);
	return [...values]
		.map((value) => ({ value, count: counts.get(value) ?? 0, chosen: chosen.includes(value) }))
		.sort((a, b) => b.count - a.count || compareText(a.value, b.value));
}
