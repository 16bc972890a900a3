import { DOMParser } from '@xmldom/xmldom';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { atom } from '../../src/exports/atom.ts';
import { csv } from '../../src/exports/csv.ts';
import { icalendar } from '../../src/exports/icalendar.ts';
import { EXPORTS } from '../../src/exports/index.ts';
import { jsonLd } from '../../src/exports/json-ld.ts';
import { json } from '../../src/exports/json.ts';
import { timelinejs } from '../../src/exports/timelinejs.ts';
import type { Event } from '../../src/model/event.ts';
import { checkTimeline } from '../../src/model/timeline.ts';
import { article, event, EVENTS, timeline } from './story.ts';

const ADDRESS = 'https://t.example/lund/';
const [hostile] = EVENTS.filter(({ id }) => id === 'hostile');

function xml(text: string) {
	const fail = (level: string, message: string) => {
		throw new Error(`${level}: ${message}`);
	};
	return new DOMParser({ onError: fail }).parseFromString(text, 'text/xml');
}

/** Reads an export with a parser that is not ours; throws where it is malformed. */
const READ: Record<string, (text: string) => unknown> = {
	csv: (text) => parse(text, { columns: true }),
	icalendar: (text) => ICAL.parse(text) as unknown,
	atom: xml,
	json: JSON.parse,
	timelinejs: JSON.parse,
	'json-ld': JSON.parse,
};

test('each format has its own id, extension and a parser that reads what it writes', () => {
	expect(EXPORTS.map(({ id }) => id).sort()).toEqual(Object.keys(READ).sort());
	expect(new Set(EXPORTS.map(({ extension }) => extension)).size).toBe(EXPORTS.length);
	for (const { id, write } of EXPORTS) {
		for (const events of [EVENTS, []])
			expect(READ[id]?.(write(timeline(events), events, ADDRESS)), id).toBeTruthy();
	}
});

test('whatever words an article has, every format stays well-formed and says the same twice', () => {
	const text = fc.string({ unit: 'binary', minLength: 1 });
	fc.assert(
		fc.property(text, text, text, fc.constantFrom(...EXPORTS), (title, where, name, { id, write }) => {
			const events = [event('x', '2031-03', { title, where, by: [name], who: [{ name, role: 'agent' }] })];
			const written = write(timeline(events, [article('a1', { title: name, publisher: where })]), events);
			expect(READ[id]?.(written)).toBeTruthy();
			expect(write(timeline(events, [article('a1', { title: name, publisher: where })]), events)).toBe(
				written,
			);
		}),
		{ numRuns: 500 },
	);
});

test('CSV: one line an event, and no cell that a spreadsheet would run', () => {
	const rows = parse<Record<string, string>>(csv.write(timeline(EVENTS), EVENTS, ADDRESS), { columns: true });
	expect(rows.map((row) => row['id'])).toEqual(EVENTS.map(({ id }) => id));
	for (const cell of rows.flatMap((row) => Object.values(row))) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
	expect(rows.at(-1)).toMatchObject({
		title: `'${hostile?.title ?? ''}`,
		urls: 'https://courier.example/a1',
	});
	expect(rows[3]).toMatchObject({ quantity_min: '10000', quantity_max: '12000', quantity_of: 'tons' });
	expect(rows[0]).toMatchObject({
		quote: 'On Monday the council voted to rebuild it.',
		page: `${ADDRESS}e/day/`,
	});
});

test('iCalendar: lines of at most 75 octets, ended by CR LF; ids that last', () => {
	const written = icalendar.write(timeline(EVENTS), EVENTS, ADDRESS);
	expect(written.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
	for (const line of written.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
	expect(written).toContain('DTSTAMP:20310309T000000Z');
	expect(written).toContain('UID:618b5ecd-5f54-8588-ac3a-4f35fdad056d');
	expect(written.match(/STATUS:TENTATIVE/g)).toHaveLength(2);
});

test('Atom: the latest reported first, with the date of the event in words and in EDTF', () => {
	const articles = [
		article('a1'),
		article('a2', { published: '2031-04-01' }),
		article('a3', { published: null }),
	];
	const events = [
		event('early', '2031-02'),
		event('late', null, { status: 'denied' }, ['a1', 'a2']),
		event('never', '2031', { firstReported: null }, ['a3']),
	];
	const feed = xml(atom.write(timeline(events, articles), events, ADDRESS));
	const texts = (name: string) => Array.from(feed.getElementsByTagName(name), (node) => node.textContent);
	expect(texts('title').slice(1)).toEqual([
		'Denied: Council votes to rebuild the bridge',
		'Council votes to rebuild the bridge',
	]);
	expect(texts('updated')).toEqual(['2031-03-09T00:00:00Z', '2031-04-01T00:00:00Z', '2031-03-09T00:00:00Z']);
	expect(texts('published')).toEqual(['2031-03-09T00:00:00Z', '2031-03-09T00:00:00Z']);
	expect(texts('dcterms:temporal')).toEqual(['2031-02']);
	expect(texts('content')[1]).toBe(
		'February 2031 · Decision · Reported\n“On Monday the council voted to rebuild it.”\nLund Courier, 9 March 2031: Bridge over the Lund to be rebuilt https://courier.example/a1',
	);
	for (const id of texts('id'))
		expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test('JSON: the published format, with only the articles its events rest on', () => {
	const events: Event[] = [event('day', '2031-03-03')];
	const written = checkTimeline(
		JSON.parse(json.write(timeline(EVENTS, [article('a1'), article('a2')]), events)),
	);
	expect(written).toMatchObject({ events: [{ id: 'day' }], articles: [{ id: 'a1' }] });
});

test('words of articles stay words: no markup in TimelineJS, no end of script in JSON-LD', () => {
	if (!hostile) throw new Error('The hostile event is missing.');
	const { events } = JSON.parse(timelinejs.write(timeline([hostile]), [hostile])) as {
		events: { text: { headline: string } }[];
	};
	expect(events[0]?.text.headline).toContain('&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;');
	const linked = jsonLd.write(timeline([hostile]), [hostile]);
	expect(linked).not.toContain('<');
	expect(linked).toContain(String.raw`\u003c/script>`);
});
