import { around, monthValue } from '../../../../model/calendar.ts';
import { DAY, isoDay, parsePeriod } from '../../../../model/period.ts';
import type { Meaning, TimeContext, TimeRule } from '../../../time-grammar.ts';
import { calendarUnit, explicit, writing, yearlessMonth } from '../reckon.ts';
import { yearOf } from './full-dates.ts';
import { countOf } from './relative.ts';

import { duration } from './durations.ts';

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
];

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
