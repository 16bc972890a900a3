import { around, monthValue } from '../../../../model/calendar.ts';
import { DAY, isoDay, parsePeriod } from '../../../../model/period.ts';
import type { Meaning, TimeContext, TimeRule } from '../../../time-grammar.ts';
import { calendarUnit, explicit, writing, yearlessMonth } from '../reckon.ts';
import { yearOf } from './full-dates.ts';
import { countOf } from './relative.ts';

/** Milliseconds of a day. */

/** Lengths of time, ages among them. */
export const DURATIONS: readonly TimeRule[] = [
	{
		id: 'counted-duration',
		description: 'A number of units is a length of time.',
		examples: [
			{ text: 'It took [three days].', value: 'P3D' },
			{ text: 'A [10-year] bond and a [two-week] strike.', value: 'P10Y P2W' },
			{ text: 'She was 26 years old, a 26-year-old.' },
			{ text: 'It took [a few months] and [several hours].', value: 'PXM PTXH' },
			{ text: 'It took [two and a half years].', value: 'P2Y6M' },
			{ text: 'It took [a couple of years].', value: 'P2Y', mod: 'APPROX' },
		],
		patterns: [
			'{count} ( more | full | long | whole | straight | consecutive | additional | working | trading | business | fiscal )? UNITS',
			'NUM -? UNIT -? ( old | olds )',
			'NUM UNITS ( old | of age | long )',
			'a NUM -? UNIT period',
			'a NUM UNITS',
			'{count} - UNIT period',
			'{count} - UNIT',
			'the? NUM ( to | or | - ) NUM -? ( UNITS | UNIT )',
			'the NUM UNITS',
			'NUM ( - | of )? ( calendar | trading | business )? UNIT',
			'{count} UNIT',
			'NUM and ( a | one )? -? half UNITS',
			'NUM NUM ^/ ^NUM UNITS',
			'NUM NUM ^/ ^NUM - UNIT',
			'( a | one ) UNIT and a half',
			'NUM - ( plus | odd ) - UNIT',
			'many UNITS',
		],
		resolve: (match, context) => {
			const { tokens } = context;
			let count = countOf(match);
			// The age of somebody says nothing of when.
			if (/^olds?$/.test(tokens.word(match.last - 1))) return 'nothing';
			if (
				tokens.word(match.first) === 'a' &&
				tokens.has(match.first + 1, 'NUM') &&
				tokens.word(match.last - 1) !== 'period' &&
				!/^(hundred|thousand|dozen)/.test(tokens.word(match.first + 1))
			)
				return null;
			if (tokens.capital(match.last - 1) && match.index('UNITS') >= 0 && !tokens.breaks(match.first))
				return null;
			const words = tokens.phrase(match.first, match.last);
			if (/half/.test(words)) count = (count ?? 1) + 0.5;
			else if (match.number('NUM', 1) > 0 && match.number('NUM', 2) > 0)
				count = (count ?? 0) + match.number('NUM', 1) / match.number('NUM', 2);
			const unit = match.string('UNITS') ?? match.string('UNIT');
			if (unit === 'TS' && tokens.word(match.last - 1) === 'second') return null;
			if (unit === null || tokens.has(match.first - 1, 'MONTH')) return null;
			// "three quarters of the troops", "in some quarters"
			if (unit === 'Q' && (tokens.word(match.last) === 'of' || count === null)) return null;
			// "1990 months" and the year at the end of "in 1990 days passed" are not counts.
			if (tokens.has(match.first, 'YEAR') && tokens.word(match.first - 1) === 'in') return null;
			return {
				type: 'DURATION',
				value: count !== null && count % 1 === 0.5 ? withHalf(count, unit) : duration(count, unit),
				...(match.index('COUPLE') >= 0 ? { mod: 'APPROX' } : {}),
			};
		},
	},
	{
		id: 'near-duration',
		description:
			'The past or next so many units are a length of time that ends or begins at the day of writing.',
		examples: [
			{
				text: 'It grew over [the past two weeks].',
				on: '2025-04-27',
				value: 'P2W',
				edtf: '2025-04-13/2025-04-27',
			},
			{
				text: 'It will take [the next three days].',
				on: '2025-04-27',
				value: 'P3D',
				edtf: '2025-04-27/2025-04-30',
			},
			{ text: 'It fell in [the past year].', on: '2025-04-27', value: 'P1Y', edtf: '2024-04-27/2025-04-27' },
		],
		patterns: [
			'the? ( LAST | NEXT | previous | following | preceding | first | final | latest | recent | THIS ) {count} UNITS',
			'the ( LAST | NEXT ) UNITS',
			'the? ( LAST | NEXT ) NUM ( to | or | - ) NUM UNITS',
			'the LAST UNIT',
			'the {count} ( previous | following | preceding | past | next | last ) UNITS',
			'past {count}? UNITS',
		],
		resolve: (match, context) => {
			const unit = match.string('UNITS') ?? match.string('UNIT');
			const count = countOf(match);
			if (unit === null || (match.index('UNIT') >= 0 && context.tokens.word(match.last) === 'of'))
				return null;
			const value = duration(count, unit);
			const meaning: Meaning = { type: 'DURATION', value };
			const sign = match.index('LAST') >= 0 ? -1 : match.index('NEXT') >= 0 ? 1 : 0;
			return sign === 0 || context.narrative ? meaning : anchored(meaning, unit, count, sign, context);
		},
	},
	{
		id: 'week-of-month',
		description: 'A week of a month is a length of time with its place in that month.',
		examples: [
			{ text: 'It rained in [the last week of February 1951].', value: 'P1W', edtf: '1951-02-22/1951-02-28' },
			{
				text: 'It rained in [the second week of May].',
				on: '2025-06-27',
				value: 'P1W',
				edtf: '2025-05-08/2025-05-14',
			},
		],
		patterns: ['the? ( LAST | ORD ) week of MONTH ( ,? {year} )?'],
		resolve: (match, context) => {
			const year = yearOf(match);
			const number = match.number('MONTH');
			const order = match.index('LAST') >= 0 ? -1 : match.number('ORD');
			const month =
				year === null ? yearlessMonth(context, number, match.last) : explicit(monthValue(year, number));
			const whole = parsePeriod(month.value);
			if (!whole || order > 4 || order === 0) return { ...month, type: 'DURATION', value: 'P1W', edtf: null };
			const first = order < 0 ? whole.end - 7 * DAY : whole.start + (order - 1) * 7 * DAY;
			return {
				...month,
				type: 'DURATION',
				value: 'P1W',
				edtf: `${isoDay(first)}/${isoDay(first + 6 * DAY)}`,
			};
		},
	},
	{
		id: 'one-unit',
		description: '"A week" or "one year" is a length of time.',
		examples: [{ text: 'It took [a week] to do.', value: 'P1W' }],
		patterns: [
			'( a | an | one | another ) ( full | whole | entire | single )? UNIT',
			'( a | an )? half ( an | a | - )? UNIT',
			'a UNIT or ( two | so )',
		],
		resolve: (match, context) => {
			const { tokens } = context;
			const unit = match.string('UNITS') ?? match.string('UNIT');
			if (unit === null || unit === 'TS') return null;
			const words = tokens.phrase(match.first, match.last);
			if (/^(a|an) /.test(words) && tokens.word(match.last) === '-') return null;
			if (/half/.test(words)) {
				if (unit === 'Q' || unit === 'D') return null;
				return { type: 'DURATION', value: halved(unit) };
			}
			// "a quarter" is mostly a fourth of something.
			return unit === 'Q' ? null : { type: 'DURATION', value: duration(1, unit) };
		},
	},
	{
		id: 'plural-units',
		description: 'Units in the plural without a number are a length of time of unknown length.',
		examples: [{ text: 'It lasted [years].', value: 'PXY' }],
		patterns: [
			'the? ( early | coming | intervening | following | recent | long )? UNITS',
			'UNITS - long',
			'UNITS or UNITS',
		],
		resolve: (match, context) => {
			const { tokens } = context;
			const unit = match.string('UNITS');
			if (unit === null || unit === 'Q' || unit === 'TS' || unit === 'WE' || unit === 'TM') return null;
			const word = tokens.word(match.last - 1);
			const before = tokens.word(match.first - 1);
			if (tokens.word(match.first) === 'the' && match.last - match.first === 2) return null;
			if (
				word === 'hours' &&
				tokens.word(match.last) === 'of' &&
				(tokens.has(match.first - 1, 'DAYPART') ||
					tokens.has(match.first - 1, 'PART') ||
					tokens.has(match.first + 1, 'PART') ||
					tokens.word(match.first + 1) === 'early')
			)
				return null;
			if (tokens.has(match.first - 1, 'NUM') || /^(these|those|same|first|all|light)$/.test(before))
				return null;
			if (word === 'days' && match.last - match.first === 1 && tokens.capital(match.first)) return null;
			return { type: 'DURATION', value: duration(null, unit) };
		},
	},
	{
		id: 'unit-long',
		description: '"Year-long", "week-old" tell a length of one unit.',
		examples: [{ text: 'A [year-long] strike.', value: 'P1Y' }],
		patterns: ['UNIT -? long', 'UNIT - old'],
		resolve: (match) => ({ type: 'DURATION', value: duration(1, match.string('UNIT') ?? 'D') }),
	},
];

