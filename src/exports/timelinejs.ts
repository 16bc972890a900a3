import type { Event } from '../model/event.ts';
import { EVENT_TYPES } from '../model/event-type.ts';
import { isoDay, parsePeriod, period, type Period } from '../model/period.ts';
import type { Timeline } from '../model/timeline.ts';
import { accountOf, dateWords, headline } from './account.ts';
import { daysOf, periodOf } from './days.ts';
import { eventAddress, type ExportTarget } from './target.ts';

/**
 * TimelineJS 3 (Knight Lab). A date has only the parts that are known: `2025-03` is year and month without a day,
 * and `display_date` gives the words. What has no beginning (undated, "by 27 April") is left out.
 */
export const timelinejs: ExportTarget = {
	id: 'timelinejs',
	label: 'TimelineJS (JSON)',
	extension: 'timelinejs.json',
	mediaType: 'application/json',
	write,
};

interface SlideDate {
	readonly year: number;
	readonly month?: number;
	readonly day?: number;
	readonly hour?: number;
	readonly minute?: number;
}

function write(timeline: Timeline, events: readonly Event[], address: string | null = null): string {
	const story = {
		title: { text: { headline: html(timeline.title) } },
		events: events.flatMap((event) => slide(event, timeline, address) ?? []),
	};
	return `${JSON.stringify(story, null, '\t')}\n`;
}

function slide(event: Event, timeline: Timeline, address: string | null): object | null {
	const date = periodOf(event);
	if (!date || !Number.isFinite(date.start)) return null;
	const page = eventAddress(event, address);
	const link = page === null ? '' : `<p><a href="${html(page)}">${html(page)}</a></p>`;
	return {
		unique_id: event.id,
		...slideDates(date),
		display_date: html(dateWords(event)),
		group: html(EVENT_TYPES[event.type].label),
		text: {
			headline: html(headline(event)),
			text:
				accountOf(event, timeline)
					.map((line) => `<p>${html(line)}</p>`)
					.join('') + link,
		},
	};
}

/** One date where its own parts say all; a first and a last one for seasons, decades and intervals. */
function slideDates({ edtf }: Period): { start_date: SlideDate; end_date?: SlideDate } {
	const [left = '', right] = edtf.replace(/[~?%]$/, '').split('/');
	const first = startOf(left);
	const end_date = endOf(right ?? left) ?? (right === undefined || right === '..' ? null : startOf(right));
	return end_date === null ? { start_date: first } : { start_date: first, end_date };
}

function startOf(edtf: string): SlideDate {
	const single = period(edtf);
	return parts(single, isoDay(single.start));
}

/** The last part of a date that TimelineJS cannot name by itself; null for those it can, and for an open end. */
function endOf(edtf: string): SlideDate | null {
	const single = parsePeriod(edtf);
	if (!single || /^(?:minute|day|month|year)$/.test(single.precision)) return null;
	return parts(single, daysOf(single).last ?? '');
}

function parts({ precision, start }: Period, iso: string): SlideDate {
	const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
	switch (precision) {
		case 'minute': {
			const clock = new Date(start);
			return { year, month, day, hour: clock.getUTCHours(), minute: clock.getUTCMinutes() };
		}
		case 'day':
			return { year, month, day };
		case 'month':
		case 'season':
		case 'quarter':
			return { year, month };
		default:
			return { year };
	}
}

/** TimelineJS puts texts into the page as HTML; those of articles are text. */
function html(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;')
		.replaceAll("'", '&#39;');
}
