import type { Vocabulary, Word } from './vocabulary.ts';

/** One place of a flat pattern: a word or a class. */
interface Symbol {
	readonly word: string | null;
	readonly className: string | null;
	/** No white space may stand before it. */
	readonly glued: boolean;
}

/** What a path through the trie has matched: an index into a list of rules, and the classes on the way. */
export interface Accept {
	readonly rule: number;
	/** Class at each place of the pattern; null where a word stands. */
	readonly classes: readonly (string | null)[];
}

interface Edge {
	readonly glued: boolean;
	readonly node: TrieNode;
}

/** Patterns share their beginnings in a trie, so that a token is compared once for all rules. */
export interface TrieNode {
	readonly words: Map<Word, Edge[]>;
	readonly classes: { readonly bit: number; readonly name: string; readonly edge: Edge }[];
	readonly accepts: Accept[];
}

function emptyNode(): TrieNode {
	return { words: new Map(), classes: [], accepts: [] };
}

/**
 * Writes a pattern out as all the flat sequences it stands for.
 *
 *     ( early | late ) in? MONTH ^, YEAR      words, CLASSES, alternatives, options, "no space before"
 *     DAY ^/ ^( DAY | MONTH )?                groups too can be glued or optional
 *     the? {count} UNITS                      a fragment by its name
 *     \( or \)                                a bracket that stands in the text
 */
export function flatten(pattern: string, fragments: ReadonlyMap<string, string>): Symbol[][] {
	const words = expandFragments(pattern, fragments).split(/\s+/).filter(Boolean);
	let at = 0;
	function alternatives(): Symbol[][] {
		let all: Symbol[][] = [];
		let current: Symbol[][] = [[]];
		while (at < words.length) {
			const word = words[at] ?? '';
			if (word === ')' || word === ')?') break;
			at++;
			if (word === '|') {
				all = [...all, ...current];
				current = [[]];
				continue;
			}
			if (word === '(') current = product(current, group());
			else if (word === '^(') current = product(current, group().map(glueFirst));
			else current = product(current, single(word));
		}
		return [...all, ...current];
	}
	function group(): Symbol[][] {
		const inside = alternatives();
		const close = words[at++];
		if (close === undefined) throw new Error(`A group is not closed in the pattern "${pattern}"`);
		return close === ')?' ? [...inside, []] : inside;
	}
	const all = alternatives();
	if (at < words.length) throw new Error(`A group is closed that was not opened in the pattern "${pattern}"`);
	return all.filter((sequence) => sequence.length > 0);
}

/** Fragments may hold fragments; deeper nesting than this is a circle. */
const DEEPEST = 8;

function expandFragments(pattern: string, fragments: ReadonlyMap<string, string>): string {
	let expanded = pattern;
	for (let depth = 0; /\{\w+\}/.test(expanded); depth++) {
		if (depth === DEEPEST) throw new Error(`Fragments in a circle in the pattern "${pattern}"`);
		expanded = expanded.replace(/(\^?)\{(\w+)\}(\??)/g, (_, glue: string, name: string, option: string) => {
			const body = fragments.get(name);
			if (body === undefined) throw new Error(`No fragment "${name}" for the pattern "${pattern}"`);
			return ` ${glue}( ${body} )${option} `;
		});
	}
	return expanded;
}

/** No white space before the first place of a sequence. */
function glueFirst([first, ...rest]: Symbol[]): Symbol[] {
	return first ? [{ ...first, glued: true }, ...rest] : [];
}

function product(heads: Symbol[][], tails: Symbol[][]): Symbol[][] {
	return heads.flatMap((head) => tails.map((tail) => [...head, ...tail]));
}

function single(written: string): Symbol[][] {
	const optional = written.length > 1 && written.endsWith('?');
	const bare = optional ? written.slice(0, -1) : written;
	const glued = bare.length > 1 && bare.startsWith('^');
	const name = (glued ? bare.slice(1) : bare).replace('\\', '');
	const isClass = /^[A-Z][A-Z0-9]+$/.test(name);
	const symbol = { word: isClass ? null : name, className: isClass ? name : null, glued };
	return optional ? [[symbol], []] : [[symbol]];
}

/** The words that patterns mention. */
export function literalsOf(sequences: Iterable<readonly Symbol[]>): Set<string> {
	const literals = new Set<string>();
	for (const sequence of sequences) for (const { word } of sequence) if (word !== null) literals.add(word);
	return literals;
}

/** Builds the trie of the flat patterns of each rule; `backward` reads them from their end. */
export function buildTrie(
	rules: readonly (readonly Symbol[][])[],
	vocabulary: Vocabulary,
	backward = false,
): TrieNode {
	const root = emptyNode();
	for (const [rule, sequences] of rules.entries()) {
		for (const sequence of sequences) {
			const ordered = backward ? sequence.toReversed() : sequence;
			let node = root;
			// Going backward, the glue of a token binds it to the one read after it.
			for (const symbol of ordered) node = step(node, symbol, vocabulary);
			node.accepts.push({ rule, classes: ordered.map(({ className }) => className) });
		}
	}
	return root;
}

function step(node: TrieNode, symbol: Symbol, vocabulary: Vocabulary): TrieNode {
	if (symbol.word !== null) {
		const word = vocabulary.word(symbol.word);
		let edges = node.words.get(word);
		if (!edges) node.words.set(word, (edges = []));
		let edge = edges.find(({ glued }) => glued === symbol.glued);
		if (!edge) edges.push((edge = { glued: symbol.glued, node: emptyNode() }));
		return edge.node;
	}
	const name = symbol.className ?? '';
	let found = node.classes.find((each) => each.name === name && each.edge.glued === symbol.glued);
	if (!found) {
		found = { bit: vocabulary.classes.bit(name), name, edge: { glued: symbol.glued, node: emptyNode() } };
		node.classes.push(found);
	}
	return found.edge.node;
}
