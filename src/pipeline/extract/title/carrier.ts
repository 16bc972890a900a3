import type { Reading } from '../reading.ts';
import { dependents, head, relation } from '../tree.ts';

/** Steps from an infinitive to the verb that carries it. */
const FARTHEST = 4;

/** The finite verb an infinitive or predicate hangs on: "declined to comment", "are confirmed dead". */
export function carrierOf(reading: Reading, verb: number): number {
	const { tree } = reading;
	let current = verb;
	for (let step = 0; step < FARTHEST; step += 1) {
		const governor = head(tree, current);
		if (governor === null) break;
		const kind = relation(tree, current);
		if (kind === 'xcomp' || isJoined(reading, current, governor)) current = governor;
		else if (kind === 'acl' && reading.clause(current).tense === 'infinitive' && isObject(reading, governor))
			current = head(tree, governor) ?? current;
		else break;
	}
	return current;
}

/** "to remain and return": the second of two joined infinitives. */
export function isJoined(reading: Reading, verb: number, first: number): boolean {
	const { tree } = reading;
	const clause = reading.clause(verb);
	return (
		relation(tree, verb) === 'conj' &&
		relation(tree, first) === 'xcomp' &&
		tree.tokens[verb]?.xpos === 'VB' &&
		clause.subject === null &&
		clause.auxiliaries.length === 0
	);
}

/** "has power to declare": the noun an infinitive hangs on is the object of a clause with a tense. */
function isObject(reading: Reading, noun: number): boolean {
	const { tree } = reading;
	const verb = head(tree, noun);
	return (
		verb !== null &&
		relation(tree, noun) === 'obj' &&
		tree.tokens[verb]?.upos === 'VERB' &&
		reading.clause(verb).finite
	);
}

/** The clause that a participle without a subject goes with: "an earthquake struck, injuring 25"; null when it stands alone. */
export function mainOf(reading: Reading, verb: number): number | null {
	const { tree } = reading;
	const clause = reading.clause(verb);
	const kind = relation(tree, verb);
	// "was sentenced to jail and to pay": the second infinitive shares the verb of the first.
	const joined = kind === 'conj' && clause.marks.some((mark) => reading.lexicon.has('infinitiveMark', mark));
	if ((kind !== 'advcl' && !joined) || clause.finite || clause.subject !== null) return null;
	const governor = head(tree, verb);
	if (governor === null || tree.tokens[governor]?.upos !== 'VERB' || !reading.clause(governor).finite)
		return null;
	return governor;
}

/** "Hundreds marched through the town and demanded …": where a verb is joined to something, a participle before it is the other verb. */
export function toldBefore(reading: Reading, subject: number, predicate: number): number[] {
	const { tree } = reading;
	const joint = dependents(tree, predicate, 'cc').find((word) => word > subject && word < predicate);
	if (joint === undefined) return [];
	const found: number[] = [];
	for (let token = subject + 1; token < joint && found.length < 4; token += 1)
		if (relation(tree, token) === 'acl' && tree.tokens[token]?.xpos === 'VBN') found.push(token);
	return found;
}

/** "The ferry Aurelia sank off the coast": a noun right before a name is what the name is of, no object left out. */
export function isDescription(
	{ tree, clause }: Reading,
	noun: number,
	subject: number,
	predicate: number,
): boolean {
	const before = (tree.first[subject] ?? subject) - 1;
	const adjacent = before >= noun && tree.tokens[before]?.upos === 'NOUN';
	return adjacent && tree.tokens[subject]?.upos === 'PROPN' && clause(predicate).obliques.length > 0;
}

/** Is there a comma before the participle's clause? */
export function isParted({ tree }: Reading, verb: number): boolean {
	const first = tree.first[verb] ?? verb;
	return tree.tokens[first - 1]?.upos === 'PUNCT' || tree.tokens[first]?.upos === 'PUNCT';
}
