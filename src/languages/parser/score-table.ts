import { KEY_BITS } from './hash.ts';

/** A trained linear model as it is stored: for each feature key in rising order, its classes and small weights. */
export interface Model {
	/** Number of classes; at most 128. */
	readonly classes: number;
	/** Feature keys in rising order, each below `2 ** KEY_BITS`. */
	readonly keys: Int32Array;
	/** Number of weights of each key, in the order of `keys`. */
	readonly lengths: Uint8Array;
	/** Class of each weight. */
	readonly labels: Uint8Array;
	/** Each weight as a signed root: the weight in use is `root * |root|`. */
	readonly roots: Int8Array;
}

/**
 * A linear model ready for scoring: an open-addressing table from feature key to a run of (root, class) pairs.
 * All sums are sums of integers, so results do not depend on the machine or on the order of addition.
 */
export class ScoreTable implements Scorer {
	readonly classes: number;
	readonly #runs = new Int32Array(256);
	/** Features whose place another one holds. */
	readonly #displaced = new Int32Array(256);
	readonly #slots: Int32Array;
	/** The upper 9 bits are the signed root of a weight, the lower 7 its class: half the room of weights, so half the misses. */
	readonly #entries: Int16Array;

	constructor(model: Model) {
		this.classes = model.classes;
		const size = 2 ** Math.max(4, Math.ceil(Math.log2(model.keys.length * 1.8 + 1)));
		const mask = size - 1;
		this.#slots = new Int32Array(size * 2).fill(-1);
		this.#entries = new Int16Array(model.labels.length);
		for (let i = 0; i < model.labels.length; i++) {
			this.#entries[i] = ((model.roots[i] ?? 0) << 7) | (model.labels[i] ?? 0);
		}
		let start = 0;
		for (let i = 0; i < model.keys.length; i++) {
			const feature = model.keys[i] ?? 0;
			const length = model.lengths[i] ?? 0;
			let slot = feature & mask;
			while (this.#slots[slot * 2] !== -1) slot = (slot + 1) & mask;
			this.#slots[slot * 2] = feature;
			this.#slots[slot * 2 + 1] = start * 256 + length;
			start += length;
		}
	}

	/** Adds the weights of the first `count` features to `scores`, one number a class. */
	add(features: Int32Array, count: number, scores: Int32Array): void {
		const found = this.#find(features, count);
		const entries = this.#entries;
		const runs = this.#runs;
		for (let i = 0; i < found; i++) {
			const run = runs[i] ?? 0;
			const start = run >>> 8;
			const end = start + (run & 255);
			for (let at = start; at < end; at++) {
				const entry = entries[at] ?? 0;
				const label = entry & 127;
				const root = entry >> 7;
				scores[label] = (scores[label] ?? 0) + root * Math.abs(root);
			}
		}
	}

	/** Collects the runs of the features that are known, and returns their number. */
	#find(features: Int32Array, count: number): number {
		const slots = this.#slots;
		const runs = this.#runs;
		const displaced = this.#displaced;
		const last = slots.length - 1;
		// Reading ahead in rounds lets the processor wait for many places in memory at once, not one after another.
		let ahead = 0;
		for (let i = 0; i < count; i++) ahead ^= slots[((features[i] ?? 0) << 1) & last] ?? 0;
		let found = 0;
		let others = 0;
		// Whether a feature is known is as good as random: counting without branches spares wrong guesses.
		for (let i = 0; i < count; i++) {
			const feature = features[i] ?? 0;
			const slot = (feature << 1) & last;
			const here = slots[slot] ?? 0;
			const differs = here ^ feature;
			const miss = (differs | -differs) >>> 31;
			runs[found] = slots[slot + 1] ?? 0;
			found += 1 - miss;
			displaced[others] = feature;
			others += miss & ~(here >>> 31);
		}
		for (let i = 0; i < others; i++) {
			const feature = displaced[i] ?? 0;
			let slot = ((feature << 1) + 2) & last;
			while (slots[slot] !== feature && slots[slot] !== -1) slot = (slot + 2) & last;
			if (slots[slot] === feature) runs[found++] = slots[slot + 1] ?? 0;
		}
		for (let i = 0; i < found; i++) ahead ^= this.#entries[(runs[i] ?? 0) >>> 8] ?? 0;
		// Kept, or the reads would be optimised away.
		runs[runs.length - 1] = ahead;
		return found;
	}
}

/** What training and use have in common: something that scores classes from feature keys. */
export interface Scorer {
	readonly classes: number;
	add(features: Int32Array, count: number, scores: Int32Array): void;
}

/** Number of possible feature keys. */
export const KEYS = 2 ** KEY_BITS;
