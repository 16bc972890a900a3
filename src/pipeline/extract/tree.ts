import type { Sentence, Token } from '../../model/sentence.ts';
import type { Span } from '../../model/span.ts';

/** A sentence's dependency tree, with what its rules ask again and again. */
export interface Tree {
	readonly sentence: Sentence;
	readonly tokens: readonly Token[];
	/** Each token as written and in its dictionary form, both in lower case. */
	readonly forms: readonly string[];
	readonly lemmas: readonly string[];
	/** Dependents of each token, in order. */
	readonly children: readonly (readonly number[])[];
	/** First and last token of each token's subtree, both included. */
	readonly first: readonly number[];
	readonly last: readonly number[];
}

/** Dependents beyond these are not looked at: no real word has more, and hostile sentences must stay cheap. */
const MOST_DEPENDENTS = 40;

/** Builds the tree. A head that is out of range or part of a circle is taken for a root: any input gives a tree. */
export function treeOf(sentence: Sentence): Tree {
	const { tokens } = sentence;
	const children: number[][] = tokens.map(() => []);
	const roots: number[] = [];
	for (const [index, { head }] of tokens.entries()) {
		const siblings = head === index ? undefined : children[head];
		if (siblings) siblings.push(index);
		else roots.push(index);
	}
	const order = [...roots];
	for (const index of order) for (const child of children[index] ?? []) order.push(child);
	const first = tokens.map((_, index) => index);
	const last = tokens.map((_, index) => index);
	for (const index of order.reverse()) {
		const head = tokens[index]?.head ?? -1;
		if (head < 0 || head >= tokens.length || head === index) continue;
		first[head] = Math.min(first[head] ?? head, first[index] ?? index);
		last[head] = Math.max(last[head] ?? head, last[index] ?? index);
	}
	return {
		sentence,
		tokens,
		forms: tokens.map(({ form }) => form.toLowerCase()),
		lemmas: tokens.map(({ form, lemma }) => (lemma === '_' ? form : lemma).toLowerCase()),
		children: children.map((list) => list.slice(0, MOST_DEPENDENTS)),
		first,
		last,
	};
}

/** The relation of a token to its head; the subtype is left out unless `full`. */
export function relation(tree: Tree, index: number): string {
	const deprel = tree.tokens[index]?.deprel ?? '';
	const colon = deprel.indexOf(':');
	return colon < 0 ? deprel : deprel.slice(0, colon);
}

/** Dependents whose relation is one of those given, with or without subtype. */
export function dependents(tree: Tree, index: number, ...relations: readonly string[]): number[] {
	const found: number[] = [];
	for (const child of tree.children[index] ?? []) if (isOneOf(tree, child, relations)) found.push(child);
	return found;
}

/** The first of those dependents, or null. */
export function dependent(tree: Tree, index: number, ...relations: readonly string[]): number | null {
	// Asked of every word many times over: no list is made of which only the first counts.
	for (const child of tree.children[index] ?? []) if (isOneOf(tree, child, relations)) return child;
	return null;
}

function isOneOf(tree: Tree, child: number, relations: readonly string[]): boolean {
	const deprel = tree.tokens[child]?.deprel ?? '';
	return relations.includes(deprel) || (deprel.includes(':') && relations.includes(relation(tree, child)));
}

export function head(tree: Tree, index: number): number | null {
	const found = tree.tokens[index]?.head ?? -1;
	return found >= 0 && found < tree.tokens.length && found !== index ? found : null;
}

/** Lower-case lemma; multi-word lemmas are no concern of the tree. */
export function lemma(tree: Tree, index: number): string {
	return tree.lemmas[index] ?? '';
}

export function form(tree: Tree, index: number): string {
	return tree.forms[index] ?? '';
}

/** From the first to the last token given, as offsets into the paragraph. */
export function spanOf(tree: Tree, from: number, to: number): Span {
	return { start: tree.tokens[from]?.start ?? 0, end: tree.tokens[to]?.end ?? 0 };
}

/** Longest walk up a tree: real clauses nest less deep, and hostile ones must not cost quadratic time. */
export const DEEPEST = 12;

/** The token and what governs it, upwards, at most `DEEPEST` steps. */
export function upwards(tree: Tree, index: number): number[] {
	const path = [index];
	let current = head(tree, index);
	while (current !== null && path.length < DEEPEST) {
		path.push(current);
		current = head(tree, current);
	}
	return path;
}

/** The words of the adposition before a noun, such as "in" or "because of"; empty when there is none. */
export function prepositionText(tree: Tree, noun: number): string {
	return dependents(tree, noun, 'case')
		.filter((adposition) => adposition < noun)
		.flatMap((adposition) => [adposition, ...dependents(tree, adposition, 'fixed')])
		.map((word) => form(tree, word))
		.join(' ');
}
