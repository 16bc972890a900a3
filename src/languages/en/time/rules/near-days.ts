import { around, weekdayOf } from '../../../../model/calendar.ts';
import type { Match, TimeRule, TokenView } from '../../../time-grammar.ts';
import { explicit, fullDay, looksAhead, running, shifted, writing } from '../reckon.ts';
import { yearlessDay } from '../yearless.ts';
import { dayOf, yearOf } from './full-dates.ts';

/** Wednesday: up to then "this weekend" may be the last one. */
const EARLY = 3;
/** Tuesday: up to then it is, without any tense. */
const JUST_OVER = 2;

/** Days counted from today, and weeks and weekends by a day of theirs. */
export const NEAR_DAYS: readonly TimeRule[] = [
	{
		id: 'week-of-day',
		description: '"The week of" or "the weekend of" a day is the one that holds it.',
		examples: [
			{
				text: 'Shares fell in [the week of March 6].',
				on: '2023-03-15',
				value: '2023-W10',
				edtf: '2023-03-06/2023-03-12',
			},
			{ text: 'It snowed [the weekend of 11 March 2023].', value: '2023-W10-WE' },
		],
		patterns: [
			'the? ( week | weekend ) ( of | beginning | starting ) {weekdayComma}? MONTH {dayNumber} ( ,? {year} )?',
			'the? ( week | weekend ) ( of | beginning | starting ) {weekdayComma}? {dayNumber} MONTH ( ,? {year} )?',
		],
		resolve: (match, context) => {
			const [year, month] = [yearOf(match), match.number('MONTH')];
			const day = dayOf(match);
			const date = year === null ? yearlessDay(context, month, day, match.last) : fullDay(year, month, day);
			const words = context.tokens.phrase(match.first, match.first + 2);
			const value = date && around(date.value, /weekend/.test(words) ? 'WE' : 'W', 0);
			return value === null ? null : { ...date, type: 'DATE', value };
		},
	},
	{
		id: 'yesterday',
		description: 'Yesterday, today and tomorrow are counted from the day of writing.',
		examples: [
			{ text: 'He left [yesterday].', on: '2025-03-01', value: '2025-02-28' },
			{ text: 'It was raining [today].', on: '2025-03-01', value: '2025-03-01' },
			{ text: 'We go [the day after tomorrow].', on: '2025-03-01', value: '2025-03-03' },
		],
		deictic: true,
		patterns: ['yesterday', 'today', 'tomorrow', 'the day before yesterday', 'the day after tomorrow'],
		resolve: (match, context) => {
			const word = context.tokens.word(match.last - 1);
			if (inName(match, context.tokens)) return 'nothing';
			const far = match.last - match.first > 1 ? 2 : 1;
			if (word === 'today' && context.narrative) return { type: 'DATE', value: 'PRESENT_REF' };
			return shifted(writing(context), 'D', word === 'yesterday' ? -far : word === 'tomorrow' ? far : 0);
		},
	},
	{
		id: 'weekend',
		description: 'The weekend is that of the last week, or the next in the future tense.',
		examples: [
			{
				text: 'Shots were heard over [the weekend].',
				on: '1990-08-14',
				value: '1990-W32-WE',
				edtf: '1990-08-11/1990-08-12',
			},
			{ text: 'It snowed [last weekend].', on: '1990-08-14', value: '1990-W32-WE' },
			{ text: 'We go [next weekend].', on: '1990-08-14', value: '1990-W33-WE' },
		],
		deictic: true,
		patterns: ['the weekend', '( LAST | THIS | NEXT ) weekend'],
		resolve: (match, context) => {
			const base = context.narrative ? running(context) : writing(context);
			if (base.date === null) return explicit('XXXX-WXX-WE');
			const here = /^\d{4}-\d\d-\d\d$/.test(base.date) ? weekdayOf(base.date) : 1;
			// "the last weekend of July" is another one.
			if (context.tokens.word(match.last) === 'of') return null;
			// Early in the week, with the past tense, "this weekend" is the one just over.
			const tense = context.tense();
			const over = (here <= EARLY && tense === 'past') || (here <= JUST_OVER && tense === null);
			if (match.index('THIS') >= 0 && over) return shifted(base, 'WE', -1);
			const future = match.index('NEXT') >= 0 || match.index('THIS') >= 0 || looksAhead(context);
			const past = match.index('LAST') >= 0 || (!future && here < 6);
			if (match.index('NEXT') >= 0) return shifted(base, 'WE', here >= 6 ? 1 : 0);
			return shifted(base, 'WE', past && !(match.index('THIS') >= 0) ? -1 : 0);
		},
	},
];

/** "Russia Today", "The World Tomorrow": after another word with a capital, and with one itself, part of a name. */
function inName({ first }: Match, tokens: TokenView): boolean {
	return (
		/^(today|tomorrow)$/.test(tokens.word(first)) &&
		tokens.capital(first) &&
		tokens.capital(first - 1) &&
		!/^[A-Z]+$/.test(tokens.text.slice(tokens.start(first), tokens.end(first))) &&
		!tokens.breaks(first) &&
		/^[a-z]{2,}$/.test(tokens.word(first - 1)) &&
		!tokens.has(first - 1, 'WEEKDAY')
	);
}
