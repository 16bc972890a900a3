import type { Guide } from './guide.ts';
import { Learner } from './learner.ts';
import { type GoldTree, Oracle } from './oracle.ts';
import { act, Choice, forced, SHIFT } from './parser.ts';
import { Random } from './random.ts';
import { StackState } from './stack-state.ts';
import { TreeFeatures } from './tree-features.ts';
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
	readonly epochs: number;
	/** Features seen less often on the gold path are not learned. */
	readonly cutoff: number;
	/** How often, from the second epoch, the parser's own choice is followed instead of the best right one. */
	readonly exploration: number;
	/** By how much a right action must win, or the weights change. */
	readonly margin: number;
	readonly seed: number;
}

/** Learns a greedy parser with the dynamic oracle. */
export function trainParser(examples: readonly TreeExample[], settings: TreeTraining): Learner {
	const learner = new Learner(1 + 2 * settings.labels, settings.cutoff);
	const lesson = new Lesson(learner, settings);
	for (const example of examples) lesson.run(example, 'count');
	const random = new Random(settings.seed);
	for (let epoch = 1; epoch <= settings.epochs; epoch++) {
		for (const example of random.shuffled(examples)) {
			lesson.run(example, epoch === 1 ? 'follow gold' : 'explore');
		}
	}
	return learner;
}

class Lesson {
	readonly #learner: Learner;
	readonly #settings: TreeTraining;
	readonly #features = new TreeFeatures();
	readonly #choice: Choice;
	readonly #random: Random;

	constructor(learner: Learner, settings: TreeTraining) {
		this.#learner = learner;
		this.#settings = settings;
		this.#choice = new Choice(learner, settings.labels, settings.root);
		this.#random = new Random(settings.seed + 1);
	}

	run(example: TreeExample, mode: 'count' | 'follow gold' | 'explore'): void {
		const { labels, root, exploration } = this.#settings;
		const state = new StackState(example.words.length);
		const oracle = new Oracle(example.words.length);
		const features = this.#features;
		features.begin(example.words, example.tags, example.guide);
		while (!state.done) {
			const only = forced(state, root);
			if (only >= 0) {
				act(state, only, labels);
				continue;
			}
			const count = features.describe(state);
			if (mode === 'count') this.#learner.count(features.keys, count);
			this.#choice.score(features.keys, mode === 'count' ? 0 : count);
			oracle.weigh(state, example.gold);
			const { right, wrong } = this.#judge(state, oracle, example.gold);
			const lead = wrong < 0 ? Infinity : this.#choice.scoreOf(right) - this.#choice.scoreOf(wrong);
			if (mode !== 'count') {
				this.#learner.tick();
				if (lead < this.#settings.margin) this.#learner.update(features.keys, count, right, wrong);
			}
			const own = mode === 'explore' && lead < 0 && this.#random.next() < exploration;
			act(state, own ? wrong : right, labels);
		}
	}

	/** The best of the actions that lose least, and the best of the others (-1 when there is none). */
	#judge(state: StackState, oracle: Oracle, gold: GoldTree): { right: number; wrong: number } {
		const { labels, root } = this.#settings;
		const top = state.under(0);
		const shift = state.mayShift ? oracle.shift : Infinity;
		const left = state.mayLeft ? oracle.left : Infinity;
		const rightCost = state.mayRight ? oracle.right : Infinity;
		const least = Math.min(shift, left, rightCost);
		let right = -1;
		let wrong = -1;
		const offer = (action: number, isRight: boolean): void => {
			const score = this.#choice.scoreOf(action);
			if (isRight && (right < 0 || score > this.#choice.scoreOf(right))) right = action;
			if (!isRight && (wrong < 0 || score > this.#choice.scoreOf(wrong))) wrong = action;
		};
		const offerArcs = (first: number, cost: number, isGold: boolean): void => {
			for (let label = 0; label < labels && cost < Infinity; label++) {
				if (label === root) continue;
				offer(first + label, cost === least && (!isGold || label === gold.labels[top]));
			}
		};
		if (shift < Infinity) offer(SHIFT, shift === least);
		offerArcs(1, left, gold.heads[top] === state.next);
		offerArcs(1 + labels, rightCost, gold.heads[top] === state.under(1));
		return { right, wrong };
	}
}
