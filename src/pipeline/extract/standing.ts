import type { Status } from '../../model/status.ts';
import type { Governance } from './lexicon.ts';
import type { Reading } from './reading.ts';
import { rolesOf } from './roles.ts';
import { dependents, form, head, lemma, prepositionText, relation, upwards } from './tree.ts';

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

/** Later words only ever make an event less certain; this is how far each takes it. */
const STRENGTH: Record<Status, number> = {
	reported: 0,
	confirmed: 1,
	claimed: 2,
	assessed: 3,
	planned: 4,
	hypothetical: 5,
	denied: 6,
};

interface Walk {
	status: Status;
	speakers: number[];
	cues: number[];
	reporters: number[];
	contentOf: number[];
	beside: boolean;
	negated: boolean;
	aim: boolean;
	/** Did it happen whatever becomes of what it is told beside: "uphold the treaty agreed last year"? */
	settled: boolean;
	/** Was "would" met, which a report further up may turn into a plan? */
	conditional: boolean;
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

/** Tags of past forms and past participles. */
const PAST = /^VB[DN]$/;
/** Tenses in which a relative clause tells what has happened. */
const SETTLED = new Set(['past', 'perfect', 'pluperfect']);

function lower(walk: Walk, status: Status): void {
	if (walk.settled && status !== 'claimed' && status !== 'assessed') return;
	if (STRENGTH[status] > STRENGTH[walk.status]) walk.status = status;
}

function isPredicate(reading: Reading, token: number): boolean {
	const { tree } = reading;
	return tree.tokens[token]?.upos === 'VERB' || dependents(tree, token, 'cop', 'nsubj').length > 0;
}

function adjectives(reading: Reading, noun: number, walk: Walk): void {
	const { tree, lexicon } = reading;
	for (const modifier of dependents(tree, noun, 'amod', 'det', 'advmod')) {
		const status =
			lexicon.adjectives.get(form(tree, modifier)) ?? lexicon.adjectives.get(lemma(tree, modifier));
		if (status) lower(walk, status);
		if (modifier < noun && lexicon.has('negators', form(tree, modifier))) walk.negated = true;
	}
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

function report(reading: Reading, reporter: number, status: Status, walk: Walk): void {
	const { agent, subject } = rolesOf(reading, reporter);
	const clause = reading.clause(reporter);
	const speaker = clause.passive ? agent : (agent ?? subject);
	if (speaker !== null) walk.speakers.push(speaker);
	walk.cues.push(reporter);
	walk.reporters.push(reporter);
	if (!walk.beside) walk.contentOf.push(reporter);
	if (walk.conditional && (clause.tense === 'past' || clause.tense === 'perfect')) {
		lower(walk, 'planned');
		walk.conditional = false;
	}
	lower(walk, clause.negated && status !== 'denied' ? 'hypothetical' : status);
}

/**
 * What the governor makes of what it governs. Answers whether the governor's own auxiliaries and negation
 * reach further down: they reach complements and participles, not relative or adverbial clauses with a tense.
 */
function govern(reading: Reading, current: number, governor: number, walk: Walk, shares: boolean): boolean {
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

/** A verb of phase, alone or with its particle: "began", "went on". */
export function goesOn(reading: Reading, verb: number): boolean {
	const { tree, lexicon } = reading;
	const word = lemma(tree, verb);
	return (
		lexicon.has('phaseVerbs', word) ||
		reading.clause(verb).particles.some((particle) => lexicon.has('phaseVerbs', `${word}_${particle}`))
	);
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

function nominal(reading: Reading, governor: number, walk: Walk): void {
	const { tree, lexicon } = reading;
	const status =
		lexicon.nominalGovernors.get(form(tree, governor)) ?? lexicon.nominalGovernors.get(lemma(tree, governor));
	lower(walk, status ?? 'hypothetical');
}
