import { isDay, readDate } from '../../../../model/calendar.ts';
import type { Match, TimeContext, TimeRule, TokenView } from '../../../time-grammar.ts';
import { counted, fullDay } from '../reckon.ts';
import { monthlessDay, onWeekday, yearlessDay } from '../yearless.ts';

/** Days of the calendar by the names of their months. */
export const FULL_DATES: readonly TimeRule[] = [
	{
		id: 'month-day-year',
		description: 'A day with its month and year, in American or European order, is that day.',
		examples: [
			{ text: 'He was born on [June 19, 2024].', value: '2024-06-19', edtf: '2024-06-19' },
			{ text: 'It fell on [Saturday, 24 June 1950].', value: '1950-06-24' },
			{ text: 'Opened [the 3rd of May 2019].', value: '2019-05-03' },
		],
		patterns: [
			'{weekdayComma}? MONTH {dayNumber} ,? {year}',
			'{weekdayComma}? the? {dayNumber} of? MONTH ,? {year}',
			'{weekdayComma}? {dayNumber} ^- ^MONTH ^- ^{year}',
		],
		resolve: (match) => {
			const [month, day] = [match.number('MONTH'), dayOf(match)];
			const year = yearOf(match);
			return year === null ? null : fullDay(year, month, day);
		},
	},
	{
		id: 'month-day',
		description:
			'A day and month without a year is the nearest one the tense allows; in a history, that of the running year.',
		examples: [
			{ text: 'The board met on [March 3].', on: '2025-04-27', value: '2025-03-03' },
			{ text: 'The talks will resume on [10 January].', on: '2025-11-27', value: '2026-01-10' },
			{ text: 'The figures of [Dec. 30] were wrong.', on: '2025-01-04', value: '2024-12-30' },
			{ text: 'The fair is on [Friday 30 May].', on: '2025-01-04', value: '2025-05-30' },
		],
		patterns: [
			'{weekdayComma}? MONTH {dayNumber}',
			'{weekdayComma}? the? {dayNumber} of? MONTH',
			'MONTH {dayNumber} , WEEKDAY',
		],
		resolve: (match, context) => {
			const { tokens } = context;
			// "May 3.5" and "March 10,000" are not dates, nor is "3 May" of "Theresa 3 May".
			if (tokens.word(match.last) === '%' || yearFollows(match, context)) return null;
			// "the August first round", "a May second reading"
			const spelled = match.index('ORD') >= 0 && !/^\d/.test(tokens.word(match.index('ORD')));
			const noun = /^[a-z]{3,}$/.test(tokens.word(match.last)) && !AFTER_DAY.test(tokens.word(match.last));
			if (spelled && noun && match.index('ORD') === match.last - 1) return null;
			const date = yearlessDay(context, match.number('MONTH'), dayOf(match), match.last);
			const meaning = date && onWeekday(date, weekdayIn(match));
			return meaning && noun && isBackground(match, context) ? { ...meaning, aside: true } : meaning;
		},
	},
	{
		id: 'days-of-month',
		description: 'Two days of one month ("3 and 6 March") are two dates.',
		examples: [
			{ text: 'It ran from [3] to [6 March 2025].', value: '2025-03-03 2025-03-06' },
			{ text: 'Between [March 3] and [6], he was ill.', on: '2025-04-27', value: '2025-03-03 2025-03-06' },
		],
		patterns: [
			'the? {dayNumber} ( - | and | to | or | / | until ) the? {dayNumber} of? MONTH ( ,? {year} )?',
			'WEEKDAY ,? {dayNumber} ( - | and | to | or | until ) WEEKDAY ,? {dayNumber} MONTH ( ,? {year} )?',
			'MONTH {dayNumber} ,? ( - | and | to | or | / ) {dayNumber} ( ,? {year} )?',
		],
		resolve: (match, context) => {
			const month = match.number('MONTH');
			const year = yearOf(match);
			const date = (day: number) =>
				year === null ? yearlessDay(context, month, day, match.last) : fullDay(year, month, day);
			const [day, next] = daysOf(match);
			if (!day || !next) return null;
			const [left, right] = [date(day.number), date(next.number)];
			const second = next.index;
			const { tokens } = context;
			if (!left || !right || day.number >= next.number) return null;
			if (/^\D*[-/]$/.test(tokens.word(second - 1)) && tokens.spaced(second)) return null;
			if (yearFollows(match, context)) return null;
			const monthFirst = match.index('MONTH') === match.first;
			return {
				...left,
				last: day.index + 1,
				also: [
					{
						...right,
						first: leadOf(tokens, second),
						last: monthFirst && year === null ? second + 1 : match.last,
					},
				],
			};
		},
	},
	{
		id: 'day-of-running-month',
		description:
			'A day by its number alone ("on the 20th") is of the month the text has reached, else of the month of writing or the one beside it.',
		examples: [
			{ text: 'It fell on [May 3, 1862], and again on [the 20th].', value: '1862-05-03 1862-05-20' },
			{ text: 'It fell on [the 20th].', on: '2025-04-27', value: '2025-04-20' },
		],
		patterns: ['( on | by | until | from | since | to | till ) the ORD'],
		resolve: (match, context) => {
			const { tokens, running: date } = context;
			const month = /^(?:BC)?\d{4}-\d\d/.exec(date ?? '')?.[0];
			const day = match.number('ORD');
			if (!/^\d/.test(tokens.word(match.last - 1)) || day > 31) return null;
			if (
				/^[a-z-]/.test(tokens.word(match.last)) &&
				!/^(and|or|but|to|was|were|the|he|she|they|a|an|of|when|with|by|in|at)$/.test(tokens.word(match.last))
			)
				return null;
			if (month === undefined || (!context.narrative && context.published?.startsWith(month))) {
				const near = monthlessDay(context, day);
				return near && { ...near, first: match.first + 1 };
			}
			const value = `${month}-${String(day).padStart(2, '0')}`;
			const { year, month: number } = readDate(value) ?? { year: 0, month: 0 };
			if (!isDay(year, number ?? 0, day)) return null;
			return { ...counted({ date, reference: 'narrative' }, value, ''), first: match.first + 1 };
		},
	},
];

