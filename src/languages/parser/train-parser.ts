import type { Guide } from './guide.ts';
import { Learner } from './learner.ts';
import { MoveLearner } from './move-learner.ts';
import { type GoldTree, Oracle } from './oracle.ts';
import { act, forced, LEFT, RIGHT, SHIFT, Weigher } from './parser.ts';
import { Random } from './random.ts';
import type { StackState } from './stack-state.ts';
import type { Word } from './words.ts';

/** A sentence to learn trees from. */
export interface TreeExample {
	readonly words: readonly Word[];
	readonly tags: Uint8Array;
	readonly gold: GoldTree;
	/** The tree of the backward parser, for training the forward one. */
	readonly guide: Guide | null;
}

/** Settings of parser training. */
export interface TreeTraining {
	/** Number of labels, and the number of the root's label. */
	readonly labels: number;
	readonly root: number;
	/** Whether the examples have guides. */
	readonly guided: boolean;
	/** Passes over the text in each round, and rounds, in each of which learning begins anew in another order. */
	readonly epochs: number;
	readonly rounds: number;
	/** Features seen less often on the gold path are not learned. */
	readonly cutoff: number;
	/** How often, from the second epoch, the parser's own choice is followed instead of the best right one. */
	readonly exploration: number;
	/** By how much a right move or label must win, or the weights change. */
	readonly margin: number;
	readonly labelMargin: number;
	readonly seed: number;
}

/** What is learned of a parser. */
export interface ParserLearners {
	readonly moves: MoveLearner;
	readonly labels: Learner;
}

/** Learns a greedy parser with the dynamic oracle. */
export function trainParser(examples: readonly TreeExample[], settings: TreeTraining): ParserLearners {
	const learners = {
		moves: new MoveLearner(settings.cutoff),
		labels: new Learner(settings.labels, settings.cutoff),
	};
	const lesson = new Lesson(learners, settings);
	for (const example of examples) lesson.run(example, 'count');
	for (let round = 0; round < settings.rounds; round++) {
		const random = new Random(settings.seed + round);
		for (let epoch = 1; epoch <= settings.epochs; epoch++) {
			for (const example of random.shuffled(examples)) {
				lesson.run(example, epoch === 1 ? 'follow gold' : 'explore');
			}
		}
		learners.moves.keep();
		learners.labels.keep();
	}
	return learners;
}

class Lesson {
	readonly #learners: ParserLearners;
	readonly #settings: TreeTraining;
	readonly #weigher: Weigher;
	readonly #random: Random;

	constructor(learners: ParserLearners, settings: TreeTraining) {
		this.#learners = learners;
		this.#settings = settings;
		this.#weigher = new Weigher(learners.moves, learners.labels, settings.root, settings.guided);
		this.#random = new Random(settings.seed + 1);
	}

	run(example: TreeExample, mode: 'count' | 'follow gold' | 'explore'): void {
		const { root, exploration, margin } = this.#settings;
		const oracle = new Oracle(example.words.length);
		const weigher = this.#weigher;
		const { moves } = this.#learners;
		const state = weigher.view.begin(example.words, example.tags, example.guide);
		while (!state.done) {
			const only = forced(state);
			if (only >= 0) {
				act(state, only, root);
				continue;
			}
			weigher.move(state);
			oracle.weigh(state, example.gold);
			const { right, wrong } = judge(state, oracle, weigher.moveSums);
			let move = right;
			if (mode === 'count') moves.count(weigher.moves.keys);
			else {
				const lead = wrong < 0 ? Infinity : (weigher.moveSums[right] ?? 0) - (weigher.moveSums[wrong] ?? 0);
				moves.tick();
				if (lead < margin) moves.update(weigher.moves.keys, right, wrong);
				if (mode === 'explore' && lead < 0 && this.#random.next() < exploration) move = wrong;
			}
			act(state, move, move === SHIFT ? 0 : this.#label(state, move, example.gold, mode));
		}
	}

	/** Learns the label of an arc if the arc is right, and returns the label to go on with. */
	#label(state: StackState, move: number, gold: GoldTree, mode: 'count' | 'follow gold' | 'explore'): number {
		const weigher = this.#weigher;
		const { labels } = this.#learners;
		const { labelMargin, root } = this.#settings;
		const { keys } = weigher.labels;
		const top = state.under(0);
		const own = weigher.label(state, move);
		const isGold = gold.heads[top] === (move === LEFT ? state.next : state.under(1));
		const label = gold.labels[top] ?? 0;
		if (!isGold || label === root) return own;
		if (mode === 'count') {
			labels.count(keys);
			return label;
		}
		let rival = -1;
		const sums = weigher.labelSums;
		for (let other = 0; other < sums.length; other++) {
			if (other !== label && other !== root && (rival < 0 || (sums[other] ?? 0) > (sums[rival] ?? 0)))
				rival = other;
		}
		labels.tick();
		if ((sums[label] ?? 0) - (sums[rival] ?? 0) < labelMargin) labels.update(keys, label, rival);
		return mode === 'explore' ? own : label;
	}
}

/** The best of the moves that lose least, and the best of the others (-1 when there is none). */
function judge(state: StackState, oracle: Oracle, sums: Int32Array): { right: number; wrong: number } {
	const costs = [
		state.mayShift ? oracle.shift : Infinity,
		state.mayLeft ? oracle.left : Infinity,
		state.mayRight ? oracle.right : Infinity,
	];
	const least = Math.min(...costs);
	const best = (moves: readonly number[]): number =>
		moves.reduce((most, move) => (most < 0 || (sums[move] ?? 0) > (sums[most] ?? 0) ? move : most), -1);
	const possible = [SHIFT, LEFT, RIGHT].filter((move) => costs[move] !== Infinity);
	return {
		right: best(possible.filter((move) => costs[move] === least)),
		wrong: best(possible.filter((move) => costs[move] !== least)),
	};
}
