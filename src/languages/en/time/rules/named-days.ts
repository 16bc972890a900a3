import { dayValue, isDay, readDate } from '../../../../model/calendar.ts';
import type { TimeRule } from '../../../time-grammar.ts';
import { counted, explicit, outlook, usual } from '../reckon.ts';
import { HOLIDAYS } from '../holidays.ts';
import { yearOf } from './full-dates.ts';

/** Days with a name. */
export const NAMED_DAYS: readonly TimeRule[] = [
	{
		id: 'named-day',
		description:
			'A named day is the last one in the past tense, the next in the future tense, or that of its year.',
		examples: [
			{ text: 'He died on [Christmas Eve].', on: '2025-04-27', value: '2024-12-24' },
			{ text: 'He will come at [Easter].', on: '2025-01-27', value: '2025-04-20' },
			{ text: 'It fell on [Christmas Day 1963].', value: '1963-12-25' },
			{ text: 'It will snow on [Thanksgiving].', on: '1999-10-08', value: '1999-11-25' },
			{ text: 'The [Boxing Day] storm is not forgotten.', on: '2025-01-31', value: '2024-12-26' },
		],
		patterns: [...HOLIDAYS.keys()].map((name) => `( LAST | THIS | NEXT )? ${name} ( ,? of? {year} )?`),
		resolve: (match, context) => {
			const { tokens } = context;
			const year = yearOf(match);
			const from =
				match.index('LAST') + match.index('THIS') + match.index('NEXT') > -3 ? match.first + 1 : match.first;
			const words: string[] = [];
			for (let at = from; at < match.last && !tokens.has(at, 'YEAR') && !tokens.has(at, 'YEARWORD'); at++)
				words.push(tokens.word(at));
			while (/^(,|of)$/.test(words.at(-1) ?? '')) words.pop();
			const date = HOLIDAYS.get(words.join(' '));
			if (!date || !tokens.capital(from)) return null;
			// "a Halloween-themed fair"
			if (
				tokens.word(match.last) === '-' &&
				!tokens.spaced(match.last) &&
				!tokens.spaced(match.last + 1) &&
				!tokens.capital(match.last + 1)
			)
				return null;
			// "Easter Island" and "the Christmas Charity" are names of their own.
			const named =
				tokens.capital(match.last) && !tokens.breaks(match.last) && !tokens.has(match.last, 'DAYPART');
			if (named && year === null && !context.narrative) return 'nothing';
			if (year !== null) {
				const [month, day] = date(year);
				return isDay(year, month, day) ? explicit(dayValue(year, month, day)) : null;
			}
			const base = usual(context);
			const now = base.date === null ? null : readDate(base.date);
			if (!now || base.date === null) {
				const [month, day] = date(2000);
				return explicit(`XXXX-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
			}
			const of = (each: number) => dayValue(each, ...date(each));
			if (base.reference === 'narrative') return counted(base, of(now.year), '');
			// "come Christmas" looks ahead, "the Boxing Day storm" mostly back.
			const come = tokens.word(match.first - 1) === 'come';
			const thing =
				/^(the|a|an|its|his|her|their)$/.test(tokens.word(match.first - 1)) &&
				/^[a-z]{3,}$/.test(tokens.word(match.last)) &&
				tokens.spaced(match.last);
			const ahead = come || (!thing && outlook(context) === 'future');
			const future = match.index('NEXT') >= 0 || (match.index('LAST') < 0 && ahead);
			const here = of(now.year);
			if (future) return counted(base, here >= base.date ? here : of(now.year + 1), '');
			// "on Thanksgiving" a few weeks ahead is the coming one, whatever the tense of the clause.
			const months = Number(here.slice(5, 7)) - (now.month ?? 1);
			const soon = months <= (thing || outlook(context) === 'past' ? 1 : SOON);
			const near = match.index('LAST') < 0 && here > base.date && soon;
			return counted(base, here <= base.date || near ? here : of(now.year - 1), '');
		},
	},
];

/** Months within which a named day without a clue is the coming one. */
const SOON = 3;
