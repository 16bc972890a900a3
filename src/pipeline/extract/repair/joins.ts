import type { Lexicon } from '../lexicon.ts';
import { climb, FINITE, NOMINAL, PAST_FORM, type Draft } from './arguments.ts';

function verbsWithSubject(tokens: readonly Draft[]): ReadonlySet<number> {
	return new Set(tokens.filter(({ deprel }) => deprel.startsWith('nsubj')).map(({ head }) => head));
}

/** "killed three, including a woman, and injured sixteen": a past form joined to a noun is joined to the verb before. */
export function joinVerbs(tokens: Draft[]): boolean {
	let changed = false;
	const predicates = new Set(
		tokens.filter(({ deprel }) => deprel === 'cop' || deprel === 'nsubj').map(({ head }) => head),
	);
	for (const [index, token] of tokens.entries()) {
		if (token.upos !== 'VERB' || token.deprel !== 'conj' || !PAST_FORM.test(token.xpos)) continue;
		if (tokens[index - 1]?.upos !== 'CCONJ' || !NOMINAL.has(tokens[token.head]?.upos ?? '')) continue;
		if (predicates.has(token.head)) continue;
		const above = climb(tokens, token.head, (at) => tokens[at]?.upos !== 'VERB');
		const verb = tokens[above];
		if (verb?.upos !== 'VERB' || above > index || !PAST_FORM.test(verb.xpos)) continue;
		token.head = above;
		changed = true;
	}
	return changed;
}

/** "left to oppose the law, but was jailed": a form with a tense is not joined to an infinitive but to the verb it serves. */
export function joinFinite(tokens: Draft[]): boolean {
	const withSubject = verbsWithSubject(tokens);
	const withTense = new Set(
		tokens.filter(({ deprel, xpos }) => deprel.startsWith('aux') && FINITE.has(xpos)).map(({ head }) => head),
	);
	const tensed = (verb: number) => FINITE.has(tokens[verb]?.xpos ?? '') || withTense.has(verb);
	let changed = false;
	for (const [index, token] of tokens.entries()) {
		const first = tokens[token.head];
		if (token.upos !== 'VERB' || token.deprel !== 'conj' || first?.upos !== 'VERB') continue;
		if (!tensed(index) || tensed(token.head) || first.xpos !== 'VB' || withSubject.has(index)) continue;
		const above = climb(tokens, first.head, (at) => !tensed(at));
		if (tokens[above]?.upos !== 'VERB' || above > index) continue;
		token.head = above;
		changed = true;
	}
	return changed;
}

/** Words between two joined past forms. */
const WIDEST = 24;

/** "killed three and injured sixteen": a past form taken for an adjective of what it did something to. */
export function joinPastForms(tokens: Draft[], lexicon: Lexicon): boolean {
	let changed = false;
	for (const [index, token] of tokens.entries()) {
		const [before, after, noun] = [tokens[index - 1], tokens[index + 1], tokens[token.head]];
		if (token.deprel !== 'amod' || before?.upos !== 'CCONJ' || !noun || token.head < index) continue;
		const lemma = lexicon.grammar.pastForms[token.form];
		if (lemma === undefined || (after?.upos !== 'NUM' && after?.upos !== 'ADP')) continue;
		const near = tokens.slice(Math.max(0, index - WIDEST), index);
		const above =
			near.findLastIndex(({ upos, xpos }) => upos === 'VERB' && PAST_FORM.test(xpos)) + index - near.length;
		const verb = above < index - near.length ? undefined : tokens[above];
		if (!verb) continue;
		Object.assign(token, { upos: 'VERB', xpos: verb.xpos, lemma, deprel: 'conj', head: above });
		Object.assign(noun, { deprel: 'obj', head: index });
		before.head = index;
		changed = true;
	}
	return changed;
}

