/** The parameter of an address that shows a page without its head and tools, for frames in other pages. */
const EMBED = 'embed';

/** Whether a query asks for the page as a frame shows it. */
export function isEmbedded(query: string): boolean {
	return new URLSearchParams(query).has(EMBED);
}

/** HTML that shows a page of the story, given its full address, in a frame of another page. */
export function embedCode(address: string, title: string): string {
	const url = new URL(address);
	url.searchParams.set(EMBED, '');
	const [src, name] = [escaped(url.href), escaped(title)];
	return `<iframe src="${src}" title="${name}" width="100%" height="640" loading="lazy"></iframe>`;
}

function escaped(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('"', '&quot;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;');
}
