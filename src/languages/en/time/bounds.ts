import type { Match, Meaning, TokenView, WrapperRule } from '../../time-grammar.ts';

/** Words around an expression that make it approximate, or a bound. */
export const BOUNDS: readonly WrapperRule[] = [
	{
		id: 'approximate',
		side: 'before',
		description: '"About" and "around" make the value approximate.',
		examples: [
			{ text: 'It took [about two years].', value: 'P2Y', mod: 'APPROX' },
			{ text: 'It fell [around 1910].', value: '1910', mod: 'APPROX', edtf: '1910~' },
		],
		patterns: [
			'about',
			'around',
			'approximately',
			'roughly',
			'some',
			'circa',
			'ca .',
			'c .',
			'almost',
			'nearly',
		],
		wrap: (inner, match, { tokens }) => {
			const word = tokens.word(match.first);
			if (inner.value.endsWith('_REF') || inner.type === 'SET' || inner.mod || loose(match, tokens))
				return null;
			// "talked about Friday", "ways to get around Wednesday's ruling"
			const day =
				tokens.has(match.last, 'WEEKDAY') || (word === 'about' && /^\d{4}-\d\d-\d\d$/.test(inner.value));
			if (day || (inner.type === 'DATE' && word === 'some' && !/ago/.test(tokens.word(match.last + 2))))
				return null;
			const less = word === 'almost' || word === 'nearly';
			return { ...inner, mod: less && inner.type === 'DURATION' ? 'LESS_THAN' : 'APPROX' };
		},
	},
	{
		id: 'bound',
		side: 'before',
		description:
			'"More than" and "at least" make a length a lower bound, "less than" and "up to" an upper one.',
		examples: [
			{ text: 'It took [more than four hours].', value: 'PT4H', mod: 'MORE_THAN' },
			{ text: 'It took [at least six days].', value: 'P6D', mod: 'EQUAL_OR_MORE' },
			{ text: 'He left [more than ten years ago].', on: '2025-04-27', value: '2015', mod: 'BEFORE' },
		],
		patterns: [
			'more than',
			'over',
			'less than',
			'under',
			'fewer than',
			'at least',
			'up to',
			'no more than',
			'at most',
			'within',
			'as long as',
			'as many as',
			'as much as',
			'just over',
			'well over',
			'just under',
			'a little over',
			'a little under',
			'a little more than',
			'little more than',
		],
		wrap: (inner, match, { tokens }) => {
			if (inner.mod) return null;
			if (inner.type === 'DATE') {
				const side = SIDES[MODIFIERS[tokens.phrase(match.first, match.last)] ?? ''];
				return side === undefined ? null : beside(inner, match, tokens, side);
			}
			if (inner.type !== 'DURATION') return null;
			if (tokens.word(match.first) === 'over' && !isMore(match, tokens)) return null;
			if (/^(over|under)$/.test(tokens.word(match.first)) && inner.reference !== undefined) return null;
			if (loose(match, tokens)) return null;
			const words = tokens.phrase(match.first, match.last);
			if (words === 'within') return null;
			return { ...inner, mod: MODIFIERS[words] ?? null };
		},
	},
	{
		id: 'or-so',
		side: 'after',
		description: '"Or so" makes a length approximate.',
		examples: [{ text: 'It took [two years or so].', value: 'P2Y', mod: 'APPROX' }],
		patterns: ['or so', 'or more', 'or later', 'and beyond'],
		wrap: (inner, match, { tokens }) => {
			const word = tokens.word(match.last - 1);
			if (word === 'so') return { ...inner, mod: 'APPROX' };
			if (word === 'more') return inner.type === 'DURATION' ? { ...inner, mod: 'EQUAL_OR_MORE' } : null;
			return inner.type === 'DATE' && /^\d{4}/.test(inner.value) ? { ...inner, mod: 'ON_OR_AFTER' } : null;
		},
	},
];

/** "For over a year", "took over a month" mean more than that; "spread over five years" tells when. */
function isMore({ first }: Match, tokens: TokenView): boolean {
	return /^(for|in|after|of|within|just|well|little|took|takes?|taken|taking|last(s|ed|ing)?|spen[dt]|spending|wait(ed|ing)?|served|lived|is|was|been|now|already)$/.test(
		tokens.word(first - 1),
	);
}

/**
 * "Pay more than two-year notes": a length before its noun takes words of its own only with an article before them
 * ("a more than two-year siege").
 */
function loose({ first, last }: Match, tokens: TokenView): boolean {
	const attributive = tokens.word(last + 1) === '-' && tokens.has(last + 2, 'UNIT');
	return attributive && !/^(a|an|the|this|that|its|his|her|their|our|your|my)$/.test(tokens.word(first - 1));
}

const MODIFIERS: Readonly<Record<string, string>> = {
	'more than': 'MORE_THAN',
	over: 'MORE_THAN',
	'just over': 'MORE_THAN',
	'well over': 'MORE_THAN',
	'a little over': 'MORE_THAN',
	'a little more than': 'MORE_THAN',
	'little more than': 'MORE_THAN',
	'less than': 'LESS_THAN',
	'fewer than': 'LESS_THAN',
	under: 'LESS_THAN',
	'just under': 'LESS_THAN',
	'a little under': 'LESS_THAN',
	'at least': 'EQUAL_OR_MORE',
	'up to': 'EQUAL_OR_LESS',
	'no more than': 'EQUAL_OR_LESS',
	'at most': 'EQUAL_OR_LESS',
	'as long as': 'EQUAL_OR_LESS',
	'as many as': 'EQUAL_OR_LESS',
	'as much as': 'EQUAL_OR_LESS',
};

/** Which side of a day so many units away a bound of its distance lies on: first ago, then later. */
const SIDES: Readonly<Record<string, readonly [ago: string, later: string]>> = {
	MORE_THAN: ['BEFORE', 'AFTER'],
	EQUAL_OR_MORE: ['ON_OR_BEFORE', 'ON_OR_AFTER'],
	LESS_THAN: ['AFTER', 'BEFORE'],
};

/** "More than ten years ago" lies before the year that is ten years back, "over a year later" after the next. */
function beside(
	inner: Meaning,
	match: Match,
	tokens: TokenView,
	[ago, later]: readonly [string, string],
): Meaning | null {
	if (inner.value.endsWith('_REF')) return null;
	// "took over two years ago"
	if (
		tokens.word(match.first) === 'over' &&
		/^(took|takes?|taken|taking|handed|turned)$/.test(tokens.word(match.first - 1))
	)
		return null;
	for (let at = match.last; at < match.last + DISTANCE_WORDS; at++) {
		const word = tokens.word(at);
		if (word === 'ago' || word === 'earlier') return { ...inner, mod: ago };
		if (word === 'later') return { ...inner, mod: later };
		if (!/^[\w-]+$/.test(word)) return null;
	}
	return null;
}

/** Longest distance before "ago", in words ("two and a half years ago"). */
const DISTANCE_WORDS = 6;
