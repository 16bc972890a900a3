import type { Cast } from '../cast.ts';
import type { Reading } from '../reading.ts';
import { nameRun, type Referent } from '../names.ts';
import type { Draft } from './parts.ts';
import { render } from './words.ts';
import { addNoun } from './phrase.ts';
import { dependents, form, lemma, relation } from '../tree.ts';

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'DET', 'ADJ', 'SYM']);
const PERSONAL = ['person', 'thing', 'group', 'speaker'] as const;
const DETERMINED = new Set(['DET', 'ADJ']);

/** Can the title begin with it? Verbs, dates and pronouns that stand for nobody known cannot. */
export function isSubject(reading: Reading, cast: Cast, token: number): boolean {
	const { tree, lexicon } = reading;
	const own = tree.tokens[token];
	if (!own || !NOMINAL.has(own.upos) || reading.inTimex(token)) return false;
	const word = form(tree, token);
	if (
		lexicon.has('relative', word) ||
		dependents(tree, token, 'case').some(
			(adposition) => adposition < token && relation(tree, token) === 'nsubj',
		)
	)
		return false;
	if (own.upos === 'PRON') {
		if (cast.referent(reading, token) !== null) return true;
		return !PERSONAL.some((list) => lexicon.has(list, word)) && !lexicon.has('indefinite', word);
	}
	// "Anna Quist, 28, …": an age.
	if (own.upos === 'NUM' && tree.tokens[token - 1]?.form === ',') return false;
	if (own.upos === 'ADJ') return dependents(tree, token, 'det').length > 0;
	return !(DETERMINED.has(own.upos) && lexicon.has('definite', word)) && !lexicon.has('indefinite', word);
}

/** Do subject and verb agree in number? Where they do not, the tree gave the verb a subject that is not its own. */
export function agrees(reading: Reading, cast: Cast, subject: number, predicate: number): boolean {
	const { tree, lexicon } = reading;
	const own = tree.tokens[subject];
	const person = own?.xpos === 'NNP' && cast.referent(reading, subject)?.kind === 'person';
	const many = own?.xpos === 'NNS' ? true : own?.xpos === 'NN' || person ? false : null;
	if (many === null || dependents(tree, subject, 'conj', 'nmod').length > 0) return true;
	const verbs = [predicate, ...dependents(tree, predicate, 'aux', 'cop')].map((verb) => form(tree, verb));
	if (many) return !verbs.some((verb) => lexicon.has('singularAuxiliaries', verb));
	const gathers =
		lexicon.classes.get('actors')?.has(lemma(tree, subject)) === true ||
		lexicon.has('partitives', lemma(tree, subject));
	return gathers || !verbs.some((verb) => lexicon.has('pluralAuxiliaries', verb));
}

/** The subject, by its full name where the sentence only gives a part of it: "Kim" → "Kim Jong Un". */
export function addSubject(draft: Draft, subject: number, referent: Referent | null): void {
	const { reading } = draft;
	const { tree, lexicon } = reading;
	const part = addNoun(draft, subject, 0, null, {
		withCase: false,
		extra: [...leftOf(reading, subject), ...nameOf(reading, subject)],
	});
	const own = tree.tokens[subject];
	const office = own?.upos === 'NOUN' && lexicon.has('roles', lemma(tree, subject));
	if ((own?.upos !== 'PROPN' && !office) || dependents(tree, subject, 'conj').length > 0) return;
	if (referent?.kind !== 'person' || !/^\p{Lu}.* /u.test(referent.name)) return;
	const text = render(draft, part.tokens);
	if (text.includes(referent.name)) return;
	const partOf = text.split(/\s+/).some((word) => referent.name.split(' ').includes(word));
	draft.parts.length = 0;
	draft.parts.push({
		...part,
		tokens:
			office && !partOf
				? part.tokens.filter((word) => word <= subject && tree.tokens[word]?.upos !== 'DET')
				: [subject],
	});
	draft.names.set(subject, office && !partOf ? `${own.form} ${referent.name}` : referent.name);
}

/** Where the subject's phrase begins: its own first word, unless its tree reaches over other phrases. */
export function edgeOf({ tree }: Reading, subject: number): number {
	const first = tree.first[subject] ?? subject;
	let edge = subject;
	while (edge > first && BEFORE_NOUN.has(tree.tokens[edge - 1]?.upos ?? '')) edge -= 1;
	const hyphen = tree.tokens[edge - 1]?.form === '-';
	return hyphen ? first : edge;
}

const BEFORE_NOUN = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON', 'PART', 'ADV', 'SYM']);

/** All words of the name the subject is part of. */
function nameOf(reading: Reading, subject: number): number[] {
	const run = nameRun(reading, subject);
	const words: number[] = [];
	for (let index = run?.full ?? 0; index <= (run?.to ?? -1); index += 1) words.push(index);
	return words;
}

/** Nouns of an office that the parser lost before a subject at the head of its clause: "Deputy Emergency Situations | Minister Ode". */
function leftOf({ tree, lexicon }: Reading, subject: number): number[] {
	const words: number[] = [];
	const first = tree.first[subject] ?? subject;
	if (!['NOUN', 'PROPN', 'ADJ'].includes(tree.tokens[first]?.upos ?? '')) return words;
	let index = first - 1;
	const country = `${tree.tokens[index]?.form ?? ''} ${tree.tokens[first]?.form ?? ''}`.toLowerCase();
	if (lexicon.places.has(country)) return [index];
	while (
		index >= 0 &&
		['NOUN', 'PROPN', 'ADJ'].includes(tree.tokens[index]?.upos ?? '') &&
		words.length < LONGEST_OFFICE
	) {
		words.push(index);
		index -= 1;
	}
	const before = tree.tokens[index];
	if (before?.upos === 'DET') return [...words, index];
	return index < 0 || before?.upos === 'PUNCT' ? words : [];
}

const LONGEST_OFFICE = 6;