/** "In a paper issued on Monday, the office said …": the participle belongs to the paper, the sentence to the office. */
export function setAsidePaper(tokens: Draft[]): boolean {
	const root = tokens.findIndex(({ head }) => head < 0);
	const [participle, noun] = [tokens[root], tokens[root - 1]];
	if (participle?.xpos !== 'VBN' || noun?.head !== root || noun.deprel !== 'obl') return false;
	const withSubject = verbsWithSubject(tokens);
	const bare = !tokens.some(({ head, deprel }) => head === root && deprel.startsWith('aux'));
	if (!bare || withSubject.has(root)) return false;
	const main = tokens.findIndex(
		({ head, upos, xpos, deprel }, index) =>
			head === root &&
			index > root &&
			upos === 'VERB' &&
			FINITE.has(xpos) &&
			/^(?:conj|parataxis|ccomp)$/.test(deprel) &&
			withSubject.has(index),
	);
	const verb = tokens[main];
	if (!verb) return false;
	Object.assign(verb, { head: -1, deprel: 'root' });
	Object.assign(noun, { head: main });
	Object.assign(participle, { head: root - 1, deprel: 'acl' });
	return true;
}

/** "comes after two raids took place": the noun after such a conjunction is the subject of the verb behind it. */
export function joinSubordinate(tokens: Draft[], lexicon: Lexicon): boolean {
	let changed = false;
	const joined = new Set(
		tokens.filter(({ deprel }) => deprel === 'cc' || deprel.startsWith('nsubj')).map(({ head }) => head),
	);
	const marks = new Map<number, number>();
	for (const [index, { deprel, head, form }] of tokens.entries())
		if (deprel === 'case' && lexicon.has('shifting', form.toLowerCase())) marks.set(head, index);
	for (const [index, token] of tokens.entries()) {
		if (token.deprel !== 'conj' || token.upos !== 'VERB' || !FINITE.has(token.xpos) || joined.has(index))
			continue;
		const inPhrase = (at: number) => NOMINAL.has(tokens[at]?.upos ?? '') && !marks.has(at);
		const noun = climb(tokens, index - 1, inPhrase);
		const [subject, mark] = [tokens[noun], tokens[marks.get(noun) ?? -1]];
		if (!subject || !mark || subject.head !== token.head || noun > index) continue;
		Object.assign(subject, { head: index, deprel: 'nsubj' });
		Object.assign(mark, { head: index, deprel: 'mark' });
		token.deprel = 'advcl';
		changed = true;
	}
	return changed;
}

/** "resigned as the head of Norland and Ada Quist was sworn in": whoever is joined to no subject is that of the next verb. */
export function giveBackJoined(tokens: Draft[]): boolean {
	let changed = false;
	const withSubject = verbsWithSubject(tokens);
	const auxiliaries = new Map<number, number>();
	for (const [index, { deprel, head }] of tokens.entries()) {
		if (deprel.startsWith('aux') && !auxiliaries.has(head)) auxiliaries.set(head, index);
	}
	for (const [index, verb] of tokens.entries()) {
		if (verb.upos !== 'VERB' || withSubject.has(index) || !/^(?:conj|parataxis)$/.test(verb.deprel)) continue;
		const first = auxiliaries.get(index) ?? index;
		if (!FINITE.has(tokens[first]?.xpos ?? '')) continue;
		const noun = climb(
			tokens,
			first - 1,
			(at) => tokens[at]?.deprel !== 'conj' && NOMINAL.has(tokens[at]?.upos ?? ''),
		);
		const [subject, conjunction] = [tokens[noun], tokens[noun - 1]];
		if (subject?.upos !== 'PROPN' || subject.deprel !== 'conj' || noun >= first) continue;
		const joined = tokens[subject.head];
		if (conjunction?.deprel !== 'cc' || !joined || !/^(?:obl|nmod|obj)/.test(joined.deprel)) continue;
		const passive = tokens.some(({ head, deprel }) => head === index && deprel === 'aux:pass');
		Object.assign(subject, { head: index, deprel: passive ? 'nsubj:pass' : 'nsubj' });
		Object.assign(conjunction, { head: index });
		verb.deprel = 'conj';
		changed = true;
	}
	return changed;
}
