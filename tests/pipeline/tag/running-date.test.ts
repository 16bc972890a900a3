import { describe, expect, test } from 'vitest';
import { TIME } from '../../../src/languages/en/time/index.ts';
import { tagTexts } from '../../../src/pipeline/tag/index.ts';

/** Values of what the paragraphs of news of a Sunday name. */
const found = (...texts: string[]) =>
	tagTexts(texts, '2025-04-27', TIME).timexes.map((list) => list.map(({ value }) => value));

describe('the date that news has reached', () => {
	test('a date to come holds for its sentence and for what else is to come', () => {
		expect(
			found(
				'He was taken on March 3. His next court date is May 5 at 10 a.m. The first shot fell at 13:40.',
				'Two more died the same day.',
				'The two will appear together on June 4. The next day the jury will be sworn in.',
			),
		).toEqual([
			['2025-03-03', '2025-05-05', '2025-05-05T10:00', '2025-03-03T13:40'],
			['2025-03-03'],
			['2025-06-04', '2025-06-05'],
		]);
	});

	test('what somebody is quoted with is a glance aside, counted from what was quoted before', () => {
		expect(
			found(
				'The plane came down on Thursday.',
				'“We found it this morning,” said Ada Venn. “That night we had looked elsewhere.”',
				'The airport opened again later that day. "It was shut yesterday," a 6" sign read at 14:00.',
			),
		).toEqual([
			['2025-04-24'],
			['2025-04-27TMO', '2025-04-27TNI'],
			['2025-04-24', '2025-04-26', '2025-04-24T14:00'],
		]);
	});

	test('a quotation goes on in the next paragraph when its mark stays open', () => {
		expect(
			found('It burned on Thursday.', '“We left today.', '“That night we slept.”', 'He died that night.'),
		).toEqual([['2025-04-24'], ['2025-04-27'], ['2025-04-27TNI'], ['2025-04-24TNI']]);
	});

	test('what a date names is the background of what came after it', () => {
		const text =
			'The court ruled on Thursday. Ada Venn, mayor since the March 3 vote, was sworn in at 5 p.m.';
		expect(found(text)).toEqual([['2025-04-24', '2025-03-03', '2025-04-24T17:00']]);
	});

	test('a weekday is that of the few days the news tells of', () => {
		const fair = 'The fair ran from April 11 to 13.';
		expect(found(fair, 'Bands played on Saturday. It had been sold on Tuesday.')).toEqual([
			['2025-04-11', '2025-04-13'],
			['2025-04-12', '2025-04-22'],
		]);
		expect(found(fair, 'The bands will meet on Saturday.')[1]).toEqual(['2025-05-03']);
		expect(found('The fair ran from April 1 to 13.', 'Bands played on Saturday.')[1]).toEqual(['2025-04-26']);
	});

	test('years looked back at leave the day as it was', () => {
		const text = 'He landed on Thursday. The engine was built in 2019. The flight began at 8:17 a.m.';
		expect(found(text, 'The previous day he had slept.')).toEqual([
			['2025-04-24', '2019', '2025-04-24T08:17'],
			['2025-04-23'],
		]);
		expect(found('He left on Thursday. In 2019 he had wed. Two years later they had met.')).toEqual([
			['2025-04-24', '2019', '2021'],
		]);
	});

	test('an hour of no day named does not move the story', () => {
		const text = 'It was shut at 8 p.m. The band played on Friday. The previous day they had rested.';
		expect(found(text)).toEqual([['2025-04-27T20:00', '2025-04-25', '2025-04-24']]);
		expect(found('It began at noon.', 'He left the same day.')[1]).toEqual([]);
	});
});
