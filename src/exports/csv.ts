import type { Event } from '../model/event.ts';
import type { Timeline } from '../model/timeline.ts';
import { dateWords, sourcesOf } from './account.ts';
import { daysOf, periodOf } from './days.ts';
import { eventAddress, type ExportTarget } from './target.ts';

/**
 * CSV (RFC 4180), one line an event. The date is given whole, in EDTF; `earliest` and `latest` are the first and
 * last day it covers, and `precision` says what to make of them. Undated events have these empty.
 */
export const csv: ExportTarget = {
	id: 'csv',
	label: 'Spreadsheet (CSV)',
	extension: 'csv',
	mediaType: 'text/csv',
	write,
};

type Cell = string | number | null;
type Column = readonly [
	name: string,
	cell: (event: Event, timeline: Timeline, address: string | null) => Cell,
];

const COLUMNS: readonly Column[] = [
	['id', (event) => event.id],
	['title', (event) => event.title],
	['type', (event) => event.type],
	['status', (event) => event.status],
	['date', (event) => event.when?.edtf ?? null],
	['precision', (event) => periodOf(event)?.precision ?? null],
	['earliest', (event) => periodEnd(event, 'first')],
	['latest', (event) => periodEnd(event, 'last')],
	['date_in_words', (event) => dateWords(event)],
	['date_as_printed', (event) => event.when?.text ?? null],
	['date_rule', (event) => event.when?.rule ?? null],
	['undated_because', (event) => event.undatedBecause],
	['said_by', (event) => event.by.join('; ')],
	['who', (event) => event.who.map(({ name, role }) => `${name} (${role})`).join('; ')],
	['where', (event) => event.where],
	['quantity_min', (event) => event.quantity?.min ?? null],
	['quantity_max', (event) => event.quantity?.max ?? null],
	['quantity_of', (event) => event.quantity?.noun ?? null],
	['reports', (event) => event.reports],
	['first_reported', (event) => event.firstReported],
	['quote', (event) => event.mentions[0]?.quote ?? null],
	['publishers', (event, timeline) => sourced(event, timeline, 'publisher')],
	['articles', (event, timeline) => sourced(event, timeline, 'title')],
	['urls', (event, timeline) => sourced(event, timeline, 'url')],
	['page', (event, _, address) => eventAddress(event, address)],
];

function write(timeline: Timeline, events: readonly Event[], address: string | null = null): string {
	const header = COLUMNS.map(([name]) => name);
	const rows = events.map((event) => COLUMNS.map(([, cell]) => field(cell(event, timeline, address))));
	return [header, ...rows].map((row) => `${row.join(',')}\r\n`).join('');
}

function periodEnd(event: Event, end: 'first' | 'last'): string | null {
	const period = periodOf(event);
	return period && daysOf(period)[end];
}

function sourced(event: Event, timeline: Timeline, key: 'publisher' | 'title' | 'url'): string {
	return [...new Set(sourcesOf(event, timeline).flatMap((article) => article[key] ?? []))].join('; ');
}

/**
 * Words of an article must not become a formula in a spreadsheet: what begins like one gets an apostrophe, which
 * spreadsheets take for "this is text".
 */
function field(cell: Cell): string {
	if (cell === null) return '';
	if (typeof cell === 'number') return String(cell);
	const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
