import type { Match } from '../../languages/time-grammar.ts';
import type { Accept, TrieNode } from './patterns.ts';
import type { Tokens } from './tokens.ts';

/** A rule that fits the tokens from `first` to `last` (excluded). */
export class Candidate implements Match {
	readonly rule: number;
	readonly first: number;
	readonly last: number;
	readonly #accept: Accept;
	readonly #tokens: Tokens;
	readonly #backward: boolean;

	constructor(accept: Accept, first: number, last: number, tokens: Tokens, backward: boolean) {
		this.rule = accept.rule;
		this.first = first;
		this.last = last;
		this.#accept = accept;
		this.#tokens = tokens;
		this.#backward = backward;
	}

	index(name: string, nth = 0): number {
		const { classes } = this.#accept;
		let left = nth;
		for (let place = 0; place < classes.length; place++) {
			const at = this.#backward ? classes.length - 1 - place : place;
			if (classes[at] === name && left-- === 0) return this.first + place;
		}
		return -1;
	}

	number(name: string, nth = 0): number {
		const value = this.#value(name, nth);
		return typeof value === 'number' ? value : NaN;
	}

	string(name: string, nth = 0): string | null {
		const value = this.#value(name, nth);
		return value === null ? null : String(value);
	}

	#value(name: string, nth: number): number | string | null {
		const index = this.index(name, nth);
		return index < 0 ? null : this.#tokens.value(index, name);
	}
}

/** All rules that fit from a token on, the longest first, then in the order of the list. */
export function matchesFrom(trie: TrieNode, tokens: Tokens, first: number): Candidate[] {
	const found: Candidate[] = [];
	walk(trie, tokens, first, 1, (accept, last) => {
		found.push(new Candidate(accept, first, last, tokens, false));
	});
	return sorted(found);
}

/** All rules that fit the tokens that end at `last` (excluded) and begin at `limit` or later. */
export function matchesBefore(trie: TrieNode, tokens: Tokens, last: number, limit: number): Candidate[] {
	const found: Candidate[] = [];
	walk(trie, tokens, last - 1, -1, (accept, end) => {
		if (end + 1 >= limit) found.push(new Candidate(accept, end + 1, last, tokens, true));
	});
	return sorted(found);
}

function sorted(found: Candidate[]): Candidate[] {
	if (found.length < 2) return found;
	return found.sort((a, b) => b.last - b.first - (a.last - a.first) || a.rule - b.rule);
}

function walk(
	node: TrieNode,
	tokens: Tokens,
	at: number,
	direction: 1 | -1,
	accept: (accept: Accept, end: number) => void,
	depth = 0,
): void {
	for (const each of node.accepts) accept(each, at);
	const word = tokens.entry(at);
	if (word === null) return;
	// A blank line ends every expression: the break stands before the later one of two tokens.
	if (depth > 0 && tokens.breaks(direction > 0 ? at : at + 1)) return;
	const edges = node.words.get(word);
	if (edges) {
		for (const edge of edges) {
			if (!edge.glued || !tokens.spaced(at))
				walk(edge.node, tokens, at + direction, direction, accept, depth + 1);
		}
	}
	const mask = tokens.mask(at);
	if (mask === 0) return;
	for (const { bit, edge } of node.classes) {
		if ((mask & bit) !== 0 && (!edge.glued || !tokens.spaced(at))) {
			walk(edge.node, tokens, at + direction, direction, accept, depth + 1);
		}
	}
}
