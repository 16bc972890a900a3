import { candidatesOf, type Candidate } from './candidates.ts';
import { evidenceOf, shapeOf } from './evidence.ts';
import { SINGLE, type Outcome } from './outcome.ts';
import type { Telling } from './telling.ts';
import type { Weights } from './weights.ts';

/** How to date an event that has no date in its own clause. */
export type Choose = (telling: Telling) => Outcome;

/** The pieces of evidence for one candidate, each as evidence and kind. */
export type Grounds = readonly (readonly [evidence: string, kind: string])[];

/** What speaks for each candidate, in the order given. */
export function groundsOf(telling: Telling, candidates: readonly Candidate[]): Grounds[] {
	const evidence = evidenceOf(telling);
	return candidates.map((candidate) => {
		const shape = shapeOf(candidate, telling);
		const ofKinds = candidate.kinds.flatMap((kind) =>
			[...evidence, ...shape].map((piece) => [piece, kind] as const),
		);
		return [...ofKinds, ...shape.map((piece) => [piece, '*'] as const)];
	});
}

/** Below this share of the evidence for the best date, the date is marked as uncertain. */
const SURE = 0.6;

/**
 * Dates an event by the date that most speaks for, of all that the sentence and the article offer: a log-linear
 * choice among candidates (conditional logit, McFadden 1974), whose weights are learned from annotated articles.
 */
export function chooseBy(weights: Weights): Choose {
	return (telling) => {
		const candidates = candidatesOf(telling);
		const evidence = worthsOf(evidenceOf(telling), weights);
		const scores = candidates.map((candidate) =>
			scoreOf(candidate, evidence, worthsOf(shapeOf(candidate, telling), weights)),
		);
		const most = Math.max(...scores);
		const chosen = candidates[scores.indexOf(most)];
		if (!chosen) throw new Error('no candidate');
		const sure = 1 / scores.reduce((sum, score) => sum + Math.exp(score - most), 0) >= SURE;
		return sure ? chosen.outcome : uncertain(chosen.outcome);
	};
}

/** What known pieces of evidence are worth, by kind. */
type Worths = readonly ReadonlyMap<string, number>[];

/** Most evidence says nothing of dates: it is looked up once, and only what is known is weighed for each kind. */
function worthsOf(evidence: readonly string[], weights: Weights): Worths {
	return evidence.flatMap((piece) => weights.get(piece) ?? []);
}

/** The sum of what speaks for a candidate, as `groundsOf` lists it. */
function scoreOf({ kinds }: Candidate, evidence: Worths, shape: Worths): number {
	let sum = 0;
	for (const kind of kinds) {
		for (const worth of evidence) sum += worth.get(kind) ?? 0;
		for (const worth of shape) sum += worth.get(kind) ?? 0;
	}
	for (const worth of shape) sum += worth.get('*') ?? 0;
	return sum;
}

/** A single day, month or year that the article does not give in words is marked where it is a guess. */
function uncertain(outcome: Outcome): Outcome {
	if (!('when' in outcome) || outcome.when.text !== '' || !SINGLE.test(outcome.when.edtf)) return outcome;
	return { when: { ...outcome.when, edtf: `${outcome.when.edtf}?` } };
}
