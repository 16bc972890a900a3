import { readDate, shiftDay } from '../../../../model/calendar.ts';
import type { Meaning, TimeContext, TimeRule } from '../../../time-grammar.ts';
import { counted, explicit, writing, type Base } from '../reckon.ts';
import { clockDay } from './clock.ts';

/** Parts of the day. */
export const DAY_PARTS: readonly TimeRule[] = [
	{
		id: 'near-daypart',
		description:
			'"This morning", "tonight" and "last night" are parts of the day of writing or the one before.',
		examples: [
			{ text: 'He left [last night].', on: '1998-01-20', value: '1998-01-19TNI' },
			{ text: 'He left [this morning].', on: '1998-01-20', value: '1998-01-20TMO' },
		],
		deictic: true,
		patterns: ['( LAST | THIS ) DAYPART', 'tonight', 'overnight'],
		resolve: (match, context) => {
			const { tokens } = context;
			const base = writing(context);
			const part = match.string('DAYPART') ?? 'NI';
			if (tokens.word(match.first) === 'overnight') {
				// "changed almost overnight" tells how fast.
				if (/^(an|almost|virtually|practically|nearly)$/.test(tokens.word(match.first - 1))) return null;
				if (tokens.word(match.last) !== ',') return null;
			}
			if (base.date === null) return explicit(`XXXX-XX-XXT${part}`, 'TIME');
			const day = match.index('LAST') >= 0 ? shiftDay(base.date, -1) : base.date;
			return counted(base, `${day}T${part}`, '', 'TIME');
		},
	},
	{
		id: 'following-daypart',
		description: '"That morning" and "the next evening" are counted from the day the text has reached.',
		examples: [
			{
				text: 'On [May 3, 1862] it fell, and [the next morning] it rose.',
				value: '1862-05-03 1862-05-04TMO',
			},
		],
		patterns: [
			'( the | that ) ( same | very )? DAYPART',
			'the ( next | following | previous ) DAYPART',
			'the DAYPART before',
			'that DAYPART',
			'one DAYPART',
			'in the? DAYPART',
			'at night',
		],
		resolve: (match, context) => {
			const { tokens } = context;
			const lead = tokens.word(match.first);
			const second = tokens.word(match.first + 1);
			const part = match.string('DAYPART') ?? 'NI';
			const unplaced = explicit(`XXXX-XX-XXT${part}`, 'TIME');
			const before = tokens.word(match.last - 1) === 'before';
			const first = lead === 'in' || lead === 'at' ? match.first + 1 : match.first;
			if (tokens.word(match.last) === 'of' || tokens.word(match.last) === '-') return null;
			// "the Evening Standard"
			if (tokens.capital(match.last - 1) && tokens.capital(match.last) && !tokens.breaks(match.last))
				return 'nothing';
			// "Harrow in the Morning" is a show.
			const small = !tokens.capital(match.first) && /^[a-z]/.test(lead);
			if (small && tokens.capital(match.last - 1) && tokens.has(match.last - 1, 'DAYPART')) return 'nothing';
			// "the night Ada Moss was killed", "the morning he left" are named by what happened.
			const told =
				(tokens.capital(match.last) && !tokens.breaks(match.last)) ||
				SUBJECTS.test(tokens.word(match.last)) ||
				tokens.phrase(match.last, match.last + 2) === 'in question';
			if (
				lead === 'the' &&
				!/^(next|following|previous)$/.test(second) &&
				tokens.has(match.last - 1, 'DAYPART') &&
				told
			)
				return unplaced;
			// "the night before the vote" hangs on the vote.
			if (before && /^[\w“"]/.test(tokens.word(match.last)) && !GOES_ON.test(tokens.word(match.last)))
				return { ...unplaced, last: match.last - 1 };
			const back = before || second === 'previous';
			const shift = back ? -1 : /^(next|following)$/.test(second) ? 1 : 0;
			const base =
				shift !== 0 || lead === 'that' || /^(middle|dead)$/.test(tokens.word(match.first - 2))
					? reachedDay(context)
					: clockDay(context);
			// "They are loudest in the morning" is of any day.
			const habit = lead === 'in' && base.reference === 'publication' && context.tense() === 'present';
			if (lead === 'one' || base.date === null || lead === 'at' || habit) {
				return { ...unplaced, first };
			}
			const meaning = { ...counted(base, `${shiftDay(base.date, shift)}T${part}`, '', 'TIME'), first };
			return base.reference === 'publication' ? { ...meaning, aside: true } : meaning;
		},
	},
	{
		id: 'daypart',
		description: '"Night" and "daytime" alone are parts of no day in particular.',
		examples: [{ text: 'In [1476] they marched by [night].', value: '1476 XXXX-XX-XXTNI' }],
		patterns: ['night', 'nighttime', 'night - time', 'daytime', 'nights'],
		resolve: (match, { narrative, tokens }) => {
			if (!narrative || !/^(at|by|of|during|,)$/.test(tokens.word(match.first - 1))) return null;
			const part = tokens.word(match.first).startsWith('n') ? 'NI' : 'DT';
			return explicit(`XXXX-XX-XXT${part}`, 'TIME');
		},
	},
];

/** The day the text has reached; none when it has reached a month or year other than that of writing. */
function reachedDay(context: TimeContext): Base {
	const { running: date, published } = context;
	const base = clockDay(context);
	if (base.reference === 'narrative' || (date !== null && published?.startsWith(date))) return base;
	return { date: null, reference: 'narrative' };
}

/** Words after "the night before" that do not say before what. */
const GOES_ON = /^(and|but|or|in|on|at|by|when|with|as|from|to|for)$/;

/** Words that begin a clause about a part of a day. */
const SUBJECTS = /^(he|she|they|we|i|it|his|her|the)$/;

/** Part of the day a wrapper or join puts on a date. */
export function onPart(meaning: Meaning, part: string): Meaning | null {
	const value = /^(?:BC)?\d{4}-\d\d(?:-\d\d)?$|^XXXX-(?:WXX-\d|XX-XX|\d\d-\d\d)$/.exec(meaning.value)?.[0];
	if (value === undefined || !/-\d\d?$/.test(value) || (readDate(value) && !/-\d\d-\d\d$/.test(value)))
		return null;
	return { ...meaning, type: 'TIME', value: `${value}T${part}` };
}
