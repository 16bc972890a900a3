import { KEY_BITS } from './hash.ts';

/** Most features weighed at a time. */
const MOST_FEATURES = 256;

/** Marks the last entry of a run. */
const LAST = 128;
const CLASS = 127;

/**
 * A trained linear model as it is stored. A feature stands in the slot that the upper `bits` of its key name, and
 * each slot has room for one.
 */
export interface Model {
	/** Number of classes; at most 128. */
	readonly classes: number;
	readonly bits: number;
	/** Number of weights of each slot; 0 for an empty one. */
	readonly lengths: Uint8Array;
	/** The lower bits of the keys of the features, in the order of their slots. */
	readonly rests: Uint8Array;
	/** Class of each weight. */
	readonly labels: Uint8Array;
	/** Each weight as a signed root: the weight in use is `root * |root|`. */
	readonly roots: Int8Array;
}

/** What training and use have in common: something that scores classes from feature keys. */
export interface Scorer {
	readonly classes: number;
	/** Adds the weights of features, at most 256, to `scores`, one number a class. */
	add(features: Int32Array, scores: Int32Array): void;
}

/**
 * A linear model ready for scoring: a slot for each feature, which holds the rest of its key and where its weights
 * begin. All sums are sums of integers, so results do not depend on the machine or on the order of addition.
 */
export class ScoreTable implements Scorer {
	readonly classes: number;
	/** Bits of a key that are kept in its slot. */
	readonly #rest: number;
	/** The start of a run of entries, and in the lowest bits the rest of the key. */
	readonly #slots: Int32Array;
	/** The upper bits are a weight, then one that marks the end of the run, and 7 of the class. */
	readonly #entries: Int32Array;
	readonly #runs = new Int32Array(MOST_FEATURES);
	readonly #firsts = new Int32Array(MOST_FEATURES);

	constructor(model: Model) {
		this.classes = model.classes;
		this.#rest = KEY_BITS - model.bits;
		this.#slots = new Int32Array(1 << model.bits);
		this.#entries = new Int32Array(model.labels.length + 1);
		// Empty slots lead to the first entry, which weighs nothing.
		let at = 0;
		this.#entries[at++] = LAST;
		let feature = 0;
		model.lengths.forEach((length, slot) => {
			if (length === 0) return;
			this.#slots[slot] = (at << this.#rest) | (model.rests[feature++] ?? 0);
			for (const end = at + length; at < end; at++) {
				const root = model.roots[at - 1] ?? 0;
				this.#entries[at] = ((root * Math.abs(root)) << 8) | (model.labels[at - 1] ?? 0);
			}
			this.#entries[at - 1] = (this.#entries[at - 1] ?? 0) | LAST;
		});
	}

	add(features: Int32Array, scores: Int32Array): void {
		const found = this.#find(features);
		const entries = this.#entries;
		const runs = this.#runs;
		const firsts = this.#firsts;
		// Runs lie scattered in memory: their beginnings are fetched at once, not each after the end of the one before.
		for (let i = 0; i < found; i++) firsts[i] = entries[runs[i] ?? 0] ?? LAST;
		for (let i = 0; i < found; i++) {
			let at = runs[i] ?? 0;
			let entry = firsts[i] ?? LAST;
			for (;;) {
				const label = entry & CLASS;
				scores[label] = ((scores[label] ?? 0) + (entry >> 8)) | 0;
				if ((entry & LAST) !== 0) break;
				entry = entries[++at] ?? LAST;
			}
		}
	}

	/** Collects the runs of the features that are known, and returns their number. */
	#find(features: Int32Array): number {
		const slots = this.#slots;
		const runs = this.#runs;
		const rest = this.#rest;
		const mask = (1 << rest) - 1;
		let found = 0;
		for (let i = 0; i < features.length; i++) {
			const feature = features[i] ?? 0;
			const slot = slots[feature >>> rest] ?? 0;
			runs[found] = slot >>> rest;
			// Whether a feature is known is as good as random: counting without branches spares wrong guesses.
			found += (((slot ^ feature) & mask) - 1) >>> 31;
		}
		return found;
	}
}

/** The class of the highest score; the first of several. */
export function bestOf(scores: Int32Array): number {
	let best = 0;
	let most = scores[0] ?? 0;
	for (let at = 1; at < scores.length; at++) {
		const score = scores[at] ?? 0;
		if (score > most) {
			most = score;
			best = at;
		}
	}
	return best;
}
