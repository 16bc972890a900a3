import type { Scorer } from './score-table.ts';
import { StackState } from './stack-state.ts';
import { TreeFeatures } from './tree-features.ts';
import type { Word } from './words.ts';

/** The class of the shift action; left arcs follow, then right arcs, one class a label. */
export const SHIFT = 0;

/** Which actions a state permits, and the best of them. */
export class Choice {
	readonly labels: number;
	readonly scores: Int32Array;
	readonly #scorer: Scorer;
	readonly #root: number;

	constructor(scorer: Scorer, labels: number, root: number) {
		this.#scorer = scorer;
		this.#root = root;
		this.labels = labels;
		this.scores = new Int32Array(scorer.classes);
	}

	/** Scores the described state and returns the best permitted action. */
	best(state: StackState, keys: Int32Array, count: number): number {
		const { labels, scores } = this;
		scores.fill(0);
		this.#scorer.add(keys, count, scores);
		let best = -1;
		let most = -Infinity;
		if (state.mayShift) {
			best = SHIFT;
			most = scores[SHIFT] ?? 0;
		}
		const first = state.mayLeft ? 1 : 1 + labels;
		const last = state.mayRight ? 2 * labels : labels;
		for (let action = first; action <= last; action++) {
			const score = scores[action] ?? 0;
			if (score > most && action !== 1 + this.#root && action !== 1 + labels + this.#root) {
				most = score;
				best = action;
			}
		}
		return best;
	}
}

/** Carries out an action on a state. */
export function act(state: StackState, action: number, labels: number): void {
	if (action === SHIFT) state.shift();
	else if (action <= labels) state.leftArc(action - 1);
	else state.rightArc(action - 1 - labels);
}

/** The action a state forces, or -1 when there is a choice: nothing to reduce, or only the root's dependent left. */
export function forced(state: StackState, root: number): number {
	if (state.depth === 0) return SHIFT;
	return state.depth === 1 && state.next === state.length ? 1 + root : -1;
}

/** A greedy arc-hybrid parser: linear in the length of the sentence. */
export class Parser {
	readonly #features = new TreeFeatures();
	readonly #choice: Choice;
	readonly #labels: number;
	readonly #root: number;

	/** `labels` is the number of labels, `root` the number of the one that marks the root's dependent. */
	constructor(scorer: Scorer, labels: number, root: number) {
		this.#choice = new Choice(scorer, labels, root);
		this.#labels = labels;
		this.#root = root;
	}

	/** Parses one tagged sentence; the state returned holds heads and labels. */
	parse(words: readonly Word[], tags: Uint8Array): StackState {
		const state = new StackState(words.length);
		const features = this.#features;
		features.begin(words, tags);
		while (!state.done) {
			const only = forced(state, this.#root);
			const action = only >= 0 ? only : this.#choice.best(state, features.keys, features.describe(state));
			act(state, action, this.#labels);
		}
		return state;
	}
}
