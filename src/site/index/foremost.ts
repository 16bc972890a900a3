import type { Entry } from './entry.ts';
import type { Narrowed } from './filter.ts';
import type { Found } from './found.ts';
import type { Placed, StoryIndex } from './story-index.ts';

/** The most salient of the events that have a place in time, at most `count`, by date. */
export function mostSalient(placed: readonly Placed[], count: number): Entry[] {
	// Ranks are kept in order while they come: sorting all of a long story would take longer than drawing it.
	const best: number[] = [];
	for (const { entry } of placed) {
		if (best.length === count && entry.rank > (best.at(-1) ?? 0)) continue;
		best.splice(firstAbove(best, entry.rank), 0, entry.rank);
		best.length = Math.min(best.length, count);
	}
	const chosen = new Set(best);
	return placed.filter(({ entry }) => chosen.has(entry.rank)).map(({ entry }) => entry);
}

function firstAbove(ranks: readonly number[], rank: number): number {
	const at = ranks.findIndex((each) => each > rank);
	return at < 0 ? ranks.length : at;
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