/** Words that go on after a day. */
const AFTER_DAY = /^(and|but|for|from|when|with|until|till|through|after|before|the|was|were|will|has|had)$/;

/** Where a day begins that has an article or its weekday before its number. */
function leadOf(tokens: TokenView, day: number): number {
	const at = tokens.word(day - 1) === ',' ? day - 2 : day - 1;
	return tokens.word(at) === 'the' || tokens.has(at, 'WEEKDAY') ? at : day;
}

/** The weekday a match names; NaN when it names none. */
function weekdayIn(match: Match): number {
	const name = match.number('WEEKDAY');
	return Number.isNaN(name) ? match.number('DAYNAME') : name;
}

/** The two days of a match in the order of the text, whether written "3" or "3rd". */
function daysOf(match: Match): { readonly number: number; readonly index: number }[] {
	return ['DAY', 'ORD']
		.flatMap((name) =>
			[0, 1].map((nth) => ({ number: match.number(name, nth), index: match.index(name, nth) })),
		)
		.filter(({ index }) => index >= 0)
		.sort((a, b) => a.index - b.index);
}

/** The day of a `{dayNumber}` fragment, whether written "3" or "3rd". */
export function dayOf(match: Match): number {
	const day = match.number('DAY');
	return Number.isNaN(day) ? match.number('ORD') : day;
}

/** The year of a `{year}` fragment, before our era negative; null when the pattern had none. */
export function yearOf(match: Match): number | null {
	const digits = match.number('YEAR');
	const year = Number.isNaN(digits) ? match.number('YEARWORD') : digits;
	if (!Number.isNaN(year)) return year;
	const early = match.number('INT');
	if (Number.isNaN(early)) return null;
	return early * (match.number('ERA') < 0 ? -1 : 1);
}

function yearFollows({ last }: Match, { tokens }: TimeContext): boolean {
	return (
		tokens.has(last, 'NUM') &&
		!tokens.has(last, 'NUMWORD') &&
		!tokens.breaks(last) &&
		/^\d{5}/.test(tokens.word(last))
	);
}

/** "After the May 3 vote", "following the May 3 vote": news tells what came of what its date names. */
function isBackground({ first }: Match, { narrative, tokens }: TimeContext): boolean {
	return (
		!narrative &&
		/^(the|his|her|its|their)$/.test(tokens.word(first - 1)) &&
		/^(after|following|since|before)$/.test(tokens.word(first - 2))
	);
}
