import { isoDay, parsePeriod } from '../../../model/period.ts';
import { edtfOf } from '../../../model/timeml.ts';
import type { Meaning, WrapperRule } from '../../time-grammar.ts';
import { BOUNDS } from './bounds.ts';
import { onPart } from './rules/day-parts.ts';

/** What stands around an expression and changes it. */
export const WRAPPERS: readonly WrapperRule[] = [
	{
		id: 'part',
		side: 'before',
		description: '"Early", "mid" and "late" keep the period and say in which part of it.',
		examples: [
			{ text: 'In [early 1990] it grew.', value: '1990', mod: 'START' },
			{ text: 'In [mid-March 2019] it fell.', value: '2019-03', mod: 'MID' },
			{ text: 'They left on the [late-May] trip.', on: '2025-03-27', value: '2024-05', mod: 'END' },
			{ text: 'In [late last year] it fell.', on: '2025-04-27', value: '2024', mod: 'END' },
		],
		patterns: [
			'sometime',
			'sometime in',
			'very? PART',
			'PART ^- ',
			'PART in',
			'PART on',
			'the PART',
			'PART in the',
			'the PART - ',
			'PART - ',
			'very PART on',
		],
		wrap: (inner, match, { tokens }) => {
			if (tokens.word(match.first) === 'sometime' && inner.type === 'DATE') return { ...inner };
			// "the late-May talks": the article belongs to the talks.
			const article = tokens.word(match.first) === 'the' && tokens.word(match.last - 1) === '-';
			if (article && tokens.has(match.last, 'MONTH')) return null;
			return modified(inner, match.string('PART'));
		},
	},
	{
		id: 'edge',
		side: 'before',
		description: '"The end of", "the start of" keep the period and say in which part of it.',
		examples: [{ text: 'It was sold at [the end of 1994].', value: '1994', mod: 'END' }],
		patterns: ['the? EDGE of', 'the EDGE of the'],
		wrap: (inner, match) => modified(inner, match.string('EDGE')),
	},
	{
		id: 'so-far',
		side: 'before',
		description:
			'"Earlier this year" is the part of the year up to the day of writing, "later this year" the rest of it.',
		examples: [
			{
				text: 'It grew [earlier this year].',
				on: '2025-04-27',
				value: '2025',
				mod: 'START',
				edtf: '2025-01-01/2025-04-27',
			},
			{
				text: 'It ends [later this month].',
				on: '2025-04-27',
				value: '2025-04',
				mod: 'END',
				edtf: '2025-04-27/2025-04-30',
			},
		],
		patterns: ['earlier', 'later', 'earlier in', 'later in', 'earlier on', 'later on'],
		wrap: (inner, match, { tokens, published }) => {
			const early = tokens.word(match.first) === 'earlier';
			const meaning = modified(inner, early ? 'START' : 'END');
			if (!meaning || inner.type !== 'DATE' || published === null) return meaning;
			if (inner.reference === 'narrative') return { ...inner };
			const whole = parsePeriod(inner.edtf ?? plain(inner.value));
			const day = parsePeriod(published);
			if (!whole || !day || day.start < whole.start || day.end > whole.end || whole.precision === 'day')
				return meaning;
			const [from, to] = [isoDay(whole.start), isoDay(whole.end - 1)];
			return { ...meaning, edtf: early ? `${from}/${published}` : `${published}/${to}` };
		},
	},
	...BOUNDS,
	{
		id: 'day-part',
		side: 'after',
		description: 'A part of the day after a date is that part of it.',
		examples: [{ text: 'It opened [Friday evening].', on: '2025-04-27', value: '2025-04-25TEV' }],
		patterns: ['DAYPART', "'s DAYPART", 'at ( noon | midnight )', 'at DAYPART', 'in the DAYPART'],
		wrap: (inner, match) => {
			const part = match.string('DAYPART');
			// "the early hours of Friday morning"
			if (inner.type === 'TIME' && part !== null && inner.value.endsWith(`T${part}`)) return { ...inner };
			return inner.type === 'DATE' && part !== null ? onPart(inner, part) : null;
		},
	},
	{
		id: 'part-of-day',
		side: 'before',
		description: 'A part of the day before a date is that part of it.',
		examples: [
			{ text: 'In [the morning of 5 May 1954] it fell.', value: '1954-05-05TMO' },
			{ text: 'In [the small hours of 5 May 1954] it fell.', value: '1954-05-05TMO' },
		],
		patterns: [
			'the? ( early | small | wee ) hours ( of | on )',
			'the? PART? DAYPART hours? of',
			'the? PART? DAYPART of',
			'the? DAYPART on',
			'mid? -? DAYPART',
		],
		wrap: (inner, match, { tokens }) => {
			// "the small hours" are those of the morning.
			const part =
				match.string('DAYPART') ?? (/hours/.test(tokens.phrase(match.first, match.last)) ? 'MO' : null);
			const whole = part === null || inner.type !== 'DATE' ? null : onPart(inner, part);
			return whole && { ...whole, mod: match.string('PART') ?? whole.mod ?? null };
		},
	},
	{
		id: 'since',
		side: 'before',
		description: '"Since" opens the period at its end, "by" at its start; the words themselves stay outside.',
		examples: [
			{ text: 'It has been shut since [March].', on: '2025-04-27', value: '2025-03', edtf: '2025-03/..' },
			{ text: 'It must be shut by [Friday].', on: '2025-04-28', value: '2025-05-02', edtf: '../2025-05-02' },
		],
		patterns: ['since', 'ever since', 'by'],
		wrap: (inner, match, { tokens }) => {
			if (inner.type !== 'DATE' || inner.edtf !== undefined) return null;
			const whole = parsePeriod(plain(inner.value));
			if (!whole || whole.edtf.includes('/')) return null;
			const edtf = tokens.word(match.last - 1) === 'since' ? `${whole.edtf}/..` : `../${whole.edtf}`;
			return { ...inner, edtf, first: match.last };
		},
	},
];

/** A date with a modifier; null for what has no parts. */
function modified(inner: Meaning, mod: string | null): Meaning | null {
	if (mod === null || inner.type === 'DURATION' || inner.type === 'SET' || inner.value.endsWith('_REF'))
		return null;
	return inner.mod === undefined || inner.mod === null ? { ...inner, mod } : null;
}

/** The plain calendar part of a value. */
function plain(value: string): string {
	return edtfOf('DATE', value, null) ?? '';
}
