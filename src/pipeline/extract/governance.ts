import type { Governance } from './lexicon.ts';
import type { Reading } from './reading.ts';
import { dependents, form, lemma, prepositionText, relation, upwards } from './tree.ts';
import { adjectives, isPredicate, lower, report, type Walk } from './walk.ts';

/** Tags of past forms and past participles. */
const PAST = /^VB[DN]$/;
/** Tenses in which a relative clause tells what has happened. */
const SETTLED = new Set(['past', 'perfect', 'pluperfect']);

/**
 * What the governor makes of what it governs. Answers whether the governor's own auxiliaries and negation
 * reach further down: they reach complements and participles, not relative or adverbial clauses with a tense.
 */
export function govern(
	reading: Reading,
	current: number,
	governor: number,
	walk: Walk,
	shares: boolean,
): boolean {
	const { tree, lexicon } = reading;
	const deprel = tree.tokens[current]?.deprel ?? '';
	const verb = tree.tokens[governor]?.upos === 'VERB';
	const infinitive = isPredicate(reading, current) && reading.clause(current).tense === 'infinitive';
	const kind = relation(tree, current);
	if (kind === 'ccomp' || kind === 'csubj') {
		const status = verb ? lexicon.reporting.get(lemma(tree, governor)) : undefined;
		if (status) report(reading, governor, status, walk);
		else if (verb) apply(lexicon.governors.get(lemma(tree, governor)), walk, false);
		else if (['NOUN', 'ADJ'].includes(tree.tokens[governor]?.upos ?? '')) nominal(reading, governor, walk);
		return shares;
	}
	// "was forecast to reach", "were reported to have visited": what is said of the subject is no aim.
	// Nor is what somebody goes on to do.
	const saidOf =
		kind === 'advcl' &&
		infinitive &&
		verb &&
		((reading.clause(governor).passive && isSaid(reading, governor)) || goesOn(reading, governor));
	if (kind === 'xcomp' || saidOf) {
		const governance = goesOn(reading, governor) ? 'happened' : lexicon.governors.get(lemma(tree, governor));
		if (
			reading.clause(governor).passive &&
			!lexicon.governors.has(lemma(tree, governor)) &&
			lexicon.reporting.has(lemma(tree, governor))
		) {
			report(reading, governor, lexicon.reporting.get(lemma(tree, governor)) ?? 'claimed', walk);
		} else if (verb) apply(governance, walk, infinitive);
		else nominal(reading, governor, walk);
		return shares;
	}
	if (kind === 'acl' || kind === 'advcl') walk.beside = true;
	if (kind === 'acl' && deprel !== 'acl:relcl') {
		const reports = lexicon.has('reportNouns', lemma(tree, governor));
		if (!infinitive && !reports && PAST.test(tree.tokens[current]?.xpos ?? '')) {
			walk.settled = true;
			return false;
		}
		if (infinitive) nominal(reading, governor, walk);
		else if (reports && reading.clause(current).subject !== null) {
			const owner = dependents(tree, governor, 'nmod:poss')[0];
			if (owner !== undefined) walk.speakers.push(owner);
			walk.cues.push(governor);
			walk.reporters.push(governor);
			lower(walk, 'claimed');
		}
		return shares && !infinitive && !reading.clause(current).finite;
	}
	if (deprel === 'acl:relcl' && SETTLED.has(reading.clause(current).tense)) {
		walk.settled = true;
		return false;
	}
	if (kind === 'advcl') {
		const clause = reading.clause(current);
		if (!walk.settled && (infinitive || clause.marks.some((mark) => lexicon.has('unreal', mark))))
			walk.aim = true;
		return shares && !clause.finite && clause.subject === null;
	}
	if (kind === 'conj') {
		return (
			shares &&
			isPredicate(reading, current) &&
			reading.clause(current).subject === null &&
			reading.clause(current).auxiliaries.length === 0
		);
	}
	if (kind === 'obj' || kind === 'obl' || kind === 'nsubj') {
		const word = lemma(tree, governor);
		const preposition = prepositionText(tree, current);
		const passive = tree.tokens[current]?.deprel === 'nsubj:pass';
		if (verb && (kind === 'obj' || passive || preposition === lexicon.grammar.aimPreposition)) {
			const governance = lexicon.governors.get(word);
			if (governance === 'planned' || governance === 'hypothetical' || governance === 'denied') {
				if (!lexicon.frames.has(word) || governance !== 'planned') lower(walk, governance);
			}
		}
		return shares;
	}
	if (kind === 'nmod') {
		const status = lexicon.nominalGovernors.get(lemma(tree, governor));
		if (status) lower(walk, status);
		adjectives(reading, governor, walk);
		return shares;
	}
	return (
		shares &&
		(kind === 'parataxis'
			? false
			: kind === 'appos' || kind === 'compound' || kind === 'flat' || kind === 'dep')
	);
}

/** Is the verb of the list, alone or with one of its particles: "began", "went on"? */
export function isVerbOf(reading: Reading, list: 'phaseVerbs' | 'lightVerbs', verb: number): boolean {
	const { tree, lexicon } = reading;
	const word = lemma(tree, verb);
	return (
		lexicon.has(list, word) ||
		reading.clause(verb).particles.some((particle) => lexicon.has(list, `${word}_${particle}`))
	);
}

/** What follows is what the verb tells the beginning, going on or end of. */
export function goesOn(reading: Reading, verb: number): boolean {
	return isVerbOf(reading, 'phaseVerbs', verb);
}

function isSaid({ tree, lexicon }: Reading, verb: number): boolean {
	return lexicon.governors.has(lemma(tree, verb)) || lexicon.reporting.has(lemma(tree, verb));
}

function apply(governance: Governance | undefined, walk: Walk, infinitive: boolean): void {
	if (governance === undefined) {
		if (infinitive) lower(walk, 'hypothetical');
		return;
	}
	if (governance !== 'happened') lower(walk, governance);
}

/**
 * "was able to flee", "became the first woman to win": the infinitive on the noun or adjective tells what came about,
 * unless what it stands with lies ahead.
 */
export function isRealised(reading: Reading, governor: number): boolean {
	const { tree, lexicon } = reading;
	if (lexicon.has('realising', form(tree, governor))) return reading.clause(governor).tense === 'past';
	const ordinal = dependents(tree, governor, 'amod').some((word) =>
		lexicon.has('ordinals', form(tree, word)),
	);
	const above = upwards(tree, governor).find((word) => isPredicate(reading, word));
	return ordinal && above !== undefined && SETTLED.has(reading.clause(above).tense);
}

function nominal(reading: Reading, governor: number, walk: Walk): void {
	const { tree, lexicon } = reading;
	if (isRealised(reading, governor)) return;
	const status =
		lexicon.nominalGovernors.get(form(tree, governor)) ?? lexicon.nominalGovernors.get(lemma(tree, governor));
	lower(walk, status ?? 'hypothetical');
}
