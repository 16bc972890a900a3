import type { Lexicon } from '../lexicon.ts';
import { climb, FARTHEST, NOMINAL, type Draft } from './arguments.ts';

/** "In March, the army's chief said": what stands between a preposition and a comma belongs to no noun behind the comma. */
export function freeFrontedPhrases(tokens: Draft[]): boolean {
	let changed = false;
	for (const [preposition, mark] of tokens.entries()) {
		const noun = mark.head;
		if (mark.deprel !== 'case' || mark.upos !== 'ADP' || noun < preposition) continue;
		const comma = tokens.findIndex(({ form }, at) => at > preposition && form === ',');
		const above = comma >= 0 && comma < noun ? noun : (tokens[noun]?.head ?? -1);
		if (comma < 0 || comma > above) continue;
		const inside = (at: number) => at > preposition && at < comma;
		const phrase = tokens.findIndex(({ head, upos }, at) => inside(at) && head > comma && NOMINAL.has(upos));
		const [free, subject] = [tokens[phrase], tokens[above]];
		if (!free || !NOMINAL.has(subject?.upos ?? '') || free.head !== above) continue;
		const verb = climb(tokens, above, (at) => NOMINAL.has(tokens[at]?.upos ?? ''));
		if (tokens[verb]?.upos !== 'VERB') continue;
		mark.head = phrase;
		Object.assign(free, { head: verb, deprel: 'obl' });
		changed = true;
	}
	return changed;
}

/** "The ferry Aurelia sank": of two subjects side by side, the noun tells what bears the name. */
export function joinNames(tokens: Draft[]): boolean {
	let changed = false;
	for (const [index, token] of tokens.entries()) {
		const before = tokens[index - 1];
		if (token.upos !== 'PROPN' || before?.upos !== 'NOUN' || before.head !== token.head) continue;
		if (!token.deprel.startsWith('nsubj') || before.deprel !== token.deprel) continue;
		for (const dependent of tokens) if (dependent.head === index - 1) dependent.head = index;
		Object.assign(before, { head: index, deprel: 'compound' });
		changed = true;
	}
	return changed;
}

/** "Soldiers deployed on the fronts suffered losses": of two past forms after one subject, the second is the predicate. */
export function reduceRelatives(tokens: Draft[]): boolean {
	const subjects = new Map<number, number>();
	for (const [index, { deprel, head }] of tokens.entries()) {
		if (deprel.startsWith('nsubj')) subjects.set(head, index);
	}
	const helped = new Set(tokens.filter(({ deprel }) => deprel.startsWith('aux')).map(({ head }) => head));
	const served = new Set(tokens.filter(({ deprel }) => deprel === 'obj').map(({ head }) => head));
	let changed = false;
	for (const [second, predicate] of tokens.entries()) {
		if (predicate.xpos !== 'VBD' || predicate.upos !== 'VERB' || subjects.has(second)) continue;
		const first = precedingPredicate(tokens, second, subjects);
		const participle = tokens[first];
		const noun = subjects.get(first) ?? -1;
		const subject = tokens[noun];
		if (!participle || !subject || helped.has(first) || served.has(first)) continue;
		if (participle.head !== predicate.head && predicate.head !== first && participle.head !== second)
			continue;
		const { head, deprel } = participle.head === second ? predicate : participle;
		for (const [index, token] of tokens.entries()) {
			if (token.head === first && index < noun) token.head = second;
		}
		Object.assign(predicate, { head, deprel });
		Object.assign(participle, { head: noun, deprel: 'acl', xpos: 'VBN' });
		Object.assign(subject, { head: second, deprel: 'nsubj' });
		subjects.set(second, noun);
		subjects.delete(first);
		changed = true;
	}
	return changed;
}

/** The past form with a subject right before it, from which nothing but a phrase leads to the given one; -1 if none. */
function precedingPredicate(
	tokens: readonly Draft[],
	second: number,
	subjects: ReadonlyMap<number, number>,
): number {
	for (let at = second - 1; at >= 0 && at > second - FARTHEST; at -= 1) {
		const { upos, xpos, form } = tokens[at] ?? { upos: 'PUNCT', xpos: '', form: '' };
		if ((upos === 'PUNCT' && form !== '-') || upos === 'CCONJ' || upos === 'SCONJ' || upos === 'AUX')
			return -1;
		if (upos !== 'VERB') continue;
		return xpos === 'VBD' && isNoun(tokens[at - 1]) && subjects.get(at) === at - 1 ? at : -1;
	}
	return -1;
}

function isNoun(token: Draft | undefined): boolean {
	return token?.upos === 'NOUN' || token?.upos === 'PROPN';
}

/** "uphold the treaty agreed upon last year": a past form behind an object describes it, and completes no verb. */
export function freeDescriptions(tokens: Draft[]): boolean {
	let changed = false;
	for (const [index, token] of tokens.entries()) {
		const object = tokens[index - 1];
		if (token.xpos !== 'VBD' || token.deprel !== 'xcomp' || object?.deprel !== 'obj') continue;
		if (object.head !== token.head) continue;
		Object.assign(token, { head: index - 1, deprel: 'acl', xpos: 'VBN' });
		changed = true;
	}
	return changed;
}

/** "the commission of the ruling party said": the subject is what stands before "of", not what stands behind it. */
export function giveBackWholes(tokens: Draft[], lexicon: Lexicon): boolean {
	let changed = false;
	for (const [index, part] of tokens.entries()) {
		if (!part.deprel.startsWith('nsubj') || !isNoun(part) || part.head < index) continue;
		let preposition = index - 1;
		while (OF_PHRASE.has(tokens[preposition]?.upos ?? '') && preposition > index - FARTHEST) preposition -= 1;
		const [of, whole] = [tokens[preposition], tokens[preposition - 1]];
		if (of?.form !== lexicon.grammar.partPreposition || !isNoun(whole) || !whole) continue;
		if (tokens.some(({ head, deprel }) => head === preposition - 1 && deprel === 'case')) continue;
		Object.assign(whole, { head: part.head, deprel: part.deprel });
		Object.assign(part, { head: preposition - 1, deprel: 'nmod' });
		for (const word of tokens.slice(preposition, index)) {
			if (word.head < preposition || word.head > index) word.head = index;
		}
		Object.assign(of, { head: index, deprel: 'case' });
		changed = true;
	}
	return changed;
}

const OF_PHRASE = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'PART', 'NUM']);
