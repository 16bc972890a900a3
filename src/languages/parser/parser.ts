import { Guide } from './guide.ts';
import type { MoveScorer } from './move-table.ts';
import { bestOf, type Scorer } from './score-table.ts';
import type { StackState } from './stack-state.ts';
import { Templates } from './templates.ts';
import { GUIDED_LABELS, GUIDED_MOVES, LABELS, MOVES } from './tree-templates.ts';
import { PLACES, TreeView, VIEWS } from './tree-view.ts';
import type { Word } from './words.ts';

/** Score of a label that is not to be chosen; room is left to add to it. */
const NEVER = -(2 ** 30);

/** The moves of an arc-hybrid parser. */
export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;

/** The move a state forces, or -1 when there is a choice: nothing to reduce, or only the root's dependent left. */
export function forced(state: StackState): number {
	if (state.depth === 0) return SHIFT;
	return state.depth === 1 && state.next === state.length ? LEFT : -1;
}

/** Carries out a move on a state; the label is that of the arc, if the move makes one. */
export function act(state: StackState, move: number, label: number): void {
	if (move === SHIFT) state.shift();
	else if (move === LEFT) state.leftArc(label);
	else state.rightArc(label);
}

/** Weighs the moves of a state and the labels of its arcs; a guided one also looks at the tree of an earlier parser. */
export class Weigher {
	readonly view = new TreeView();
	readonly moves: Templates;
	readonly labels: Templates;
	/** Sums of the three moves, and of each label, as last weighed. */
	readonly moveSums = new Int32Array(3);
	readonly labelSums: Int32Array;
	readonly #moveScorer: MoveScorer;
	readonly #labelScorer: Scorer;
	readonly #root: number;

	/** `root` is the number of the label that only the root's dependent has. */
	constructor(moves: MoveScorer, labels: Scorer, root: number, guided: boolean) {
		this.#moveScorer = moves;
		this.#labelScorer = labels;
		this.#root = root;
		this.labelSums = new Int32Array(labels.classes);
		this.moves = new Templates(guided ? GUIDED_MOVES : MOVES, PLACES, VIEWS);
		this.labels = new Templates(guided ? GUIDED_LABELS : LABELS, PLACES, VIEWS);
	}

	/** The best move that a state permits where there is a choice. */
	move(state: StackState): number {
		const { view, moves, moveSums: sums } = this;
		view.look(state);
		moves.describe(view.at, view.facts);
		sums.fill(0);
		this.#moveScorer.add(moves.keys, sums);
		let best = state.mayShift ? SHIFT : -1;
		if (state.mayLeft && (best < 0 || (sums[LEFT] ?? 0) > (sums[best] ?? 0))) best = LEFT;
		if (state.mayRight && (best < 0 || (sums[RIGHT] ?? 0) > (sums[best] ?? 0))) best = RIGHT;
		return best;
	}

	/** The best label of the arc that a move makes. */
	label(state: StackState, move: number): number {
		const { view, labels, labelSums: sums } = this;
		view.look(state);
		view.lookAtArc(state, move === LEFT ? state.next : state.under(1));
		labels.describe(view.at, view.facts);
		sums.fill(0);
		sums[this.#root] = NEVER;
		this.#labelScorer.add(labels.keys, sums);
		return bestOf(sums);
	}
}

/** A greedy arc-hybrid parser: linear in the length of the sentence. */
export class Parser {
	readonly #weigher: Weigher;
	readonly #root: number;

	/** `root` is the number of the label that marks the root's dependent. A guided parser was trained with guides. */
	constructor(moves: MoveScorer, labels: Scorer, root: number, guided: boolean) {
		this.#weigher = new Weigher(moves, labels, root, guided);
		this.#root = root;
	}

	/** Parses one tagged sentence; the state returned holds heads and labels. Guided parsers need its guide. */
	parse(words: readonly Word[], tags: Uint8Array, guide: Guide | null): StackState {
		const weigher = this.#weigher;
		const state = weigher.view.begin(words, tags, guide);
		while (!state.done) {
			const only = forced(state);
			if (only >= 0) {
				act(state, only, this.#root);
				continue;
			}
			// At the end of the sentence words can only be put under those before them.
			const move = state.mayShift ? weigher.move(state) : RIGHT;
			act(state, move, move === SHIFT ? 0 : weigher.label(state, move));
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
