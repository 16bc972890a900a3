import { describe, expect, test } from 'vitest';
import { TIME } from '../../../src/languages/en/time/index.ts';
import type { Article } from '../../../src/model/article.ts';
import { tag, tagText, tagTexts } from '../../../src/pipeline/tag/index.ts';

const values = (text: string, on: string | null) => tagText(text, on, TIME).map(({ value }) => value);

const HISTORY = `In 1861 the war began. On April 12, 1861 the guns fired. On May 3 the call went out. In September the
armies met. By January the river had frozen. In the autumn of 1862 the second march began. Two days after nothing had
changed. In December 1862 the city fell; the next month it was rebuilt. By 1863 all was over, and in 1864 they met
again. Later that year peace was signed in May 1865.`;

describe('the kind of text', () => {
	test('a history is recognised by its dates, and says why', () => {
		const { kind, because } = tagTexts([HISTORY], '2009-12-19', TIME);
		expect(kind).toBe('narrative');
		expect(because).toMatch(/^\d+ dates of other years, \d+ counted from the day of writing$/);
	});

	test('news that looks back stays news', () => {
		const text = 'The firm, founded in 1911 and sold in 1950, said on Friday it will close next year.';
		expect(tagTexts([text], '2025-04-27', TIME).kind).toBe('news');
	});
});

describe('a history counts from the date it has reached', () => {
	test('days and months take the running year, and go on to the next', () => {
		expect(values(HISTORY, '2009-12-19')).toEqual([
			'1861',
			'1861-04-12',
			'1861-05-03',
			'1861-09',
			'1862-01',
			'1862-FA',
			'P2D',
			'1862-12',
			'1863-01',
			'1863',
			'1864',
			'1864',
			'1865-05',
		]);
	});

	test('a list of months takes the year at its end', () => {
		expect(values('In August and September 1914 it rained.', '2009-12-19')).toEqual(['1914-08', '1914-09']);
		expect(values('From 26 November to 4 January 1952 it rained.', '2009-12-19')).toEqual([
			'1951-11-26',
			'1952-01-04',
		]);
	});
});

describe('news counts from the day of publication', () => {
	const article = (dateline: string | null, ...texts: string[]): Article => ({
		id: 'a',
		file: 'a.txt',
		title: 'A',
		publisher: null,
		agency: null,
		published: '2025-04-27',
		dateline,
		url: null,
		language: 'en',
		license: null,
		paragraphs: texts.map((text) => ({ kind: 'body', text })),
	});
	const found = (dateline: string | null, ...texts: string[]) =>
		tag(article(dateline, ...texts), { time: TIME }).map((list) => list.map(({ value }) => value));

	test('the next day has begun where the dateline is far to the east', () => {
		const text = 'The ministry confirmed the talks Monday. It had not confirmed them until Monday.';
		expect(found('SEOUL, South Korea', text)).toEqual([['2025-04-28', '2025-04-28']]);
		expect(found('ATLANTA', text)).toEqual([['2025-04-21', '2025-04-21']]);
		const [timex] = tag(article('TOKYO', text), { time: TIME })[0] ?? [];
		expect(timex).toMatchObject({ reference: 'dateline', referenceDate: '2025-04-27' });
	});

	test('only the weekday that has just begun is read so', () => {
		expect(found('SEOUL, South Korea', 'The ministry confirmed the talks Tuesday.')).toEqual([
			['2025-04-22'],
		]);
	});

	test('"two days later" counts from the date of the paragraph before', () => {
		expect(found(null, 'He fled on March 3.', 'Two days later he was caught.')).toEqual([
			['2025-03-03'],
			['2025-03-05'],
		]);
	});

	test('a caption does not move the story of the paragraphs around it', () => {
		const told = article(
			null,
			'He fled on March 3.',
			'The two in a picture of June 19, 2024.',
			'Two days later he was caught.',
		);
		const [body, caption, after] = told.paragraphs;
		if (!body || !caption || !after) throw new Error('The article has three paragraphs.');
		const captioned: Article = { ...told, paragraphs: [body, { ...caption, kind: 'caption' }, after] };
		const last = tag(captioned, { time: TIME })[2] ?? [];
		expect(last.map(({ value }) => value)).toEqual(['2025-03-05']);
	});

	test('under a picture the present tells what has happened', () => {
		const told = article(
			null,
			'The chess team meets in Oslo on Friday.',
			'The chess team meets in Oslo on Friday.',
		);
		const captioned: Article = {
			...told,
			paragraphs: told.paragraphs.map((each, index) => (index === 1 ? { ...each, kind: 'caption' } : each)),
		};
		expect(
			tag(captioned, { time: TIME })
				.flat()
				.map(({ value }) => value),
		).toEqual(['2025-05-02', '2025-04-25']);
	});

	test('a comparison does not move the story', () => {
		expect(
			values(
				'Sales rose in the third quarter. A year ago they fell. In the quarter, costs rose.',
				'1989-10-30',
			),
		).toEqual(['1989-Q3', '1988-Q3', '1989-Q3']);
	});

	test('without a day of publication, relative words have no period', () => {
		expect(tagText('He left on Friday, and came back yesterday.', null, TIME)).toMatchObject([
			{ value: 'XXXX-WXX-5', edtf: null, reference: 'explicit' },
			{ value: 'XXXX-XX-XX', edtf: null, reference: 'explicit' },
		]);
	});
});

describe('what looks like a date and is none', () => {
	test.each([
		'Mrs. May said so, and Theresa May agreed.',
		'Sun Microsystems fell.',
		'They march through the city.',
		'About 7/8 of the voters came.',
		'It costs $2,025 or £1990.',
		'He came second, and won 1,500 to 2,000 votes.',
		'The fall of the wall was loud.',
		'Some 1990 people and 2000 men came.',
		'Version 1.2.3 and the B1990 shipped.',
		'The 44-year-old man drove Route 1985.',
		'You may go; we sat down.',
		'It scored 98.6% on the 10-point scale.',
	])('%s', (text) => {
		expect(values(text, '2025-04-27')).toEqual([]);
	});
});
