import type { TokenView } from '../../time-grammar.ts';

/** Words after which a month stands, and no name ("in May"). */
const DATED =
	/^(in|on|since|until|till|by|last|this|next|early|late|mid|through|during|from|to|between|before|after|of|and|or|the|for|each|every|about|around|with|a)$/;

/** Titles before a surname. */
const TITLES =
	/^(mr|mrs|ms|miss|dr|sir|dame|lord|lady|baroness|minister|secretary|president|senator|judge|professor)$/;

/**
 * The months that are names of people somewhere in a text, in lower case: "Theresa May" makes one of May. In a sentence
 * elsewhere in it, "May's agreement" is then hers.
 */
export function namedMonths(paragraphs: readonly TokenView[]): ReadonlySet<string> {
	const named = new Set<string>();
	for (const tokens of paragraphs) {
		for (let at = 0; at < tokens.length; at++) {
			if (!tokens.capital(at) || !tokens.has(at, 'MONTH')) continue;
			const word = tokens.word(at);
			if (NAMES.has(word) && !named.has(word) && isSurname(tokens, at)) named.add(word);
		}
	}
	return named;
}

const NAMES = new Set(['april', 'may', 'june', 'august', 'march']);

/** A title or a first name stands before the token, and no number of a date behind it. */
function isSurname(tokens: TokenView, at: number): boolean {
	const before = tokens.word(at - 1) === '.' ? at - 2 : at - 1;
	const comma = tokens.word(at + 1) === ',' ? at + 2 : at + 1;
	if (tokens.breaks(at) || ['DAY', 'ORD', 'YEAR'].some((name) => tokens.has(comma, name))) return false;
	if (TITLES.test(tokens.word(before)) && tokens.capital(before)) return true;
	const word = tokens.word(at - 1);
	if (!tokens.capital(at - 1) || !/^[a-z]{2,}$/.test(word) || DATED.test(word)) return false;
	return !tokens.has(at - 1, 'WEEKDAY') && !tokens.has(at - 1, 'MONTH') && !tokens.has(at - 1, 'PART');
}
