import { overlaps, type Span } from '../../../model/span.ts';
import type { Lexicon } from '../lexicon.ts';
import { climb, isOpened, NOMINAL, PAST_FORM, type Draft } from './arguments.ts';

/** What belongs to the verb where the parser gave it to its object. */
const OF_VERB = /^(?:nsubj|cc|punct|aux|advmod|mark|obl|advcl|parataxis|discourse)/;

/**
 * Past forms that were taken for adjectives of what they did something to: "may have struck walkers", "and later banned
 * children", "Police released footage". The verb takes the place of the noun, which becomes its object.
 */
export function freeParticiples(tokens: Draft[], timexes: readonly Span[], lexicon: Lexicon): boolean {
	let changed = false;
	for (const [verb, token] of tokens.entries()) {
		if (token.upos !== 'VERB' || !PAST_FORM.test(token.xpos) || token.deprel !== 'amod') continue;
		// "has alleged ties"
		if (lexicon.adjectives.has(token.form.toLowerCase())) continue;
		const noun = tokens[token.head];
		if (!noun || token.head < verb || !NOMINAL.has(noun.upos)) continue;
		const at = token.head;
		if (isOpened(tokens, at, verb)) continue;
		changed =
			besideAuxiliary(tokens, verb, at, lexicon) ||
			besideConjunction(tokens, verb, at) ||
			besideSubject(tokens, verb, at, timexes) ||
			changed;
	}
	return changed;
}

/** The nearest word before the verb that is no adverb. */
function before(tokens: readonly Draft[], verb: number): number {
	let at = verb - 1;
	while (tokens[at]?.upos === 'ADV') at -= 1;
	return at;
}

/** "has shut parts of the city": an auxiliary of the perfect before it makes it a verb. */
function besideAuxiliary(tokens: Draft[], verb: number, object: number, lexicon: Lexicon): boolean {
	const at = before(tokens, verb);
	const [token, noun, have] = [tokens[verb], tokens[object], tokens[at]];
	if (!token || !noun || !have || !lexicon.has('perfectAuxiliaries', have.lemma.toLowerCase())) return false;
	if (have.upos === 'VERB' && noun.head === at && noun.deprel === 'obj') {
		Object.assign(token, { head: have.head, deprel: have.deprel, xpos: 'VBN' });
		for (const other of tokens) if (other.head === at) other.head = verb;
		Object.assign(have, { upos: 'AUX', head: verb, deprel: 'aux' });
		Object.assign(noun, { head: verb, deprel: 'obj' });
		return true;
	}
	if (have.upos !== 'AUX' || have.head !== verb) return false;
	let subject = at;
	while (tokens[subject]?.upos === 'AUX' || tokens[subject]?.upos === 'ADV') subject -= 1;
	const [who, above] = [tokens[subject], tokens[noun.head]];
	takePlace(tokens, verb, object, /^(?:cc|punct|aux|advmod|mark)/);
	if (who && NOMINAL.has(who.upos) && who.head === token.head) {
		Object.assign(who, { head: verb, deprel: 'nsubj' });
		if (above?.upos === 'VERB' && token.deprel === 'obj') token.deprel = 'ccomp';
	}
	return true;
}

/** "shouted and threw shoes", "closed the schools and later banned children": joined to the verb before. */
function besideConjunction(tokens: Draft[], verb: number, object: number): boolean {
	const at = before(tokens, verb);
	const [token, noun] = [tokens[verb], tokens[object]];
	if (!token || noun?.deprel !== 'conj' || tokens[at]?.upos !== 'CCONJ') return false;
	// Without an adverb "murder and attempted robbery" are two nouns.
	const mayClimb = at < verb - 1;
	const first = climb(tokens, noun.head, (word) => mayClimb && NOMINAL.has(tokens[word]?.upos ?? ''));
	if (tokens[first]?.upos !== 'VERB' || first > verb) return false;
	takePlace(tokens, verb, object, OF_VERB);
	Object.assign(token, { head: first, deprel: 'conj', xpos: 'VBD' });
	return true;
}

/** "Police released footage": what has a subject before the form and is no predicate noun is the object. */
function besideSubject(tokens: Draft[], verb: number, object: number, timexes: readonly Span[]): boolean {
	const [token, noun] = [tokens[verb], tokens[object]];
	if (!token || !noun || !/^(?:root|ccomp|conj|parataxis)$/.test(noun.deprel)) return false;
	const own = [...tokens.entries()].filter(([, { head }]) => head === object);
	if (own.some(([, { deprel }]) => deprel === 'cop' || deprel.startsWith('aux'))) return false;
	if (!own.some(([index, { deprel }]) => deprel.startsWith('nsubj') && index < verb)) return false;
	takePlace(tokens, verb, object, OF_VERB);
	token.xpos = 'VBD';
	for (const [, other] of own)
		if (other.deprel === 'nmod' && timexes.some((timex) => overlaps(timex, other)))
			Object.assign(other, { head: verb, deprel: 'obl' });
	return true;
}

function takePlace(tokens: Draft[], verb: number, object: number, moves: RegExp): void {
	const [token, noun] = [tokens[verb], tokens[object]];
	if (!token || !noun) return;
	Object.assign(token, { head: noun.head, deprel: noun.deprel });
	Object.assign(noun, { head: verb, deprel: 'obj' });
	for (const [index, other] of tokens.entries()) {
		const verbal = other.upos === 'VERB' && index > object && other.deprel === 'conj';
		if (other.head === object && index !== verb && (moves.test(other.deprel) || verbal)) other.head = verb;
	}
}

/** "Over 400 guards joined the search and were still digging": before "and" stands a predicate, too, not a description. */
export function freeFirstPredicate(tokens: Draft[]): boolean {
	let changed = false;
	for (const [and, { upos, head: second }] of tokens.entries()) {
		const predicate = tokens[second];
		if (upos !== 'CCONJ' || and > second || predicate?.upos !== 'VERB' || predicate.deprel === 'conj')
			continue;
		const noun = tokens.findIndex(
			({ head, deprel }, index) => head === second && index < and && deprel.startsWith('nsubj'),
		);
		const first = tokens.findIndex(
			({ head, deprel, xpos }, index) =>
				head === noun && index > noun && index < and && deprel === 'acl' && PAST_FORM.test(xpos),
		);
		const [subject, verb] = [tokens[noun], tokens[first]];
		// "The model, adopted over objections, and …" describes.
		if (tokens.slice(noun, Math.max(noun, first)).some(({ form }) => form === ',')) continue;
		if (!subject || !verb || tokens.some(({ deprel, head }) => head === first && deprel === 'obl:agent'))
			continue;
		Object.assign(verb, { head: predicate.head, deprel: predicate.deprel, xpos: 'VBD' });
		Object.assign(subject, { head: first, deprel: 'nsubj' });
		Object.assign(predicate, { head: first, deprel: 'conj' });
		changed = true;
	}
	return changed;
}
