/** Query parameters that say how a reader came to a page, not which page it is. */
const TRACKING = /^(?:utm_.*|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|cmpid|ocid|smid|ref|ref_src)$/i;

/** A web address in full, or null for anything that is not one: no other scheme is ever linked to. */
export function webAddress(text: string): string | null {
	const url = URL.parse(text.trim());
	return url !== null && /^https?:$/.test(url.protocol) ? url.href : null;
}

/** What stays the same among the addresses of one page: no scheme, `www.`, fragment or tracking. */
export function canonicalAddress(address: string): string {
	const url = new URL(address);
	for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
	url.searchParams.sort();
	const path = url.pathname.replace(/\/{2,}/g, '/').replace(/\/$/, '');
	return url.host.replace(/^www\./, '') + path + url.search;
}
