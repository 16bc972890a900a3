import type { Token } from '../../../model/sentence.ts';
import { overlaps, type Span } from '../../../model/span.ts';
import type { Lexicon } from '../lexicon.ts';

/** A tree that rules may bend: heads and relations by token. */
export type Draft = { -readonly [Key in keyof Token]: Token[Key] };

/** Tags of verb forms with a tense of their own. */
export const FINITE = new Set(['VBD', 'VBZ', 'VBP']);
export const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);
/** Tags of past forms and past participles. */
export const PAST_FORM = /^VB[DN]$/;
/** Steps up to the verb another is joined to, and words between a noun and the verb it belongs to. */
export const FARTHEST = 12;

/** Goes up from a token for as long as the one reached is to be left behind, a few steps at most; -1 above the root. */
export function climb(tokens: readonly Draft[], from: number, leaves: (at: number) => boolean): number {
	let at = from;
	for (let step = 0; step < FARTHEST && tokens[at] && leaves(at); step += 1) at = tokens[at]?.head ?? -1;
	return at;
}

/** "the following day", "the banned books": does something open the phrase of a noun before the word that describes it? */
export function isOpened(tokens: readonly Draft[], noun: number, word: number): boolean {
	return tokens.some(({ head, deprel }, at) => head === noun && at < word && OPENS_PHRASE.test(deprel));
}

const OPENS_PHRASE = /^(?:det|nummod|amod|nmod:poss|compound|case)/;

/** "The fuel, officials said, spilled": the report stands aside of the verb that tells the happening. */
export function setAsideReport(tokens: Draft[], lexicon: Lexicon): boolean {
	const report = tokens.findIndex(({ head }) => head < 0);
	const root = tokens[report];
	if (!root || tokens[report + 1]?.form !== ',' || !lexicon.has('clauseTakers', root.lemma.toLowerCase()))
		return false;
	const speaker = tokens.findIndex(({ head, deprel }) => head === report && deprel.startsWith('nsubj'));
	let comma = report - 1;
	while (comma >= 0 && comma > report - FARTHEST && tokens[comma]?.form !== ',') comma -= 1;
	if (comma < 1 || tokens[comma]?.form !== ',' || speaker < comma || speaker > report) return false;
	const told = tokens.findIndex(
		({ head, deprel, upos }, index) =>
			head === report && index > report && deprel === 'conj' && upos === 'VERB',
	);
	const verb = tokens[told];
	if (!verb || tokens.some(({ head, deprel }) => head === told && deprel.startsWith('nsubj'))) return false;
	const passive = tokens.some(({ head, deprel }) => head === told && deprel === 'aux:pass');
	const subject = tokens.findIndex(
		({ head, upos }, index) => head === report && index < comma && NOMINAL.has(upos),
	);
	const noun = tokens[subject];
	if (!noun) return false;
	verb.head = -1;
	verb.deprel = 'root';
	root.head = told;
	root.deprel = 'parataxis';
	noun.head = told;
	noun.deprel = passive ? 'nsubj:pass' : 'nsubj';
	return true;
}

/** What a subject that lost its place is taken for. */
const LOST = new Set(['appos', 'nmod:unmarked', 'dep', 'vocative', 'ccomp']);

/** Subjects lost to a date before them ("On Thursday, the leader, …, imposed a law"), and counts that stand for an object. */
export function giveBackArguments(tokens: Draft[], timexes: readonly Span[]): boolean {
	let changed = false;
	let next = 0;
	const within = tokens.map((token) => {
		while ((timexes[next]?.end ?? Infinity) <= token.start) next += 1;
		const timex = timexes[next];
		return timex !== undefined && overlaps(timex, token);
	});
	const withCase = new Set(tokens.filter(({ deprel }) => deprel === 'case').map(({ head }) => head));
	const withCopula = new Set(tokens.filter(({ deprel }) => deprel === 'cop').map(({ head }) => head));
	const withSubject = new Set(
		tokens.filter(({ deprel }) => deprel.startsWith('nsubj')).map(({ head }) => head),
	);
	const withAuxiliary = new Map(
		tokens.filter(({ deprel }) => deprel.startsWith('aux')).map(({ head, deprel }) => [head, deprel]),
	);
	const withObject = new Set(tokens.filter(({ deprel }) => deprel === 'obj').map(({ head }) => head));
	for (const [index, token] of tokens.entries()) {
		if (token.upos !== 'NUM' || (token.deprel !== 'xcomp' && token.deprel !== 'obl:unmarked')) continue;
		const verb = tokens[token.head];
		if (verb?.upos !== 'VERB' || token.head !== index - 1 || withObject.has(index - 1) || within[index])
			continue;
		token.deprel = 'obj';
		if (verb.xpos === 'VBN' && !withAuxiliary.has(index - 1)) verb.xpos = 'VBD';
		changed = true;
	}
	const root = tokens.findIndex(({ head }) => head < 0);
	const main = tokens[root];
	// "Rupert, in remarks to the press, said": what has a preposition is no subject.
	const mistaken = tokens.findIndex(
		({ head, deprel }, index) =>
			head === root && deprel.startsWith('nsubj') && index < root && withCase.has(index),
	);
	if (
		main?.upos !== 'VERB' ||
		(withSubject.has(root) && mistaken < 0) ||
		!(main.xpos === 'VBD' || withAuxiliary.has(root))
	)
		return changed;
	const lost = tokens.find(
		({ head, deprel, upos }, index) =>
			index < root &&
			LOST.has(deprel) &&
			NOMINAL.has(upos) &&
			(head === root || head === mistaken || (tokens[head]?.head === root && within[head])) &&
			!within[index] &&
			!withCopula.has(index) &&
			!withCase.has(index),
	);
	if (!lost) return changed;
	const other = tokens[mistaken];
	if (other) other.deprel = 'obl';
	lost.head = root;
	lost.deprel = withAuxiliary.get(root) === 'aux:pass' ? 'nsubj:pass' : 'nsubj';
	return true;
}

/** The head of the noun phrase that ends right before the verb. */
export function nearestNoun(tokens: readonly Draft[], verb: number, lexicon: Lexicon): number | null {
	let current = verb - 1;
	while (current >= 0 && tokens[current]?.upos === 'ADV') current -= 1;
	if (!NOMINAL.has(tokens[current]?.upos ?? '')) return null;
	for (let step = 0; step < FARTHEST; step += 1) {
		const above = tokens[current]?.head ?? -1;
		const token = tokens[above];
		if (!token || above >= verb || above < verb - FARTHEST || !NOMINAL.has(token.upos)) break;
		if (lexicon.has('relative', token.form.toLowerCase())) break;
		current = above;
	}
	return current;
}
