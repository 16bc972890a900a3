import { around, dayValue, isDay, readDate, shiftDay, weekdayOf } from '../../../../model/calendar.ts';
import type { TimeRule } from '../../../time-grammar.ts';
import { wholeOf } from './stretches.ts';

const SATURDAY = 6;

/** Days by their place in a month or year. */
export const NTH_DAYS: readonly TimeRule[] = [
	{
		id: 'nth-day',
		description: 'The first, second … or last weekday, weekend or day of a month or year is that one.',
		examples: [
			{ text: 'It fell on [the last Friday of July].', on: '2019-08-05', value: '2019-07-26' },
			{ text: 'They voted on [the second Tuesday of November 2016].', value: '2016-11-08' },
			{ text: 'They met on [the first weekend in May 2018].', value: '2018-W18-WE' },
			{ text: 'It was sold on [the last day of 2018].', value: '2018-12-31' },
		],
		patterns: [
			'the? ( LAST | ORD ) ( WEEKDAY | UNIT ) ( of | in ) ( {year} | MONTH ( ,? {year} )? )',
			'the ( LAST | ORD ) ( WEEKDAY | UNIT ) of ( the | this | LAST | NEXT ) ( year | month )',
		],
		resolve: (match, context) => {
			const unit = match.string('UNIT');
			const weekday = unit === 'WE' ? SATURDAY : match.number('WEEKDAY');
			const order = match.index('ORD') < 0 ? -1 : match.number('ORD');
			if ((unit !== null && unit !== 'D' && unit !== 'WE') || context.tokens.word(match.first) === 'past')
				return null;
			const whole = wholeOf(match, context);
			const date = whole && readDate(whole.value);
			if (!date || date.day !== null || order > MOST) return null;
			const day = nthDay(date.year, date.month, order, weekday);
			if (day === null) return null;
			return { ...whole, value: unit === 'WE' ? (around(day, 'WE', 0) ?? day) : day };
		},
	},
];

const MOST = 31;

/** The nth (-1: last) day of a month, or of a year when it is null; of those on a weekday when it is a number. */
function nthDay(year: number, month: number | null, order: number, weekday: number): string | null {
	if (year < 1) return null;
	let last = 31;
	while (!isDay(year, month ?? 12, last)) last--;
	const [from, to] = [dayValue(year, month ?? 1, 1), dayValue(year, month ?? 12, last)];
	const any = Number.isNaN(weekday);
	const day =
		order < 0
			? shiftDay(to, any ? 0 : -((weekdayOf(to) - weekday + 7) % 7))
			: shiftDay(from, any ? order - 1 : ((weekday - weekdayOf(from) + 7) % 7) + 7 * (order - 1));
	return day > to ? null : day;
}
