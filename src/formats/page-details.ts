import { readDetails, type Details, type Entry } from './details.ts';
import type { Remark } from './draft.ts';
import { newsItem } from './json-ld.ts';
import { writtenDay } from './written-date.ts';

/** Where pages name each detail, in the order they are trusted: JSON-LD first, then these selectors. */
const SELECTORS: readonly (readonly [key: string, selector: string, attribute: string])[] = [
	['title', 'meta[property="og:title"], meta[name="twitter:title"], meta[name="headline"]', 'content'],
	[
		'date',
		'meta[property="article:published_time"], meta[property="article:published:time"], meta[property="og:published_time"], meta[itemprop="datePublished"], meta[name="datePublished"], meta[name="pubdate"], meta[name="publishdate"], meta[name="publish-date"], meta[name="date"], meta[name="dc.date"], meta[name="DC.date.issued"], meta[name="parsely-pub-date"], meta[name="sailthru.date"], meta[name="article.published"], meta[name="last-modified"]',
		'content',
	],
	[
		'date',
		'time[itemprop="datePublished"], time[pubdate], article time[datetime], header time[datetime], time[datetime]',
		'datetime',
	],
	['publisher', 'meta[property="og:site_name"], meta[name="application-name"]', 'content'],
	['author', 'meta[name="author"], meta[property="article:author"], meta[name="byl"]', 'content'],
	['url', 'link[rel="canonical"]', 'href'],
	['url', 'meta[property="og:url"]', 'content'],
	['license', 'link[rel="license"], a[rel="license"]', 'href'],
	['language', 'html[lang]', 'lang'],
	['language', 'meta[property="og:locale"]', 'content'],
];

/** What a page says about its article in its head, in JSON-LD and in `<time>` elements. */
export function readPageDetails(document: Document): { details: Details; remarks: Remark[] } {
	const entries: Entry[] = newsItem(document).map(([key, value]) => ({ key, value, line: null }));
	for (const [key, selector, attribute] of SELECTORS) {
		for (const element of document.querySelectorAll(selector)) {
			entries.push({ key, value: element.getAttribute(attribute) ?? '', line: null });
		}
	}
	return readDetails(entries.filter((entry) => entry.key !== 'date' || writtenDay(entry.value) !== null));
}
