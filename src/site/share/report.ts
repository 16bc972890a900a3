import type { Event } from '../../model/event.ts';

/**
 * Where an error in an event is reported: a letter, or a form such as that of an issue tracker, filled in with
 * what it is about. `contact` is a `mailto:` or `https:` address, `page` that of the event.
 */
export function reportAddress(contact: string, event: Event, page: string): string {
	const title = `Error: ${event.title}`;
	const quotes = event.mentions.map(({ quote }) => `“${quote}”`).slice(0, 1);
	const body = [page, ...quotes, ''].join('\n\n');
	const url = new URL(contact);
	// Letters know no plus sign for a space.
	if (url.protocol === 'mailto:') {
		return `${url.protocol}${url.pathname}?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(body)}`;
	}
	url.searchParams.set('title', title);
	url.searchParams.set('body', body);
	return url.href;
}
