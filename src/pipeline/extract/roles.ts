import type { Clause } from './clause.ts';
import { perToken } from './per-token.ts';
import type { Reading } from './reading.ts';
import { dependent, dependents, form, head, relation } from './tree.ts';

/** The arguments of a predicate, also those it shares with its neighbours in the sentence. */
export interface Roles {
	/** Head of the subject as it stands: of a passive, who suffers it. */
	readonly subject: number | null;
	readonly object: number | null;
	/** Who does it: the subject, or the agent of a passive. */
	readonly agent: number | null;
	/** Who or what it is done to. */
	readonly patient: number | null;
}

/** Steps up the tree in search of a shared subject. */
const FARTHEST = 6;

/** Finds who does what to whom: voice, relative clauses, participles, control and coordination undone. */
export const rolesOf = perToken(readRoles);

function readRoles(reading: Reading, predicate: number): Roles {
	const clause = reading.clause(predicate);
	const stated = clause.subject !== null && isNoActor(reading, clause.subject) ? null : clause.subject;
	const subject = stated === null ? sharedSubject(reading, predicate) : antecedentOf(reading, stated);
	const agentPhrase = clause.passive ? agentOf(reading, clause) : null;
	const object =
		clause.object === null ? relativeObject(reading, predicate) : antecedentOf(reading, clause.object);
	if (!clause.passive) return { subject, object, agent: subject, patient: object };
	return { subject, object, agent: agentPhrase, patient: subject };
}

/** Dates and punctuation that the parser took for a subject. */
function isNoActor(reading: Reading, noun: number): boolean {
	return reading.inTimex(noun) || reading.tree.tokens[noun]?.upos === 'PUNCT';
}

function agentOf(reading: Reading, clause: Clause): number | null {
	const { tree } = reading;
	return (
		dependent(tree, clause.predicate, 'obl:agent') ??
		clause.obliques.find(
			({ preposition, head: noun }) =>
				preposition === reading.lexicon.grammar.agentPreposition && !reading.inTimex(noun),
		)?.head ??
		null
	);
}

/** A relative pronoun stands for the noun its clause modifies. */
function antecedentOf(reading: Reading, noun: number): number {
	const { tree, lexicon } = reading;
	if (!lexicon.has('relative', form(tree, noun))) return noun;
	let current: number | null = head(tree, noun);
	for (let step = 0; current !== null && step < FARTHEST; step += 1) {
		const deprel = relation(tree, current);
		if (deprel === 'acl') return head(tree, current) ?? noun;
		if (deprel !== 'conj' && deprel !== 'xcomp') break;
		current = head(tree, current);
	}
	// Where the tree does not say, the noun right before the pronoun is meant.
	const before = tree.tokens[noun - 1]?.upos === 'PUNCT' ? noun - 2 : noun - 1;
	return ['NOUN', 'PROPN'].includes(tree.tokens[before]?.upos ?? '') ? before : noun;
}

/** The noun a relative clause leaves out as its object: "the emergency Trump declared". */
function relativeObject(reading: Reading, predicate: number): number | null {
	const { tree } = reading;
	if (tree.tokens[predicate]?.deprel !== 'acl:relcl') return null;
	const { subject, passive } = reading.clause(predicate);
	if (subject === null || passive || reading.lexicon.has('relative', form(tree, subject))) return null;
	return head(tree, predicate);
}

function sharedSubject(reading: Reading, predicate: number): number | null {
	const { tree } = reading;
	let current = predicate;
	for (let step = 0; step < FARTHEST; step += 1) {
		const governor = head(tree, current);
		if (governor === null) return null;
		const deprel = relation(tree, current);
		if (deprel === 'acl') return antecedentOf(reading, governor);
		if (deprel !== 'conj' && deprel !== 'xcomp' && deprel !== 'advcl' && deprel !== 'parataxis') return null;
		const clause = reading.clause(governor);
		if (deprel === 'advcl' && reading.clause(current).finite && current === predicate) return null;
		if (deprel === 'xcomp' && clause.object !== null) return antecedentOf(reading, clause.object);
		if (clause.subject !== null) return antecedentOf(reading, clause.subject);
		current = governor;
	}
	return null;
}

/** Nouns coordinated with this one, itself first. */
export function coordinated(reading: Reading, noun: number): number[] {
	const { tree } = reading;
	return [
		noun,
		...dependents(tree, noun, 'conj').filter((other) =>
			['NOUN', 'PROPN', 'PRON', 'NUM'].includes(tree.tokens[other]?.upos ?? ''),
		),
	];
}
