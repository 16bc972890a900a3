import type { Squeeze } from './learner.ts';

/** How much of a parser is kept. */
export interface ParserRoom {
	/** The table of moves has two to this power of slots. */
	readonly moveBits: number;
	readonly labels: Squeeze;
}

/** How much is trained and kept. */
export interface Schedule {
	/** Passes over the text, and rounds of as many passes in another order, whose weights are summed. */
	readonly tagEpochs: number;
	readonly rounds: number;
	/** Passes for the taggers that only tag training text. */
	readonly foldTagEpochs: number;
	readonly backwardEpochs: number;
	/** Passes for the backward parsers that only parse training text. */
	readonly foldBackwardEpochs: number;
	readonly forwardEpochs: number;
	/**
	 * Parts the treebank is cut into, so that a parser learns from tags and guides predicted for text that the
	 * predicting tagger or parser never saw: they err as they will in use.
	 */
	readonly tagFolds: number;
	readonly treeFolds: number;
	/** What is kept of each model. */
	readonly tags: Squeeze;
	readonly backward: ParserRoom;
	readonly forward: ParserRoom;
	/** Features seen less often are not learned. */
	readonly tagCutoff: number;
	readonly treeCutoff: number;
}

/** The schedule of the weights in the project. */
export const FULL_SCHEDULE: Schedule = {
	tagEpochs: 5,
	rounds: 3,
	foldTagEpochs: 5,
	backwardEpochs: 3,
	foldBackwardEpochs: 3,
	forwardEpochs: 6,
	tagFolds: 4,
	treeFolds: 3,
	tags: { weights: 400_000, bits: 18 },
	backward: { moveBits: 18, labels: { weights: 150_000, bits: 17 } },
	forward: { moveBits: 19, labels: { weights: 200_000, bits: 17 } },
	tagCutoff: 2,
	treeCutoff: 3,
};
