import type { Entry } from './entry.ts';
import type { Narrowed } from './filter.ts';
import type { Placed, StoryIndex } from './story-index.ts';

/** The most salient of the events that have a place in time, at most `count`, by date. */
export function mostSalient(placed: readonly Placed[], count: number): Entry[] {
	const ranked = [...placed].sort((a, b) => b.entry.event.salience - a.entry.event.salience);
	const chosen = new Set(ranked.slice(0, count));
	return placed.filter((each) => chosen.has(each)).map(({ entry }) => entry);
}

/** The events found that the other filters leave, at most `count`; `found` holds ids, the best first. */
export function bestMatches(
	found: ReadonlySet<string>,
	{ byId }: StoryIndex,
	{ entries }: Narrowed,
	count: number,
): Entry[] {
	const left = new Set(entries);
	const matches = [...found].flatMap((id) => byId.get(id) ?? []);
	return matches.filter((entry) => left.has(entry)).slice(0, count);
}
