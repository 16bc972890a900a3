import type { EventType } from '../../model/event-type.ts';
import type { Clause } from './clause.ts';
import { typeOfNoun } from './frames.ts';
import { goesOn, isVerbOf } from './governance.ts';
import type { Reading } from './reading.ts';
import { coordinated, type Roles } from './roles.ts';
import { dependents, head, lemma } from './tree.ts';
import { clauseTrigger, describes, isDefinite, isFresh, type Trigger } from './trigger.ts';

/**
 * The happening an event noun names that stands with a verb which only lends it its clause ("held talks"), or which
 * puts it ahead ("called for talks"). The nouns it speaks for go to `used`.
 */
export function lentTrigger(
	reading: Reading,
	clause: Clause,
	roles: Roles,
	used: Set<number>,
): Trigger | null {
	const { tree, lexicon } = reading;
	const word = lemma(tree, clause.predicate);
	const make = (
		type: EventType,
		rule: string,
		confidence: number,
		extra: Partial<Trigger> = {},
	): Trigger => ({ ...clauseTrigger(clause.predicate, type, rule, confidence), ...extra });
	const eventNoun = lentTo(reading, clause, roles);
	if (eventNoun === null) return null;
	if (isVerbOf(reading, 'lightVerbs', clause.predicate) || goesOn(reading, clause.predicate)) {
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
		eventNoun === roles.patient &&
		head(tree, eventNoun) === clause.predicate &&
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
	return null;
}

/** The event noun a light verb or verb of phase stands with: its object, or its subject. */
function lentTo(reading: Reading, clause: Clause, roles: Roles): number | null {
	const { tree, lexicon } = reading;
	const word = lemma(tree, clause.predicate);
	const candidates = [
		// "He was given a fine."
		clause.passive ? clause.object : null,
		roles.patient,
		clause.object === null ? roles.subject : null,
		clause.passive ? roles.agent : roles.subject,
		// "led to protests", "went on a rampage"
		...(clause.finite ? clause.obliques : [])
			.filter(({ preposition }) => lexicon.has('lightVerbs', `${word}_${preposition}`))
			.map(({ head: noun }) => noun),
	];
	for (const noun of candidates) {
		if (noun === null) continue;
		// "a couple of bombings": the noun that counts is the one after "of".
		const counted = lexicon.has('partitives', lemma(tree, noun)) ? dependents(tree, noun, 'nmod') : [];
		for (const each of [...coordinated(reading, noun), ...counted])
			if (typeOfNoun(reading, each) !== null) return each;
	}
	return null;
}
