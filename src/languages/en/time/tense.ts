import type { Tense, TokenView } from '../../time-grammar.ts';

/** A verb further away than this belongs to another clause. */
const REACH = 14;

/**
 * Tense of the clause around the tokens from `first` to `last`, from the nearest verb of the sentence: before them
 * if there is one, else after them. "to" with a verb, and "will" and its like, speak of the future.
 */
export function tense(tokens: TokenView, first: number, last: number): Tense {
	const lead = tokens.word(first - 1);
	const before = tokens.word(first - 2);
	if (attributive(tokens, first, last)) return 'past';
	if (
		lead === 'effective' ||
		lead === 'starting' ||
		(lead === 'as' && (before === 'early' || before === 'soon'))
	)
		return 'future';
	if (lead === 'until' && !negated(tokens, first)) return 'future';
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

/** "had not said so until Monday" tells of Monday as past; "put off until Monday" does not. */
function negated(tokens: TokenView, first: number): boolean {
	for (let at = first - 1; at >= 0 && at >= first - REACH && !sentenceEnds(tokens, at); at--) {
		if (/^(not|never|no|nor)$/.test(tokens.word(at)) || (tokens.word(at) === 't' && !tokens.spaced(at)))
			return true;
	}
	for (let at = first; at < first + REACH && !sentenceEnds(tokens, at); at++) {
		if (tokens.word(at) === 'not' || tokens.word(at) === 'never') return true;
	}
	return false;
}

/** "the Oct. 23 slaying", "a June agreement": what is named by its date has mostly happened. */
function attributive(tokens: TokenView, first: number, last: number): boolean {
	if (!/^(a|an|the|its|their|his|her)$/.test(tokens.word(first - 1))) return false;
	return tokens.has(first, 'MONTH') && /^[a-z]{4,}$/.test(tokens.word(last)) && !tokens.capital(last);
}

function sentenceEnds(tokens: TokenView, at: number): boolean {
	const word = tokens.word(at);
	if (word === '!' || word === '?' || word === ';') return true;
	return word === '.' && tokens.spaced(at + 1) && (tokens.capital(at + 1) || !/\w/.test(tokens.word(at + 1)));
}

function tenseOf(tokens: TokenView, at: number): Tense {
	const word = tokens.word(at);
	if (tokens.has(at, 'FUTUREVERB') && !tokens.capital(at)) {
		if (tokens.word(at - 1) === 'been' && tokens.word(at - 2) === 'had') return 'past';
		// "was expected", "had planned" look back; "is expected" and a bare "will" look ahead.
		return 'future';
	}
	// "to be published" tells by its "to be", further left.
	if (tokens.word(at - 1) === 'be') return null;
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
