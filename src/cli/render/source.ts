import { eventPage } from '../../model/event-page.ts';
import type { ArticleText, EventPage, Timeline, Tombstone } from '../../model/timeline.ts';
import { firstScreen, methodFacts, storyHead, type PageSource } from '../../site/load/source.ts';

/**
 * What the pages of a story are rendered from. `address` is where the site will be published (a folder's
 * address, ending in a slash), null when that is not known. `cards` says where the cards of
 * events lie, by their ids; `contact` where errors are reported. Aliases of events lead to their event.
 */
export function pageSource(
	timeline: Timeline,
	texts: readonly ArticleText[],
	address: string | null = null,
	tombstones: readonly Tombstone[] = [],
	cards: ReadonlyMap<string, string> = new Map(),
	contact: string | null = null,
): PageSource {
	const articles = new Map(timeline.articles.map((article) => [article.id, article]));
	const paragraphs = new Map(texts.map((text) => [text.id, text]));
	const pages = new Map<string, () => EventPage | Tombstone>();
	for (const stone of tombstones) pages.set(stone.id, () => stone);
	for (const event of timeline.events) {
		for (const id of event.aliases) pages.set(id, () => ({ id, to: event.id }));
	}
	for (const event of timeline.events) {
		pages.set(event.id, () =>
			eventPage(event, timeline.title, articles, paragraphs, cards.get(event.id) ?? null),
		);
	}
	return {
		head: storyHead(timeline, address, contact),
		first: firstScreen(timeline),
		method: methodFacts(timeline),
		event: (id) => pages.get(id)?.() ?? null,
		paths: ['/', '/method/', '/data/', ...[...pages.keys()].map((id) => `/e/${id}/`)],
	};
}
