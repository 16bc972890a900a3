import type { TimelineArticle } from '../../model/timeline.ts';

/** The name an outlet goes by: its publisher, else the agency, else the host of its address. */
export function outletName(article: TimelineArticle): string | null {
	return article.publisher ?? article.agency ?? host(article.url);
}

/** The names of all outlets the articles come from, each once. */
export function outletNames(articles: readonly TimelineArticle[]): string[] {
	return [...new Set(articles.flatMap((article) => outletName(article) ?? []))];
}

function host(url: string | null): string | null {
	if (!url || !URL.canParse(url)) return null;
	return new URL(url).hostname.replace(/^www\./, '') || null;
}
