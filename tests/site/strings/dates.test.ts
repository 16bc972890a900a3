import { expect, test } from 'vitest';
import { period, isoDay } from '../../../src/model/period.ts';
import { periodWords } from '../../../src/model/words.ts';
import { windowWords } from '../../../src/site/strings/dates.ts';
import { en } from '../../../src/site/strings/en.ts';

test.each([
	['2025-04-28', '28 April 2025'],
	['2025-03', 'March 2025'],
	['2024-23', 'autumn 2024'],
	['2025-34', 'second quarter of 2025'],
	['2025', '2025'],
	['199X', '1990s'],
	['19XX', '1900s'],
	['2025-04-28T06:05:00', '28 April 2025, 06:05'],
	['2025-01/2025-03', 'January – March 2025'],
	['2025-04-02/2025-04-09', '2 – 9 April 2025'],
	['2024-12-30/2025-01-02', '30 December 2024 – 2 January 2025'],
	['../2025-04-27', 'by 27 April 2025'],
	['2025-04-27/..', 'since 27 April 2025'],
	['2025-03~', 'about March 2025'],
	['2025-03?', 'March 2025 (uncertain)'],
	['someday', 'someday'],
])('%s is told as %s', (edtf, words) => {
	expect(periodWords(edtf, en)).toBe(words);
});

test('a day can be told with its weekday, a month cannot', () => {
	expect(periodWords('2025-04-28', en, true)).toBe('Monday 28 April 2025');
	expect(periodWords('2025-04', en, true)).toBe('April 2025');
});

test('a window is told by its first and last day', () => {
	const { start, end } = period('2025-04');
	expect(windowWords(start, end, en)).toBe('1 – 30 April 2025');
	expect(isoDay(start)).toBe('2025-04-01');
});
