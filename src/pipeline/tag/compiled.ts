import type { TimeGrammar } from '../../languages/time-grammar.ts';
import { buildTrie, flatten, literalsOf, type TrieNode } from './patterns.ts';
import { Vocabulary } from './vocabulary.ts';

/** A grammar made ready for matching. */
export interface CompiledGrammar {
	readonly grammar: TimeGrammar;
	readonly vocabulary: Vocabulary;
	readonly rules: TrieNode;
	readonly before: TrieNode;
	readonly after: TrieNode;
	readonly joins: TrieNode;
}

const known = new WeakMap<TimeGrammar, CompiledGrammar>();

/** Compiles a grammar once; throws when a pattern is wrong, which a test of the grammar finds. */
export function compile(grammar: TimeGrammar): CompiledGrammar {
	const ready = known.get(grammar);
	if (ready) return ready;
	const flat = (rule: { readonly patterns: readonly string[] }) =>
		rule.patterns.flatMap((pattern) => flatten(pattern, grammar.fragments));
	const rules = grammar.rules.map(flat);
	const side = (side: 'before' | 'after') =>
		grammar.wrappers.map((wrapper) => (wrapper.side === side ? flat(wrapper) : []));
	const before = side('before');
	const after = side('after');
	const joins = grammar.joins.map(flat);
	const literals = literalsOf([rules, before, after, joins].flat(2));
	const vocabulary = new Vocabulary(grammar, literals);
	const compiled = {
		grammar,
		vocabulary,
		rules: buildTrie(rules, vocabulary),
		before: buildTrie(before, vocabulary, true),
		after: buildTrie(after, vocabulary),
		joins: buildTrie(joins, vocabulary),
	};
	known.set(grammar, compiled);
	return compiled;
}
