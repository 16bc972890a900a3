import { around, mondayOf, pad, shiftDay, weekdayOf } from '../../../../model/calendar.ts';
import { parsePeriod } from '../../../../model/period.ts';
import { edtfOf } from '../../../../model/timeml.ts';
import type { Match, Meaning, TimeContext, TimeRule } from '../../../time-grammar.ts';
import { calendarUnit, counted, runningFor, shifted, UNKNOWN, writing, type Base } from '../reckon.ts';
import { countOf, fractionOf, type Fraction } from '../counts.ts';

/** Units so many units away from the day of writing, or from the date the text has reached. */
export const RELATIVE: readonly TimeRule[] = [
	{
		id: 'units-ago',
		description:
			'So many units ago or from now are counted from the day of writing, at the grain of the unit.',
		examples: [
			{ text: 'She left [two weeks ago].', on: '2025-04-27', value: '2025-W15' },
			{ text: 'He died [five years ago].', on: '2025-04-27', value: '2020' },
			{ text: 'He left [three days ago].', on: '2025-04-02', value: '2025-03-30' },
			{ text: 'It opened [three years ago this month].', on: '2025-04-27', value: '2022-04' },
			{ text: 'It came [several years ago].', on: '2025-04-02', value: 'PAST_REF' },
			{ text: 'It came [decades ago].', on: '2025-04-02', value: 'PAST_REF' },
			{ text: 'It came [half a century ago].', on: '2025-04-02', value: '1975' },
			{ text: 'It came [a year and a half ago].', on: '2025-04-02', value: '2023-10' },
			{ text: 'It came [20 years ago Saturday].', on: '2025-04-02', value: '2005-04-05' },
			{ text: "It opens in [two weeks' time].", on: '2025-04-02', value: '2025-W16' },
			{ text: 'It opens [three weeks from today].', on: '2025-04-02', value: '2025-04-23' },
		],
		patterns: [
			'{count} UNITS ago',
			'( a | an | one ) UNIT ago',
			'{count} UNITS ( from now | from today | hence )',
			'( a | an | one ) UNIT ( from now | from today | hence )',
			"{count} UNITS ' time",
			"( a | an | one | NUM ) UNIT 's time",
			'( {count} UNITS | ( a | an | one ) UNIT ) ago ( today | tomorrow | yesterday | WEEKDAY | ( this | last | next ) UNIT )',
			'{count} {kind} UNITS ago',
			'NUM ( to | or | - ) NUM UNITS ago',
			'( UNITS and )? UNITS ago',
			'( a | some ) UNIT or ( two | so | more ) ago',
			'( not ( that | so | too | very )? )? long ago',
			'( a long time | some time ) ago',
			'( {halfOf} | {quarterOf} | NUM and ( a | one )? -? half UNITS | ( a | one ) UNIT and a half ) ( ago | from now )',
		],
		resolve: (match, context) => {
			const { tokens } = context;
			const words = tokens.phrase(match.first, match.last);
			const ago = /\bago\b/.test(words);
			const [sign, vague] = ago ? ([-1, 'PAST_REF'] as const) : ([1, 'FUTURE_REF'] as const);
			const base = writing(context);
			// "three years ago this month" is as exact as its last word.
			if (ago && !words.endsWith(' ago')) return anniversary(match, context);
			// "in an hour's time" is more exact as a length.
			if (words.endsWith(' time') && /^T/.test(match.string('UNITS') ?? match.string('UNIT') ?? ''))
				return null;
			if (words.endsWith(' today') && match.string('UNITS') === 'W' && base.date !== null) {
				const weeks = countOf(match);
				return weeks === null || weeks > FARTHEST ? null : counted(base, shiftDay(base.date, 7 * weeks), '');
			}
			const fraction = fractionOf(match, tokens);
			if (fraction !== null) return inSmaller(fraction, sign, base, vague);
			if (/^(long|some|not)|\btime ago\b| or |^\S+ (to|-) /.test(words)) return counted(base, vague, vague);
			return far(match, sign, base, vague);
		},
	},
	{
		id: 'units-later',
		description:
			'So many units later, earlier, before or after are counted from the date the text has reached.',
		examples: [
			{ text: 'On [April 28, 1945] he fled. [Two days later] he was dead.', value: '1945-04-28 1945-04-30' },
			{ text: 'In [1950] it began. [Twenty years earlier], it had failed.', value: '1950 1930' },
			{ text: 'On [May 3, 1962] it fell. [An hour later] it rose.', value: '1962-05-03 1962-05-03TXX' },
		],
		patterns: [
			'{count} UNITS ( later | earlier | afterward | afterwards | beforehand | previously )',
			'( a | an | one ) UNIT ( later | earlier | afterward | afterwards | beforehand | previously )',
			'{count} UNITS ( before | after )',
			'UNITS ( later | earlier )',
			'( just | only )? over a UNIT ( later | earlier )',
			'( {halfOf} | {quarterOf} | NUM and ( a | one )? -? half UNITS | ( a | one ) UNIT and a half ) ( later | earlier | before )',
		],
		resolve: (match, context) => {
			const word = context.tokens.word(match.last - 1);
			const sign = /^(later|after)/.test(word) ? 1 : -1;
			// "a day later than planned" compares.
			if (context.tokens.word(match.last) === 'than') return null;
			if (word === 'before' || word === 'after') {
				// "two days after the vote" hangs on an event, not on a date.
				if (/^[\w“"]/.test(context.tokens.word(match.last)) && !context.tokens.breaks(match.last))
					return null;
			}
			const code = match.string('UNITS') ?? match.string('UNIT');
			const base = runningFor(context, code);
			const fraction = fractionOf(match, context.tokens);
			const vague = sign < 0 ? 'PAST_REF' : 'FUTURE_REF';
			if (fraction !== null) return inSmaller(fraction, sign, base, vague);
			return (code?.startsWith('T') ? sameDay(base) : null) ?? far(match, sign, base, vague);
		},
	},
	{
		id: 'following-unit',
		description:
			'"The next day", "the following month", "the previous year" are counted from the date the text has reached.',
		examples: [
			{ text: 'On [May 3, 1862] it fell; [the next day] it rose.', value: '1862-05-03 1862-05-04' },
			{ text: 'In [May 1862] it fell; [the previous month] it rose.', value: '1862-05 1862-04' },
		],
		patterns: [
			'the? ( following | next | previous | preceding | prior | succeeding ) UNIT',
			'the day ( before | after | following )',
			'the UNIT ( before | after )',
		],
		resolve: (match, context) => {
			const code = calendarUnit(match.string('UNIT') ?? 'D');
			const { tokens } = context;
			const words = [tokens.word(match.first), tokens.word(match.first + 1), tokens.word(match.last - 1)];
			if (words[0] !== 'the' && !/^(following|previous|preceding)$/.test(words[0] ?? '')) return null;
			if (code === null) return null;
			// "the day after the vote" hangs on an event, not on a date.
			if (/^(after|before)$/.test(words[2] ?? '') && followed(tokens.word(match.last))) return null;
			const back = words.some((word) => /^(previous|preceding|prior|before)$/.test(word));
			if (words[1] === 'next' && !context.narrative && code !== 'D') return null;
			return shifted(runningFor(context, code), code, back ? -1 : 1);
		},
	},
	{
		id: 'same-unit',
		description: '"That year", "the same day", "that month" are those of the date the text has reached.',
		examples: [
			{ text: 'On [May 3, 1862] it fell, and [that same day] it rose.', value: '1862-05-03 1862-05-03' },
			{ text: 'It fell on [May 3, 1862]. [Later in that year] it rose.', value: '1862-05-03 1862' },
		],
		patterns: ['( that | the ) same UNIT', 'that UNIT'],
		resolve: (match, context) => {
			const code = calendarUnit(match.string('UNIT'));
			if (code === null || context.running === null) return null;
			return shifted(runningFor(context, code), code, 0);
		},
	},
];

function followed(word: string): boolean {
	return /^[a-z“"']/.test(word) && !/^(and|but|or|in|on|at|by|when)$/.test(word);
}

/** "Three years ago this month", "a year ago Friday": that month or day, so many years, months or weeks before. */
function anniversary(match: Match, context: TimeContext): Meaning | null {
	const count = countOf(match);
	const unit = match.string('UNITS') ?? match.string('UNIT');
	const here = hereOf(match, context);
	if (count === null || !Number.isInteger(count) || count > FARTHEST || here === null) return null;
	const day = /^\d{4}-\d\d-\d\d$/.test(here);
	const value =
		unit === 'Y'
			? yearsBefore(here, count)
			: day && unit === 'W'
				? shiftDay(here, -7 * count)
				: day && unit === 'M'
					? (around(here, 'M', -count) ?? '') + here.slice(7)
					: null;
	return value === null || edtfOf('DATE', value, null) === null ? null : counted(writing(context), value, '');
}

/** What the last word of an anniversary names in the time of writing. */
function hereOf(match: Match, context: TimeContext): string | null {
	const { tokens } = context;
	if (context.published === null) return null;
	const number = match.number('WEEKDAY');
	if (!Number.isNaN(number)) {
		const ahead = (number - weekdayOf(context.published) + 7) % 7;
		return shiftDay(context.published, ahead > 3 ? ahead - 7 : ahead);
	}
	const word = tokens.word(match.last - 1);
	const days = ['yesterday', 'today', 'tomorrow'].indexOf(word) - 1;
	if (days > -2) return shiftDay(context.published, days);
	const unit = calendarUnit(match.string('UNIT', match.index('UNITS') < 0 ? 1 : 0));
	const near = tokens.word(match.last - 2);
	return unit === null
		? null
		: around(context.published, unit, near === 'last' ? -1 : near === 'next' ? 1 : 0);
}

/** The same day, week or month so many years before. */
function yearsBefore(here: string, count: number): string | null {
	const year = pad(Number(here.slice(0, 4)) - count, 4);
	if (!here.includes('W')) return year + here.slice(4);
	const monday = mondayOf(here);
	const then = year + monday.slice(4);
	return parsePeriod(then) && around(then, 'W', 0);
}

/** So many of the smaller unit from the base; vague when that is less than a day. */
function inSmaller({ count, unit }: Fraction, sign: 1 | -1, base: Base, vague: string): Meaning {
	const code = calendarUnit(unit);
	if (code === null) return sameDay(base) ?? counted(base, vague, vague);
	return counted(base, base.date === null ? null : around(base.date, code, sign * count), UNKNOWN[code]);
}

/** Some time on the day of the base ("an hour later"); null when the base is no day. */
function sameDay({ date, reference }: Base): Meaning | null {
	if (reference === 'publication' || !/^\d{4}-\d\d-\d\d$/.test(date ?? '')) return null;
	return { type: 'TIME', value: `${date ?? ''}TXX`, reference, referenceDate: date };
}

/** A count of units from a base, at the grain of the unit; vague when the count is, or the unit is of the clock. */
function far(match: Match, sign: 1 | -1, base: Base, vague: string): Meaning {
	const code = match.string('UNIT') ?? match.string('UNITS');
	const count = countOf(match);
	const unit = calendarUnit(code);
	if (code === '2W') return shifted(base, 'W', sign * 2 * (count ?? 1));
	if (count === null || unit === null || unit === 'WE') return counted(base, vague, vague);
	const whole = Number.isInteger(count) ? count : Math.round(count);
	if (unit === 'D' && !/-\d\d-\d\d$/.test(base.date ?? '')) return counted(base, null, UNKNOWN.D);
	if (Math.abs(whole) > FARTHEST) return counted(base, vague, vague);
	return counted(base, base.date === null ? null : around(base.date, unit, sign * whole), UNKNOWN[unit]);
}

/** Further away than this the calendar has no meaning for the words. */
const FARTHEST = 3000;
