import type { Event } from './event.ts';
import type { ArticleText, EventPage, SourceParagraph, TimelineArticle } from './timeline.ts';

/**
 * Puts together what the page of one event shows. `articles` and `texts` are those of the story, by id;
 * a mention whose article is not among `texts` goes without its paragraph.
 */
export function eventPage(
	event: Event,
	story: string,
	articles: ReadonlyMap<string, TimelineArticle>,
	texts: ReadonlyMap<string, Pick<ArticleText, 'paragraphs'>>,
	card: string | null = null,
): EventPage {
	const cited = new Set(event.mentions.map(({ article }) => article));
	const paragraphs = new Map<string, SourceParagraph>();
	for (const { article, paragraph, when } of event.mentions) {
		for (const index of [paragraph, when?.paragraph ?? paragraph]) {
			const source = texts.get(article)?.paragraphs[index];
			if (source) paragraphs.set(`${article} ${index}`, { article, paragraph: index, ...source });
		}
	}
	return {
		event,
		articles: [...cited].flatMap((id) => articles.get(id) ?? []),
		paragraphs: [...paragraphs.values()],
		story,
		card,
	};
}
