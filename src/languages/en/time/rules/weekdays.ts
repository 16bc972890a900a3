import { shiftDay, weekdayOf } from '../../../../model/calendar.ts';
import type { Match, TimeContext, TimeRule, TokenView } from '../../../time-grammar.ts';
import { counted, explicit, looksAhead, runningFor, weekday, writing } from '../reckon.ts';
import { weekdayNumber } from '../yearless.ts';

/** Days of the week. */
export const WEEKDAYS: readonly TimeRule[] = [
	{
		id: 'weekday',
		description:
			'A weekday is the last one in the past tense, the next in the future tense, the day of publication itself when it is that weekday, and the day that has begun at the place of the dateline.',
		examples: [
			{ text: 'The council met on [Friday].', on: '2025-04-27', value: '2025-04-25' },
			{ text: 'The council will meet [Friday].', on: '2025-04-27', value: '2025-05-02' },
			{ text: 'He died [Sunday].', on: '2025-04-27', value: '2025-04-27' },
		],
		deictic: true,
		patterns: ['WEEKDAY', 'DAYNAME'],
		resolve: (match, context) => {
			const name = match.number('DAYNAME');
			const { tokens } = context;
			if (Number.isNaN(name)) {
				if (isTitle(match, tokens)) return 'nothing';
				// "Mondays" never comes here; "Black Friday" and "Ash Wednesday" are named days.
				return weekday(context, match.number('WEEKDAY'));
			}
			const dotted = tokens.text.charAt(tokens.end(match.first) - 1) === '.';
			// "the Velmar Sun." is a newspaper.
			const [before, word] = [tokens.word(match.first - 1), tokens.word(match.first)];
			const paper =
				word === 'sun' &&
				(before === 'the' || (/^[a-z]{3,}$/.test(before) && tokens.capital(match.first - 1)));
			return dotted && !paper && !tokens.capital(match.last) ? weekday(context, name) : null;
		},
	},
	{
		id: 'weekday-range',
		description:
			'Of two weekdays with "to" or "through" between them, and of two on end, the second comes after the first.',
		examples: [
			{
				text: 'It will be shut from [Monday] to [Thursday].',
				on: '2023-03-15',
				value: '2023-03-20 2023-03-23',
			},
			{ text: 'It was shut from [Monday] to [Thursday].', on: '2023-03-15', value: '2023-03-06 2023-03-09' },
			{ text: 'They will meet [Friday] and [Saturday].', on: '2023-03-18', value: '2023-03-24 2023-03-25' },
		],
		deictic: true,
		patterns: ['WEEKDAY ( to | through | until | till | thru | - | and | or ) WEEKDAY'],
		resolve: (match, context) => {
			const { tokens, published } = context;
			const [from, to] = [match.number('WEEKDAY'), match.number('WEEKDAY', 1)];
			const days = (to - from + 7) % 7;
			// A date beside the second day is its own: "Monday to Thursday, March 9".
			const dated = tokens.has(match.last + (tokens.word(match.last) === ',' ? 1 : 0), 'MONTH');
			if (published === null || context.narrative || dated || days === 0) return null;
			const list = /^(and|or)$/.test(tokens.word(match.first + 1));
			const between = tokens.word(match.first - 1) === 'between';
			if (list && !between && days !== 1) return null;
			const [first, second] = [weekday(context, from), weekday(context, to)];
			const ahead = looksAhead(context);
			const anchor = (ahead ? first : second).value;
			const day = (shift: number) => ({ ...(ahead ? first : second), value: shiftDay(anchor, shift) });
			return {
				...day(ahead ? 0 : -days),
				last: match.first + 1,
				also: [{ ...day(ahead ? days : 0), first: match.last - 1, last: match.last }],
			};
		},
	},
	{
		id: 'weekday-number',
		description: 'A weekday with the number of its day is the nearest day that is both.',
		examples: [{ text: 'Mill Lane Hall, [Friday 9th].', on: '2025-04-27', value: '2025-05-09' }],
		deictic: true,
		patterns: ['( WEEKDAY | DAYNAME ) ,? the? ORD'],
		resolve: (match, context) => {
			const { tokens } = context;
			// "Friday, third in line", "on Sunday the 9th Division"
			if (!/^\d/.test(tokens.word(match.last - 1)) || goesOn(match.last, tokens)) return null;
			const name = match.number('WEEKDAY');
			const weekday = Number.isNaN(name) ? match.number('DAYNAME') : name;
			return weekdayNumber(context, weekday, match.number('ORD'));
		},
	},
	{
		id: 'near-weekday',
		description:
			'"Last Friday" is the one before the day of writing, "next Friday" the one after it; "this Friday" is one or the other, as the tense says.',
		examples: [
			{ text: 'It rained [last Friday].', on: '2025-04-27', value: '2025-04-25' },
			{ text: 'Come [next Friday].', on: '2025-04-27', value: '2025-05-02' },
			{ text: 'Come [this Friday].', on: '2025-04-22', value: '2025-04-25' },
			{ text: '[This Friday] the swimmer crossed the strait.', on: '2025-04-27', value: '2025-04-25' },
		],
		deictic: true,
		patterns: ['this? ( LAST | NEXT | THIS ) WEEKDAY', 'on WEEKDAY ( last | next )', 'WEEKDAY last'],
		resolve: (match, context) => {
			const base = writing(context);
			const number = match.number('WEEKDAY');
			if (base.date === null) return explicit(`XXXX-WXX-${number}`);
			const ahead = (number - weekdayOf(base.date) + 7) % 7;
			const { tokens } = context;
			const last =
				/^(last|past)$/.test(tokens.word(match.index('WEEKDAY') - 1)) ||
				tokens.word(match.last - 1) === 'last';
			const next = !last && match.index('THIS') < 0;
			const past = !next && ahead > 0 && context.tense() === 'past';
			const days = last || past ? ahead - 7 : next ? ahead || 7 : ahead;
			const first = tokens.word(match.first) === 'on' ? match.first + 1 : match.first;
			return { ...counted(base, shiftDay(base.date, days), ''), first };
		},
	},
	{
		id: 'following-weekday',
		description:
			'"The following Monday", "the previous Friday" and "that Sunday" are counted from the day the text has reached.',
		examples: [
			{
				text: 'He fell ill on [May 3], and [that Sunday] he died.',
				on: '2025-05-22',
				value: '2025-05-03 2025-05-04',
			},
			{
				text: 'He fell ill on [May 3, 1862] and died [the following Monday].',
				value: '1862-05-03 1862-05-05',
			},
		],
		patterns: ['the ( following | next | previous | preceding ) WEEKDAY', 'that WEEKDAY'],
		resolve: (match, context) => {
			const base = runningFor(context, 'D');
			const that = context.tokens.word(match.first) === 'that';
			if (that && !isThat(match, context)) return null;
			const number = match.number('WEEKDAY');
			if (base.date === null || !/^\d{4}-\d\d-\d\d$/.test(base.date)) return explicit(`XXXX-WXX-${number}`);
			const ahead = (number - weekdayOf(base.date) + 7) % 7;
			const back = context.tokens.word(match.first + 1).startsWith('pre');
			const days = back ? ahead - 7 : that ? ahead : ahead || 7;
			return counted(base, shiftDay(base.date, days), '');
		},
	},
	{
		id: 'week-from-weekday',
		description: 'A weekday with "a week ago" or "of last week" lies in that week.',
		examples: [
			{ text: 'It rained [a week ago Friday].', on: '2025-04-29', value: '2025-04-18' },
			{ text: 'It opens [a week from Tuesday].', on: '2025-04-27', value: '2025-05-06' },
			{ text: 'It rained on [Tuesday of last week].', on: '2025-04-25', value: '2025-04-15' },
		],
		deictic: true,
		patterns: ['a week ( ago | from ) WEEKDAY', 'WEEKDAY of? ( LAST | NEXT | THIS ) week'],
		resolve: (match, context) => {
			const base = writing(context);
			const number = match.number('WEEKDAY');
			if (base.date === null) return explicit(`XXXX-WXX-${number}`);
			const here = weekdayOf(base.date);
			if (context.tokens.word(match.first + 2) === 'from') {
				return counted(base, shiftDay(base.date, ((number - here + 6) % 7) + 8), '');
			}
			if (match.index('WEEKDAY') > match.first) {
				return counted(base, shiftDay(base.date, -((here - number + 7) % 7) - 7), '');
			}
			const weeks = match.index('LAST') >= 0 ? -1 : match.index('NEXT') >= 0 ? 1 : 0;
			return counted(base, shiftDay(base.date, number - here + weeks * 7), '');
		},
	},
];

