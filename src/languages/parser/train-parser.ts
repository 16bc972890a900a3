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
	readonly seed: number;
}

/** Learns a greedy parser with the dynamic oracle; calls `report` after each epoch. */
export function trainParser(
	examples: readonly TreeExample[],
	settings: TreeTraining,
	report: (epoch: number, learner: Learner) => void,
): Learner {
	const learner = new Learner(1 + 2 * settings.labels, settings.cutoff);
	const lesson = new Lesson(learner, settings);
	for (const example of examples) lesson.run(example, 'count');
	const random = new Random(settings.seed);
	for (let epoch = 1; epoch <= settings.epochs; epoch++) {
		for (const example of random.shuffled(examples)) {
			lesson.run(example, epoch === 1 ? 'follow gold' : 'explore');
		}
		report(epoch, learner);
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
		features.begin(example.words, example.tags);
		while (!state.done) {
			const only = forced(state, root);
			if (only >= 0) {
				act(state, only, labels);
				continue;
			}
			const count = features.describe(state);
			if (mode === 'count') this.#learner.count(features.keys, count);
			const chosen = mode === 'count' ? SHIFT : this.#choice.best(state, features.keys, count);
			oracle.weigh(state, example.gold);
			const right = this.#bestRight(state, oracle, example.gold, chosen);
			if (mode !== 'count') {
				this.#learner.tick();
				if (right !== chosen) this.#learner.update(features.keys, count, right, chosen);
			}
			const own = mode === 'explore' && this.#random.next() < exploration;
			act(state, own ? chosen : right, labels);
		}
	}

	/** The highest-scoring action among those that lose least; the chosen one itself when it is among them. */
	#bestRight(state: StackState, oracle: Oracle, gold: GoldTree, chosen: number): number {
		const { labels } = this.#settings;
		const scores = this.#choice.scores;
		const top = state.under(0);
		const shift = state.mayShift ? oracle.shift : Infinity;
		const left = state.mayLeft ? oracle.left : Infinity;
		const right = state.mayRight ? oracle.right : Infinity;
		const least = Math.min(shift, left, right);
		let best = -1;
		let most = -Infinity;
		const offer = (action: number): void => {
			const score = (scores[action] ?? 0) + (action === chosen ? 0.5 : 0);
			if (score > most) {
				most = score;
				best = action;
			}
		};
		const offerArc = (base: number, isGold: boolean): void => {
			if (isGold) offer(base + (gold.labels[top] ?? 0));
			else
				for (let label = 0; label < labels; label++) if (label !== this.#settings.root) offer(base + label);
		};
		if (shift === least) offer(SHIFT);
		if (left === least) offerArc(1, gold.heads[top] === state.next);
		if (right === least) offerArc(1 + labels, gold.heads[top] === state.under(1));
		return best;
	}
}
