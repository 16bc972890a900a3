import type { Entry } from './entry.ts';
import type { Narrowed } from './filter.ts';
import type { Found } from './found.ts';
import type { Placed, StoryIndex } from './story-index.ts';

/** The most salient of the events that have a place in time, at most `count`, by date. */
export function mostSalient(placed: readonly Placed[], count: number): Entry[] {
	// The best are kept in order while they come: sorting all of a long story would take longer than drawing it.
	const best: { each: Placed; at: number }[] = [];
	for (const [at, each] of placed.entries()) {
		if (best.length === count && each.rank > (best.at(-1)?.each.rank ?? 0)) continue;
		const above = best.findIndex((other) => other.each.rank > each.rank);
		best.splice(above < 0 ? best.length : above, 0, { each, at });
		best.length = Math.min(best.length, count);
	}
	return best.sort((a, b) => a.at - b.at).map(({ each }) => each.entry);
}

/** The events found that the other filters leave, at most `count`, the best first. */
export function bestMatches(
	{ best }: Found,
	{ entries }: StoryIndex,
	{ keeps }: Narrowed,
	count: number,
): Entry[] {
	const matches: Entry[] = [];
	for (const place of best) {
		const entry = entries[place];
		if (entry && keeps(entry)) matches.push(entry);
		if (matches.length === count) break;
	}
	return matches;
}