/** "The Saturday Evening Post", "Monday Night Football", "the Sunday Times": a name in capitals. */
function isTitle({ first, last }: Match, tokens: TokenView): boolean {
	if (tokens.capital(last) && !tokens.breaks(last) && PAPERS.test(tokens.word(last))) return true;
	if (/^(bloody|super)$/.test(tokens.word(first - 1)) && tokens.capital(first - 1)) return true;
	const part = tokens.capital(last) && tokens.has(last, 'DAYPART');
	return (
		part && tokens.capital(last + 1) && !tokens.breaks(last + 1) && /^[a-z]{3,}$/.test(tokens.word(last + 1))
	);
}

/** Words that make a newspaper of a weekday. */
const PAPERS = /^(times|telegraph|mail|mirror|post|herald|express|people|independent|tribune|business)$/;

/** A noun goes on with what looks like the number of a day: "Sunday the 9th Division". */
function goesOn(last: number, tokens: TokenView): boolean {
	return /^[a-z]{3,}$/.test(tokens.word(last)) && !tokens.breaks(last) && !AFTER_DAY.test(tokens.word(last));
}

const AFTER_DAY = /^(and|but|when|with|for|from|until|till|was|were|will|the)$/;

/** "That Sunday", and not "said that Sunday would be wet": at the head of a sentence, or whole before its end. */
function isThat({ first, last }: Match, { tokens }: TimeContext): boolean {
	const [before, after] = [tokens.word(first - 1), tokens.word(last)];
	if (tokens.breaks(first) || /^([.!?;,(“"]|on|by|until|from|since|and|but)$/.test(before)) return true;
	if (/^(said|says|say|so|now|such)$|ed$/.test(before)) return false;
	return /^([.!?;,)]|in|at|when|with|to)$/.test(after);
}
