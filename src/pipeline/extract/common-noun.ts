import type { Referent } from './names.ts';
import { pronounAt } from './pronouns.ts';
import type { Reading } from './reading.ts';
import { form, lemma, spanOf } from './tree.ts';

/** Finds what a noun phrase names. */
type Resolve = (reading: Reading, token: number) => Referent | null;

/** What a common noun names: itself, with what describes it. */
export function common(reading: Reading, token: number, referent: Resolve): Referent {
	const role = reading.lexicon.has('roles', lemma(reading.tree, token));
	return { name: nounPhrase(reading, token, referent), kind: role ? 'person' : 'thing' };
}

const CORE = new Set(['amod', 'compound', 'nummod', 'nmod:poss', 'flat', 'nmod:desc']);

/** The core of a common noun's phrase as a name: no article, no count, possessive pronouns resolved. */
function nounPhrase(reading: Reading, token: number, referent: Resolve): string {
	const { tree } = reading;
	let from = token;
	for (const child of [...(tree.children[token] ?? [])].reverse()) {
		if (child > token) continue;
		const deprel = tree.tokens[child]?.deprel ?? '';
		if (!CORE.has(deprel) || deprel === 'nummod' || reading.inTimex(child)) break;
		from = tree.first[child] ?? child;
		if (token - from > 8) {
			from = token;
			break;
		}
	}
	while (from < token && ['DET', 'NUM', 'PUNCT', 'ADV'].includes(tree.tokens[from]?.upos ?? '')) {
		from += 1;
		// "three-judge court", "eleven-month-old boy": without its number the rest of the word says nothing.
		while (from + 1 < token && tree.tokens[from]?.form === '-' && tree.tokens[from - 1]?.upos === 'NUM') {
			from += 2;
			while (from + 1 < token && tree.tokens[from]?.form === '-') from += 2;
		}
	}
	const owner = tree.tokens[from];
	const rest = spanOf(tree, from, token);
	if (owner?.upos === 'PRON' && from < token) {
		const text = reading.text.slice(spanOf(tree, from + 1, token).start, rest.end);
		const who = pronounAt(reading, from) === null ? null : referent(reading, from);
		return who ? `${who.name}’s ${text}` : text;
	}
	const words = reading.text.slice(rest.start, rest.end);
	// A common noun at the head of its sentence is the same noun: "Police" and "police" are one.
	const opens = from === 0 && /^\p{Lu}\p{Ll}/u.test(words) && isCommon(reading, from);
	return opens ? words.slice(0, 1).toLowerCase() + words.slice(1) : words;
}

/** Is the capital of the word that of the sentence? */
function isCommon({ tree, lexicon }: Reading, token: number): boolean {
	const own = tree.tokens[token];
	const word = form(tree, token);
	if (own?.upos === 'ADJ') return !lexicon.places.has(word);
	const listed = [word, lemma(tree, token)].some(
		(each) =>
			lexicon.classes.get('actors')?.has(each) === true ||
			lexicon.has('roles', each) ||
			lexicon.has('organisations', each),
	);
	return own?.upos === 'NOUN' && listed;
}
