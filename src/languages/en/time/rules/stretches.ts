import { around, monthValue, shiftDay, yearValue } from '../../../../model/calendar.ts';
import { dayStart, isoDay, parsePeriod } from '../../../../model/period.ts';
import type { Match, Meaning, TimeContext, TimeRule } from '../../../time-grammar.ts';
import { calendarUnit, explicit, running, shifted, writing } from '../reckon.ts';
import { yearlessMonth } from '../yearless.ts';
import { duration } from './durations.ts';
import { SEASONS_ON_END } from './seasons.ts';
import { yearOf } from './full-dates.ts';
import { countOf } from '../counts.ts';

/** Lengths of time that have a place in the calendar. */
export const STRETCHES: readonly TimeRule[] = [
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
			{ text: 'It burnt in [the past three summers].', value: 'P3SU' },
			{ text: 'It fell in [the past year].', on: '2025-04-27', value: 'P1Y', edtf: '2024-04-27/2025-04-27' },
		],
		patterns: [
			'the? ( LAST | NEXT | previous | following | preceding | first | final | latest | recent | THIS ) {count} UNITS',
			'the ( LAST | NEXT ) UNITS',
			'the? ( LAST | NEXT ) NUM ( to | or | - ) NUM UNITS',
			'the LAST UNIT',
			'the {count} ( previous | following | preceding | past | next | last ) UNITS',
			'past {count}? UNITS',
			'the? ( LAST | NEXT | first ) {count} ( springs | summers | autumns | falls | winters )',
			'{count} ( summers | autumns | winters )',
		],
		resolve: (match, context) => {
			const count = countOf(match);
			const season = SEASONS_ON_END.get(context.tokens.word(match.last - 1));
			if (season !== undefined) return { type: 'DURATION', value: `P${count ?? 'X'}${season}` };
			const unit = match.string('UNITS') ?? match.string('UNIT');
			if (unit === null || (match.index('UNIT') >= 0 && context.tokens.word(match.last) === 'of'))
				return null;
			// "at the last minute" is said of what was nearly too late.
			if (match.index('UNIT') >= 0 && (unit === 'TM' || unit === 'TS')) return 'nothing';
			const value = duration(count, unit);
			const meaning: Meaning = { type: 'DURATION', value };
			const sign = match.index('LAST') >= 0 ? -1 : match.index('NEXT') >= 0 ? 1 : 0;
			return sign === 0 || context.narrative ? meaning : anchored(meaning, unit, count, sign, context);
		},
	},
	{
		id: 'part-of-whole',
		description:
			'The first or last so many units of a year or month are a length of time with its place in it.',
		examples: [
			{ text: 'It rained in [the last week of February 1951].', value: 'P1W', edtf: '1951-02-22/1951-02-28' },
			{
				text: 'It rained in [the second week of May].',
				on: '2025-06-27',
				value: 'P1W',
				edtf: '2025-05-08/2025-05-14',
			},
			{ text: 'It grew in [the first nine months of 1989].', value: 'P9M', edtf: '1989-01-01/1989-09-30' },
			{ text: 'It fell in [the final days of last year].', on: '2025-06-27', value: 'PXD' },
		],
		patterns: [
			'the? ( LAST | ORD ) ( {count} UNITS | UNIT | UNITS ) of ( {year} | MONTH ( ,? {year} )? )',
			'the ( LAST | ORD ) ( {count} UNITS | UNIT | UNITS ) of ( the | this | LAST | NEXT ) ( year | month )',
		],
		resolve: (match, context) => {
			const unit = match.string('UNITS') ?? match.string('UNIT');
			const single = match.index('UNIT') >= 0;
			const many = match.index('NUM') >= 0 || match.index('VAGUE') >= 0 || match.index('COUPLE') >= 0;
			const count = single ? 1 : many ? countOf(match) : null;
			const whole = wholeOf(match, context);
			if (unit === null || whole === null) return null;
			// A single quarter, month or day of a year has a name of its own, or is a date.
			if (single && unit !== 'W') return null;
			const order = match.index('ORD') < 0 ? -1 : match.number('ORD');
			return {
				...whole,
				within: whole.value,
				type: 'DURATION',
				value: duration(count, unit),
				edtf: partOf(whole, unit, count, order),
			};
		},
	},
];

/** The year or month that a part is of. */
export function wholeOf(match: Match, context: TimeContext): Meaning | null {
	const year = yearOf(match);
	const month = match.number('MONTH');
	if (!Number.isNaN(month))
		return year === null ? yearlessMonth(context, month, match.last) : explicit(monthValue(year, month));
	if (year !== null) return explicit(yearValue(year));
	const { tokens } = context;
	const lead = tokens.word(match.last - 2);
	const unit = tokens.word(match.last - 1) === 'year' ? 'Y' : 'M';
	const base = context.narrative ? running(context) : writing(context);
	return shifted(
		base,
		unit,
		lead === 'last' || lead === 'past' ? -1 : lead === 'next' || lead === 'coming' ? 1 : 0,
	);
}

/** Where in the whole its first (`order` 1), second … or last (-1) part lies; null when the length is not known. */
function partOf(whole: Meaning, unit: string, count: number | null, order: number): string | null {
	const period = parsePeriod(whole.value);
	if (!period || count === null || !Number.isInteger(count) || order === 0 || (order > 1 && count > 1))
		return null;
	const start =
		order < 0
			? farDay(isoDay(period.end), unit, -count)
			: farDay(isoDay(period.start), unit, (order - 1) * count);
	const end = start === null ? null : farDay(start, unit, count);
	if (start === null || end === null || dayStart(start) < period.start || dayStart(end) > period.end)
		return null;
	return `${start}/${shiftDay(end, -1)}`;
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
