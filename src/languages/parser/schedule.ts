/** How much is trained and kept. */
export interface Schedule {
	readonly tagEpochs: number;
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
	/** Weights kept of each model. */
	readonly tagWeights: number;
	readonly backwardWeights: number;
	readonly forwardWeights: number;
	/** Features seen less often are not learned. */
	readonly tagCutoff: number;
	readonly treeCutoff: number;
}

/** The schedule of the weights in the project. */
export const FULL_SCHEDULE: Schedule = {
	tagEpochs: 8,
	foldTagEpochs: 5,
	backwardEpochs: 4,
	foldBackwardEpochs: 3,
	forwardEpochs: 9,
	tagFolds: 4,
	treeFolds: 3,
	tagWeights: 400_000,
	backwardWeights: 500_000,
	forwardWeights: 1_500_000,
	tagCutoff: 2,
	treeCutoff: 3,
};
