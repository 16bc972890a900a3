import type { Guide } from './guide.ts';
import { goldTree } from './oracle.ts';
import { guideBy, Parser } from './parser.ts';
import type { ParserRoom, Schedule } from './schedule.ts';
import type { ParserModel } from './grammar.ts';
import { MoveTable } from './move-table.ts';
import { ScoreTable } from './score-table.ts';
import { type ParserLearners, trainParser, type TreeExample, type TreeTraining } from './train-parser.ts';
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
): { backward: ParserModel; forward: ParserModel } {
	const settings: Omit<TreeTraining, 'epochs' | 'rounds' | 'guided'> = {
		...labels,
		cutoff: schedule.treeCutoff,
		exploration: 0.9,
		margin: 20,
		labelMargin: 20,
		seed: 7,
	};
	const reversed = sources.map(backwards);
	const guides: Guide[] = [];
	for (let fold = 0; fold < schedule.treeFolds; fold++) {
		const others = reversed.filter((_, at) => at % schedule.treeFolds !== fold);
		const learners = trainParser(others, {
			...settings,
			guided: false,
			epochs: schedule.foldBackwardEpochs,
			rounds: 1,
		});
		const { moves, labels: labelModel } = squeezed(learners, schedule.backward);
		const parser = new Parser(new MoveTable(moves), new ScoreTable(labelModel), labels.root, false);
		sources.forEach(({ words, tags }, at) => {
			if (at % schedule.treeFolds === fold) guides[at] = guideBy(parser, words, tags);
		});
		report(`guides: part ${fold + 1} of ${schedule.treeFolds}`);
	}
	const backwardEpochs = { guided: false, epochs: schedule.backwardEpochs, rounds: schedule.rounds };
	const backward = squeezed(trainParser(reversed, { ...settings, ...backwardEpochs }), schedule.backward);
	report(`backward parser: ${size(backward)}`);
	const examples = sources.map((source, at) => ({
		words: source.words,
		tags: source.tags,
		gold: goldTree(source.heads, source.labels),
		guide: guides[at] ?? null,
	}));
	const forwardEpochs = { guided: true, epochs: schedule.forwardEpochs, rounds: schedule.rounds };
	const forward = squeezed(trainParser(examples, { ...settings, ...forwardEpochs }), schedule.forward);
	report(`forward parser: ${size(forward)}`);
	return { backward, forward };
}

function squeezed({ moves, labels }: ParserLearners, room: ParserRoom): ParserModel {
	return { moves: moves.model(room.moveBits), labels: labels.model(room.labels) };
}

function size({ moves, labels }: ParserModel): string {
	return `${moves.rests.length} features of moves, ${labels.rests.length} of labels`;
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
