import type { PageSource } from './source.ts';

/**
 * Data that a page carries in itself is asked for under addresses of this scheme. They name no place on the
 * network: Kit finds the answer in the page by its address, which therefore must be the same in every folder
 * a site is served from.
 */
const SCHEME = 'dateline:/';

/**
 * Asks for a part of the page source by name (`head`, `first`, `method`, `events/<id>`): answered by the
 * renderer while a page is rendered, and by the page itself while it is hydrated.
 * Returns null when there is no such part; in a browser, when the page does not carry it.
 */
export async function embedded(fetch: typeof globalThis.fetch, name: string): Promise<unknown> {
	const address = SCHEME + name;
	const inBrowser = typeof document !== 'undefined';
	if (inBrowser && !document.querySelector(`script[data-url=${JSON.stringify(address)}]`)) return null;
	const response = await fetch(address);
	return response.ok ? response.json() : null;
}

/** The name under which embedded data was asked for; null when the address is of another kind. */
export function embeddedName(address: string): string | null {
	return address.startsWith(SCHEME) ? address.slice(SCHEME.length) : null;
}

/** The part of that name as the response a page carries: JSON, or 404 when there is none. */
export function answerEmbedded(name: string, source: PageSource): Response {
	const data = part(source, name);
	return data === null ? new Response(null, { status: 404 }) : Response.json(data);
}

function part(source: PageSource, name: string): unknown {
	if (name === 'head' || name === 'first' || name === 'method') return source[name];
	const id = /^events\/([^/]+)$/.exec(name)?.[1];
	return id === undefined ? null : source.event(decodeURIComponent(id));
}
