import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoDay } from '../../../src/model/period.ts';
import { inOrder } from '../../../src/site/index/story-index.ts';
import { chunks } from '../../../src/site/list/chunks.ts';
import { byDay } from '../../../src/site/list/days.ts';
import { highlighted } from '../../../src/site/list/highlight.ts';
import { noted } from '../index/events.ts';

test('events of one day stand under one head; a month is not its first day', () => {
	const { entries } = noted(
		'2025-03-01 reported a',
		'2025-03-01T10:30:00 reported b',
		'2025-03 reported c',
		'2025-03-02 reported d',
	);
	expect(byDay(inOrder(entries, 'event')).map(({ edtf, entries }) => [edtf, entries.length])).toEqual([
		['2025-03-01', 2],
		['2025-03', 1],
		['2025-03-02', 1],
	]);
});

test('chunks hold every event once, in order, and have keys of their own', () => {
	const days = fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 400 });
	fc.assert(
		fc.property(days, (days) => {
			const notes = days.map((day) => `${isoDay((18_000 + day) * 86_400_000)} reported`);
			const groups = byDay(inOrder(noted(...notes).entries, 'event'));
			const parts = chunks(groups);
			const flat = parts.flatMap(({ groups }) => groups.flatMap(({ entries }) => entries));
			expect(flat).toEqual(groups.flatMap(({ entries }) => entries));
			expect(new Set(parts.map(({ key }) => key)).size).toBe(parts.length);
		}),
	);
});

test('words searched for are marked, whole and where they begin', () => {
	const hits = highlighted('Ferries carry the ferrymen’s cars', 'ferr car').filter(({ hit }) => hit);
	expect(hits.map(({ text }) => text)).toEqual(['Ferries', 'carry', 'ferrymen', 'cars']);
});

test('marking loses no letter', () => {
	fc.assert(
		fc.property(fc.string(), fc.string(), (text, query) => {
			expect(
				highlighted(text, query)
					.map(({ text }) => text)
					.join(''),
			).toBe(text);
		}),
	);
});
