import type { EventType } from '../../model/event-type.ts';
import type { Cast } from './cast.ts';
import type { Clause } from './clause.ts';
import { datedVerb, saysLittle } from './dated-verb.ts';
import { bestFrame, typeOfNoun } from './frames.ts';
import { lentTrigger } from './lent-trigger.ts';
import type { Frame } from './lexicon.ts';
import type { Reading } from './reading.ts';
import { coordinated, rolesOf } from './roles.ts';
import { dependents, form, head, lemma, relation } from './tree.ts';
import { clauseTrigger, describes, isFresh, type Trigger } from './trigger.ts';

/** The happening a verb names, by its frame; `used` gathers the event nouns it speaks for. */
export function verbTrigger(reading: Reading, cast: Cast, token: number, used: Set<number>): Trigger | null {
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
	const frame = bestFrame(reading, cast, clause, roles);
	const lent = lentTrigger(reading, clause, roles, used);
	// "joined the race for mayor": verb and noun together are known to tell something else than the noun.
	const together =
		frame !== null && frame.type !== 'other' && frame.object !== null && frame.object[0] !== '@';
	if (lent) return together && lent.token === roles.patient ? { ...lent, type: frame.type } : lent;
	if (handsOn(reading, clause)) return null;
	const plain = lexicon.has('plainReporting', word);
	const asks = frame !== null && (frame.object !== null || frame.subject !== null || frame.particle !== null);
	if (frame === null || (!asks && !plain && saysLittle(reading, word)))
		return plain
			? null
			: datedVerb(reading, cast, clause, roles, frame?.type ?? typeOfAim(reading, cast, clause));
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
		return isTold(reading, clause) ? make('statement', 'told-to', 0.6) : null;
	if (frame.type === 'statement') {
		// "The letter sent to the press": without a date the words only tell which letter.
		// That a paper reports something is where the article has it from, unless it says when.
		const relayed = plain && lexicon.has('relayVerbs', word);
		const weak = relayed || (tree.tokens[token]?.deprel === 'acl' && clause.passive);
		return make('statement', plain ? 'plain-report' : 'report', plain ? 0.6 : 0.8, { plain, weak });
	}
	// What a verb of no type is done to tells the type: "recorded a quake", "issued an alert".
	const typeOfPatient =
		frame.type === 'other' && !asks && roles.patient !== null ? typeOfNoun(reading, roles.patient) : null;
	return make(typeOfPatient ?? frame.type, asks ? 'verb-frame' : 'verb', asks ? 0.85 : 0.7);
}

/** "The party failed to win seats": what was tried tells the type; null for none. */
function typeOfAim(reading: Reading, cast: Cast, { predicate, complements }: Clause): EventType | null {
	if (!reading.lexicon.governors.has(lemma(reading.tree, predicate))) return null;
	for (const inner of complements) {
		if (relation(reading.tree, inner) !== 'xcomp') continue;
		const frame = bestFrame(reading, cast, reading.clause(inner), rolesOf(reading, inner));
		if (frame) return frame.type;
	}
	return null;
}

/** "Residents were told to stay indoors": whoever told them, it is an act. */
function isTold(
	{ tree, lexicon, clause: clauseOf }: Reading,
	{ predicate, complements, finite }: Clause,
): boolean {
	const ahead = lexicon.governors.get(lemma(tree, predicate));
	return (
		finite &&
		(ahead === 'planned' || ahead === 'hypothetical') &&
		lexicon.has('directives', lemma(tree, predicate)) &&
		complements.some((inner) => clauseOf(inner).tense === 'infinitive')
	);
}

/** "He began to dig", "he went on to add": the verb that follows tells it. */
function handsOn({ tree, lexicon }: Reading, { predicate, particles, object }: Clause): boolean {
	// "They started a company to sell it": what is begun has a name.
	if (object !== null) return false;
	const word = lemma(tree, predicate);
	const follows = (...relations: string[]) =>
		dependents(tree, predicate, ...relations).some((inner) => tree.tokens[inner]?.upos === 'VERB');
	return (
		(lexicon.has('phaseVerbs', word) && follows('xcomp')) ||
		(particles.some((particle) => lexicon.has('phaseVerbs', `${word}_${particle}`)) &&
			follows('xcomp', 'advcl'))
	);
}

/** Types a participle beside the main verb tells as a happening of its own: "…, killing 20". */
const CONSEQUENCES = new Set<EventType>([
	'casualties',
	'attack',
	'death',
	'disaster',
	'appointment',
	'election',
	'agreement',
	'aid',
	'business',
	'competition',
	'sanction',
	'discovery',
]);

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
