import type { StackState } from './stack-state.ts';

/** A gold tree in the numbering of `StackState`: heads (the root is `length`), labels, dependents by head. */
export interface GoldTree {
	readonly heads: Int32Array;
	readonly labels: Uint8Array;
	/** Where the dependents of each head begin in `children`; one more entry than heads. */
	readonly starts: Int32Array;
	/** Dependents of all heads, in rising order for each head. */
	readonly children: Int32Array;
}

/** Makes a gold tree from heads (-1 for the root) and label numbers. */
export function goldTree(heads: readonly number[], labels: readonly number[]): GoldTree {
	const length = heads.length;
	const own = Int32Array.from(heads, (head) => (head < 0 ? length : head));
	const starts = new Int32Array(length + 2);
	for (const head of own) starts[head + 1] = (starts[head + 1] ?? 0) + 1;
	for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
	const filled = starts.slice();
	const children = new Int32Array(length);
	for (let child = 0; child < length; child++) {
		const head = own[child] ?? 0;
		const at = filled[head] ?? 0;
		children[at] = child;
		filled[head] = at + 1;
	}
	return { heads: own, labels: Uint8Array.from(labels), starts, children };
}

/**
 * Number of gold arcs that each kind of action puts out of reach (Goldberg and Nivre 2013): the dynamic oracle of
 * the arc-hybrid system. A right label is counted by the caller.
 */
export class Oracle {
	shift = 0;
	left = 0;
	right = 0;
	readonly #onStack: Uint8Array;

	constructor(length: number) {
		this.#onStack = new Uint8Array(length + 2);
	}

	/** Fills the three costs for this state. */
	weigh(state: StackState, gold: GoldTree): void {
		const s0 = state.under(0);
		const s1 = state.under(1);
		const next = state.next;
		const headOfTop = gold.heads[s0] ?? -1;
		const waiting = state.depth > 0 ? this.#dependentsFrom(s0, next, gold) : 0;
		this.left = waiting + (headOfTop === s1 || headOfTop > next ? 1 : 0);
		this.right = waiting + (headOfTop >= next ? 1 : 0);
		this.shift = next < state.length ? this.#shiftCost(state, gold) : 0;
	}

	#dependentsFrom(head: number, first: number, gold: GoldTree): number {
		const start = gold.starts[head] ?? 0;
		let at = gold.starts[head + 1] ?? 0;
		let count = 0;
		while (at > start && (gold.children[at - 1] ?? -1) >= first) {
			at--;
			count++;
		}
		return count;
	}

	#shiftCost(state: StackState, gold: GoldTree): number {
		const { stack, depth, next } = state;
		for (let i = 0; i < depth; i++) this.#onStack[stack[i] ?? 0] = 1;
		let cost = 0;
		for (let at = gold.starts[next] ?? 0; at < (gold.starts[next + 1] ?? 0); at++) {
			const child = gold.children[at] ?? 0;
			if (child < next && this.#onStack[child] === 1) cost++;
		}
		const head = gold.heads[next] ?? -1;
		if (head < next && this.#onStack[head] === 1 && head !== state.under(0)) cost++;
		for (let i = 0; i < depth; i++) this.#onStack[stack[i] ?? 0] = 0;
		return cost;
	}
}
