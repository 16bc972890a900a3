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
	return !MODIFIERS.has(relation(reading.tree, token));
}

/** Participles beside a noun ("a motion claiming …") describe it. */
function describes(reading: Reading, clause: Clause): boolean {
	const { tree } = reading;
	const token = tree.tokens[clause.predicate];
	if (token?.deprel !== 'acl' || token.xpos !== 'VBG') return false;
	// "Monday saw police searching": what a day saw is told, not described.
	const above = head(tree, token.head);
	const seen = above === null ? null : reading.clause(above).subject;
	return seen === null || !reading.inTimex(seen);
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
	if (reading.kind === 'caption' && lexicon.has('poseVerbs', word)) return null;
	const eventNoun = lentTo(reading, clause, roles);
	const lends = (list: 'lightVerbs' | 'phaseVerbs') =>
		lexicon.has(list, word) || clause.particles.some((particle) => lexicon.has(list, `${word}_${particle}`));
	if (eventNoun !== null && (lends('lightVerbs') || lends('phaseVerbs'))) {
		for (const noun of coordinated(reading, eventNoun)) used.add(noun);
		const type = typeOfNoun(reading, eventNoun);
		const weak = describes(reading, clause);
		if (type)
			return make(type, 'light-verb', 0.8, {
				token: eventNoun,
				noun: true,
				weak,
				definite: isDefinite(reading, eventNoun),
			});
	}
	const aheadOf = lexicon.governors.get(word);
	if (
		eventNoun !== null &&
		eventNoun === roles.patient &&
		head(tree, eventNoun) === token &&
		(aheadOf === 'planned' || aheadOf === 'hypothetical')
	) {
		const type = typeOfNoun(reading, eventNoun);
		used.add(eventNoun);
		if (
			type &&
			type !== 'statement' &&
			(lexicon.reporting.get(word) === 'planned' ||
				!lexicon.frames.get(word)?.some(({ type: own }) => own === 'statement' || own === 'decision'))
		)
			return make(type, 'ahead', 0.6, { token: eventNoun, noun: true });
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
			clause.tense !== 'present' &&
			['root', 'conj', 'ccomp'].includes(relation(tree, token));
		return dynamic ? make('other', 'dated-verb', 0.4, { weak: true }) : null;
	}
	if (isHabit(reading, clause, frame)) return make(frame.type, 'present', 0.4, { weak: true });
	for (const noun of [roles.patient, roles.subject]) {
		if (noun === null) continue;
		for (const each of coordinated(reading, noun)) if (typeOfNoun(reading, each) !== null) used.add(each);
	}
	if (describes(reading, clause)) return make(frame.type, 'participle', 0.4, { weak: true });
	if (isCompanion(reading, clause, frame)) return null;
	if (frame.type === 'statement' && clause.passive && roles.agent === null && clause.complements.length > 0)
		return null;
	if (frame.type === 'statement') {
		return make('statement', plain ? 'plain-report' : 'report', plain ? 0.6 : 0.8, { plain });
	}
	return make(frame.type, asks ? 'verb-frame' : 'verb', asks ? 0.85 : 0.7);
}

/** Types a participle beside the main verb tells as a happening of its own: "…, killing 20". */
const CONSEQUENCES = new Set<EventType>(['casualties', 'attack', 'death', 'disaster']);

/** "He flew there, observing the rescue": the participle paints the main event, unless it tells a consequence or a word spoken. */
function isCompanion(reading: Reading, clause: Clause, frame: Frame): boolean {
	const { tree, lexicon } = reading;
	const token = tree.tokens[clause.predicate];
	const first =
		relation(tree, clause.predicate) === 'conj' ? (head(tree, clause.predicate) ?? -1) : clause.predicate;
	const beside = tree.tokens[first]?.xpos === 'VBG' && relation(tree, first) === 'advcl';
	if (token?.xpos !== 'VBG' || !beside) return false;
	if (clause.subject !== null) return frame.type === 'statement' && clause.marks.length > 0;
	if (clause.auxiliaries.length > 0) return false;
	const word = lemma(tree, clause.predicate);
	if (clause.marks.length > 0) return frame.type === 'statement';
	if (frame.type === 'statement') return lexicon.has('plainReporting', word) || !lexicon.reporting.has(word);
	return !CONSEQUENCES.has(frame.type);
}

function isDefinite(reading: Reading, noun: number): boolean {
	const { tree, lexicon } = reading;
	return dependents(tree, noun, 'det').some((determiner) => lexicon.has('definite', form(tree, determiner)));
}

/** The simple present tells what is usual, unless it reports; so do adverbs of habit in any tense. */
function isHabit(reading: Reading, clause: Clause, frame: Frame): boolean {
	const { tree, lexicon } = reading;
	if (clause.adverbs.some((adverb) => lexicon.has('habitual', form(tree, adverb)))) return true;
	if (clause.tense !== 'present' || (frame.type === 'statement' && !clause.passive)) return false;
	if (tree.tokens[clause.predicate]?.xpos === 'VBG') return false;
	if (clause.marks.some((mark) => lexicon.has('conditions', mark))) return false;
	return clause.auxiliaries.every((auxiliary) => tree.tokens[auxiliary]?.xpos !== 'MD');
}

