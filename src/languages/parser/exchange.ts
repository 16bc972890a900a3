import type { Company, Neighbours } from './company.ts';

/** Numbers up to which x log x is looked up. */
const LOOKED_UP = 1 << 16;
const TABLE = Float64Array.from({ length: LOOKED_UP }, (_, x) => (x === 0 ? 0 : x * Math.log(x)));

/**
 * Sorts words into classes by the company they keep: each word in turn moves to the class that makes the words
 * beside it easiest to predict (exchange clustering: Kneser and Ney 1993; predictive, Uszkoreit and Brants 2008,
 * here on both sides). Returns the class of each word of the company; the same text gives the same classes.
 */
export function exchange(company: Company, classes: number, rounds: number): Uint8Array {
	const sorter = new Sorter(company, classes);
	for (let round = 0; round < rounds; round++) sorter.round();
	return sorter.classOf;
}

class Sorter {
	readonly classOf: Uint8Array;
	readonly #company: Company;
	readonly #classes: number;
	/** How often each word stands beside words of each class, by side. */
	readonly #beside: readonly { side: Neighbours; counts: Int32Array }[];
	readonly #sizes: Float64Array;
	readonly #gains: Float64Array;

	constructor(company: Company, classes: number) {
		const size = company.words.length;
		this.#company = company;
		this.#classes = classes;
		this.#beside = [company.before, company.after].map((side) => ({
			side,
			counts: new Int32Array(size * classes),
		}));
		this.#sizes = new Float64Array(classes);
		this.#gains = new Float64Array(classes);
		this.classOf = Uint8Array.from({ length: size }, (_, word) => word % classes);
		this.classOf.forEach((own, word) => {
			this.#count(word, own, 1);
		});
	}

	/** Offers every word every class. The border of sentences and the rare words stay where they are. */
	round(): void {
		for (let word = 2; word < this.classOf.length; word++) {
			const own = this.classOf[word] ?? 0;
			this.#count(word, own, -1);
			const best = this.#best(word, own);
			this.classOf[word] = best;
			this.#count(word, best, 1);
		}
	}

	#best(word: number, own: number): number {
		const gains = this.#gains;
		const count = this.#company.counts[word] ?? 0;
		for (let to = 0; to < this.#classes; to++) {
			const size = this.#sizes[to] ?? 0;
			gains[to] = -2 * (weigh(size + count) - weigh(size));
		}
		for (const { side, counts } of this.#beside) this.#addGains(word, side, counts);
		let best = own;
		for (let to = 0; to < this.#classes; to++) if ((gains[to] ?? 0) > (gains[best] ?? 0)) best = to;
		return best;
	}

	#addGains(word: number, side: Neighbours, counts: Int32Array): void {
		const gains = this.#gains;
		for (let at = side.starts[word] ?? 0; at < (side.starts[word + 1] ?? 0); at++) {
			const more = side.counts[at] ?? 0;
			const row = (side.words[at] ?? 0) * this.#classes;
			for (let to = 0; to < this.#classes; to++) {
				const here = counts[row + to] ?? 0;
				gains[to] = (gains[to] ?? 0) + weigh(here + more) - weigh(here);
			}
		}
	}

	#count(word: number, own: number, sign: number): void {
		for (const { side, counts } of this.#beside) {
			for (let at = side.starts[word] ?? 0; at < (side.starts[word + 1] ?? 0); at++) {
				const cell = (side.words[at] ?? 0) * this.#classes + own;
				counts[cell] = (counts[cell] ?? 0) + sign * (side.counts[at] ?? 0);
			}
		}
		this.#sizes[own] = (this.#sizes[own] ?? 0) + sign * (this.#company.counts[word] ?? 0);
	}
}

function weigh(x: number): number {
	return x < LOOKED_UP ? (TABLE[x] ?? 0) : x * Math.log(x);
}
