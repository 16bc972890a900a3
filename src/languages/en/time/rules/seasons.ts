import { readDate, yearValue } from '../../../../model/calendar.ts';
import type { Meaning, TimeContext, TimeRule } from '../../../time-grammar.ts';
import { counted, explicit, running, writing } from '../reckon.ts';
import { yearlessPart } from '../yearless.ts';
import { yearOf } from './full-dates.ts';

/** Further back than this nobody counts in seasons. */
const MOST_SEASONS = 20;

const SEASON_MONTHS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** Seasons in the plural, by their codes. */
export const SEASONS_ON_END: ReadonlyMap<string, string> = new Map([
	['springs', 'SP'],
	['summers', 'SU'],
	['autumns', 'FA'],
	['falls', 'FA'],
	['winters', 'WI'],
]);

/** Seasons, with a year and without. */
export const SEASONS: readonly TimeRule[] = [
	{
		id: 'season-year',
		description: 'A season with its year is that season.',
		examples: [
			{ text: 'In [the summer of 2003] it was hot.', value: '2003-SU', edtf: '2003-22' },
			{ text: 'By [spring 1918] all was quiet.', value: '1918-SP' },
		],
		patterns: [
			'the? SEASON ,? of? {year}',
			'the? SEASON ( and | to | or | - ) SEASON ,? of? {year}',
			'SEASON ^/ ^SEASON {year}',
		],
		resolve: (match) => {
			const year = yearOf(match);
			if (year === null) return null;
			const first = explicit(`${yearValue(year)}-${match.string('SEASON') ?? ''}`);
			const next = match.index('SEASON', 1);
			if (next < 0) return first;
			const second = explicit(`${yearValue(year)}-${match.string('SEASON', 1) ?? ''}`);
			return {
				...first,
				last: match.index('SEASON') + 1,
				also: [{ ...second, first: next, last: match.last }],
			};
		},
	},
	{
		id: 'season',
		description:
			'A season without a year is that of the running year, or the last one when it has not begun.',
		examples: [
			{ text: 'In [the spring] the army marched.', on: '2025-06-27', value: '2025-SP' },
			{ text: 'It will open in [the fall].', on: '2025-06-27', value: '2025-FA' },
			{ text: 'The fall of the wall. He did fall. Spring water.' },
		],
		patterns: ['the? SEASON', 'the? {edge} of SEASON'],
		resolve: (match, context) => {
			const { tokens } = context;
			const at = match.index('SEASON');
			const name = match.string('SEASON') ?? '';
			const before = tokens.word(match.first - 1);
			const after = tokens.word(match.last);
			const word = tokens.word(at);
			if (
				tokens.capital(at) &&
				!tokens.breaks(at) &&
				!/^(in|during|by|since|until|early|late)$/.test(before) &&
				word !== 'winter'
			)
				return null;
			const definite = tokens.word(match.first) === 'the' && match.last - match.first > 1;
			if (
				word === 'fall' &&
				definite &&
				!/^(in|during|by|since|until|of|through|for|over|this|until|late|early|from)$/.test(before)
			)
				return null;
			if (definite && after === 'of') return null;
			// "costs that fall on others"
			if (word === 'fall' && before === 'that' && !/^([.,;)]|in|when|and|the)$/.test(after)) return null;
			if (
				!definite &&
				!/^(in|by|since|until|this|last|early|late|mid|during|every|each|through|from|of|till|all|same|that)$/.test(
					before,
				) &&
				!(before === 'and' && tokens.has(match.first - 2, 'SEASON'))
			)
				return null;
			if (
				after === '-' ||
				(tokens.has(match.last, 'UNITS') && after !== 'months') ||
				/^(olympics|games|quarters|camp|school|palace|offensive)$/.test(after)
			)
				return null;
			const month = SEASON_MONTHS[name] ?? 3;
			if (context.narrative && name === 'WI') return { ...winter(context) };
			return yearlessPart(context, name, month, 3);
		},
	},
	{
		id: 'near-season',
		description:
			'"Last fall" is the last one that is over, "next fall" the next to come, "this fall" this year\'s.',
		examples: [
			{ text: 'Troops came [last fall].', on: '2025-04-27', value: '2024-FA', edtf: '2024-23' },
			{ text: 'It ends [this summer].', on: '2025-04-27', value: '2025-SU' },
			{ text: 'It starts [next spring].', on: '2025-04-27', value: '2026-SP' },
			{ text: 'It ended [two summers ago].', on: '2025-04-27', value: '2023-SU' },
		],
		deictic: true,
		patterns: ['( LAST | THIS | NEXT ) SEASON', 'NUM ( springs | summers | autumns | falls | winters ) ago'],
		resolve: (match, context) => {
			const base = writing(context);
			const ago = match.index('NUM') >= 0 ? match.number('NUM') : 0;
			const name =
				ago > 0
					? (SEASONS_ON_END.get(context.tokens.word(match.last - 2)) ?? '')
					: (match.string('SEASON') ?? '');
			const date = base.date === null ? null : readDate(base.date);
			if (!date) return explicit(`XXXX-${name}`);
			const start = SEASON_MONTHS[name] ?? 3;
			const now = date.month ?? 1;
			let year = date.year;
			if (ago > MOST_SEASONS) return null;
			if (match.index('LAST') >= 0 || ago > 0) {
				year -= (name === 'WI' || now < start + 3 ? 1 : 0) + Math.max(0, ago - 1);
			} else if (match.index('NEXT') >= 0) year += now < start ? 0 : 1;
			else if (name === 'WI' && now < 4) year--;
			return counted(base, `${yearValue(year)}-${name}`, '');
		},
	},
];

/** Winter spans two years; in a history, that which begins in the running year, or ends in its first months. */
function winter(context: TimeContext): Meaning {
	const base = running(context);
	const date = base.date === null ? null : readDate(base.date);
	if (!date) return explicit('XXXX-WI');
	return counted(base, `${yearValue(date.year)}-WI`, '');
}
