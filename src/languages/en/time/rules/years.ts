import { readDate, yearValue } from '../../../../model/calendar.ts';
import type { Match, Meaning, TimeContext, TimeRule, TokenView } from '../../../time-grammar.ts';
import { counted, explicit, fullYear, running } from '../reckon.ts';
import { yearOf } from './full-dates.ts';

/** Years. */
export const YEARS: readonly TimeRule[] = [
	{
		id: 'year',
		description:
			'Four digits are a year when they stand where a year stands, and are not counting something.',
		examples: [
			{ text: 'It was founded in [1990].', value: '1990', edtf: '1990' },
			{ text: 'By [1848], all was over.', value: '1848' },
			{ text: 'They sold 1990 cars for $2,025 and 1848 men came.' },
		],
		patterns: ['YEAR'],
		resolve: (match, context) => (isYear(match, context) ? explicit(yearValue(match.number('YEAR'))) : null),
	},
	{
		id: 'year-word',
		description: 'A year in words, or after "the year", is that year.',
		examples: [
			{ text: 'Back in [nineteen ninety-six] it was new.', value: '1996' },
			{ text: 'By [the year 2000] it was old.', value: '2000' },
		],
		patterns: ['YEARWORD', 'the ( year | years ) {year}', 'calendar {year}'],
		resolve: (match, { tokens }) => {
			const year = yearOf(match);
			if (year === null || (match.last - match.first === 1 && tokens.has(match.last, 'UNITS'))) return null;
			const bare = match.last - match.first === 1;
			if (bare && year >= 2000 && !/^(in|of|year|since|until|by)$/.test(tokens.word(match.first - 1)))
				return null;
			return explicit(yearValue(year));
		},
	},
	{
		id: 'years-span',
		description: 'Two years with a dash between them are two dates.',
		examples: [
			{ text: 'The war of [1914]-[18] was long.', value: '1914 1918' },
			{ text: 'In [1999]-[2001] it grew.', value: '1999 2001' },
		],
		patterns: ['YEAR ( - | / ) ( YEAR | ^TWO )', 'INT ( - | to | and | or ) INT ERA'],
		resolve: (match, context) => {
			const before = match.number('INT');
			if (!Number.isNaN(before)) return eraSpan(match);
			const from = match.number('YEAR');
			const short = match.number('TWO');
			const to = Number.isNaN(short) ? match.number('YEAR', 1) : Math.floor(from / 100) * 100 + short;
			const { tokens } = context;
			if (to <= from || to - from > 200 || /^[-/]$/.test(tokens.word(match.last))) return null;
			if (from < 1200 && !isYear(match, context)) return null;
			return {
				...explicit(yearValue(from)),
				last: match.first + 1,
				also: [{ ...explicit(yearValue(to)), first: match.last - 1, last: match.last }],
			};
		},
	},
	{
		id: 'short-year',
		description: 'Two digits after an apostrophe are a year of this century or the last.',
		examples: [{ text: "The class of ['98] met.", value: '1998' }],
		patterns: ["' ^TWO"],
		resolve: (match, { tokens, running: date, narrative }) => {
			if (!tokens.spaced(match.first) && tokens.word(match.first - 1) !== '(') return null;
			if (tokens.word(match.last) === "'") return null;
			const year = fullYear(match.number('TWO'));
			// A history of another century means the year of two digits that is nearest to it.
			const now = narrative && date !== null ? (readDate(date)?.year ?? null) : null;
			if (now !== null) return explicit(yearValue(year + 100 * Math.round((now - year) / 100)));
			return explicit(yearValue(year));
		},
	},
	{
		id: 'era-year',
		description: 'A year with its era (BC, AD, BCE, CE) is that year.',
		examples: [
			{ text: 'The league fell in [480 BC].', value: 'BC0480', edtf: '-0479' },
			{ text: 'The city burnt in [AD 70].', value: '0070' },
		],
		patterns: ['( MONTH | the? SEASON of )? INT ERA', 'ERA INT'],
		resolve: (match) => {
			const year = match.number('INT') * (match.number('ERA') < 0 ? -1 : 1);
			if (year === 0) return null;
			const month = match.number('MONTH');
			const season = match.string('SEASON');
			const part =
				season !== null ? `-${season}` : Number.isNaN(month) ? '' : `-${String(month).padStart(2, '0')}`;
			return explicit(yearValue(year) + part);
		},
	},
	{
		id: 'early-year',
		description: 'In a history before our era, three digits after "in", "of" or "by" are a year of that era.',
		examples: [
			{
				text: 'Athens won in [490 BC], [480 BC] and [479 BC]. In [477] the league met.',
				value: 'BC0490 BC0480 BC0479 BC0477',
			},
		],
		patterns: ['INT'],
		resolve: (match, context) => {
			const { tokens, narrative, running: date } = context;
			const year = match.number('INT');
			if (!narrative || year < 100 || year > 999 || !date?.startsWith('BC')) return null;
			if (!/^(in|of|by|since|until|early|late|to|from|-|for)$/.test(tokens.word(match.first - 1)))
				return null;
			if (tokens.word(match.last) === '-' || isCounted(tokens.word(match.last))) return null;
			return counted(running(context), yearValue(-year), '');
		},
	},
	{
		id: 'fiscal-year',
		description:
			'A fiscal year is named by its number; without a calendar of the firm it counts as that year.',
		examples: [{ text: 'Sales in [fiscal 1989] rose.', value: '1989' }],
		patterns: ['fiscal YEAR', 'fiscal year YEAR', 'the fiscal year YEAR', "fiscal ' ^TWO"],
		resolve: (match) => {
			const year = yearOf(match) ?? fullYear(match.number('TWO'));
			return explicit(yearValue(year));
		},
	},
];

