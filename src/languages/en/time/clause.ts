import type { TokenView } from '../../time-grammar.ts';

/** A verb further away than this belongs to another clause. */
export const REACH = 14;

/** Where a sentence ends, and where a clause of its own begins: "It fell in May, but in June it rose." */
export function clauseEnds(tokens: TokenView, at: number): boolean {
	return sentenceEnds(tokens, at) || (tokens.word(at) === 'but' && !/^(not|also)$/.test(tokens.word(at + 1)));
}

export function sentenceEnds(tokens: TokenView, at: number): boolean {
	const word = tokens.word(at);
	if (word === '!' || word === '?' || word === ';') return true;
	// "Daniel P. Davison"
	if (word === '.' && tokens.capital(at - 1) && /^[a-z]$/.test(tokens.word(at - 1)) && tokens.capital(at - 2))
		return false;
	// "at 10 a.m. The crowd"
	if ((word === 'am' || word === 'pm') && tokens.text.charAt(tokens.end(at) - 1) === '.')
		return tokens.capital(at + 1) && OPENERS.test(tokens.word(at + 1));
	if (word !== '.') return false;
	// Closing marks belong to what they close.
	let after = at;
	while (after < at + MARKS && !tokens.spaced(after + 1) && /^["”’')\]]$/.test(tokens.word(after + 1)))
		after++;
	return tokens.spaced(after + 1) && (tokens.capital(after + 1) || !/\w/.test(tokens.word(after + 1)));
}

/** "had not said so until Monday" tells of Monday as past; "put off until Monday" does not. */
export function negated(tokens: TokenView, first: number): boolean {
	for (let at = first - 1; at >= 0 && at >= first - REACH && !sentenceEnds(tokens, at); at--) {
		if (/^(not|never|no|nor)$/.test(tokens.word(at)) || (tokens.word(at) === 't' && !tokens.spaced(at)))
			return true;
	}
	for (let at = first; at < first + REACH && !sentenceEnds(tokens, at); at++) {
		if (/^(not|never|none|nobody|nothing|had)$/.test(tokens.word(at))) return true;
	}
	return false;
}

/** Whether the words before a verb deny it ("neither the mayor nor his deputy could"). */
export function denied(tokens: TokenView, verb: number): boolean {
	for (let at = verb - 1; at >= 0 && at >= verb - REACH && !sentenceEnds(tokens, at); at--) {
		if (/^(neither|nobody|no|none)$/.test(tokens.word(at))) return true;
	}
	return false;
}

/** Whether one of the verbs, else any of the future, stands right after what belongs to a day ("Friday's vote will be"). */
export function willFollow(tokens: TokenView, from: number, verbs = MODALS): boolean {
	for (let at = from + 1; at < from + NOUN_WORDS && !sentenceEnds(tokens, at); at++) {
		if (verbs.test(tokens.word(at))) return true;
	}
	return false;
}

const MODALS = /^(will|would|shall|should|must|may|might|could|can|'ll)$/;

/** Verbs of the future proper: what "may" or "should" come of a day's event has happened more often than not. */
export const CERTAIN = /^(will|would|shall|'ll)$/;

/** Longest noun with its adjectives, in words. */
export const NOUN_WORDS = 5;

/** Longest object between a verb and "to", in words. */
export const OBJECT_WORDS = 8;

/** Most marks that close something at the end of a sentence. */
const MARKS = 2;

/** Words that sentences open with and names do not. */
const OPENERS =
	/^(the|a|an|this|that|these|those|he|she|it|they|we|i|you|his|her|its|their|our|my|in|on|at|by|but|and|when|after|before|while|if|there|as|for|no|one|two|some|all)$/;
