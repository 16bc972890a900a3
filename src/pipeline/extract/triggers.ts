import type { EventType } from '../../model/event-type.ts';
import type { Cast } from './cast.ts';
import type { Clause } from './clause.ts';
import type { Frame } from './lexicon.ts';
import type { Reading } from './reading.ts';
import { coordinated, rolesOf, type Roles } from './roles.ts';
import { dependents, form, head, lemma, prepositionText, relation } from './tree.ts';

/** A word that may name a happening, and what kind of happening. */
export interface Trigger {
	readonly token: number;
	/** The predicate whose clause tells when and where: the verb itself, or the verb a noun stands with. */
	readonly clause: number;
	readonly type: EventType;
	readonly noun: boolean;
	/** Reports something and is an event of its own only when nothing it reports is. */
	readonly plain: boolean;
	/** Needs a date of its own to count. */
	readonly weak: boolean;
	/** The article speaks of it as known ("the attack"): a second telling when there was a first. */
	readonly definite: boolean;
	readonly rule: string;
	readonly confidence: number;
}

/** Finds the words of a sentence that may name happenings, in order; what is inside direct speech is left out. */
export function triggersOf(reading: Reading, cast: Cast): Trigger[] {
	const { tree } = reading;
	const used = new Set<number>();
	const found: Trigger[] = [];
	for (const token of tree.tokens.keys()) {
		if (tree.tokens[token]?.upos !== 'VERB' || reading.quoted(token)) continue;
		const trigger = verbTrigger(reading, cast, token, used);
		if (trigger) found.push(trigger);
	}
	const verbs = new Map(found.map((trigger) => [trigger.clause, trigger]));
	for (const token of tree.tokens.keys()) {
		if (used.has(token) || reading.quoted(token) || reading.inTimex(token)) continue;
		const trigger = nounTrigger(reading, token, verbs);
		if (trigger) found.push(trigger);
	}
	return found.sort((a, b) => a.token - b.token);
}

function verbTrigger(reading: Reading, cast: Cast, token: number, used: Set<number>): Trigger | null {
	const { tree, lexicon } = reading;
	const word = lemma(tree, token);
	const clause = reading.clause(token);
	const roles = rolesOf(reading, token);
	const make = (
		type: EventType,
		rule: string,
		confidence: number,
		extra: Partial<Trigger> = {},
	): Trigger => ({
		token,
		clause: token,
		type,
		noun: false,
		plain: false,
		weak: false,
		definite: false,
		rule,
		confidence,
		...extra,
	});
	if (reading.kind === 'caption' && lexicon.has('poseVerbs', word) && clause.tense === 'present') return null;
	const eventNoun = lentTo(reading, clause, roles);
	if (eventNoun !== null && (lexicon.has('lightVerbs', word) || lexicon.has('phaseVerbs', word))) {
		used.add(eventNoun);
		const type = typeOfNoun(reading, eventNoun);
		if (type) return make(type, 'light-verb', 0.8, { token: eventNoun, noun: true });
	}
	if (
		lexicon.has('phaseVerbs', word) &&
		dependents(tree, token, 'xcomp').some((inner) => tree.tokens[inner]?.upos === 'VERB')
	)
		return null;
	const frame = bestFrame(reading, cast, clause, roles);
	const plain = lexicon.has('plainReporting', word);
	const asks = frame !== null && (frame.object !== null || frame.subject !== null || frame.particle !== null);
	if (frame === null || (!asks && !plain && lexicon.has('stateVerbs', word))) {
		const dynamic =
			!lexicon.has('stateVerbs', word) &&
			!plain &&
			clause.tense !== 'infinitive' &&
			clause.tense !== 'present';
		return dynamic ? make('other', 'dated-verb', 0.4, { weak: true }) : null;
	}
	if (isHabit(reading, clause)) return make(frame.type, 'present', 0.4, { weak: true });
	for (const noun of [roles.patient, roles.subject])
		if (noun !== null && typeOfNoun(reading, noun) !== null) used.add(noun);
	if (frame.type === 'statement') {
		return make('statement', plain ? 'plain-report' : 'report', plain ? 0.6 : 0.8, { plain });
	}
	return make(frame.type, asks ? 'verb-frame' : 'verb', asks ? 0.85 : 0.7);
}

/** The simple present tells what is usual, unless it reports; so do adverbs of habit in any tense. */
function isHabit(reading: Reading, clause: Clause): boolean {
	const { tree, lexicon } = reading;
	if (clause.adverbs.some((adverb) => lexicon.has('habitual', form(tree, adverb)))) return true;
	if (lexicon.reporting.has(lemma(tree, clause.predicate)) || clause.tense !== 'present') return false;
	return clause.auxiliaries.length === 0 && !clause.passive;
}

/** The event noun a light verb or verb of phase stands with: its object, or its subject. */
function lentTo(reading: Reading, clause: Clause, roles: Roles): number | null {
	const candidates = [roles.patient, clause.object === null ? roles.subject : null];
	for (const noun of candidates) {
		if (noun === null) continue;
		for (const each of coordinated(reading, noun)) if (typeOfNoun(reading, each) !== null) return each;
	}
	return null;
}

/** The type of the happening a noun names: of its compound first ("peace talks"), then its own; null for none. */
export function typeOfNoun(reading: Reading, token: number): EventType | null {
	const { tree, lexicon } = reading;
	if (!['NOUN', 'PROPN'].includes(tree.tokens[token]?.upos ?? '')) return null;
	const previous = form(tree, token - 1);
	const word = lemma(tree, token);
	return (
		lexicon.nouns.get(`${previous}_${word}`) ??
		lexicon.nouns.get(word) ??
		lexicon.nouns.get(form(tree, token)) ??
		null
	);
}

