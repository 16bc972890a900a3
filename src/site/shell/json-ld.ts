import type { Event } from '../../model/event.ts';
import { isoDay, parsePeriod } from '../../model/period.ts';
import { STATUSES } from '../../model/status.ts';
import type { EventPage, TimelineArticle } from '../../model/timeline.ts';

/**
 * An event page in the words of schema.org: a claim with the articles it appears in, and what it is about.
 * The date is given as an interval, never more precisely than it is known. Speakers are given by name alone: who
 * is a person and who an organization the articles do not say.
 * `address` is the page's own, null when it is not known.
 */
export function eventJsonLd({ event, articles, story }: EventPage, address: string | null): object {
	const [mention] = event.mentions;
	return {
		'@context': 'https://schema.org',
		'@type': 'WebPage',
		...(address && { url: address }),
		name: event.title,
		isPartOf: { '@type': 'CollectionPage', name: story },
		mainEntity: {
			'@type': 'Claim',
			name: event.title,
			...(mention && { text: mention.quote }),
			...(event.by.length > 0 && { author: event.by }),
			...(event.firstReported && { datePublished: event.firstReported }),
			...coverage(event),
			...(STATUSES[event.status].happened && { about: happening(event) }),
			appearance: articles.map(newsArticle),
		},
	};
}

/** A script element that holds data as JSON; nothing in the data can end the element. */
export function scriptElement(type: string, data: object): string {
	return `<script type="${type}">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
}

function coverage({ when }: Event): object {
	const period = when && parsePeriod(when.edtf);
	if (!period) return {};
	const start = Number.isFinite(period.start) ? isoDay(period.start) : '..';
	const end = Number.isFinite(period.end) ? isoDay(period.end - 1) : '..';
	return { temporalCoverage: start === end ? start : `${start}/${end}` };
}

function happening({ title, when, where }: Event): object {
	const day = when && /^\d{4}(-\d\d){0,2}$/.test(when.edtf) && (parsePeriod(when.edtf)?.precision ?? null);
	return {
		'@type': 'Event',
		name: title,
		...(day && ['day', 'month', 'year'].includes(day) && { startDate: when.edtf }),
		...(where && { location: { '@type': 'Place', name: where } }),
	};
}

function newsArticle({ title, url, published, publisher }: TimelineArticle): object {
	return {
		'@type': 'NewsArticle',
		headline: title,
		...(url && { url }),
		...(published && { datePublished: published }),
		...(publisher && { publisher: { '@type': 'Organization', name: publisher } }),
	};
}
