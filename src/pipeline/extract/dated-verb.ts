import type { EventType } from '../../model/event-type.ts';
import type { Cast } from './cast.ts';
import type { Clause, Tense } from './clause.ts';
import type { Reading } from './reading.ts';
import type { Roles } from './roles.ts';
import { goesOn } from './governance.ts';
import { head, lemma, relation } from './tree.ts';
import { clauseTrigger, type Trigger } from './trigger.ts';

/** A verb of state, or one too faint to name a happening by itself. */
export function saysLittle({ lexicon }: Reading, word: string): boolean {
	return lexicon.has('stateVerbs', word) || lexicon.has('faintVerbs', word);
}

/** A verb that names a happening, of no type unless one is given, if a date stands with it or the story goes on with it. */
export function datedVerb(
	reading: Reading,
	cast: Cast,
	{ predicate, tense, passive }: Clause,
	{ agent }: Roles,
	type: EventType | null,
): Trigger | null {
	const { tree, lexicon } = reading;
	const word = lemma(tree, predicate);
	// "began playing": the verb of phase has the tense, and carries the story on.
	const phase = relation(tree, predicate) === 'xcomp' ? head(tree, predicate) : null;
	const main = phase !== null && goesOn(reading, phase) ? phase : predicate;
	const told = main === predicate ? tense : reading.clause(main).tense;
	if (lexicon.has('stateVerbs', word) || !TOLD_TENSES.has(told)) return null;
	const actor = agent === null ? null : cast.referent(reading, agent);
	const carriesOn =
		!lexicon.has('faintVerbs', word) &&
		told !== 'pluperfect' &&
		MAIN_LINE.has(relation(tree, main)) &&
		(passive || (actor !== null && (actor.kind !== 'thing' || isActor(reading, agent, actor.name))));
	return {
		...clauseTrigger(predicate, type ?? 'other', 'dated-verb', 0.4),
		clause: main,
		weak: true,
		told: carriesOn,
	};
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
/** Relations of the clauses that carry a story on. */
export const MAIN_LINE = new Set(['root', 'conj', 'ccomp']);
