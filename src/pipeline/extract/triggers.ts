import type { EventType } from '../../model/event-type.ts';
import type { Cast } from './cast.ts';
import type { Clause, Tense } from './clause.ts';
import { bestFrame, typeOfNoun } from './frames.ts';
import type { Frame } from './lexicon.ts';
import { nounTrigger, predicateTrigger } from './noun-triggers.ts';
import type { Reading } from './reading.ts';
import { coordinated, rolesOf, type Roles } from './roles.ts';
import { dependents, form, head, lemma, relation } from './tree.ts';
import { clauseTrigger, isDefinite, isFresh, type Trigger } from './trigger.ts';

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
	): Trigger => ({ ...clauseTrigger(token, type, rule, confidence), ...extra });
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
				fresh: isFresh(reading, eventNoun),
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
	// "He went on to add": the verb that follows tells it.
	if (
		clause.particles.some((particle) => lexicon.has('phaseVerbs', `${word}_${particle}`)) &&
		tree.children[token]?.some((inner) => ['xcomp', 'advcl'].includes(relation(tree, inner)))
	)
		return null;
	const frame = bestFrame(reading, cast, clause, roles);
	const plain = lexicon.has('plainReporting', word);
	const asks = frame !== null && (frame.object !== null || frame.subject !== null || frame.particle !== null);
	if (frame === null || (!asks && !plain && saysLittle(reading, word)))
		return plain ? null : datedVerb(reading, cast, clause, roles);
	if (isHabit(reading, clause, frame)) return make(frame.type, 'present', 0.4, { weak: true });
	for (const noun of [roles.patient, roles.subject]) {
		if (noun === null) continue;
		for (const each of coordinated(reading, noun)) {
			const type = typeOfNoun(reading, each);
			// "A second fire killed one" tells two things, "the fire killed one" one.
			if (type !== null && (frame.type !== 'casualties' || !isFresh(reading, each))) used.add(each);
		}
	}
	if (describes(reading, clause)) return make(frame.type, 'participle', 0.4, { weak: true });
	if (isCompanion(reading, clause, frame)) return null;
	if (frame.type === 'statement' && clause.passive && roles.agent === null && clause.complements.length > 0)
		return null;
	if (frame.type === 'statement') {
		// "The letter sent to the press": without a date the words only tell which letter.
		const weak = tree.tokens[token]?.deprel === 'acl' && clause.passive;
		return make('statement', plain ? 'plain-report' : 'report', plain ? 0.6 : 0.8, { plain, weak });
	}
	// What a verb of no type is done to tells the type: "recorded a quake", "issued an alert".
	const lent =
		frame.type === 'other' && !asks && roles.patient !== null ? typeOfNoun(reading, roles.patient) : null;
	return make(lent ?? frame.type, asks ? 'verb-frame' : 'verb', asks ? 0.85 : 0.7);
}

/** A verb of state, or one too faint to name a happening by itself. */
function saysLittle({ lexicon }: Reading, word: string): boolean {
	return lexicon.has('stateVerbs', word) || lexicon.has('faintVerbs', word);
}

/** A verb that names a happening of no type, if a date stands with it or the story goes on with it. */
function datedVerb(
	reading: Reading,
	cast: Cast,
	{ predicate, tense, passive }: Clause,
	{ agent }: Roles,
): Trigger | null {
	const { tree, lexicon } = reading;
	const word = lemma(tree, predicate);
	if (lexicon.has('stateVerbs', word) || !TOLD_TENSES.has(tense)) return null;
	const actor = agent === null ? null : cast.referent(reading, agent);
	const told =
		!lexicon.has('faintVerbs', word) &&
		tense !== 'pluperfect' &&
		MAIN_LINE.has(relation(tree, predicate)) &&
		(passive || (actor !== null && (actor.kind !== 'thing' || isActor(reading, agent, actor.name))));
	return { ...clauseTrigger(predicate, 'other', 'dated-verb', 0.4), weak: true, told };
}

/** A noun for those who act ("the team"), or a pronoun that stands for one. */
function isActor({ tree, lexicon }: Reading, agent: number | null, name: string): boolean {
	const actors = lexicon.classes.get('actors');
	const last = name.toLowerCase().split(' ').at(-1) ?? '';
	return (
		actors !== undefined &&
		agent !== null &&
		(actors.has(lemma(tree, agent)) || actors.has(last) || actors.has(last.replace(/s$/, '')))
	);
}

const TOLD_TENSES = new Set<Tense>(['past', 'perfect', 'pluperfect']);
const MAIN_LINE = new Set(['root', 'conj', 'ccomp']);

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
