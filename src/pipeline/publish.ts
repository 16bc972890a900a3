import type { Article } from '../model/article.ts';
import type { Event } from '../model/event.ts';
import { compareText } from '../model/order.ts';
import {
	TIMELINE_VERSION,
	type ArticleText,
	type Timeline,
	type TimelineArticle,
	type TimelineRule,
} from '../model/timeline.ts';

/** The timeline as published (`data/timeline.json`): events in the order given, articles by date. */
export function publish(
	title: string,
	articles: readonly Article[],
	events: readonly Event[],
	rules: readonly TimelineRule[] = [],
): Timeline {
	const listed = articles.map(heading).sort((a, b) => compareText(orderOf(a), orderOf(b)));
	const newest = listed.map(({ published }) => published ?? '').reduce((a, b) => (a > b ? a : b), '');
	return {
		format: 'dateline/timeline',
		version: TIMELINE_VERSION,
		title,
		asOf: newest || null,
		rules,
		articles: listed,
		events,
	};
}

/** The text of an article as published (`data/articles/<id>.json`). */
export function publishText({ id, paragraphs }: Article): ArticleText {
	return { id, paragraphs };
}

function heading(article: Article): TimelineArticle {
	const { id, title, publisher, agency, published, dateline, url, language, license } = article;
	return { id, title, publisher, agency, published, dateline, url, language, license };
}

function orderOf({ published, id }: TimelineArticle): string {
	return `${published ?? '9999'} ${id}`;
}
