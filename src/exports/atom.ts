import type { Event } from '../model/event.ts';
import { EVENT_TYPES } from '../model/event-type.ts';
import type { Timeline } from '../model/timeline.ts';
import { compareText } from '../model/order.ts';
import { accountOf, headline, sourcesOf } from './account.ts';
import { eventAddress, type ExportTarget } from './target.ts';
import { eventUuid, uuidOf } from './uuid.ts';

/**
 * Atom feed (RFC 4287), the latest reported first. Its times are those of the reports; the date of the event
 * itself stands in words in the text and in EDTF in `dcterms:temporal`, at its own precision. Events of which
 * no report has a date are left out: a feed is ordered by reports.
 */
export const atom: ExportTarget = {
	id: 'atom',
	label: 'Feed (Atom)',
	extension: 'atom',
	mediaType: 'application/atom+xml',
	write,
};

/** Stands for "last changed" where no article has a date: the format demands a moment. */
const NO_DAY = '0001-01-01';
/** What XML 1.0 does not allow, even escaped. */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

function write(timeline: Timeline, events: readonly Event[], address: string | null = null): string {
	const reported = events.filter((event) => event.firstReported !== null);
	const latestFirst = reported.toSorted(
		(a, b) => compareText(lastReport(b, timeline), lastReport(a, timeline)) || compareText(a.id, b.id),
	);
	return [
		'<?xml version="1.0" encoding="utf-8"?>',
		'<feed xmlns="http://www.w3.org/2005/Atom" xmlns:dcterms="http://purl.org/dc/terms/" xml:lang="en">',
		`<id>urn:uuid:${uuidOf(`dateline feed ${address ?? timeline.title}`)}</id>`,
		`<title>${escape(timeline.title)}</title>`,
		`<updated>${midnight(timeline.asOf ?? NO_DAY)}</updated>`,
		'<author><name>Dateline</name></author>',
		'<generator>Dateline</generator>',
		...(address === null ? [] : [`<link rel="alternate" href="${escape(address)}"/>`]),
		...latestFirst.map((event) => entry(event, timeline, address)),
		'</feed>',
		'',
	].join('\n');
}

function entry(event: Event, timeline: Timeline, address: string | null): string {
	const page = eventAddress(event, address);
	return [
		'<entry>',
		`<id>urn:uuid:${eventUuid(event.id)}</id>`,
		`<title>${escape(headline(event))}</title>`,
		`<published>${midnight(event.firstReported ?? NO_DAY)}</published>`,
		`<updated>${midnight(lastReport(event, timeline))}</updated>`,
		...(page === null ? [] : [`<link rel="alternate" href="${escape(page)}"/>`]),
		...sourcesOf(event, timeline).flatMap(({ url }) =>
			url === null ? [] : `<link rel="via" href="${escape(url)}"/>`,
		),
		`<category term="${event.type}" label="${escape(EVENT_TYPES[event.type].label)}"/>`,
		...(event.when === null ? [] : [`<dcterms:temporal>${escape(event.when.edtf)}</dcterms:temporal>`]),
		`<content type="text">${escape(accountOf(event, timeline).join('\n'))}</content>`,
		'</entry>',
	].join('\n');
}

function lastReport(event: Event, timeline: Timeline): string {
	const days = sourcesOf(event, timeline).flatMap(({ published }) => published ?? []);
	return days.reduce((latest, day) => (day > latest ? day : latest), event.firstReported ?? NO_DAY);
}

/** Reports are known to the day; the format wants a moment, and every one of them gets the same. */
function midnight(day: string): string {
	return `${day}T00:00:00Z`;
}

function escape(text: string): string {
	return text
		.replace(NOT_XML, '')
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
