import type { Cast } from './cast.ts';
import { nounTrigger, predicateTrigger } from './noun-triggers.ts';
import type { Reading } from './reading.ts';
import { dependents, head, relation } from './tree.ts';
import type { Trigger } from './trigger.ts';
import { verbTrigger } from './verb-trigger.ts';

/** Finds the words of a sentence that may name happenings, in order; what is inside direct speech is left out. */
export function triggersOf(reading: Reading, cast: Cast): Trigger[] {
	const { tree } = reading;
	const used = new Set<number>();
	const found: Trigger[] = [];
	for (const token of tree.tokens.keys()) {
		if (tree.tokens[token]?.upos !== 'VERB' || reading.quoted(token) || !isClause(reading, token)) continue;
		const trigger = verbTrigger(reading, cast, token, used);
		if (trigger) found.push(trigger);
	}
	const verbs = new Map(found.map((trigger) => [trigger.clause, trigger]));
	for (const token of tree.tokens.keys()) {
		if (used.has(token) || reading.quoted(token) || reading.inTimex(token)) continue;
		const trigger = predicateTrigger(reading, token) ?? nounTrigger(reading, token, verbs);
		if (trigger) found.push(trigger);
	}
	return found.sort((a, b) => a.token - b.token);
}

const MODIFIERS = new Set([
	'amod',
	'compound',
	'case',
	'nsubj',
	'obj',
	'obl',
	'nmod',
	'mark',
	'det',
	'flat',
	'fixed',
]);

/** A participle that modifies a noun ("the ruling party") or stands for one ("the wounded") is no clause. */
function isClause(reading: Reading, token: number): boolean {
	const { tree } = reading;
	const kind = relation(tree, token);
	// "the wounded"
	if (dependents(tree, token, 'det').includes(token - 1)) return false;
	// "railroad and shipping tycoon": what is joined to a noun and has no subject of its own is none either.
	if (kind === 'conj' && tree.tokens[token]?.xpos === 'VBG') {
		const first = head(tree, token);
		if (
			first !== null &&
			tree.tokens[first]?.upos !== 'VERB' &&
			dependents(tree, token, 'nsubj', 'obj').length === 0
		)
			return false;
	}
	return !MODIFIERS.has(kind);
}
