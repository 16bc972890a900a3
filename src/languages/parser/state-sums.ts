import type { Scorer } from './score-table.ts';
import type { StackState } from './stack-state.ts';
import type { TreeFeatures } from './tree-features.ts';

/** Depths of the stack that there is room for at first; most sentences need fewer. */
const USUAL_DEPTH = 32;

/**
 * Sums the weights of the features of parser states. What depends only on the next word, or only on the words on
 * the stack, is summed once and kept while these stand, which spares every eighth look-up; integers add up to the
 * same in any order.
 */
export class StateSums {
	readonly #scorer: Scorer;
	readonly #features: TreeFeatures;
	readonly #next: Int32Array;
	/** The word `#next` is about; -1 for none. */
	#nextWord = -1;
	/** Sums of each depth of the stack, and the word at the top they are about; -1 for none. */
	#tops: Int32Array[] = [];
	#topWords = new Int32Array(USUAL_DEPTH).fill(-1);

	/** `features` must have begun the sentence whose states are summed. */
	constructor(scorer: Scorer, features: TreeFeatures) {
		this.#scorer = scorer;
		this.#features = features;
		this.#next = new Int32Array(scorer.classes);
	}

	/** Forgets the last sentence. */
	begin(): void {
		this.#nextWord = -1;
		this.#topWords.fill(-1);
	}

	/** Writes the sum of each class for a state with a word on its stack. */
	write(state: StackState, sums: Int32Array): void {
		const next = this.#nextOf(state);
		const top = this.#topOf(state);
		for (let i = 0; i < sums.length; i++) sums[i] = (next[i] ?? 0) + (top[i] ?? 0);
		this.#scorer.add(this.#features.keys, this.#features.describeChanging(state, 0), sums);
	}

	#nextOf(state: StackState): Int32Array {
		const next = this.#next;
		if (this.#nextWord === state.next) return next;
		this.#nextWord = state.next;
		next.fill(0);
		this.#scorer.add(this.#features.keys, this.#features.describeNext(state), next);
		return next;
	}

	#topOf(state: StackState): Int32Array {
		const { depth } = state;
		if (depth >= this.#topWords.length) this.#grow();
		const top = (this.#tops[depth] ??= new Int32Array(this.#scorer.classes));
		if (this.#topWords[depth] === state.under(0)) return top;
		this.#topWords[depth] = state.under(0);
		top.fill(0);
		this.#scorer.add(this.#features.keys, this.#features.describeTop(state, 0), top);
		return top;
	}

	#grow(): void {
		const larger = new Int32Array(this.#topWords.length * 2).fill(-1);
		larger.set(this.#topWords);
		this.#topWords = larger;
	}
}
