import type { Status } from '../../model/status.ts';
import { isMerely } from './clause.ts';
import type { Reading } from './reading.ts';
import { rolesOf } from './roles.ts';
import { dependents, form, lemma } from './tree.ts';

/** Later words only ever make an event less certain; this is how far each takes it. */
export const STRENGTH: Record<Status, number> = {
	reported: 0,
	confirmed: 1,
	claimed: 2,
	assessed: 3,
	planned: 4,
	hypothetical: 5,
	denied: 6,
};

/** What is known of an event's standing on the way from its trigger to the root. */
export interface Walk {
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

/** Makes the event no more certain than the status; what is settled is not undone by what it stands beside. */
export function lower(walk: Walk, status: Status): void {
	if (walk.settled && status !== 'claimed' && status !== 'assessed') return;
	if (STRENGTH[status] > STRENGTH[walk.status]) walk.status = status;
}

export function isPredicate(reading: Reading, token: number): boolean {
	const { tree } = reading;
	return tree.tokens[token]?.upos === 'VERB' || dependents(tree, token, 'cop', 'nsubj').length > 0;
}

/** What adjectives and determiners of an event noun say: "alleged", "no". */
export function adjectives(reading: Reading, noun: number, walk: Walk): void {
	const { tree, lexicon } = reading;
	for (const modifier of dependents(tree, noun, 'amod', 'det', 'advmod')) {
		const status =
			lexicon.adjectives.get(form(tree, modifier)) ?? lexicon.adjectives.get(lemma(tree, modifier));
		if (status) lower(walk, status);
		const negates = lexicon.has('negators', form(tree, modifier)) && !isMerely(tree, modifier, lexicon);
		if (modifier < noun && negates) walk.negated = true;
	}
}

/** Goes by a reporting verb: who speaks, and what that makes of what is said. */
export function report(reading: Reading, reporter: number, status: Status, walk: Walk): void {
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
