import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { csv } from '../../src/exports/csv.ts';
import { icalendar } from '../../src/exports/icalendar.ts';
import { jsonLd } from '../../src/exports/json-ld.ts';
import { timelinejs } from '../../src/exports/timelinejs.ts';
import { EVENTS, timeline } from './story.ts';

/** For each event: what a format keeps of its date, in one text; null for what it leaves out. */
type Kept = Record<string, string | null>;

const story = timeline(EVENTS);
const dated = EVENTS.filter(({ id }) => id !== 'hostile').map(({ id }) => id);

function kept(find: (id: string) => string | null): Kept {
	return Object.fromEntries(dated.map((id) => [id, find(id)]));
}

test('CSV keeps the date whole, with its precision and both ends', () => {
	const rows = parse<Record<string, string>>(csv.write(story, EVENTS), { columns: true });
	const row = (id: string) => rows.find((each) => each['id'] === id);
	expect(
		kept((id) =>
			['date', 'precision', 'earliest', 'latest']
				.map((name) => row(id)?.[name])
				.join(' ')
				.trim(),
		),
	).toEqual({
		day: '2031-03-03 day 2031-03-03 2031-03-03',
		minute: '2031-03-03T14:30:00 minute 2031-03-03 2031-03-03',
		month: '2031-02 month 2031-02-01 2031-02-28',
		season: '2030-23 season 2030-09-01 2030-11-30',
		winter: '2030-24 season 2030-12-01 2031-02-28',
		quarter: '2031-34 quarter 2031-04-01 2031-06-30',
		year: '2030~ year 2030-01-01 2030-12-31',
		decade: '198X decade 1980-01-01 1989-12-31',
		century: '19XX century 1900-01-01 1999-12-31',
		interval: '2031-01/2031-02-14 month 2031-01-01 2031-02-14',
		by: '../2031-02-14 day  2031-02-14',
		since: '2031-01/.. month 2031-01-01',
		undated: '',
		possible: '2032 year 2032-01-01 2032-12-31',
	});
});

test('a calendar shows every day of a date, and only dates with a first and a last day', () => {
	const calendar = new ICAL.Component(
		ICAL.parse(icalendar.write(story, EVENTS, 'https://t.example/')) as unknown[],
	);
	const found = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
	const url = (each: ICAL.Event) => String(each.component.getFirstPropertyValue('url'));
	const of = (id: string) => found.find((each) => url(each) === `https://t.example/e/${id}/`);
	expect(
		kept((id) => {
			const each = of(id);
			if (!each) return null;
			return each.startDate.isDate
				? `${each.startDate.toString()} until ${each.endDate.toString()}`
				: each.startDate.toString();
		}),
	).toEqual({
		day: '2031-03-03 until 2031-03-04',
		minute: '2031-03-03T14:30:00',
		month: '2031-02-01 until 2031-03-01',
		season: '2030-09-01 until 2030-12-01',
		winter: '2030-12-01 until 2031-03-01',
		quarter: '2031-04-01 until 2031-07-01',
		year: '2030-01-01 until 2031-01-01',
		decade: '1980-01-01 until 1990-01-01',
		century: '1900-01-01 until 2000-01-01',
		interval: '2031-01-01 until 2031-02-15',
		by: null,
		since: null,
		undated: null,
		possible: '2032-01-01 until 2033-01-01',
	});
	expect(of('month')?.description).toContain('February 2031 · Decision · Reported\n“On Monday');
	expect(of('possible')?.summary).toBe('Hypothetical: Council votes to rebuild the bridge');
	expect(of('hostile')?.summary).toBe(
		EVENTS.find(({ id }) => id === 'hostile')?.title.replace('\u0007', ' '),
	);
});

test('TimelineJS gets only the parts of a date that are known', () => {
	type Slide = { unique_id: string; start_date: object; end_date?: object; display_date: string };
	const { events } = JSON.parse(timelinejs.write(story, EVENTS)) as { events: Slide[] };
	const shown = (date: object | undefined) => (date ? Object.values(date).join('-') : '');
	expect(
		kept((id) => {
			const slide = events.find((each) => each.unique_id === id);
			return slide ? `${shown(slide.start_date)}/${shown(slide.end_date)} ${slide.display_date}` : null;
		}),
	).toEqual({
		day: '2031-3-3/ 3 March 2031',
		minute: '2031-3-3-14-30/ 3 March 2031, 14:30',
		month: '2031-2/ February 2031',
		season: '2030-9/2030-11 autumn 2030',
		winter: '2030-12/2031-2 winter 2030',
		quarter: '2031-4/2031-6 second quarter of 2031',
		year: '2030/ about 2030',
		decade: '1980/1989 1980s',
		century: '1900/1999 1900s',
		interval: '2031-1/2031-2-14 January 2031 – 14 February 2031',
		by: null,
		since: '2031-1/ since January 2031',
		undated: null,
		possible: '2032/ 2032',
	});
});

test('JSON-LD keeps reduced dates, and dates nothing that is denied or only possible', () => {
	type Thing = { '@id': string; '@type': string; url: string; startDate?: string; endDate?: string };
	const graph = (JSON.parse(jsonLd.write(story, EVENTS, 'https://t.example/')) as { '@graph': Thing[] })[
		'@graph'
	];
	expect(
		kept((id) => {
			const thing = graph.find((each) => each.url === `https://t.example/e/${id}/`);
			return thing ? `${thing['@type']} ${thing.startDate ?? ''}/${thing.endDate ?? ''}` : null;
		}),
	).toEqual({
		day: 'Event 2031-03-03/2031-03-03',
		minute: 'Event 2031-03-03T14:30:00/2031-03-03T14:30:00',
		month: 'Event 2031-02/2031-02',
		season: 'Event 2030-09/2030-11',
		winter: 'Event 2030-12/2031-02',
		quarter: 'Event 2031-04/2031-06',
		year: 'Event 2030/2030',
		decade: 'Event 1980/1989',
		century: 'Event 1900/1999',
		interval: 'Event 2031-01/2031-02-14',
		by: 'Event /2031-02-14',
		since: 'Event 2031-01/',
		undated: 'Claim /',
		possible: 'Claim /',
	});
});
