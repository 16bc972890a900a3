import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TIME } from '../../../src/languages/en/time/index.ts';
import { parsePeriod } from '../../../src/model/period.ts';
import { tagText } from '../../../src/pipeline/tag/index.ts';
import { processorTime } from '../../processor-time.ts';

/** Texts that are dense with what the rules look for, and some that are not text at all. */
const piece = fc.oneof(
	fc.constantFrom(
		...`the a of in on at to and since by last next this first third early late mid year week day days quarter
		century March May Friday Sept. spring fall 's - / : , . ( ) ' a.m. p.m. BC ago later earlier about more than
		half twenty four nineteen ninety hundred 3 12 31 1990 2025 1990s 20th 480 10,000 2.5 $2,025 now recently every
		Christmas Eve noon o'clock EST was will said`.split(/\s+/),
		'\n\n',
		'“',
		'–',
		'😀',
	),
	fc.string({ maxLength: 6 }),
);
const separator = fc.constantFrom(' ', '', '\n');
const text = fc
	.array(fc.tuple(piece, separator), { maxLength: 60 })
	.map((pairs) => pairs.map(([word, gap]) => word + gap).join(''));
const date = fc.constantFrom(null, '2025-04-27', '1989-10-30', '2024-02-29');
const tag = (words: string, on: string | null) =>
	tagText(words, on, TIME, { dateline: 'SEOUL, South Korea' });

test('offsets slice back to the words, in order and without overlap', () => {
	fc.assert(
		fc.property(text, date, (words, on) => {
			let last = 0;
			for (const timex of tag(words, on)) {
				expect(timex.start).toBeGreaterThanOrEqual(last);
				expect(timex.end).toBeGreaterThan(timex.start);
				expect(words.slice(timex.start, timex.end)).toBe(timex.text);
				last = timex.end;
			}
		}),
		{ numRuns: 1000 },
	);
});

test('every period is one, with its bounds in order', () => {
	fc.assert(
		fc.property(text, date, (words, on) => {
			for (const { edtf, text: quote } of tag(words, on)) {
				if (edtf === null) continue;
				const period = parsePeriod(edtf);
				expect(period, `${quote}: ${edtf}`).not.toBeNull();
				expect(period?.start).toBeLessThan(period?.end ?? 0);
			}
		}),
		{ numRuns: 1000 },
	);
});

test('every expression tells its rule, and what it counted from when it counted', () => {
	const ids = new Set([...TIME.rules, ...TIME.wrappers, ...TIME.joins].map(({ id }) => id));
	fc.assert(
		fc.property(text, date, (words, on) => {
			for (const { rule, reference, referenceDate } of tag(words, on)) {
				expect(rule.split('+').every((id) => ids.has(id))).toBe(true);
				expect(reference === 'explicit').toBe(referenceDate === null);
			}
		}),
	);
});

test('tagging twice gives the same', () => {
	fc.assert(
		fc.property(text, date, (words, on) => {
			expect(tag(words, on)).toEqual(tag(words, on));
		}),
	);
});

test('an explicit date means the same whatever stands around it', () => {
	const full = fc.constantFrom('June 19, 2024', '24 June 1950', 'March 1996', '480 BC', 'the summer of 2003');
	fc.assert(
		fc.property(text, full, text, date, (before, words, after, on) => {
			const alone = tag(`It fell in ${words}.`, on)[0];
			const lead = `${before}\n\nIt fell in `;
			const found = tag(`${lead}${words}.\n\n${after}`, on).find(({ start }) => start === lead.length);
			expect(found?.text).toBe(words);
			expect(found?.value).toBe(alone?.value);
		}),
	);
});

test('a long chain of numbers is no date, and hides none beside it', () => {
	const chain = `${'1/'.repeat(20)}1`;
	expect(
		tag(`On May 3, 1999 (${chain}) and 3/4/2025-5/4/2025.`, '2025-04-27').map(({ value }) => value),
	).toEqual(['1999-05-03', '2025-03-04', '2025-05-04']);
});

test.each([
	['digits', '7'],
	['slashes', '1/'],
	['"last"', 'last '],
	['commas', ','],
	['clock', '1:'],
	['years', '1999-'],
	['number words', 'twenty-'],
	['apostrophes', "'"],
	['edges', 'the end of '],
	['weekdays', 'Monday '],
	['times', '1:30 p.m. '],
])(
	'a long run of %s is read in linear time',
	(_, unit) => {
		/** The best of three: what else the machine does makes single runs slow, never fast. */
		const time = (length: number) => {
			const words = unit.repeat(length / unit.length);
			return Math.min(...[0, 1, 2].map(() => processorTime(() => tag(words, '2025-04-27'))));
		};
		// Ten times the text; a hundred times the time would be quadratic.
		expect(time(150_000)).toBeLessThan(40 * Math.max(time(15_000), 4));
	},
	60_000,
);
