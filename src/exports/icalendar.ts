import type { Event } from '../model/event.ts';
import { EVENT_TYPES } from '../model/event-type.ts';
import { isoDay, type Period } from '../model/period.ts';
import { STATUSES } from '../model/status.ts';
import type { Timeline } from '../model/timeline.ts';
import { accountOf, headline } from './account.ts';
import { periodOf } from './days.ts';
import { eventAddress, type ExportTarget } from './target.ts';
import { eventUuid } from './uuid.ts';

/**
 * iCalendar (RFC 5545), each event over all the days of its date: one of "March 2025" lasts from the 1st to the
 * 31st. What has no first or no last day (undated, "since May", "by 27 April") has no place in a calendar and is
 * left out. Written here rather than by a library: those we know stamp the time of writing and need half a date
 * library, while the format asks for escaped, folded lines.
 */
export const icalendar: ExportTarget = {
	id: 'icalendar',
	label: 'Calendar (iCalendar)',
	extension: 'ics',
	mediaType: 'text/calendar',
	write,
};

/** Longest line in octets, without its end (RFC 5545, 3.1). */
const LINE_OCTETS = 75;
/** Stands for "when this was written" where no article has a date: the format demands a moment. */
const NO_DAY = '00010101';

function write(timeline: Timeline, events: readonly Event[], address: string | null = null): string {
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Dateline//Timeline//EN',
		property('NAME', timeline.title),
		property('X-WR-CALNAME', timeline.title),
		...events.flatMap((event) => component(event, timeline, address)),
		'END:VCALENDAR',
	];
	return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function component(event: Event, timeline: Timeline, address: string | null): string[] {
	const period = periodOf(event);
	if (!period || !Number.isFinite(period.start) || !Number.isFinite(period.end)) return [];
	const page = eventAddress(event, address);
	return [
		'BEGIN:VEVENT',
		`UID:${eventUuid(event.id)}`,
		`DTSTAMP:${compact(event.firstReported ?? timeline.asOf) ?? NO_DAY}T000000Z`,
		...bounds(period),
		property('SUMMARY', headline(event)),
		property('DESCRIPTION', accountOf(event, timeline).join('\n')),
		property('CATEGORIES', EVENT_TYPES[event.type].label),
		...(event.where === null ? [] : [property('LOCATION', event.where)]),
		...(page === null ? [] : [`URL:${page}`]),
		`STATUS:${STATUSES[event.status].happened ? 'CONFIRMED' : 'TENTATIVE'}`,
		'TRANSP:TRANSPARENT',
		'END:VEVENT',
	];
}

/** Days for every date but a time of day, which is that of the place and so has no zone. */
function bounds({ precision, start, end }: Period): string[] {
	if (precision === 'minute') return [`DTSTART:${compact(new Date(start).toISOString().slice(0, 19)) ?? ''}`];
	return [
		`DTSTART;VALUE=DATE:${compact(isoDay(start)) ?? ''}`,
		`DTEND;VALUE=DATE:${compact(isoDay(end)) ?? ''}`,
	];
}

function compact(iso: string | null): string | null {
	return iso && iso.replaceAll(/[-:]/g, '');
}

function property(name: string, text: string): string {
	const escaped = text.replaceAll(/[\\;,]/g, '\\$&').replaceAll(/\r\n|\r|\n/g, '\\n');
	// Other control characters are not allowed at all (RFC 5545, 3.1, CONTROL).
	return `${name}:${escaped.replaceAll(/\p{Cc}/gu, ' ')}`;
}

/** Breaks a line between characters, never within the octets of one. */
function fold(line: string): string {
	let folded = '';
	let octets = 0;
	for (const character of line) {
		const size = octetsOf(character.codePointAt(0) ?? 0);
		if (octets + size > LINE_OCTETS) {
			folded += '\r\n ';
			octets = 1;
		}
		folded += character;
		octets += size;
	}
	return folded;
}

/** Length of a character in UTF-8. */
function octetsOf(codePoint: number): number {
	if (codePoint < 0x80) return 1;
	if (codePoint < 0x800) return 2;
	return codePoint < 0x10000 ? 3 : 4;
}
