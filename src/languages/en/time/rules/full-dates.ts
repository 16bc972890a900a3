import { dayValue, isDay, monthValue, readDate } from '../../../../model/calendar.ts';
import type { Match, TimeContext, TimeRule } from '../../../time-grammar.ts';
import { counted, explicit, fullDay, fullYear, yearlessDay, yearlessMonth } from '../reckon.ts';

/** Dates of the calendar by the names and numbers of their months. */
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
			return yearlessDay(context, match.number('MONTH'), dayOf(match), match.last);
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
						first: tokens.word(second - 1) === 'the' ? second - 1 : second,
						last: monthFirst && year === null ? second + 1 : match.last,
					},
				],
			};
		},
	},
	{
		id: 'day-of-running-month',
		description: 'A day by its number alone ("on the 20th") is of the month the text has reached.',
		examples: [
			{ text: 'It fell on [May 3, 1862], and again on [the 20th].', value: '1862-05-03 1862-05-20' },
		],
		patterns: ['( on | by | until | from | since | to | till ) the ORD'],
		resolve: (match, context) => {
			const { tokens, running: date } = context;
			const month = /^(?:BC)?\d{4}-\d\d/.exec(date ?? '')?.[0];
			const day = match.number('ORD');
			if (month === undefined || !/^\d/.test(tokens.word(match.last - 1)) || day > 31) return null;
			if (
				/^[a-z-]/.test(tokens.word(match.last)) &&
				!/^(and|or|but|to|was|were|the|he|she|they|a|an|of|when|with|by|in|at)$/.test(tokens.word(match.last))
			)
				return null;
			const value = `${month}-${String(day).padStart(2, '0')}`;
			const { year, month: number } = readDate(value) ?? { year: 0, month: 0 };
			if (!isDay(year, number ?? 0, day)) return null;
			return { ...counted({ date, reference: 'narrative' }, value, ''), first: match.first + 1 };
		},
	},
	{
		id: 'month-year',
		description: 'A month with its year is that month.',
		examples: [
			{ text: 'It was sold in [March 1996].', value: '1996-03' },
			{ text: 'It closed in [February of 1940].', value: '1940-02' },
		],
		patterns: ['MONTH ,? of? {year}', "MONTH ^' ^TWO", 'MONTH ^- ^TWO'],
		resolve: (match) => {
			const year = yearOf(match) ?? fullYear(match.number('TWO'));
			return Number.isNaN(year) ? null : explicit(monthValue(year, match.number('MONTH')));
		},
	},
	{
		id: 'month-of-year-word',
		description:
			'A month with "last year", "this year", "next year" or "that year" is the month of that year.',
		examples: [
			{ text: 'It was sold in [June last year].', on: '1998-02-01', value: '1997-06' },
			{ text: 'It will open in [May of next year].', on: '1998-02-01', value: '1999-05' },
		],
		patterns: ['MONTH DAY? ,? of? ( LAST | THIS | NEXT ) year', 'MONTH DAY? of ( that | the same ) year'],
		resolve: (match, context) => {
			const shift = match.index('LAST') >= 0 ? -1 : match.index('NEXT') >= 0 ? 1 : 0;
			const near = match.index('LAST') + match.index('NEXT') + match.index('THIS') > -3;
			const base = near ? context.published : (context.running ?? context.published);
			const reference = near || context.running === null ? 'publication' : 'narrative';
			if (base === null) return null;
			const year = Number(base.replace('BC', '-').slice(0, base.startsWith('B') ? 5 : 4)) + shift;
			const [month, day] = [match.number('MONTH'), match.number('DAY')];
			const value = Number.isNaN(day) ? monthValue(year, month) : dayValue(year, month, day);
			return { type: 'DATE', value, reference, referenceDate: base };
		},
	},
	{
		id: 'month',
		description:
			'A month without a year is the last one in the past tense, the next in the future tense, and of the running year in a history.',
		examples: [
			{ text: 'In [March], the army said so.', on: '2025-04-27', value: '2025-03', edtf: '2025-03' },
			{ text: 'They met in [December].', on: '2025-04-27', value: '2024-12' },
			{ text: 'The court will rule in [January].', on: '2025-04-27', value: '2026-01' },
			{ text: 'Mrs. May said that March through the city was loud.', on: '2025-04-27' },
		],
		patterns: ['MONTH'],
		resolve: (match, context) =>
			isMonthName(match, context) ? yearlessMonth(context, match.number('MONTH'), match.last) : null,
	},
	{
		id: 'iso-date',
		description: 'A date in ISO 8601 is that day.',
		examples: [{ text: 'Filed [2025-04-28] by mail.', value: '2025-04-28' }],
		patterns: ['YEAR ^- ^TWO ^- ^TWO', 'YEAR ^/ ^TWO ^/ ^TWO'],
		resolve: (match) => fullDay(match.number('YEAR'), match.number('TWO'), match.number('TWO', 1)),
	},
	{
		id: 'numeric-date',
		description:
			'A date in numbers is month first, unless the article itself has one that can only be day first.',
		examples: [
			{ text: 'Filed [4/28/2025] by mail.', value: '2025-04-28' },
			{ text: 'Filed [4/5/2025], after [28/4/2025].', value: '2025-05-04 2025-04-28' },
			{ text: 'Filed [28.04.2025] by mail.', value: '2025-04-28' },
			{ text: 'Filed [11-02-89] by wire.', value: '1989-11-02' },
		],
		patterns: ['DAY ^/ ^DAY ^/ ^( YEAR | TWO )', 'DAY ^- ^DAY ^- ^( YEAR | TWO )', 'DAY ^. ^DAY ^. ^YEAR'],
		resolve: (match, { tokens, dayFirst }) => {
			const [left, right] = [match.number('DAY'), match.number('DAY', 1)];
			const mark = tokens.word(match.first + 1);
			if (tokens.word(match.last) === mark || tokens.word(match.first - 1) === mark) return null;
			const days = left > 12 || (right <= 12 && (mark === '.' || (dayFirst ?? false)));
			const year = tokens.value(match.last - 1, 'INT');
			return fullDay(fullYear(Number(year)), days ? right : left, days ? left : right);
		},
	},
	{
		id: 'nine-eleven',
		description: '"9/11" and "the Sept. 11 attacks" are the day of the attacks of 2001.',
		examples: [
			{ text: 'After the [Sept. 11] attacks it was shut.', on: '2025-04-27', value: '2001-09-11' },
			{ text: 'Since [9/11] the rules are strict.', value: '2001-09-11' },
		],
		patterns: ['INT ^/ ^INT', 'MONTH DAY ( terror | terrorist )? attacks'],
		resolve: (match, { tokens }) => {
			const attacks = match.index('MONTH') >= 0;
			if (attacks) {
				const right = match.number('MONTH') === 9 && match.number('DAY') === 11;
				return right ? { ...explicit('2001-09-11'), last: match.first + 2 } : null;
			}
			if (match.number('INT') !== 9 || match.number('INT', 1) !== 11) return null;
			if (tokens.word(match.last) === '/' || tokens.word(match.last) === 'of') return null;
			return tokens.word(match.first - 1) === '/' ? null : explicit('2001-09-11');
		},
	},
];

