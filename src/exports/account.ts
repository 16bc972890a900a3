import type { Event } from '../model/event.ts';
import { EVENT_TYPES } from '../model/event-type.ts';
import { STATUSES } from '../model/status.ts';
import type { Timeline, TimelineArticle } from '../model/timeline.ts';
import { periodWords } from '../model/words.ts';

/** The event's title; what did not happen, or not yet, says so first, since a title may be all that is seen. */
export function headline(event: Event): string {
	const { happened, label } = STATUSES[event.status];
	return happened ? event.title : `${label}: ${event.title}`;
}

/** The date in words at its own precision ("March 2025"), or why there is none. */
export function dateWords(event: Event): string {
	return event.when === null
		? `undated${event.undatedBecause ? ` (${event.undatedBecause})` : ''}`
		: periodWords(event.when.edtf);
}

/** The articles that report the event, in the order of its mentions, each once. */
export function sourcesOf(event: Event, timeline: Timeline): TimelineArticle[] {
	const ids = new Set(event.mentions.map((mention) => mention.article));
	return [...ids].flatMap((id) => timeline.articles.find((article) => article.id === id) ?? []);
}

/**
 * The event in lines of plain text: when, what kind, how sure and by whom; the words that report it; where they
 * were printed.
 */
export function accountOf(event: Event, timeline: Timeline): string[] {
	const status = STATUSES[event.status].label + (event.by.length > 0 ? ` by ${event.by.join(', ')}` : '');
	return [
		[dateWords(event), EVENT_TYPES[event.type].label, status].join(' · '),
		`“${event.mentions[0]?.quote ?? event.title}”`,
		...sourcesOf(event, timeline).map(citation),
	];
}

/** "Publisher, 27 April 2025: Title. https://…" as far as known. */
function citation({ publisher, agency, published, title, url }: TimelineArticle): string {
	const origin = [publisher ?? agency, published && periodWords(published)].filter(Boolean).join(', ');
	return [origin && `${origin}:`, title, url].filter(Boolean).join(' ');
}
