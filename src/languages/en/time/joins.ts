import type { JoinRule, Meaning } from '../../time-grammar.ts';

/** Neighbours that are one expression. */
export const JOINS: readonly JoinRule[] = [
	{
		id: 'time-date',
		description: 'A time of the clock and a day beside it are that time of that day.',
		examples: [
			{ text: 'It fell at [8 p.m. Friday].', on: '2025-04-27', value: '2025-04-25T20:00' },
			{ text: 'It fell at [4:53 a.m Friday morning].', on: '2025-04-27', value: '2025-04-25T04:53' },
		],
		patterns: [','],
		adjacent: true,
		join: (left, right) => onDate(left, right) ?? onDate(right, left),
	},
	{
		id: 'time-on-date',
		description: 'A time of the clock before "on" and a day is on that day; the two stay apart.',
		examples: [{ text: 'It fell at [noon] on [May 3, 1954].', value: '1954-05-03T12:00 1954-05-03' }],
		patterns: ['on', 'of', ', on', 'local time', 'local time on', 'local time ,', '\\)', '\\) on', '\\) ,'],
		adjacent: false,
		apart: true,
		join: onDate,
	},
	{
		id: 'same-moment',
		description:
			'A time of the clock before the same moment in another zone, in brackets, is on the same day.',
		examples: [
			{
				text: 'It fell at [5 p.m. ET] ([2100 GMT]) on [May 3, 1954].',
				value: '1954-05-03T17:00 1954-05-03T21:00 1954-05-03',
			},
		],
		patterns: ['\\(', 'local time \\('],
		adjacent: false,
		apart: true,
		join: (left, right) => {
			const day = /^(.+)T\d\d:\d\d$/.exec(right.value)?.[1];
			if (right.type !== 'TIME' || day === undefined || left.value.startsWith(day)) return null;
			return onDate(left, { ...right, type: 'DATE', value: day });
		},
	},
];

/** The time of the clock on the date; null when they are something else. */
function onDate(time: Meaning, date: Meaning): Meaning | null {
	if (time.type !== 'TIME') return null;
	const clock = /T\d\d:\d\d$/.exec(time.value)?.[0];
	// "23:40 on Sunday night"
	const day = /^((?:BC)?\d{4}-\d\d-\d\d)(?:T(?:MO|AF|EV|NI))?$/.exec(date.value)?.[1];
	if (clock === undefined || day === undefined) return null;
	return { ...date, type: 'TIME', value: day + clock, mod: time.mod ?? date.mod ?? null };
}
