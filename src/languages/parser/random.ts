/** A small deterministic generator (mulberry32): the same seed gives the same training, byte for byte. */
export class Random {
	#state: number;

	constructor(seed: number) {
		this.#state = seed | 0;
	}

	/** A number from 0 up to, not including, 1. */
	next(): number {
		this.#state = (this.#state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	}

	/** A new array with the same items in random order. */
	shuffled<T>(items: readonly T[]): T[] {
		const order = items.map((item) => ({ item, at: this.next() }));
		return order.sort((a, b) => a.at - b.at).map(({ item }) => item);
	}
}