/** "499-493 BC" is two years of that era. */
function eraSpan(match: Match): Meaning {
	const sign = match.number('ERA') < 0 ? -1 : 1;
	const year = (nth: number) => explicit(yearValue(sign * match.number('INT', nth)));
	const second = match.index('INT', 1);
	return { ...year(0), last: match.first + 1, also: [{ ...year(1), first: second, last: match.last }] };
}

/** Words that come after a number that counts things. */
function isCounted(word: string): boolean {
	return /^(men|people|troops|feet|million|billion|thousand|percent|km|miles|%|soldiers|[a-z]{3,}(?<!thi|ha|wa|hi|plu|versu|acros|unles|ye|it|perhap|alway|thu)s)$/.test(
		word,
	);
}

/** "2010 Elm Road": up to three names and a word for a street after a number. */
function isAddress(tokens: TokenView, last: number): boolean {
	for (let at = last; at < last + 4 && tokens.capital(at) && !tokens.breaks(at); at++) {
		if (at > last && STREETS.test(tokens.word(at))) return true;
	}
	return false;
}

const STREETS =
	/^(street|st|road|rd|avenue|ave|lane|drive|boulevard|blvd|way|terrace|highway|parkway|court|crescent)$/;
/** "A 1987 Ford": the year of a car is part of its name. */
const MAKES =
	/^(audi|bmw|buick|cadillac|chevrolet|chevy|chrysler|citroen|dodge|ferrari|fiat|ford|honda|hyundai|jaguar|jeep|kia|lexus|mazda|mercedes|mitsubishi|nissan|oldsmobile|peugeot|plymouth|pontiac|porsche|renault|subaru|suzuki|tesla|toyota|volkswagen|volvo|cessna|harley)$/;

const YEAR_LEADS =
	/^(in|of|since|until|till|by|from|to|during|before|after|for|between|and|early|late|mid|through|around|about|circa|c|or|than|the|spring|summer|fall|autumn|winter|,|\(|\)|-|;|'|"|“|\[|\/|:|as|end|year|with|that|is|was|at|last|throughout|on|over|approximately|into|upon|past|towards?|beyond|prior)$/;

function isYear({ first, last }: Match, { tokens }: TimeContext): boolean {
	const year = Number(tokens.word(first));
	const [before, after] = [tokens.word(first - 1), tokens.word(last)];
	if (before === '/' || before === '#' || before === '*' || before === '$') return false;
	// "020 7946 2000" is a number to call.
	if (/^\d{3,}$/.test(before) && !tokens.has(first - 1, 'YEAR') && !tokens.breaks(first)) return false;
	if (
		(after === '-' || after === '/' || after === ':' || after === '.') &&
		!tokens.spaced(last) &&
		tokens.has(last + 1, 'NUM') &&
		/^\d/.test(tokens.word(last + 1)) &&
		!tokens.spaced(last + 1)
	)
		return false;
	if (
		before === '-' &&
		!tokens.spaced(first) &&
		tokens.has(first - 2, 'NUM') &&
		!tokens.has(first - 2, 'YEAR')
	)
		return false;
	if (
		/^(no|nos|flight|room|page|channel|route|highway|model|number|class|section|boeing|windows|ms|dow|s|p|index)$/.test(
			before,
		)
	)
		return false;
	if (isCounted(after) && !tokens.capital(last)) return false;
	if (isAddress(tokens, last) || MAKES.test(after)) return false;
	if (
		tokens.has(last, 'UNITS') ||
		(after === '-' && tokens.has(last + 1, 'UNIT')) ||
		tokens.has(last, 'AMPM') ||
		tokens.has(last, 'ZONE') ||
		after === 'hours'
	)
		return false;
	if (YEAR_LEADS.test(before)) return year >= 1400 || /^(in|since|until|by|year|c|circa)$/.test(before);
	return (
		year >= 1700 &&
		year <= 2050 &&
		(tokens.capital(first - 1) || tokens.breaks(first) || !/^[a-z]/.test(after) || year > 1850)
	);
}
