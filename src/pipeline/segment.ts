import type { Language } from '../languages/language.ts';
import type { Article } from '../model/article.ts';
import type { Sentence } from '../model/sentence.ts';

/** The parsed sentences of an article, one list a paragraph. Headings are titles of parts: they have none. */
export function segment(article: Article, language: Language): Sentence[][] {
	return article.paragraphs.map(({ kind, text }) => (kind === 'heading' ? [] : language.sentences(text)));
}
