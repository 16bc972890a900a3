import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparePeriods, covers, intersects, isoDay, parsePeriod, period } from '../../src/model/period.ts';
import { periodWords } from '../../src/model/words.ts';

const pad = (number: number, width: number) => String(number).padStart(width, '0');
const year = fc.integer({ min: -3000, max: 2999 }).filter((number) => number !== 0);
const yearText = year.map((number) => (number < 0 ? `-${pad(-number, 4)}` : pad(number, 4)));
const month = fc.integer({ min: 1, max: 12 }).map((number) => pad(number, 2));
const day = fc.integer({ min: 1, max: 28 }).map((number) => pad(number, 2));
const grouping = fc.constantFrom('21', '22', '23', '24', '33', '34', '35', '36');
const moment = fc.oneof(
	yearText,
	fc.tuple(yearText, month).map((parts) => parts.join('-')),
	fc.tuple(yearText, month, day).map((parts) => parts.join('-')),
	fc.tuple(yearText, grouping).map((parts) => parts.join('-')),
	fc.tuple(fc.integer({ min: 100, max: 299 })).map(([decade]) => `${decade}X`),
	fc.tuple(fc.integer({ min: 10, max: 29 })).map(([century]) => `${century}XX`),
);
const mark = fc.constantFrom('', '~', '?', '%');
const edtf = fc.oneof(
	fc.tuple(moment, mark).map((parts) => parts.join('')),
	moment.map((text) => `../${text}`),
	moment.map((text) => `${text}/..`),
	fc
		.tuple(moment, moment)
		.map(([a, b]) => (comparePeriods(period(a), period(b)) <= 0 ? `${a}/${b}` : `${b}/${a}`))
		.filter((text) => parsePeriod(text) !== null),
);

test('every text of the subset is read, and its canonical form is read to the same', () => {
	fc.assert(
		fc.property(edtf, (text) => {
			const read = period(text);
			expect(period(read.edtf)).toEqual(read);
		}),
	);
});

test('bounds are ordered, and a period covers and meets itself', () => {
	fc.assert(
		fc.property(edtf, (text) => {
			const read = period(text);
			expect(read.start).toBeLessThan(read.end);
			expect(covers(read, read) && intersects(read, read)).toBe(true);
		}),
	);
});

test('any text is read or refused, never thrown at', () => {
	fc.assert(
		fc.property(fc.string(), (text) => {
			expect(() => parsePeriod(text)).not.toThrow();
		}),
	);
});

test('comparing is an order', () => {
	fc.assert(
		fc.property(edtf, edtf, (a, b) => {
			const [left, right] = [period(a), period(b)];
			expect(Math.sign(comparePeriods(left, right))).toBe(-Math.sign(comparePeriods(right, left)) + 0);
		}),
	);
});

describe('days', () => {
	test.each([
		['2025-02-29', null],
		['2024-02-29', '2024-02-29'],
		['2025-13', null],
		['2025-04-28T24:00:00', null],
		['2025-03/2025-02', null],
		['../..', null],
		['yesterday', null],
	])('%s', (text, read) => {
		expect(parsePeriod(text)?.edtf ?? null).toBe(read);
	});
});

test('a winter ends in the year after its name', () => {
	expect(isoDay(period('2024-24').end - 1)).toBe('2025-02-28');
});

test.each([
	['2025-04-28', '28 April 2025'],
	['2025-04-28T06:30:00', '28 April 2025, 06:30'],
	['2025-03', 'March 2025'],
	['2024-23', 'autumn 2024'],
	['1989-35', 'third quarter of 1989'],
	['199X', '1990s'],
	['2025-03/..', 'since March 2025'],
	['../2025-05-02', 'by 2 May 2025'],
	['1910~', 'about 1910'],
	['-0479', '480 BC'],
	['-0479-09-20', '20 September 480 BC'],
])('%s reads "%s"', (text, words) => {
	expect(periodWords(text)).toBe(words);
});
