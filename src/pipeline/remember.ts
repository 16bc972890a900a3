import type { Event } from '../model/event.ts';
import { compareText } from '../model/order.ts';
import type { Timeline, Tombstone } from '../model/timeline.ts';
import { overlapOf, stems } from './similarity.ts';

/** An edited sentence that keeps this share of its words is the same report. */
const QUOTE_IN_COMMON = 0.6;

/**
 * What stands where events used to be, so that no link ever published breaks. Every id of the previous timeline
 * that the current one no longer knows gets a redirect to the event that took its place (the same article, type
 * and much the same words), or a tombstone with its last quote and the reason. Tombstones of earlier builds stay.
 */
export function remember(
	current: Timeline,
	previous: Timeline | null,
	earlier: readonly Tombstone[],
): Tombstone[] {
	const alive = new Set(current.events.flatMap(({ id, aliases }) => [id, ...aliases]));
	const stones = new Map<string, Tombstone>();
	for (const stone of earlier) {
		if (alive.has(stone.id)) continue;
		if (!('to' in stone) || alive.has(stone.to)) stones.set(stone.id, stone);
	}
	const articles = new Map(current.articles.map(({ id }) => [id, [] as Event[]]));
	for (const event of current.events) {
		for (const id of new Set(event.mentions.map(({ article }) => article))) articles.get(id)?.push(event);
	}
	for (const event of previous?.events ?? []) {
		for (const id of [event.id, ...event.aliases]) {
			if (!alive.has(id)) stones.set(id, stoneFor(id, event, articles));
		}
	}
	// A redirect of an earlier build whose goal has gone too shares the fate of its goal.
	for (const stone of earlier) {
		if (alive.has(stone.id) || stones.has(stone.id) || !('to' in stone)) continue;
		const goal = stones.get(stone.to);
		if (goal) stones.set(stone.id, { ...goal, id: stone.id });
	}
	return [...stones.values()].sort((a, b) => compareText(a.id, b.id));
}

/** `articles`: the current events by the articles that report them. */
function stoneFor(id: string, event: Event, articles: ReadonlyMap<string, readonly Event[]>): Tombstone {
	const mention = event.mentions.find((one) => one.id === id) ?? event.mentions[0];
	const quote = mention?.quote ?? '';
	const candidates = articles.get(mention?.article ?? '');
	const words = stems(quote);
	const successor = candidates?.find(
		({ type, mentions }) =>
			type === event.type && mentions.some((one) => overlapOf(stems(one.quote), words) >= QUOTE_IN_COMMON),
	);
	if (successor) return { id, to: successor.id };
	const reason = candidates
		? 'The article was edited and no longer reports it.'
		: 'The article that reported it is no longer part of this story.';
	return { id, reason, title: event.title, quote };
}
