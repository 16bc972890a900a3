import type { Lexicon } from './lexicon.ts';
import { dependent, dependents, form, lemma, prepositionText, type Tree } from './tree.ts';
import { isPassive } from './voice.ts';

/** A prepositional phrase of a clause or noun. */
export interface Oblique {
	readonly head: number;
	/** The preposition in lower case; empty for a bare noun ("this week"). */
	readonly preposition: string;
}

export type Tense = 'past' | 'pluperfect' | 'present' | 'perfect' | 'future' | 'infinitive' | 'participle';

/** A verb (or predicate noun or adjective) and what depends on it, on its own words alone. */
export interface Clause {
	readonly predicate: number;
	readonly passive: boolean;
	readonly subject: number | null;
	readonly object: number | null;
	readonly indirect: number | null;
	readonly obliques: readonly Oblique[];
	/** Particles and prepositions of its dependents: what frames call `carry_out` or `call_for`. */
	readonly particles: readonly string[];
	readonly auxiliaries: readonly number[];
	readonly adverbs: readonly number[];
	readonly negated: boolean;
	/** Subordinating words in lower case: "that", "if", "to", "after". */
	readonly marks: readonly string[];
	readonly complements: readonly number[];
	readonly tense: Tense;
	/** Does it stand as a verb form of its own, with tense? */
	readonly finite: boolean;
}

/** "not only" denies nothing: is it a negator with such an adverb behind it? */
export function isMerely(tree: Tree, word: number, lexicon: Lexicon): boolean {
	return lexicon.has('negators', form(tree, word)) && lexicon.has('merely', form(tree, word + 1));
}

/** Reads a clause off the tree. */
export function clauseOf(tree: Tree, predicate: number, lexicon: Lexicon): Clause {
	const auxiliaries = dependents(tree, predicate, 'aux', 'cop');
	const adverbs = dependents(tree, predicate, 'advmod').filter((adverb) => !isMerely(tree, adverb, lexicon));
	const marks = [
		...dependents(tree, predicate, 'mark'),
		// Universal Dependencies has "when" as an adverb of its clause.
		...adverbs.filter((adverb) => adverb < predicate && tree.tokens[adverb]?.xpos === 'WRB'),
	].map((mark) => form(tree, mark));
	const obliques = dependents(tree, predicate, 'obl', 'nmod').map((oblique) => ({
		head: oblique,
		preposition: prepositionText(tree, oblique),
	}));
	const passive = isPassive(tree, predicate, lexicon);
	const subject = subjectOf(tree, predicate, lexicon);
	const object = dependent(tree, predicate, 'obj');
	const tense = tenseOf(tree, predicate, auxiliaries, marks, lexicon);
	return {
		predicate,
		passive,
		subject,
		object,
		indirect: dependent(tree, predicate, 'iobj'),
		obliques,
		particles: [
			...dependents(tree, predicate, 'compound:prt').map((particle) => form(tree, particle)),
			...obliques.map(({ preposition }) => preposition),
			...adverbs.map((adverb) => form(tree, adverb)),
			...dependents(tree, predicate, 'advcl', 'ccomp', 'xcomp')
				.flatMap((clause) => dependents(tree, clause, 'mark', 'case'))
				.map((mark) => form(tree, mark)),
			...dependents(tree, predicate, 'case').map((adposition) => form(tree, adposition)),
			...dependents(tree, predicate, 'xcomp').map((complement) => form(tree, complement)),
			...resultOf(tree, predicate, object),
		],
		auxiliaries,
		adverbs,
		negated: isNegated(tree, predicate, [...auxiliaries, ...adverbs], [subject, object], (word) =>
			lexicon.has('negators', word),
		),
		marks,
		complements: dependents(tree, predicate, 'ccomp', 'xcomp', 'parataxis'),
		tense,
		finite: tense !== 'infinitive' && tense !== 'participle',
	};
}

/** "left seven people dead": an adjective behind the object, wherever the parser hangs it. */
function resultOf(tree: Tree, predicate: number, object: number | null): string[] {
	const behind = object === null ? [] : dependents(tree, object, 'amod').filter((word) => word > object);
	return [...behind, ...dependents(tree, predicate, 'advcl')]
		.filter((word) => tree.tokens[word]?.upos === 'ADJ')
		.map((word) => form(tree, word));
}

/** The subject; where the conjunction of content was taken for one too, the other. */
function subjectOf(tree: Tree, predicate: number, lexicon: Lexicon): number | null {
	const found = dependents(tree, predicate, 'nsubj', 'csubj');
	const real = found.findIndex((subject) => form(tree, subject) !== lexicon.grammar.contentMark);
	const [first, second] = [found[real], found[real + 1]];
	if (found.length < 2 || first === undefined) return found[0] ?? null;
	// "States Representative John Conyers": one name, taken for two subjects.
	const oneName =
		second !== undefined &&
		second < predicate &&
		tree.tokens.slice(first, second).every(({ upos }) => upos === 'PROPN');
	return oneName ? second : first;
}

function tenseOf(
	tree: Tree,
	predicate: number,
	auxiliaries: readonly number[],
	marks: readonly string[],
	lexicon: Lexicon,
): Clause['tense'] {
	const words = auxiliaries.map((auxiliary) => lemma(tree, auxiliary));
	const tags = auxiliaries.map((auxiliary) => tree.tokens[auxiliary]?.xpos ?? '');
	const own = tree.tokens[predicate]?.xpos ?? '';
	if (words.some((word) => lexicon.has('futureAuxiliaries', word))) return 'future';
	if (marks.some((mark) => lexicon.has('infinitiveMark', mark)) || (own === 'VB' && auxiliaries.length === 0))
		return 'infinitive';
	if (words.some((word) => lexicon.has('perfectAuxiliaries', word))) {
		if (tags.includes('VBD')) return 'pluperfect';
		return tags.includes('VBG') ? 'participle' : 'perfect';
	}
	if (own === 'VBD' || tags.includes('VBD')) return 'past';
	if (tags.some((tag) => tag === 'VBP' || tag === 'VBZ')) return 'present';
	if (own === 'VBP' || own === 'VBZ' || tags.includes('MD')) return 'present';
	return own === 'VBN' || own === 'VBG' ? 'participle' : 'present';
}

function isNegated(
	tree: Tree,
	predicate: number,
	words: readonly number[],
	nouns: readonly (number | null)[],
	isNegator: (word: string) => boolean,
): boolean {
	// Behind the verb a negation is of what follows: "pleaded not guilty", "decided not to".
	if (words.some((word) => word < predicate && (isNegator(form(tree, word)) || isNegator(lemma(tree, word)))))
		return true;
	// "no longer" hangs together: "longer" is the adverb, "no" depends on it.
	if (
		words.some((word) =>
			dependents(tree, word, 'advmod', 'det').some((child) => isNegator(form(tree, child))),
		)
	)
		return true;
	return nouns.some(
		(noun) =>
			noun !== null &&
			(isNegator(form(tree, noun)) ||
				dependents(tree, noun, 'det', 'advmod').some((word) => isNegator(form(tree, word)))),
	);
}
