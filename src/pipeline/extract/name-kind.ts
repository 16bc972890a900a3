import type { Reading } from './reading.ts';
import { dependents, form, head, lemma, relation } from './tree.ts';

export type Kind = 'person' | 'place' | 'organisation' | 'name' | 'thing';

const AGE = /^\d{1,3}$/;
const INITIALS = /^(?:\p{Lu}\.?){2,6}$/u;
/** More words than these are no person's name. */
const LONGEST_PERSON = 5;

/** What a run of names names, from its words and what stands around it; `full` is where it began with its titles. */
export function kindOf(reading: Reading, full: number, from: number, to: number, name: string): Kind {
	const { tree, lexicon } = reading;
	if (lexicon.places.has(name.toLowerCase())) return 'place';
	const words: string[] = [];
	for (let index = from; index <= to; index += 1) words.push(form(tree, index));
	const body = words.some((_, index) => isBodyWord(reading, from + index));
	const last = words.at(-1) ?? '';
	if (full < from && !body) return 'person';
	if (isBodyWord(reading, to)) return 'organisation';
	if (words.length > 1 && namesThing(reading, words)) return 'thing';
	if (body || INITIALS.test(name)) return 'organisation';
	if (lexicon.has('placeWords', last) || lexicon.has('placeWords', words[0] ?? '')) return 'place';
	if (from > 0 && lexicon.has('roles', lemma(tree, from - 1))) return 'person';
	if (form(tree, to + 1) === ',' && AGE.test(form(tree, to + 2))) return 'person';
	if (isPersonByApposition(reading, from, to)) return 'person';
	if (bearsFirstName(reading, from, to)) return 'person';
	for (let index = from; index <= to; index += 1) {
		const adposition = dependents(tree, index, 'case').map((word) => form(tree, word));
		if (adposition.some((word) => lexicon.has('atPlace', word))) return 'place';
	}
	return 'name';
}

function namesThing({ lexicon }: Reading, words: readonly string[]): boolean {
	return (
		words.slice(0, 2).some((word) => lexicon.has('thingOpenings', word)) ||
		lexicon.has('thingWords', words.at(-1) ?? '')
	);
}

function isPersonByApposition(reading: Reading, from: number, to: number): boolean {
	const { tree, lexicon } = reading;
	for (let index = from; index <= to; index += 1) {
		const governor = head(tree, index);
		if (relation(tree, index) === 'appos' && governor !== null && lexicon.has('roles', lemma(tree, governor)))
			return true;
		if (dependents(tree, index, 'appos').some((apposition) => lexicon.has('roles', lemma(tree, apposition))))
			return true;
	}
	return false;
}

/** "Maria Ode": a known first name, and a name after it. */
export function bearsFirstName({ tree, lexicon }: Reading, from: number, to: number): boolean {
	const first = form(tree, from);
	return (
		to > from && to - from < LONGEST_PERSON && (lexicon.has('female', first) || lexicon.has('male', first))
	);
}

/** Does the word make a name that of an organisation? Letters such as "UN" only in capitals. */
export function isBodyWord({ tree, lexicon }: Reading, index: number): boolean {
	const word = form(tree, index);
	if (lexicon.has('organisations', word)) return true;
	const own = tree.tokens[index]?.form ?? '';
	return lexicon.has('organisationLetters', word) && own === own.toUpperCase();
}
