import { Guide } from './guide.ts';
import type { Scorer } from './score-table.ts';
import { StateSums } from './state-sums.ts';
import { StackState } from './stack-state.ts';
import { TreeFeatures } from './tree-features.ts';
import type { Word } from './words.ts';

/** The class of the shift action; left arcs follow, then right arcs, one class a label. */
export const SHIFT = 0;

/** Scores actions and finds the best that a state permits. */
export class Choice {
	readonly #labels: number;
	/** A score for each action, to be filled before the best is asked for. */
	readonly scores: Int32Array;
	readonly #scorer: Scorer;
	readonly #root: number;

	constructor(scorer: Scorer, labels: number, root: number) {
		this.#scorer = scorer;
		this.#root = root;
		this.#labels = labels;
		this.scores = new Int32Array(scorer.classes);
	}

	/** Scores all actions by the first `count` features. */
	score(keys: Int32Array, count: number): void {
		this.scores.fill(0);
		this.#scorer.add(keys, count, this.scores);
	}

	/** Score of an action by the features last scored. */
	scoreOf(action: number): number {
		return this.scores[action] ?? 0;
	}

	/** The best action that the state permits, by the scores as they stand. */
	best(state: StackState): number {
		const labels = this.#labels;
		const { scores } = this;
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
	readonly #sums: StateSums;
	readonly #choice: Choice;
	readonly #labels: number;
	readonly #root: number;

	/** `labels` is the number of labels, `root` the number of the one that marks the root's dependent. */
	constructor(scorer: Scorer, labels: number, root: number) {
		this.#choice = new Choice(scorer, labels, root);
		this.#sums = new StateSums(scorer, this.#features);
		this.#labels = labels;
		this.#root = root;
	}

	/**
	 * Parses one tagged sentence; the state returned holds heads and labels. A parser trained with guides needs the
	 * guide of the sentence, one trained without must get none.
	 */
	parse(words: readonly Word[], tags: Uint8Array, guide: Guide | null): StackState {
		const state = new StackState(words.length);
		const choice = this.#choice;
		this.#features.begin(words, tags, guide);
		this.#sums.begin();
		while (!state.done) {
			let action = forced(state, this.#root);
			if (action < 0) {
				this.#sums.write(state, choice.scores);
				action = choice.best(state);
			}
			act(state, action, this.#labels);
		}
		return state;
	}
}

/** Two parsers in a row: one reads the sentence backwards, the other forwards with the first one's tree in view. */
export class GuidedParser {
	readonly #backward: Parser;
	readonly #forward: Parser;

	constructor(backward: Parser, forward: Parser) {
		this.#backward = backward;
		this.#forward = forward;
	}

	parse(words: readonly Word[], tags: Uint8Array): StackState {
		return this.#forward.parse(words, tags, guideBy(this.#backward, words, tags));
	}
}

/** The tree that a parser trained on reversed sentences finds for this one. */
export function guideBy(backward: Parser, words: readonly Word[], tags: Uint8Array): Guide {
	return new Guide(backward.parse(words.toReversed(), tags.toReversed(), null));
}
