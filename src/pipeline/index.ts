import type { Language } from '../languages/language.ts';
import type { Article } from '../model/article.ts';
import type { Event, Mention } from '../model/event.ts';
import { anchor } from './anchor/index.ts';
import { corefer } from './corefer.ts';
import { extract } from './extract/index.ts';
import { fuse } from './fuse.ts';
import { rank } from './rank.ts';
import { segment } from './segment.ts';
import { tag } from './tag/index.ts';

/**
 * The first half of the line: one article in, its dated mentions out. Total and pure; every article can be
 * read on its own, in any thread.
 *
 *     Article ─segment→ Sentence[][] ─extract→ Mention[] ─anchor→ dated Mention[]
 *             └──tag──→ Timex[][] ──────┴──────────────────┘
 */
export function mentionsOf(article: Article, language: Language): Mention[] {
	const sentences = segment(article, language);
	const timexes = tag(article, language);
	return anchor(article, extract(article, sentences, timexes, language));
}

/**
 * The second half of the line: the mentions of all articles in, the story's events out, dated ones by date.
 * The result does not depend on the order of articles or mentions.
 *
 *     Mention[] ─corefer→ Cluster[] ─fuse→ Event[] ─rank→ Event[]
 */
export function eventsOf(articles: readonly Article[], mentions: readonly Mention[]): Event[] {
	const byId = new Map(articles.map((article) => [article.id, article]));
	return rank(fuse(corefer(mentions), byId), byId);
}
