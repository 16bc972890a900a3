import type { EventType } from '../../model/event-type.ts';
import type { Clause } from './clause.ts';
import type { Reading } from './reading.ts';
import { dependents, form, head } from './tree.ts';

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
	/** A verb by which somebody carries the story on: weak, but the story's own date will do. */
	readonly told: boolean;
	/** The article speaks of it as known ("the attack"): a second telling when there was a first. */
	readonly definite: boolean;
	/** It brings in something new ("another blast", "three raids"): no second telling. */
	readonly fresh: boolean;
	readonly rule: string;
	readonly confidence: number;
}

/** A verb, or a word that stands as one, that names a happening of its own clause. */
export function clauseTrigger(token: number, type: EventType, rule: string, confidence: number): Trigger {
	return {
		...{ token, clause: token, type, rule, confidence },
		...{ noun: false, plain: false, weak: false, told: false, definite: false, fresh: false },
	};
}

/** Has the noun an article or pronoun that points at something known? */
export function isDefinite(reading: Reading, noun: number): boolean {
	const { tree, lexicon } = reading;
	return dependents(tree, noun, 'det').some((determiner) => lexicon.has('definite', form(tree, determiner)));
}

/** Is the noun counted or brought in by an article for what is new? */
export function isFresh(reading: Reading, noun: number): boolean {
	const { tree, lexicon } = reading;
	return (
		dependents(tree, noun, 'nummod').length > 0 ||
		dependents(tree, noun, 'amod').some((word) => lexicon.has('ordinals', form(tree, word))) ||
		dependents(tree, noun, 'det').some((determiner) => lexicon.has('introducing', form(tree, determiner)))
	);
}

/** Participles beside a noun ("a motion claiming …") describe it. */
export function describes(reading: Reading, clause: Clause): boolean {
	const { tree } = reading;
	const token = tree.tokens[clause.predicate];
	if (token?.deprel !== 'acl' || token.xpos !== 'VBG') return false;
	// "Monday saw police searching": what a day saw is told, not described.
	const above = head(tree, token.head);
	const seen = above === null ? null : reading.clause(above).subject;
	return seen === null || !reading.inTimex(seen);
}
