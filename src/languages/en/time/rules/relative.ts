import { around } from '../../../../model/calendar.ts';
import { parsePeriod } from '../../../../model/period.ts';
import type { Match, Meaning, TimeRule } from '../../../time-grammar.ts';
import { calendarUnit, counted, running, shifted, UNKNOWN, writing, type Base } from '../reckon.ts';

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
		],
		patterns: [
			'{count} UNITS ago',
			'( a | an | one ) UNIT ago',
			'{count} UNITS ( from now | hence )',
			'( a | an | one ) UNIT ( from now | hence )',
			'{count} UNITS ago ( today | this month )',
		],
		resolve: (match, context) => {
			const { tokens } = context;
			const words = tokens.phrase(match.first, match.last).split(' ');
			const ago = words.includes('ago');
			const sign = ago ? -1 : 1;
			// "three years ago this month" is as exact as its last word.
			const near = words.at(-1) === 'today' ? 'D' : words.at(-1) === 'month' ? 'M' : null;
			const count = countOf(match);
			if (words.at(-1) !== 'ago' && near !== null && ago) {
				if (match.string('UNITS') !== 'Y' || context.published === null || count === null) return null;
				const year = around(context.published, 'Y', -count) ?? '';
				const value = year + context.published.slice(4, near === 'D' ? 10 : 7);
				return parsePeriod(value) ? counted(writing(context), value, '') : null;
			}
			return far(match, sign, writing(context), ago ? 'PAST_REF' : 'FUTURE_REF');
		},
	},
	{
		id: 'units-later',
		description:
			'So many units later, earlier, before or after are counted from the date the text has reached.',
		examples: [
			{ text: 'On [April 28, 1945] he fled. [Two days later] he was dead.', value: '1945-04-28 1945-04-30' },
			{ text: 'In [1950] it began. [Twenty years earlier], it had failed.', value: '1950 1930' },
		],
		patterns: [
			'{count} UNITS ( later | earlier | afterward | afterwards | beforehand | previously )',
			'( a | an | one ) UNIT ( later | earlier | afterward | afterwards | beforehand | previously )',
			'{count} UNITS ( before | after )',
			'UNITS ( later | earlier )',
			'( just | only )? over a UNIT ( later | earlier )',
		],
		resolve: (match, context) => {
			const word = context.tokens.word(match.last - 1);
			const sign = /^(later|after)/.test(word) ? 1 : -1;
			if (word === 'before' || word === 'after') {
				// "two days after the vote" hangs on an event, not on a date.
				if (/^[\w“"]/.test(context.tokens.word(match.last)) && !context.tokens.breaks(match.last))
					return null;
			}
			return far(match, sign, running(context), sign < 0 ? 'PAST_REF' : 'FUTURE_REF');
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
			return shifted(running(context), code, back ? -1 : 1);
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
			return shifted(running(context), code, 0);
		},
	},
];

function followed(word: string): boolean {
	return /^[a-z“"']/.test(word) && !/^(and|but|or|in|on|at|by|when)$/.test(word);
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

/** The number of a `{count}`; 1 when the pattern had none, null when it is vague. */
export function countOf(match: Match): number | null {
	if (match.index('COUPLE') >= 0) return match.number('COUPLE');
	if (match.index('VAGUE') >= 0) return null;
	const number = match.number('NUM');
	return Number.isNaN(number) ? (match.index('UNITS') >= 0 ? null : 1) : number;
}
