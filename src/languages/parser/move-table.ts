import { KEY_BITS } from './hash.ts';

/**
 * A trained model of what a parser does next, as it is stored. A feature stands in the slot that the upper `bits` of
 * its key name, and each slot has room for one.
 */
export interface MoveModel {
	readonly bits: number;
	/** How much the feature of each slot speaks for an arc to the left, against a shift; 0 in an empty slot. */
	readonly left: Int8Array;
	/** The same for an arc to the right. A weight is a signed root of at most 45: in use it is `root * |root|`. */
	readonly right: Int8Array;
	/** The lower bits of the keys of the features, in the order of their slots. */
	readonly rests: Uint8Array;
}

/** What training and use have in common: something that weighs moves by feature keys. */
export interface MoveScorer {
	/** Adds the weights of all features to the sums of shift, left and right. */
	add(features: Int32Array, sums: Int32Array): void;
}

/**
 * A model ready for use. Each slot holds the rest of a key (8 bits) and two weights (12 bits each). Sums of whole
 * numbers do not depend on the machine or on the order of addition.
 */
export class MoveTable implements MoveScorer {
	readonly #slots: Int32Array;
	/** Bits of a key that are kept in its slot. */
	readonly #rest: number;

	constructor(model: MoveModel) {
		this.#rest = KEY_BITS - model.bits;
		this.#slots = new Int32Array(1 << model.bits);
		let feature = 0;
		for (let slot = 0; slot < this.#slots.length; slot++) {
			const left = model.left[slot] ?? 0;
			const right = model.right[slot] ?? 0;
			if (left === 0 && right === 0) continue;
			const rest = model.rests[feature++] ?? 0;
			this.#slots[slot] = (squared(right) << 20) | ((squared(left) & 4095) << 8) | rest;
		}
	}

	add(features: Int32Array, sums: Int32Array): void {
		const slots = this.#slots;
		const rest = this.#rest;
		const mask = (1 << rest) - 1;
		let left = 0;
		let right = 0;
		for (let i = 0; i < features.length; i++) {
			const feature = features[i] ?? 0;
			const slot = slots[feature >>> rest] ?? 0;
			// Whether a feature is known is as good as random: without branches there are no wrong guesses.
			const found = slot & ((((slot ^ feature) & mask) - 1) >> 31);
			left = (left + ((found << 12) >> 20)) | 0;
			right = (right + (found >> 20)) | 0;
		}
		sums[1] = (sums[1] ?? 0) + left;
		sums[2] = (sums[2] ?? 0) + right;
	}
}

function squared(root: number): number {
	return root * Math.abs(root);
}
