import { expect, test } from 'vitest';
import { deskKeys } from '../../../src/site/keys/actions.ts';
import { Story } from '../../../src/site/load/story.svelte.ts';
import { Desk } from '../../../src/site/state/desk.svelte.ts';
import { Reader } from '../../../src/site/state/reader.svelte.ts';
import { storyHead } from '../../../src/site/load/source.ts';
import { bridgeStory } from '../story.ts';
import { noted } from '../index/events.ts';

const days = Array.from({ length: 28 }, (_, day) => `2031-03-${String(day + 1).padStart(2, '0')} reported`);
const events = noted(...days, '1994-06-11 reported Opened').entries.map(({ event }) => event);
const LONG_AGO = 'e28';
const head = storyHead(bridgeStory().timeline, null);

function deskAt(query: string, event: string | null): Desk {
	const reader = new Reader(query, event, () => undefined);
	return new Desk(new Story('/data'), reader, () => ({ head, first: { events, outline: null }, page: null }));
}

function holds({ window }: Desk, day: string): boolean {
	return window.from <= Date.parse(day) && Date.parse(day) < window.to;
}

test('a story is framed where it is dense, and a link to an event of long ago moves the frame there', () => {
	expect(holds(deskAt('', null), '2031-03-10')).toBe(true);
	expect(holds(deskAt('', null), '1994-06-11')).toBe(false);
	expect(holds(deskAt('', LONG_AGO), '1994-06-11')).toBe(true);
});

test('a link that names a window is followed to that window', () => {
	const desk = deskAt('?from=2031-03-01&to=2031-03-05', LONG_AGO);
	expect(holds(desk, '2031-03-03')).toBe(true);
	expect(desk.open?.event.title).toBe('Opened');
});

test('the window stays when the event whose link was followed is closed, until the story is framed again', () => {
	const desk = deskAt('', LONG_AGO);
	desk.reader.show(null);
	expect(holds(desk, '1994-06-11')).toBe(true);
	desk.reader.move(null);
	expect(holds(desk, '2031-03-10')).toBe(true);
});

test('opening an event outside the window moves it there; one inside leaves it alone', () => {
	const desk = deskAt('', null);
	const before = desk.window;
	desk.show('e10');
	expect(desk.window).toEqual(before);
	desk.show(LONG_AGO);
	expect(holds(desk, '1994-06-11')).toBe(true);
});

test('the keys go through the events of the window, and at its end on to what lies beyond', () => {
	const notes = [
		...['1995/2031-03 reported', '1999-05-04 reported', '2031-03-10 reported'],
		...['2031-03-11 reported', '2031-06-01 reported'],
	];
	const first = { events: noted(...notes).entries.map(({ event }) => event), outline: null };
	const reader = new Reader('?from=2031-03-01&to=2031-04-01', null, () => undefined);
	const desk = new Desk(new Story('/data'), reader, () => ({ head, first, page: null }));
	const press = (key: string) => {
		deskKeys(desk)[key]?.();
		return reader.open;
	};
	// Of the first the window shows the end: it stays where it is.
	expect([press('j'), press('j'), press('j')]).toEqual(['e0', 'e2', 'e3']);
	expect(holds(desk, '2031-03-10')).toBe(true);
	expect(press('k')).toBe('e2');
	expect([press('j'), press('j')]).toEqual(['e3', 'e4']);
	expect(holds(desk, '2031-06-01')).toBe(true);
	reader.show(null);
	expect(press('k')).toBe('e3');
});

test('lanes hold still while the window moves, and are fitted to what it shows once it is zoomed', () => {
	const crowd = Array.from({ length: 30 }, (_, index) => `2031-04-1${index % 10} reported`);
	const quiet = Array.from(
		{ length: 30 },
		(_, index) => `2032-04-${String(index + 1).padStart(2, '0')} planned`,
	);
	const { entries } = noted(...crowd, ...quiet);
	const first = { events: entries.map(({ event }) => event), outline: null };
	const reader = new Reader('?lane=none', null, () => undefined);
	const desk = new Desk(new Story('/data'), reader, () => ({ head, first, page: null }));
	const window = (from: string, to: string) => ({ from: Date.parse(from), to: Date.parse(to) });
	const rows = () => desk.lanes.map((lane) => lane.rows);

	reader.move(window('2031-04-01', '2031-05-01'));
	const crowded = rows();
	reader.move(window('2031-04-19', '2031-05-19'));
	expect(rows()).toEqual(crowded);
	reader.move(window('2032-04-01', '2032-05-01'));
	const elsewhere = rows();
	expect(elsewhere).not.toEqual(crowded);
	reader.move(window('2032-04-04', '2032-04-07'));
	expect(rows()).not.toEqual(elsewhere);
});

test('a query of nothing but parts that mean nothing is said to be ignored, until the reader goes on', () => {
	// The pages are made for every query at once: the browser tells it only afterwards.
	const reader = new Reader('', null, () => undefined);
	reader.follow('?status=sure&colour=red', null);
	expect(reader.ignored).toEqual(['status=sure', 'colour=red']);
	reader.choose({ q: 'bridge' });
	expect(reader.ignored).toEqual([]);
	reader.follow('?q=bridge', null);
	expect(reader.ignored).toEqual([]);
});
