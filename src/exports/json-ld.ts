import type { Event } from '../model/event.ts';
import { parsePeriod, type Period } from '../model/period.ts';
import { STATUSES } from '../model/status.ts';
import type { Timeline } from '../model/timeline.ts';
import { accountOf, sourcesOf } from './account.ts';
import { daysOf, periodOf } from './days.ts';
import { eventAddress, type ExportTarget } from './target.ts';
import { eventUuid } from './uuid.ts';

/**
 * JSON-LD in the words of schema.org: what happened or is planned as an Event, what is denied or only possible as
 * a Claim, which has no date. Dates keep their precision (ISO 8601 allows `2025` and `2025-03`); the whole
 * date stands in EDTF in `dcterms:temporal`.
 */
export const jsonLd: ExportTarget = {
	id: 'json-ld',
	label: 'Linked data (JSON-LD)',
	extension: 'jsonld',
	mediaType: 'application/ld+json',
	write,
};

const CONTEXT = ['https://schema.org', { dcterms: 'http://purl.org/dc/terms/' }] as const;

function write(timeline: Timeline, events: readonly Event[], address: string | null = null): string {
	const graph = events.map((event) => thing(event, timeline, address));
	const data = JSON.stringify({ '@context': CONTEXT, '@graph': graph }, null, '\t');
	// Whoever puts this into a page does so in a script element, which `</script>` would end wherever it stands.
	return `${data.replaceAll('<', String.raw`\u003c`)}\n`;
}

function thing(event: Event, timeline: Timeline, address: string | null): Record<string, unknown> {
	const page = eventAddress(event, address);
	const isEvent = STATUSES[event.status].happened || event.status === 'planned';
	const period = periodOf(event);
	const articles = sourcesOf(event, timeline).map(({ title, url, published, publisher }) => ({
		'@type': 'NewsArticle',
		headline: title,
		...(url !== null && { url }),
		...(published !== null && { datePublished: published }),
		...(publisher !== null && { publisher: { '@type': 'Organization', name: publisher } }),
	}));
	const common = {
		'@type': isEvent ? 'Event' : 'Claim',
		'@id': `urn:uuid:${eventUuid(event.id)}`,
		...(page !== null && { url: page }),
		name: event.title,
		description: accountOf(event, timeline).slice(0, 2).join('\n'),
		...(event.who.length > 0 && { about: event.who.map(({ name }) => ({ '@type': 'Thing', name })) }),
	};
	if (!isEvent) return { ...common, text: event.mentions[0]?.quote ?? event.title, appearance: articles };
	return {
		...common,
		...(period && { ...eventDates(period), 'dcterms:temporal': period.edtf }),
		...(event.status === 'planned' && { eventStatus: 'https://schema.org/EventScheduled' }),
		...(event.where !== null && { location: { '@type': 'Place', name: event.where } }),
		subjectOf: articles,
	};
}

function eventDates(period: Period): { startDate?: string; endDate?: string } {
	const [left = '', right = left] = period.edtf.replace(/[~?%]$/, '').split('/');
	const [startDate, endDate] = [isoDate(left, 'first'), isoDate(right, 'last')];
	return { ...(startDate !== null && { startDate }), ...(endDate !== null && { endDate }) };
}

/** One end of a period in ISO 8601: as it is where that has a form for it, else its first or last month or year. */
function isoDate(edtf: string, end: 'first' | 'last'): string | null {
	const single = parsePeriod(edtf);
	if (!single) return null;
	const day = daysOf(single)[end] ?? '';
	if (single.precision === 'season' || single.precision === 'quarter') return day.slice(0, 7);
	if (single.precision === 'decade' || single.precision === 'century') return day.slice(0, 4);
	return edtf;
}
