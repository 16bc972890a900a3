import { eventPage } from '../../model/event-page.ts';
import type { ArticleText, EventPage, Timeline, Tombstone } from '../../model/timeline.ts';
import { firstScreen } from '../../site/index/first-screen.ts';
import { methodFacts, storyHead, type PageSource } from '../../site/load/source.ts';

/** What is said of a story on its pages. */
export interface StoryFiles {
	readonly timeline: Timeline;
	readonly texts: readonly ArticleText[];
	readonly tombstones?: readonly Tombstone[];
}

/** What the pages know of the site they stand on. */
export interface SiteFacts {
	/** Where it will be published, a folder's address ending in a slash; null when that is not known. */
	readonly address?: string | null;
	/** Where errors are reported, a `mailto:` or `https:` address. */
	readonly contact?: string | null;
	/** Where the cards of events lie, by their ids, from the site's folder. */
	readonly cards?: ReadonlyMap<string, string>;
}

/** What the pages of a story are rendered from. Aliases of events lead to their event. */
export function pageSource(
	{ timeline, texts, tombstones = [] }: StoryFiles,
	{ address = null, contact = null, cards = new Map() }: SiteFacts = {},
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
