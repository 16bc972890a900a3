import type { Event } from '../../model/event.ts';
import type { TimelineArticle } from '../../model/timeline.ts';
import { outletName } from '../index/outlet.ts';
import { periodWords } from '../../model/words.ts';
import type { Strings } from '../strings/en.ts';

/** A citation of the report an event rests on first: outlet, title, date, address, and where it was found. */
export function plainCitation(
	event: Event,
	articles: ReadonlyMap<string, TimelineArticle>,
	address: string,
	t: Strings,
): string {
	const [mention] = event.mentions;
	const article = mention && articles.get(mention.article);
	const parts = [
		article && [outletName(article), `“${article.title}”`].filter(Boolean).join(', '),
		article?.published && periodWords(article.published, t),
		article?.url,
		address,
	];
	const quote = mention ? `“${mention.quote}” ` : '';
	return `${quote}${parts.filter(Boolean).join('. ')}`;
}

/** The same as a BibTeX entry. */
export function bibtex(
	event: Event,
	articles: ReadonlyMap<string, TimelineArticle>,
	address: string,
): string {
	const [mention] = event.mentions;
	const article = mention && articles.get(mention.article);
	const fields: [string, string | null | undefined][] = [
		['title', article?.title ?? event.title],
		['author', article && outletName(article) ? `{${escaped(outletName(article) ?? '')}}` : null],
		['year', article?.published?.slice(0, 4)],
		['date', article?.published],
		['url', article?.url ?? address],
		['note', `${event.title}. ${address}`],
	];
	const lines = fields
		.filter((field): field is [string, string] => Boolean(field[1]))
		.map(([name, value]) => `  ${name} = {${name === 'author' || name === 'url' ? value : escaped(value)}}`);
	return `@online{dateline-${event.id},\n${lines.join(',\n')}\n}`;
}

/** Characters that mean something to TeX, made to mean themselves. */
function escaped(text: string): string {
	return text.replace(/\\/g, '\\textbackslash ').replace(/[&%$#_{}]/g, (character) => `\\${character}`);
}
