import type { Guide } from './guide.ts';
import { goldTree } from './oracle.ts';
import { guideBy, Parser } from './parser.ts';
import type { Schedule } from './schedule.ts';
import { type Model, ScoreTable } from './score-table.ts';
import { trainParser, type TreeExample, type TreeTraining } from './train-parser.ts';
import type { Word } from './words.ts';

/** A sentence of the treebank as numbers. */
export interface TreeSource {
	readonly words: readonly Word[];
	/** Predicted tags. */
	readonly tags: Uint8Array;
	/** Index of each word's head; -1 for the root. */
	readonly heads: readonly number[];
	readonly labels: readonly number[];
}

/** Number of labels, and the number of the root's label. */
interface Labels {
	readonly labels: number;
	readonly root: number;
}

/** Trains the backward parser, and the forward parser with guides from backward parsers that never saw the text. */
export function trainParsers(
	sources: readonly TreeSource[],
	labels: Labels,
	schedule: Schedule,
	report: (line: string) => void,
): { backward: Model; forward: Model } {
	const settings: Omit<TreeTraining, 'epochs'> = {
		...labels,
		cutoff: schedule.treeCutoff,
		exploration: 0.9,
		margin: 20,
		seed: 7,
	};
	const reversed = sources.map(backwards);
	const guides: Guide[] = [];
	for (let fold = 0; fold < schedule.treeFolds; fold++) {
		const others = reversed.filter((_, at) => at % schedule.treeFolds !== fold);
		const learner = trainParser(others, { ...settings, epochs: schedule.foldBackwardEpochs });
		const model = learner.model({ weights: schedule.backwardWeights });
		const parser = new Parser(new ScoreTable(model), labels.labels, labels.root);
		sources.forEach(({ words, tags }, at) => {
			if (at % schedule.treeFolds === fold) guides[at] = guideBy(parser, words, tags);
		});
		report(`guides: part ${fold + 1} of ${schedule.treeFolds}`);
	}
	const backward = trainParser(reversed, { ...settings, epochs: schedule.backwardEpochs });
	const backwardModel = backward.model({ weights: schedule.backwardWeights });
	report(`backward parser: ${backwardModel.keys.length} features`);
	const examples = sources.map((source, at) => ({
		words: source.words,
		tags: source.tags,
		gold: goldTree(source.heads, source.labels),
		guide: guides[at] ?? null,
	}));
	const forward = trainParser(examples, { ...settings, epochs: schedule.forwardEpochs });
	const forwardModel = forward.model({ weights: schedule.forwardWeights });
	report(`forward parser: ${forwardModel.keys.length} features`);
	return { backward: backwardModel, forward: forwardModel };
}

function backwards({ words, tags, heads, labels }: TreeSource): TreeExample {
	const turned = heads.toReversed().map((head) => (head < 0 ? -1 : heads.length - 1 - head));
	return {
		words: words.toReversed(),
		tags: tags.toReversed(),
		gold: goldTree(turned, labels.toReversed()),
		guide: null,
	};
}
