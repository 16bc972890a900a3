import type { Tense, TokenView } from '../../time-grammar.ts';

/** A verb further away than this belongs to another clause. */
const REACH = 14;

/**
 * Tense of the clause around the tokens from `first` to `last`, from the nearest verb of the sentence: before them
 * if there is one, else after them. "to" with a verb, and "will" and its like, speak of the future.
 */
export function tense(tokens: TokenView, first: number, last: number): Tense {
	for (let at = first - 1; at >= 0 && at >= first - REACH && !sentenceEnds(tokens, at); at--) {
		const found = tenseOf(tokens, at);
		if (found) return found;
		if (tokens.breaks(at)) break;
	}
	for (let at = last; at < tokens.length && at < last + REACH && !sentenceEnds(tokens, at); at++) {
		if (tokens.breaks(at)) break;
		const found = tenseOf(tokens, at);
		if (found) return found;
	}
	return null;
}

function sentenceEnds(tokens: TokenView, at: number): boolean {
	const word = tokens.word(at);
	if (word === '!' || word === '?' || word === ';') return true;
	return word === '.' && tokens.spaced(at + 1) && (tokens.capital(at + 1) || !/\w/.test(tokens.word(at + 1)));
}

function tenseOf(tokens: TokenView, at: number): Tense {
	const word = tokens.word(at);
	if (tokens.has(at, 'FUTUREVERB') && !tokens.capital(at)) {
		// "was expected", "had planned" look back; "is expected" and a bare "will" look ahead.
		return word === 'would' || word === 'could' || word === 'might' ? null : 'future';
	}
	if (tokens.has(at, 'PASTVERB')) return 'past';
	if (word === 'to' && infinitive(tokens, at + 1)) return 'future';
	if (/^[a-z]{2,}ed$/.test(word) && !NOT_PAST.has(word) && !tokens.has(at, 'NUM')) return 'past';
	return tokens.has(at, 'PRESENTVERB') ? 'present' : null;
}

const NOT_PAST = new Set([
	'need',
	'speed',
	'indeed',
	'seed',
	'feed',
	'red',
	'bed',
	'hundred',
	'united',
	'breed',
]);

/** A small word right after "to" that is neither an article nor a preposition is most likely a verb. */
function infinitive(tokens: TokenView, at: number): boolean {
	const word = tokens.word(at);
	return /^[a-z]{2,}$/.test(word) && !tokens.capital(at) && !NOT_VERBS.has(word) && !word.endsWith('s');
}

const NOT_VERBS = new Set(
	`the a an its his her their our my your this that these those which whom what about around more less at one two
	three four five six seven eight nine ten some all each both early late mid nearly almost only just no yesterday
	today tomorrow end`.split(/\s+/),
);
