import type { Status } from '../../model/status.ts';
import { govern } from './governance.ts';
import type { Reading } from './reading.ts';
import { dependents, form, head, lemma, relation, upwards } from './tree.ts';
import { adjectives, isPredicate, lower, report, STRENGTH, type Walk } from './walk.ts';

/** How an event stands in its sentence: whether it happened, and who says so. */
export interface Standing {
	readonly status: Status;
	/** Heads of the phrases that name the speakers, the nearest first. */
	readonly speakers: readonly number[];
	/** Tokens of the words of attribution; the nearest first. */
	readonly cues: readonly number[];
	/** Predicates and nouns that report the event, the nearest first. */
	readonly reporters: readonly number[];
	/** Those of them whose content it is, not that of a clause beside. */
	readonly contentOf: readonly number[];
	/** Why it is no event at all: it is said not to be, or is only an aim; null when it is one. */
	readonly dropped: 'negated' | 'aim' | null;
}

/** Reads the standing of the event whose trigger is given, from the words between it and the root. */
export function standingOf(reading: Reading, trigger: number): Standing {
	const walk: Walk = {
		status: 'reported',
		speakers: [],
		cues: [],
		reporters: [],
		contentOf: [],
		beside: false,
		negated: false,
		aim: false,
		settled: false,
		conditional: false,
	};
	adjectives(reading, trigger, walk);
	const verb = relation(reading.tree, trigger) === 'obj' ? head(reading.tree, trigger) : null;
	if (isDue(reading, verb ?? trigger)) lower(walk, 'planned');
	let shares = true;
	for (const current of upwards(reading.tree, trigger)) {
		if (isPredicate(reading, current)) ownWords(reading, current, walk, shares);
		const governor = head(reading.tree, current);
		if (governor !== null) shares = govern(reading, current, governor, walk, shares);
	}
	const status = walk.conditional && STRENGTH[walk.status] < STRENGTH.planned ? 'hypothetical' : walk.status;
	const dropped = walk.negated && status !== 'denied' ? 'negated' : walk.aim ? 'aim' : null;
	return {
		status,
		speakers: walk.speakers,
		cues: walk.cues,
		reporters: walk.reporters,
		contentOf: walk.contentOf,
		dropped,
	};
}

/** "Quist is to step down" */
function isDue({ tree, lexicon, clause: clauseOf }: Reading, predicate: number): boolean {
	if (tree.tokens[predicate]?.upos !== 'VERB' || dependents(tree, predicate, 'cop').length === 0)
		return false;
	const { auxiliaries, marks } = clauseOf(predicate);
	const could = auxiliaries.some((word) => lexicon.has('futureInPast', lemma(tree, word)));
	return !could && marks.some((mark) => lexicon.has('infinitiveMark', mark));
}

/** Auxiliaries, adverbs, conjunctions and negation of a predicate on the way. */
function ownWords(reading: Reading, predicate: number, walk: Walk, shares: boolean): void {
	const { tree, lexicon } = reading;
	const clause = reading.clause(predicate);
	if (clause.marks.some((mark) => lexicon.has('conditions', mark))) lower(walk, 'hypothetical');
	if (!shares) return;
	for (const auxiliary of clause.auxiliaries) {
		const word = lemma(tree, auxiliary);
		if (lexicon.has('futureInPast', word) || lexicon.has('futureInPast', form(tree, auxiliary))) {
			walk.conditional = true;
			continue;
		}
		const status = lexicon.auxiliaries.get(word) ?? lexicon.auxiliaries.get(form(tree, auxiliary));
		if (status) lower(walk, status);
	}
	for (const adverb of clause.adverbs) {
		const status = lexicon.adverbs.get(form(tree, adverb));
		if (status && status !== 'denied') lower(walk, status);
		if (status === 'denied' && adverb < predicate) walk.negated = true;
	}
	if (clause.negated) walk.negated = true;
	for (const { head: source, preposition } of clause.obliques) {
		if (!lexicon.grammar.sources.includes(preposition)) continue;
		walk.speakers.push(source);
		walk.cues.push(...dependents(tree, source, 'case'));
		lower(walk, 'claimed');
	}
	for (const aside of dependents(tree, predicate, 'parataxis', 'advcl')) {
		const asAside =
			relation(tree, aside) === 'parataxis' ||
			reading.clause(aside).marks.includes(lexicon.grammar.asideMark);
		const status = asAside ? lexicon.reporting.get(lemma(tree, aside)) : undefined;
		if (status && reading.clause(aside).subject !== null && !hasContent(reading, aside))
			report(reading, aside, status, walk);
	}
}

/** A reporting verb with its own clause of content reports that, not the sentence it stands beside. */
function hasContent(reading: Reading, reporter: number): boolean {
	return dependents(reading.tree, reporter, 'ccomp', 'obj').length > 0;
}
