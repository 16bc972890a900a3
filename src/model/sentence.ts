import type { Span } from './span.ts';

/** Universal part-of-speech tags (Universal Dependencies v2). */
export const UPOS = [
	'ADJ',
	'ADP',
	'ADV',
	'AUX',
	'CCONJ',
	'DET',
	'INTJ',
	'NOUN',
	'NUM',
	'PART',
	'PRON',
	'PROPN',
	'PUNCT',
	'SCONJ',
	'SYM',
	'VERB',
	'X',
] as const;

export type Upos = (typeof UPOS)[number];

/** One syntactic word with its place in the paragraph and in the tree of its sentence. */
export interface Token extends Span {
	/** The word as written: `paragraph.slice(start, end)`. */
	readonly form: string;
	/** Dictionary form, lower case but for proper nouns. */
	readonly lemma: string;
	readonly upos: Upos;
	/** Language-specific tag (Penn Treebank for English: `VBD`, `NNP`), which carries tense and number. */
	readonly xpos: string;
	/** Index of the head within the sentence; -1 for the root. */
	readonly head: number;
	/** Universal dependency relation to the head, with subtype where there is one (`nsubj:pass`). */
	readonly deprel: string;
}

/** One sentence: a span of its paragraph and its parsed tokens in order. */
export interface Sentence extends Span {
	readonly tokens: readonly Token[];
}