/** The event noun a light verb or verb of phase stands with: its object, or its subject. */
function lentTo(reading: Reading, clause: Clause, roles: Roles): number | null {
	const candidates = [
		roles.patient,
		clause.object === null ? roles.subject : null,
		clause.passive ? roles.agent : roles.subject,
	];
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
		lexicon.nouns.get(form(tree, token)) ??
		lexicon.nouns.get(word) ??
		null
	);
}

const ASKED = { object: 2, subject: 2, particle: 1.5 };

/** The frame of the verb that asks for most and gets it. */
function bestFrame(reading: Reading, cast: Cast, clause: Clause, roles: Roles): Frame | null {
	let best: Frame | null = null;
	let bestScore = -1;
	for (const frame of framesOf(reading, lemma(reading.tree, clause.predicate))) {
		let score = 0;
		// Who is met with applause meets nobody.
		if (clause.passive && frame.type === 'meeting' && frame.particle === null && frame.object === null)
			continue;
		if (frame.particle !== null) {
			if (!clause.particles.includes(frame.particle)) continue;
			score += ASKED.particle;
		}
		if (frame.object !== null) {
			if (!objects(clause, roles, frame).some((noun) => fits(reading, cast, noun, frame.object ?? '')))
				continue;
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

/** Lemmatisers lose or add a final e to verbs they do not know: "upgrad", "sponsore". */
function framesOf({ lexicon }: Reading, word: string): readonly Frame[] {
	const { frames } = lexicon;
	return (
		frames.get(word) ??
		frames.get(`${word}e`) ??
		(word.endsWith('e') ? (frames.get(word.slice(0, -1)) ?? []) : [])
	);
}

/** What the frame calls the object: with a preposition, the noun after it as well. */
function objects(clause: Clause, roles: Roles, { particle }: Frame): (number | null)[] {
	if (particle === null) return [roles.patient];
	const after = clause.obliques
		.filter(({ preposition }) => preposition === particle)
		.map(({ head: noun }) => noun);
	return [roles.patient, ...after];
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
	// Who is counted or many is no person: "eight Mexicans".
	if (
		kind === 'person' &&
		(tree.tokens[noun]?.xpos === 'NNPS' || dependents(tree, noun, 'nummod').length > 0)
	)
		return false;
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

/** Adjectives that tell what became of somebody: "39 are dead". */
function predicateTrigger(reading: Reading, token: number): Trigger | null {
	const { tree, lexicon } = reading;
	const type = lexicon.predicates.get(form(tree, token));
	if (!type || !['ADJ', 'VERB', 'ADV'].includes(tree.tokens[token]?.upos ?? '')) return null;
	const base = relation(tree, token);
	const governor = head(tree, token);
	const found = base === 'xcomp' && governor !== null && lexicon.reporting.has(lemma(tree, governor));
	if (!found && dependents(tree, token, 'cop').length === 0) return null;
	const subject = rolesOf(reading, token).subject;
	if (subject === null) return null;
	return {
		token,
		clause: token,
		type,
		noun: false,
		plain: false,
		weak: false,
		definite: false,
		rule: 'predicate',
		confidence: 0.7,
	};
}

function nounTrigger(reading: Reading, token: number, verbs: ReadonlyMap<number, Trigger>): Trigger | null {
	const { tree, lexicon } = reading;
	const word = tree.tokens[token];
	if (word?.upos !== 'NOUN') return null;
	const type = typeOfNoun(reading, token);
	if (type === null) return null;
	const { deprel } = word;
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
	const definite = isDefinite(reading, token);
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
	const shifted = lexicon.has('shifting', preposition.split(' ')[0] ?? '');
	const described = modifiers.some((child) => ['nmod', 'acl'].includes(relation(tree, child)));
	const clause = governor !== null && tree.tokens[governor]?.upos === 'VERB' ? governor : token;
	const make = (rule: string, confidence: number, weak: boolean): Trigger => ({
		token,
		clause:
			!shifted && (verbs.has(clause) || base === 'obl' || base === 'nsubj' || base === 'obj')
				? clause
				: token,
		type,
		noun: true,
		plain: false,
		weak,
		definite,
		rule,
		confidence,
	});
	if (dated) return make('dated-noun', 0.75, true);
	if (type === 'statement') return null;
	const exists = governor !== null && dependents(tree, governor, 'expl').length > 0 && base === 'nsubj';
	if (exists || (base === 'nsubj' && dependents(tree, token, 'expl').length > 0))
		return make('there-is', 0.7, false);
	if (reading.kind === 'caption' && !weakNoun) return make('caption-noun', 0.7, false);
	const bare = definite && !described && !owned;
	const qualified = modifiers.some((child) => lexicon.adjectives.has(form(tree, child)));
	if (qualified && !bare) return make('qualified-noun', 0.5, false);
	if (
		lexicon.has('occasions', preposition) &&
		!(type === 'other' && weakNoun) &&
		(specific || described) &&
		!bare &&
		(!weakNoun || owned || !definite)
	) {
		return make('occasion', 0.6, weakNoun && !lexicon.has('cotemporal', preposition));
	}
	if (base !== 'nsubj' && base !== 'obj' && base !== 'root') return null;
	if (weakNoun && base === 'nsubj' && clause !== token && !verbs.has(clause))
		return make('state-of-event', 0.5, true);
	if (weakNoun || !specific || bare) return null;
	return make('noun', 0.5, false);
}