/** `P3D`, `PT2H`, `PXY`; quarters count as three months. */
export function duration(count: number | null, unit: string): string {
	if (unit === 'Q') return count === null ? 'PXM' : `P${count * 3}M`;
	if (unit === '2W') return count === null ? 'PXW' : `P${count * 2}W`;
	if (unit === 'WE') return `P${count ?? 'X'}WE`;
	const number = count === null ? 'X' : String(count);
	return unit.startsWith('T') ? `PT${number}${unit.slice(1)}` : `P${number}${unit}`;
}

/** `P2Y6M`, `PT1M30S`: a count with a half to it. */
function withHalf(count: number, unit: string): string {
	const smaller: Readonly<Record<string, string>> = { Y: '6M', TH: '30M', TM: '30S' };
	const half = smaller[unit];
	return half === undefined ? duration(count, unit) : duration(Math.floor(count), unit) + half;
}

function halved(unit: string): string {
	const smaller: Readonly<Record<string, string>> = {
		TH: 'PT30M',
		Y: 'P6M',
		DE: 'P5Y',
		CE: 'P50Y',
		TM: 'PT30S',
	};
	return smaller[unit] ?? duration(0.5, unit);
}

/** The stretch of calendar that the length covers, up to or from the day of writing. */
function anchored(
	meaning: Meaning,
	unit: string,
	count: number | null,
	sign: 1 | -1,
	context: TimeContext,
): Meaning {
	const { date } = writing(context);
	const code = calendarUnit(unit);
	if (date === null) return meaning;
	const counted = { ...meaning, reference: 'publication' as const, referenceDate: date };
	if (count === null || code === null || code === 'WE' || count > 2000 || !Number.isInteger(count))
		return counted;
	const far = farDay(date, code, sign * count);
	if (far === null) return counted;
	return { ...counted, edtf: sign < 0 ? `${far}/${date}` : `${date}/${far}` };
}

/** The same day so many units away. */
function farDay(day: string, unit: string, count: number): string | null {
	const days: Readonly<Record<string, number>> = { D: 1, W: 7 };
	const months: Readonly<Record<string, number>> = { M: 1, Q: 3, Y: 12, DE: 120, CE: 1200 };
	const inDays = days[unit];
	if (inDays !== undefined) return around(day, 'D', count * inDays);
	const inMonths = months[unit];
	const month = inMonths === undefined ? null : around(day, 'M', count * inMonths);
	if (month === null || month < '0001') return null;
	// The 31st of a shorter month is its last day.
	const date = Math.min(
		Number(day.slice(8)),
		new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate(),
	);
	return `${month}-${String(date).padStart(2, '0')}`;
}
