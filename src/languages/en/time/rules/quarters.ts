import { around, monthValue, readDate, yearValue } from '../../../../model/calendar.ts';
import type { Match, TimeContext, TimeRule, TokenView } from '../../../time-grammar.ts';
import { counted, explicit, looksAhead, running, usual, writing, type Base } from '../reckon.ts';
import { yearlessMonth, yearlessPart } from '../yearless.ts';
import { yearOf } from './full-dates.ts';

/** Quarters and halves of a year, and what firms compare them with. */
export const QUARTERS: readonly TimeRule[] = [
	{
		id: 'quarter-year',
		description: 'A quarter or half with its year is those months.',
		examples: [
			{ text: 'Sales rose in [the third quarter of 1984].', value: '1984-Q3', edtf: '1984-35' },
			{ text: 'Profit in [the first half of 2019] fell.', value: '2019-H1', edtf: '2019-01/2019-06' },
			{ text: 'It lost money in [the 1988 second quarter].', value: '1988-Q2' },
		],
		patterns: [
			'the? ORD ( -? fiscal )? -? quarter ,? of? fiscal? {year}',
			'the? ORD -? half of {year}',
			'the? LAST half of {year}',
			'the? ( latter | later ) half of {year}',
			'the? {year} ( fiscal )? ORD -? ( quarter | half )',
		],
		resolve: (match, { tokens }) => {
			const year = yearOf(match);
			if (year === null) return null;
			const value = `${yearValue(year)}-${partName(match, tokens.word(match.last - 1) === 'half' || hasHalf(match, tokens))}`;
			return value.endsWith('?') ? null : explicit(value);
		},
	},
	{
		id: 'quarter',
		description: 'A quarter or half without a year is the last one, or the next in the future tense.',
		examples: [
			{ text: 'Profit fell in [the third quarter].', on: '1989-10-27', value: '1989-Q3', edtf: '1989-35' },
			{ text: '[Fourth-quarter] sales rose.', on: '1998-01-20', value: '1997-Q4' },
			{ text: 'It will open in [the second half].', on: '1998-01-20', value: '1998-H2' },
		],
		patterns: [
			'{the}? fiscal? ORD fiscal? quarter',
			'the fiscal - ORD quarter',
			'fiscal? -? ORD - quarter',
			'{the}? ORD -? quarter of ( the | its ) ( fiscal | current )? year',
			'the ( ORD | latter ) half of ( the | this ) year',
			'the ORD half',
			"( LAST | THIS | NEXT ) year 's ORD quarter",
			'the ORD quarter of ( LAST | THIS | NEXT ) year',
			'the ORD half of ( LAST | NEXT ) year',
		],
		resolve: (match, context) => {
			const { tokens } = context;
			const half = hasHalf(match, tokens);
			const name = partName(match, half);
			if (name.endsWith('?')) return null;
			if (
				half &&
				match.last - match.first < 4 &&
				!/^(in|during|of|by|for|over)$/.test(tokens.word(match.first - 1))
			)
				return null;
			const years = match.index('LAST') >= 0 ? -1 : match.index('NEXT') >= 0 ? 1 : 0;
			if (years !== 0 || match.index('THIS') >= 0) {
				const base = writing(context);
				const year = base.date === null ? null : around(base.date, 'Y', years);
				return counted(base, year === null ? null : `${year}-${name}`, `XXXX-${name}`);
			}
			const size = half ? 6 : 3;
			// "is forecast for the second half of the year"
			const ofYear = tokens.word(match.last - 1) === 'year' && looksAhead(context);
			if (ofYear) {
				const base = writing(context);
				return counted(base, base.date === null ? null : `${base.date.slice(0, 4)}-${name}`, `XXXX-${name}`);
			}
			// A quarter just over is still spoken of as one to come ("will report").
			return yearlessPart(context, name, (Number(name.slice(1)) - 1) * size + 1, size + REPORTING);
		},
	},
	{
		id: 'short-quarter',
		description: '"Q3" and "H1" are a quarter or half of their year, or of the last one that had it.',
		examples: [
			{ text: 'Sales in [Q3 2024] rose.', value: '2024-Q3' },
			{ text: 'Sales in [Q4] rose.', on: '2025-04-27', value: '2024-Q4' },
		],
		patterns: ['( q1 | q2 | q3 | q4 | h1 | h2 ) ( of? {year} )?'],
		resolve: (match, context) => {
			const { tokens } = context;
			// "the H1N1 strain"
			if (!tokens.spaced(match.last) && /^\w/.test(tokens.word(match.last))) return null;
			const name = tokens.word(match.first).toUpperCase();
			const year = yearOf(match);
			if (year !== null) return explicit(`${yearValue(year)}-${name}`);
			const size = name.startsWith('Q') ? 3 : 6;
			return yearlessPart(context, name, (Number(name.slice(1)) - 1) * size + 1, size + REPORTING);
		},
	},
	{
		id: 'year-ago-quarter',
		description: '"The year-ago quarter" is the running quarter a year before.',
		examples: [
			{
				text: 'In [the third quarter] it lost more than in [the year-earlier quarter].',
				on: '1989-10-27',
				value: '1989-Q3 1988-Q3',
			},
		],
		patterns: [
			'{the}? year -? ( ago | earlier ) ( fiscal? ORD? quarter | period )',
			'year - ( ago | earlier )',
			'{the} quarter a year ( ago | earlier )',
			'{the} ( same | corresponding | comparable | like | similar ) ( quarter | period ) ( last year | a year ago | a year earlier | of the ( previous | preceding ) year | the ( previous | preceding ) year )',
			'{the} ( same | corresponding | comparable ) {year} ( quarter | period )',
			"last year 's ( ORD? quarter | period )",
			'a year ( ago | earlier )',
			'the {year} ( quarter | period )',
		],
		resolve: (match, context) => {
			const { tokens } = context;
			const year = yearOf(match);
			const quarter = runningQuarter(context, match);
			const words = tokens.phrase(match.first, match.last);
			const names = /quarter|period/.test(words);
			if (quarter === null || context.narrative) {
				const base = usual(context);
				if (year !== null) return names ? explicit(yearValue(year)) : null;
				const from = /ago/.test(words) ? writing(context) : running(context);
				const value = from.date === null ? null : around(from.date, 'Y', -1);
				return { ...counted(from.date === null ? base : from, value, 'XXXX'), aside: !context.narrative };
			}
			const base: Base = { date: quarter, reference: context.quarter === null ? 'publication' : 'narrative' };
			const before = year ?? Number(quarter.slice(0, 4)) - 1;
			return { ...counted(base, `${yearValue(before)}-${quarter.slice(5)}`, ''), aside: true };
		},
	},
	{
		id: 'the-quarter',
		description: '"The quarter" is the one the text speaks of, else the last one that is over.',
		examples: [
			{ text: 'In [the quarter], sales rose.', on: '1989-10-27', value: '1989-Q3' },
			{ text: 'In [the latest quarter], sales rose.', on: '1989-10-27', value: '1989-Q3' },
			{
				text: 'In [the quarter] ended [July 31], sales rose.',
				on: '1989-10-27',
				value: '1989-Q2 1989-07-31',
			},
		],
		patterns: [
			'the quarter',
			'the ( latest | most recent | recent ) ( quarter | period )',
			'its ( latest | most recent ) quarter',
		],
		resolve: (match, context) => {
			if (/^(of|century|final|finals|hour|mile)$/.test(context.tokens.word(match.last))) return null;
			const ended = quarterEnded(match, context);
			if (ended !== null) return explicit(ended);
			const last = context.published === null ? null : around(context.published, 'Q', -1);
			const latest = context.tokens.word(match.last - 2) !== 'the' && match.last - match.first > 2;
			// The latest quarter is one that is over, whatever the text has spoken of.
			if (context.quarter !== null && !(latest && last !== null && context.quarter > last)) {
				return counted({ date: context.quarter, reference: 'narrative' }, context.quarter, '');
			}
			const base = writing(context);
			return counted(base, base.date === null ? null : around(base.date, 'Q', -1), 'XXXX-QX');
		},
	},
	{
		id: 'near-quarter',
		description: 'Last, this and next quarter are counted from the quarter of the day of writing.',
		examples: [{ text: 'It lost money [last quarter].', on: '1989-10-27', value: '1989-Q3' }],
		deictic: true,
		patterns: ['( LAST | THIS | NEXT ) ( fiscal )? quarter', 'the ( current | THIS | NEXT ) quarter'],
		resolve: (match, context) => {
			const base = writing(context);
			const count = match.index('LAST') >= 0 ? -1 : match.index('NEXT') >= 0 ? 1 : 0;
			return counted(base, base.date === null ? null : around(base.date, 'Q', count), 'XXXX-QX');
		},
	},
];