/** The two days of a match in the order of the text, whether written "3" or "3rd". */
function daysOf(match: Match): { readonly number: number; readonly index: number }[] {
	return ['DAY', 'ORD']
		.flatMap((name) =>
			[0, 1].map((nth) => ({ number: match.number(name, nth), index: match.index(name, nth) })),
		)
		.filter(({ index }) => index >= 0)
		.sort((a, b) => a.index - b.index);
}

function dayOf(match: Match): number {
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

/** "May", "March" and "August" are also verbs and names. */
function isMonthName(match: Match, { tokens }: TimeContext): boolean {
	const { first, last } = match;
	const [before, word, after] = [tokens.word(first - 1), tokens.word(first), tokens.word(last)];
	// A short form needs its full stop, or a word before it that dates take ("Jan Kavan" is a man).
	if (
		word.length <= 4 &&
		!/^(may|june|july)$/.test(word) &&
		tokens.text.charAt(tokens.end(first) - 1) !== '.'
	) {
		if (!/^(in|since|until|by|last|this|next)$/.test(before)) return false;
	}
	// A first name ("June Smith", "April Jones") is followed by a name, a surname ("Theresa May") follows one.
	const name = ['may', 'march', 'april', 'june', 'august', 'jan'].includes(word);
	if (!name) return true;
	if (
		/^(in|of|since|until|till|by|last|this|next|early|late|mid|from|through|during|for|between|each|every|to|and|-|after|before|or|end|around|about|per|the)$/.test(
			before,
		)
	) {
		return before !== 'the' && !(before === 'for' && word === 'may');
	}
	if (tokens.has(last, 'PASTVERB') || tokens.has(last, 'PRESENTVERB') || tokens.has(last, 'FUTUREVERB'))
		return false;
	if (word === 'may' || word === 'march') {
		return (
			(after === ',' || after === "'s") &&
			tokens.word(first - 1) !== '.' &&
			!tokens.capital(first - 1) &&
			!tokens.breaks(first)
		);
	}
	return !tokens.capital(last) && !(tokens.capital(first - 1) && /^[a-z]/.test(before) && before !== 'in');
}
