/** Longer quotes are named by their first and last words: browsers find them faster, and so do people. */
const LONG = 90;
const EDGE_WORDS = 5;

/** The address of an article, leading to the words quoted (`#:~:text=`); null for what is not a web address. */
export function quoteAddress(url: string | null, quote: string): string | null {
	if (!url || !URL.canParse(url) || !/^https?:/.test(new URL(url).protocol)) return null;
	const words = quote.trim().split(/\s+/);
	const text =
		quote.length <= LONG || words.length <= 2 * EDGE_WORDS
			? directive(words)
			: `${directive(words.slice(0, EDGE_WORDS))},${directive(words.slice(-EDGE_WORDS))}`;
	const bare = url.split('#')[0] ?? url;
	return `${bare}#:~:text=${text}`;
}

/** Hyphens, commas and ampersands part the directive, so they are written as codes. */
function directive(words: readonly string[]): string {
	return encodeURIComponent(words.join(' ')).replaceAll('-', '%2D');
}