/** "The quarter ended July 31" is the quarter of the calendar that most of its three months lie in. */
function quarterEnded({ last }: Match, context: TimeContext): string | null {
	const { tokens } = context;
	if (!/^(ended|ending)$/.test(tokens.word(last))) return null;
	const month = tokens.value(last + 1, 'MONTH');
	if (typeof month !== 'number') return null;
	const end = readDate(yearlessMonth(context, month, last + 2).value);
	if (!end) return null;
	const middle = around(monthValue(end.year, month), 'M', -1);
	return middle === null ? null : around(middle, 'Q', 0);
}

/** Months after a quarter in which firms still speak of what it will bring. */
const REPORTING = 4;

function partName(match: Match, half: boolean): string {
	const order = match.number('ORD');
	if (half) return order === 1 ? 'H1' : order === 2 || order === -1 || Number.isNaN(order) ? 'H2' : 'H?';
	if (order === -1) return 'Q4';
	return order >= 1 && order <= 4 ? `Q${order}` : 'Q?';
}

function hasHalf({ first, last }: Match, tokens: TokenView): boolean {
	for (let at = first; at < last; at++) if (tokens.word(at) === 'half') return true;
	return false;
}

/** The quarter a comparison is with: one named by the words, the running one. */
function runningQuarter(context: TimeContext, match: Match): string | null {
	const order = match.number('ORD');
	if (order >= 1 && order <= 4) {
		const year = (context.quarter ?? context.published ?? '').slice(0, 4);
		return year === '' ? null : `${year}-Q${order}`;
	}
	return context.quarter;
}
