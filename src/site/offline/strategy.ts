/**
 * How a request is answered: `cached` when it may come from the cache at once, `fresh` when the network is asked
 * first, `untouched` when it is not ours.
 */
export type Strategy = 'cached' | 'fresh' | 'untouched';

/** `base` is the folder the site is served from, without a slash at its end; `origin` its host. */
export function strategy(
	{ method, url }: Pick<Request, 'method' | 'url'>,
	base: string,
	origin: string,
): Strategy {
	const address = new URL(url);
	if (method !== 'GET' || address.origin !== origin || !address.pathname.startsWith(`${base}/`)) {
		return 'untouched';
	}
	// The names of these files contain a hash of what they hold.
	return address.pathname.startsWith(`${base}/_app/immutable/`) ? 'cached' : 'fresh';
}

/** Where to go for the page of an event that was never visited; null for other pages. */
export function fallback(pathname: string, base: string): string | null {
	const id = pathname.startsWith(`${base}/e/`) ? pathname.slice(base.length + 3).replace(/\/$/, '') : '';
	return id === '' || id.includes('/') ? null : `${base}/?e=${id}`;
}

/** A cache for each app, which its files identify: their names contain hashes. */
export function cacheName(build: readonly string[]): string {
	let hash = 0;
	for (const character of [...build].sort().join()) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) | 0;
	return `dateline-${(hash >>> 0).toString(36)}`;
}
