import type { Placed } from './story-index.ts';

/** One line of a lane: the stretches already taken, in order and without overlap, and by what. */
export class Row {
	readonly taken: Placed[] = [];
	readonly #starts: number[] = [];
	readonly #ends: number[] = [];

	/** Takes the stretch when it is free. */
	take(from: number, to: number, placed: Placed): boolean {
		let low = 0;
		let high = this.#starts.length;
		while (low < high) {
			const middle = (low + high) >>> 1;
			if ((this.#starts[middle] ?? 0) < from) low = middle + 1;
			else high = middle;
		}
		if ((this.#ends[low - 1] ?? -Infinity) > from) return false;
		if ((this.#starts[low] ?? Infinity) < to) return false;
		this.#starts.splice(low, 0, from);
		this.#ends.splice(low, 0, to);
		this.taken.splice(low, 0, placed);
		return true;
	}

	/** The stretch at that place in the line. */
	stretch(at: number): { from: number; to: number } {
		return { from: this.#starts[at] ?? NaN, to: this.#ends[at] ?? NaN };
	}

	/** Where the stretch before that one ends. */
	endBefore(at: number): number {
		return this.#ends[at - 1] ?? -Infinity;
	}

	/** Where the stretch after that one begins. */
	startAfter(at: number): number {
		return this.#starts[at + 1] ?? Infinity;
	}
}
