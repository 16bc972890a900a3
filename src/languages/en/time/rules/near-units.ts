import { monthValue, readDate, weekdayOf, type CalendarUnit } from '../../../../model/calendar.ts';
import type { Match, Meaning, TimeContext, TimeRule } from '../../../time-grammar.ts';
import { calendarUnit, counted, explicit, running, runningFor, shifted, writing } from '../reckon.ts';

const SUNDAY = 7;
/** April: up to then "the new year" is the one that has begun. */
const OPENING = 4;

/** This, the last and the next unit, counted from the day of writing. */
export const NEAR_UNITS: readonly TimeRule[] = [
	{
		id: 'near-unit',
		description:
			'Last, this and next week, month, year, decade and century are counted from the day of writing.',
		examples: [
			{ text: 'It grew [last year].', on: '2025-04-27', value: '2024' },
			{ text: 'It grew [last week].', on: '2025-04-28', value: '2025-W17', edtf: '2025-04-21/2025-04-27' },
			{ text: 'We go [next month].', on: '2025-12-27', value: '2026-01' },
			{ text: 'It rained [last week].', on: '1998-03-22', value: '1998-W12' },
			{ text: 'It rained [the week before last].', on: '2024-06-20', value: '2024-W23' },
			{ text: '[This year] and [next], it will rain.', on: '1998-03-22', value: '1998 1999' },
		],
		deictic: true,
		patterns: [
			'( LAST | THIS | NEXT ) ( fiscal | calendar | coming )? UNIT',
			'the ( current | NEXT ) ( fiscal )? UNIT',
			'the coming UNIT',
			'the UNIT ( before last | after next )',
			'( this | last ) UNIT ( and | or ) ( next | this | last )',
		],
		resolve: (match, context) => {
			const code = calendarUnit(match.string('UNIT'));
			if (code === null) return null;
			const { tokens } = context;
			const first = tokens.word(match.first);
			if (/^(before|after)$/.test(tokens.word(match.last - 2)))
				return shifted(writing(context), code, tokens.word(match.last - 1) === 'last' ? -2 : 2);
			if (/^(and|or)$/.test(tokens.word(match.last - 2))) return pair(match, code, context);
			const count = match.index('LAST') >= 0 ? -1 : match.index('NEXT') >= 0 ? 1 : 0;
			if (first === 'the' && (context.narrative || code === 'D')) {
				if (match.index('NEXT') < 0) return null;
				return shifted(runningFor(context, code), code, 1);
			}
			if (first === 'past' || (first === 'this' && code === 'D')) return null;
			if (code === 'D' && count !== 0) return count > 0 ? shifted(runningFor(context, 'D'), 'D', 1) : null;
			const base = writing(context);
			// A Sunday paper's "last week" is the week that ends with it.
			const ended = code === 'W' && count < 0 && base.date !== null && weekdayOf(base.date) === SUNDAY;
			return shifted(base, code, ended ? 0 : count);
		},
	},
	{
		id: 'near-month',
		description: '"Last March" is the last one before this month, "next March" the next after it.',
		examples: [
			{ text: 'It grew [last June].', on: '1989-10-27', value: '1989-06' },
			{ text: 'It ends [next March].', on: '1989-10-27', value: '1990-03' },
			{ text: 'It grew [this past April].', on: '1989-10-27', value: '1989-04' },
			{ text: 'He fled on [May 3, 1972]. [That August], he died.', value: '1972-05-03 1972-08' },
		],
		deictic: true,
		patterns: [
			'this? ( LAST | NEXT ) MONTH DAY?',
			'THIS MONTH DAY?',
			'the ( previous | preceding | following ) MONTH',
			'that MONTH',
		],
		resolve: (match, context) => {
			const { tokens } = context;
			if (tokens.word(match.first) === 'that') return thatMonth(match, context);
			const definite = tokens.word(match.first) === 'the';
			const base = definite ? running(context) : writing(context);
			const date = base.date === null ? null : readDate(base.date);
			const month = match.number('MONTH');
			if (!date) return explicit(`XXXX-${String(month).padStart(2, '0')}`);
			const now = date.month ?? 1;
			const back = match.index('LAST') >= 0 || tokens.word(match.first + 1).startsWith('pre');
			const forth = match.index('NEXT') >= 0 || (definite && !back);
			const years = back ? (month < now ? 0 : -1) : forth ? (month > now ? 0 : 1) : 0;
			const day = match.number('DAY');
			const value = `${date.year + years}-${String(month).padStart(2, '0')}`;
			return counted(base, Number.isNaN(day) ? value : `${value}-${String(day).padStart(2, '0')}`, '');
		},
	},
	{
		id: 'the-unit',
		description: 'In a history, "the year" and "the month" are those of the running date.',
		examples: [{ text: 'In [1476] the city fell. It was shut for [the year].', value: '1476 1476' }],
		patterns: ['the ( year | month )'],
		resolve: (match, context) => {
			const { tokens, narrative } = context;
			if (!narrative || tokens.word(match.last) === 'of') return null;
			const code = tokens.word(match.first + 1) === 'year' ? 'Y' : 'M';
			if (!/^(in|of|during|that|for|later)$/.test(tokens.word(match.first - 1))) return null;
			return shifted(running(context), code, 0);
		},
	},
	{
		id: 'year-of-business',
		description:
			'In news, "the year" after "for" or "in" is the year of writing; before "ended" or "ending" it is a length.',
		examples: [
			{
				text: 'For [the year] ended [Sept. 30, 1989], it lost money.',
				on: '1989-11-02',
				value: 'P1Y 1989-09-30',
			},
			{ text: 'Sales for [the full year] rose.', on: '1989-11-02', value: '1989' },
		],
		patterns: ['the ( full | fiscal | whole | entire )? year'],
		resolve: (match, context) => {
			const { tokens, narrative } = context;
			if (narrative || !/^(for|in|during|throughout)$/.test(tokens.word(match.first - 1))) return null;
			const after = tokens.word(match.last);
			// "in the year to March"
			const until = /^(to|through)$/.test(after) && tokens.has(match.last + 1, 'MONTH');
			if (after === 'ended' || after === 'ending' || until) return { type: 'DURATION', value: 'P1Y' };
			if (/^[a-z-]/.test(after) && !/^(and|but|to|was|were|rose|fell|as|with|on|by)$/.test(after))
				return null;
			return shifted(writing(context), 'Y', 0);
		},
	},
	{
		id: 'new-year',
		description: '"The new year" is the start of the next year, or of this one in its first months.',
		examples: [
			{ text: 'It opens in [the new year].', on: '1989-10-27', value: '1990', mod: 'START' },
			{ text: 'It opened in [the new year].', on: '1989-01-27', value: '1989', mod: 'START' },
		],
		deictic: true,
		patterns: ['the new year'],
		resolve: (match, context) => {
			const { tokens, published } = context;
			if (!/^(in|into|by|before|until|for|of|with|after|during)$/.test(tokens.word(match.first - 1)))
				return null;
			if (/^(-|'s)$/.test(tokens.word(match.last)) || context.narrative) return null;
			const month = Number(published?.slice(5, 7) ?? 0);
			return { ...shifted(writing(context), 'Y', month > OPENING ? 1 : 0), mod: 'START' };
		},
	},
	{
		id: 'edge-of-unit',
		description: '"The end of the year" is that of the year of writing, or of the running date in a history.',
		examples: [
			{ text: 'It will close by [the end of the year].', on: '1989-10-27', value: '1989', mod: 'END' },
			{ text: 'It shut at [year-end].', on: '1989-10-27', value: '1989', mod: 'END' },
			{ text: '[Earlier in the day] it had shut.', on: '1989-10-27', value: '1989-10-27' },
		],
		patterns: [
			'the? EDGE of the ( fiscal )? UNIT',
			'UNIT - end',
			"UNIT 's? end",
			'( early | late | earlier | later ) in the UNIT',
			'the ( latter | later | early | last ) part of the UNIT',
		],
		resolve: (match, context) => {
			const code = calendarUnit(match.string('UNIT'));
			const { tokens } = context;
			if (code === null || code === 'DE' || code === 'CE') return null;
			if (code === 'D') {
				// "Earlier in the day" is said of the day the text has reached.
				const early = /^(early|late|earlier|later) in the day$/.test(tokens.phrase(match.first, match.last));
				const reached = running(context);
				return early && /-\d\d-\d\d$/.test(reached.date ?? '') ? shifted(reached, 'D', 0) : null;
			}
			if (
				match.index('EDGE') < 0 &&
				/^(end|-)$/.test(tokens.word(match.index('UNIT') + 1)) &&
				code !== 'Y' &&
				code !== 'M'
			)
				return null;
			const base = context.narrative ? running(context) : writing(context);
			const words = tokens.phrase(match.first, match.last);
			const mod = match.string('EDGE') ?? (/^early|the early|^earlier/.test(words) ? 'START' : 'END');
			return { ...shifted(base, code, 0), mod };
		},
	},
];

/** "This year and next" is two years, the second without its noun. */
function pair(match: Match, code: CalendarUnit, context: TimeContext): Meaning | null {
	const { tokens } = context;
	// "this year and next spring" is a year and a season.
	if (/^[a-z]/.test(tokens.word(match.last)) && !CONTINUES.test(tokens.word(match.last))) return null;
	const base = writing(context);
	const count = (word: string) => (word === 'last' ? -1 : word === 'next' ? 1 : 0);
	const second = shifted(base, code, count(tokens.word(match.last - 1)));
	return {
		...shifted(base, code, count(tokens.word(match.first))),
		last: match.last - 2,
		also: [{ ...second, first: match.last - 1, last: match.last }],
	};
}

/** Words that can stand after "this year and next" without being its noun. */
const CONTINUES =
	/^(and|but|or|as|if|when|while|to|in|for|on|at|by|because|after|before|will|would|is|are|was|were)$/;

/** "That September" opens a sentence or follows "in"; it is of the year the text has reached. */
function thatMonth(match: Match, context: TimeContext): Meaning | null {
	const { tokens } = context;
	const before = tokens.word(match.first - 1);
	const opens = tokens.capital(match.first) || /^(in|by|until|since|and|,)$/.test(before);
	const date = context.running === null ? null : readDate(context.running);
	const end = match.last;
	if (!opens || !date || tokens.has(end, 'DAY') || tokens.has(end, 'ORD') || tokens.has(end, 'YEAR'))
		return null;
	return counted(running(context), monthValue(date.year, match.number('MONTH')), '');
}
