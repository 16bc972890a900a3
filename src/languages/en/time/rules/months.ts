import { around, dayValue, monthValue } from '../../../../model/calendar.ts';
import type { Match, TimeContext, TimeRule, TokenView } from '../../../time-grammar.ts';
import { explicit, fullYear, outlook } from '../reckon.ts';
import { yearlessMonth } from '../yearless.ts';

import { yearOf } from './full-dates.ts';

/** Months, with a year and without. */
export const MONTHS: readonly TimeRule[] = [
	{
		id: 'month-year',
		description: 'A month with its year is that month.',
		examples: [
			{ text: 'It was sold in [March 1996].', value: '1996-03' },
			{ text: 'It closed in [February of 1940].', value: '1940-02' },
		],
		patterns: ['( the month of )? MONTH ,? of? {year}', "MONTH ^' ^TWO", 'MONTH ^- ^TWO'],
		resolve: (match) => {
			const year = yearOf(match) ?? fullYear(match.number('TWO'));
			return Number.isNaN(year) ? null : explicit(monthValue(year, match.number('MONTH')));
		},
	},
	{
		id: 'month-of-year-word',
		description:
			'A month with "last year", "this year", "next year" or "that year" is the month of that year.',
		examples: [
			{ text: 'It was sold in [June last year].', on: '1998-02-01', value: '1997-06' },
			{ text: 'It will open in [May of next year].', on: '1998-02-01', value: '1999-05' },
		],
		patterns: ['MONTH DAY? ,? of? ( LAST | THIS | NEXT ) year', 'MONTH DAY? of ( that | the same ) year'],
		resolve: (match, context) => {
			const shift = match.index('LAST') >= 0 ? -1 : match.index('NEXT') >= 0 ? 1 : 0;
			const near = match.index('LAST') + match.index('NEXT') + match.index('THIS') > -3;
			const base = near ? context.published : (context.running ?? context.published);
			const reference = near || context.running === null ? 'publication' : 'narrative';
			if (base === null) return null;
			const year = Number(base.replace('BC', '-').slice(0, base.startsWith('B') ? 5 : 4)) + shift;
			const [month, day] = [match.number('MONTH'), match.number('DAY')];
			const value = Number.isNaN(day) ? monthValue(year, month) : dayValue(year, month, day);
			return { type: 'DATE', value, reference, referenceDate: base };
		},
	},
	{
		id: 'month-range',
		description:
			'Of two months with a dash, "to" or "through" between them, the second comes after the first; three that make a quarter are that quarter.',
		examples: [
			{ text: 'It ran from [October] to [February].', on: '2024-06-20', value: '2023-10 2024-02' },
			{ text: 'It will run from [October] through [February].', on: '2024-06-20', value: '2024-10 2025-02' },
			{ text: 'Sales in [the July-September quarter] fell.', on: '2024-06-20', value: '2023-Q3' },
		],
		patterns: [
			'MONTH ( - | to | through | until ) MONTH',
			'the? MONTH ( - | to ) MONTH ( quarter | period )',
		],
		resolve: (match, context) => {
			const { tokens } = context;
			const [from, to] = [match.number('MONTH'), match.number('MONTH', 1)];
			const months = (to - from + 12) % 12;
			if (context.narrative || context.published === null || months === 0) return null;
			// "from March 3 to May 5", "June to August 1999" name more than the months.
			const [left, last] = [match.index('MONTH'), match.index('MONTH', 1) + 1];
			if (tokens.has(last, 'DAY') || tokens.has(last, 'YEAR') || tokens.has(left - 1, 'DAY')) return null;
			if (tokens.has(last + 1, 'YEAR')) return null;
			const ahead = outlook(context) === 'future';
			const anchor = yearlessMonth(context, ahead ? from : to, last);
			const month = (shift: number) => ({ ...anchor, value: around(anchor.value, 'M', shift) ?? '' });
			const [first, second] = [month(ahead ? 0 : -months), month(ahead ? months : 0)];
			if (match.last > last) {
				if (months !== 2 || from % 3 !== 1) return null;
				return { ...first, value: around(first.value, 'Q', 0) ?? '' };
			}
			return { ...first, first: left, last: left + 1, also: [{ ...second, first: last - 1, last }] };
		},
	},
	{
		id: 'month',
		description:
			'A month without a year is the last one in the past tense, the next in the future tense, and of the running year in a history.',
		examples: [
			{ text: 'In [March], the army said so.', on: '2025-04-27', value: '2025-03', edtf: '2025-03' },
			{ text: 'They met in [December].', on: '2025-04-27', value: '2024-12' },
			{ text: 'The court will rule in [January].', on: '2025-04-27', value: '2026-01' },
			{ text: 'Mrs. May said that March through the city was loud.', on: '2025-04-27' },
		],
		patterns: ['MONTH', 'the month of MONTH'],
		resolve: (match, context) =>
			match.last - match.first > 1 || isMonthName(match, context)
				? yearlessMonth(context, match.number('MONTH'), match.last)
				: null,
	},
];

/** "May", "March" and "August" are also verbs and names. */
function isMonthName(match: Match, { tokens, named }: TimeContext): boolean {
	const { first, last } = match;
	const [before, word, after] = [tokens.word(first - 1), tokens.word(first), tokens.word(last)];
	// A short form needs its full stop, or a word before it that dates take ("Jan Kavan" is a man).
	if (
		word.length <= 4 &&
		!/^(may|june|july)$/.test(word) &&
		tokens.text.charAt(tokens.end(first) - 1) !== '.'
	) {
		if (!/^(in|since|until|by|last|this|next)$/.test(before) || isName(tokens, last)) return false;
	}
	// A first name ("June Smith", "April Jones") is followed by a name, a surname ("Theresa May") follows one.
	const name = ['may', 'march', 'april', 'june', 'august', 'jan'].includes(word);
	if (!name) return true;
	// "April Dunne", but "In April Boeing said"
	const strict = /^(in|since|until|till|by|last|this|next|early|late|mid|through|during|-)$/.test(before);
	if (!strict && isName(tokens, last)) return false;
	// Where the article knows a Mrs. May, "after May's speech" is hers.
	const by = before === 'by' && /[a-z]{2,}(ed|en|wn|ld)$/.test(tokens.word(first - 2));
	if (named.has(word) && (!strict || after === "'s" || by)) return false;
	if (
		/^(in|of|since|until|till|by|last|this|next|early|late|mid|from|through|during|for|between|each|every|to|and|-|after|before|or|end|around|about|per|the)$/.test(
			before,
		)
	) {
		return before !== 'the' && !(before === 'for' && word === 'may');
	}
	if (tokens.has(last, 'PASTVERB') || tokens.has(last, 'PRESENTVERB') || tokens.has(last, 'FUTUREVERB'))
		return false;
	if (word === 'may' || word === 'march') {
		return (
			(after === ',' || after === "'s") &&
			tokens.word(first - 1) !== '.' &&
			!tokens.capital(first - 1) &&
			!tokens.breaks(first)
		);
	}
	return !tokens.capital(last) && !(tokens.capital(first - 1) && /^[a-z]/.test(before) && before !== 'in');
}

/** A capital letter and no word of the calendar: most likely a surname. */
function isName(tokens: TokenView, at: number): boolean {
	return (
		tokens.capital(at) &&
		!tokens.breaks(at) &&
		/^[a-z]{2,}$/.test(tokens.word(at)) &&
		!tokens.has(at, 'MONTH') &&
		!tokens.has(at, 'WEEKDAY')
	);
}