const ASKED = { object: 2, subject: 2, particle: 1.5 };

/** The frame of the verb that asks for most and gets it. */
function bestFrame(reading: Reading, cast: Cast, clause: Clause, roles: Roles): Frame | null {
	let best: Frame | null = null;
	let bestScore = -1;
	for (const frame of reading.lexicon.frames.get(lemma(reading.tree, clause.predicate)) ?? []) {
		let score = 0;
		if (frame.particle !== null) {
			if (!clause.particles.includes(frame.particle)) continue;
			score += ASKED.particle;
		}
		if (frame.object !== null) {
			if (!fits(reading, cast, roles.patient, frame.object)) continue;
			score += ASKED.object;
		}
		if (frame.subject !== null) {
			if (!fits(reading, cast, roles.agent, frame.subject)) continue;
			score += ASKED.subject;
		}
		if (score > bestScore) [best, bestScore] = [frame, score];
	}
	return best;
}

const KINDS: Record<string, string> = {
	'@person': 'person',
	'@place': 'place',
	'@organisation': 'organisation',
	'@name': 'name',
};

function fits(reading: Reading, cast: Cast, noun: number | null, wanted: string): boolean {
	if (noun === null) return false;
	const { tree, lexicon } = reading;
	if (wanted === '@event') return typeOfNoun(reading, noun) !== null;
	if (wanted === '@number')
		return tree.tokens[noun]?.upos === 'NUM' || dependents(tree, noun, 'nummod').length > 0;
	const kind = KINDS[wanted];
	if (kind !== undefined) {
		const found = cast.referent(reading, noun)?.kind;
		return (
			found === kind ||
			(kind === 'name' && found !== undefined && found !== 'thing') ||
			(kind === 'person' && found === 'name' && tree.tokens[noun]?.upos === 'PROPN')
		);
	}
	const words = lexicon.classes.get(wanted);
	if (!words) return false;
	return coordinated(reading, noun).some(
		(each) => words.has(lemma(tree, each)) || words.has(form(tree, each)) || ofWhat(reading, each, words),
	);
}

/** "hundreds of soldiers", "a group of gunmen": the noun that counts is the one after "of". */
function ofWhat(reading: Reading, noun: number, words: ReadonlySet<string>): boolean {
	const { tree, lexicon } = reading;
	if (
		!(form(tree, noun) in lexicon.grammar.numerals) &&
		!lexicon.has('partitives', lemma(tree, noun)) &&
		tree.tokens[noun]?.upos !== 'NUM'
	)
		return false;
	return dependents(tree, noun, 'nmod').some(
		(inner) => words.has(lemma(tree, inner)) || words.has(form(tree, inner)),
	);
}

function nounTrigger(reading: Reading, token: number, verbs: ReadonlyMap<number, Trigger>): Trigger | null {
	const { tree, lexicon } = reading;
	if (tree.tokens[token]?.upos !== 'NOUN') return null;
	const type = typeOfNoun(reading, token);
	if (type === null) return null;
	const deprel = tree.tokens[token]?.deprel ?? '';
	const base = relation(tree, token);
	if (base === 'compound' || base === 'amod' || deprel === 'nmod:poss') return null;
	const governor = head(tree, token);
	const modifiers = tree.children[token] ?? [];
	const dated = modifiers.some(
		(child) =>
			reading.inTimex(child) ||
			dependents(tree, child, 'nummod', 'compound').some((inner) => reading.inTimex(inner)),
	);
	const weakNoun =
		lexicon.has('weakNouns', lemma(tree, token)) || lexicon.has('weakNouns', form(tree, token));
	const determiner = modifiers.find((child) => tree.tokens[child]?.deprel === 'det');
	const definite = determiner !== undefined && lexicon.has('definite', form(tree, determiner));
	const owned = modifiers.some(
		(child) =>
			tree.tokens[child]?.deprel === 'nmod:poss' ||
			tree.tokens[child]?.upos === 'PROPN' ||
			lexicon.places.has(form(tree, child)),
	);
	const specific =
		owned ||
		determiner !== undefined ||
		modifiers.some((child) => relation(tree, child) === 'nummod' || relation(tree, child) === 'amod');
	const preposition = prepositionText(tree, token);
	const clause = governor !== null && tree.tokens[governor]?.upos === 'VERB' ? governor : token;
	const make = (rule: string, confidence: number, weak: boolean): Trigger => ({
		token,
		clause: verbs.has(clause) || base === 'obl' || base === 'nsubj' || base === 'obj' ? clause : token,
		type,
		noun: true,
		plain: false,
		weak,
		definite,
		rule,
		confidence,
	});
	if (dated) return make('dated-noun', 0.75, true);
	const exists = governor !== null && dependents(tree, governor, 'expl').length > 0 && base === 'nsubj';
	if (exists || (base === 'nsubj' && dependents(tree, token, 'expl').length > 0))
		return make('there-is', 0.7, false);
	if (reading.kind === 'caption' && !weakNoun) return make('caption-noun', 0.7, false);
	if (lexicon.has('occasions', preposition) && specific && (!weakNoun || owned || !definite))
		return make('occasion', 0.6, weakNoun && !lexicon.has('cotemporal', preposition));
	if (weakNoun || !specific) return null;
	return make('noun', 0.5, false);
}
