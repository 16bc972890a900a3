import type { StackState } from './stack-state.ts';

/**
 * The tree another parser found for the same sentence, which a parser may look at (stacking, Nivre and McDonald
 * 2008). The first parser reads the sentence backwards, so it knows what lies ahead and errs elsewhere.
 */
export class Guide {
	readonly #heads: Int32Array;
	readonly #labels: Uint8Array;
	/** First and last dependent of each word. */
	readonly #first: Int32Array;
	readonly #last: Int32Array;

	/** Takes the tree of the reversed sentence. */
	constructor(backward: StackState) {
		const length = backward.length;
		this.#heads = new Int32Array(length + 2).fill(-1);
		this.#labels = new Uint8Array(length + 2);
		this.#first = new Int32Array(length + 2).fill(length + 2);
		this.#last = new Int32Array(length + 2).fill(-1);
		for (let i = 0; i < length; i++) {
			const there = length - 1 - i;
			const headThere = backward.heads[there] ?? length;
			const head = headThere >= length ? length : length - 1 - headThere;
			this.#heads[i] = head;
			this.#labels[i] = backward.labels[there] ?? 0;
			this.#first[head] = Math.min(i, this.#first[head] ?? i);
			this.#last[head] = i;
		}
	}

	/**
	 * Writes five numbers to `into` from `from` on: where the heads of the top of the stack, the next word and the word
	 * under the top lie, each with its label, what the top and the next word still wait for, and where the last of those
	 * heads lies, without its label.
	 */
	look(state: StackState, into: Int32Array, from: number): void {
		const s0 = state.under(0);
		const s1 = state.under(1);
		const b0 = state.next;
		const top = this.#place(this.#heads[s0] ?? -1, b0, s1, s1, b0, state);
		const next = this.#place(this.#heads[b0] ?? -1, s0, s1, s1, b0, state);
		const second = this.#place(this.#heads[s1] ?? -1, s0, b0, s1, b0, state);
		into[from] = top * 64 + (this.#labels[s0] ?? 0);
		into[from + 1] = next * 64 + (this.#labels[b0] ?? 0);
		into[from + 2] = second * 64 + (this.#labels[s1] ?? 0);
		into[from + 3] = this.#open(s0, s1, b0);
		into[from + 4] = second;
	}

	/** Where a head lies: one of two words of interest, the root, ahead, behind, or between. */
	#place(head: number, first: number, other: number, s1: number, b0: number, state: StackState): number {
		if (head < 0) return 0;
		if (head === first) return 1;
		if (head === other) return 2;
		if (head === state.length) return 3;
		if (head > b0) return 4;
		return head < s1 ? 5 : 6;
	}

	/** Whether the top waits for dependents ahead, and where the first dependent of the next word lies. */
	#open(s0: number, s1: number, b0: number): number {
		const last = this.#last[s0] ?? -1;
		const waiting = last < b0 ? 0 : last === b0 ? 1 : 2;
		const first = this.#first[b0] ?? b0;
		if (first >= b0) return waiting * 10;
		if (first === s0) return waiting * 10 + 1;
		if (first === s1) return waiting * 10 + 2;
		return waiting * 10 + (first < s1 ? 3 : first < s0 ? 4 : 5);
	}
}
