import { KEY_BITS, KEYS } from './hash.ts';
import type { Model, Scorer } from './score-table.ts';

/** How a trained model is made small. */
export interface Squeeze {
	/** Largest number of weights kept; small weights of rare features go first. */
	readonly weights: number;
	/** Bits of a key that name its slot: of the features of one slot only the worthiest is kept. */
	readonly bits: number;
}

/** How much the frequency of a feature counts, beside the size of its weights, when weights are left out. */
export const FREQUENCY_SHARE = 0.2;

/** Weights are kept as roots of at most this size: finer steps take more room and gain nothing. */
export const LARGEST_ROOT = 24;

/**
 * An averaged perceptron under training. Each feature key owns a growing run of (class, weight) pairs; keys seen
 * fewer than `cutoff` times by `count` never get one.
 */
export class Learner implements Scorer {
	readonly classes: number;
	readonly #cutoff: number;
	readonly #seen = new Uint8Array(KEYS);
	readonly #rows = new Int32Array(KEYS);
	#rowStart = new Int32Array(1 << 16);
	#rowKey = new Int32Array(1 << 16);
	#rowLength = new Uint16Array(1 << 16);
	#rowRoom = new Uint16Array(1 << 16);
	#rowCount = 1;
	#label = new Uint8Array(1 << 20);
	#weight = new Int32Array(1 << 20);
	/** Each weight's steps times the moments they were made at, and its averages of earlier rounds. */
	#moments = new Float64Array(1 << 20);
	#kept = new Float64Array(1 << 20);
	#used = 0;
	#now = 1;

	constructor(classes: number, cutoff: number) {
		this.classes = classes;
		this.#cutoff = cutoff;
	}

	/** Counts the features of one training state; done once over the data before learning. */
	count(features: Int32Array): void {
		for (const feature of features) {
			const seen = this.#seen[feature] ?? 0;
			if (seen < 255) this.#seen[feature] = seen + 1;
		}
	}

	add(features: Int32Array, scores: Int32Array): void {
		const label = this.#label;
		const weight = this.#weight;
		for (const feature of features) {
			const row = this.#rows[feature] ?? 0;
			if (row === 0) continue;
			const start = this.#rowStart[row] ?? 0;
			const end = start + (this.#rowLength[row] ?? 0);
			for (let at = start; at < end; at++) {
				const into = label[at] ?? 0;
				scores[into] = (scores[into] ?? 0) + (weight[at] ?? 0);
			}
		}
	}

	/** One step of learning: the `good` class gains, the `bad` one loses. */
	update(features: Int32Array, good: number, bad: number): void {
		for (const feature of features) {
			if ((this.#seen[feature] ?? 0) < this.#cutoff) continue;
			let row = this.#rows[feature] ?? 0;
			if (row === 0) row = this.#newRow(feature);
			this.#change(row, good, 1);
			this.#change(row, bad, -1);
		}
	}

	/** Tells the learner that one more decision was made, right or wrong; averages run over these. */
	tick(): void {
		this.#now++;
	}

	/** Adds the averaged weights to those of earlier rounds, and begins anew with none. */
	keep(): void {
		for (let at = 0; at < this.#used; at++) {
			const average = (this.#weight[at] ?? 0) - (this.#moments[at] ?? 0) / this.#now;
			this.#kept[at] = (this.#kept[at] ?? 0) + average;
		}
		this.#weight.fill(0);
		this.#moments.fill(0);
		this.#now = 1;
	}

	/** The model of all rounds kept, pruned and quantised. */
	model(squeeze: Squeeze): Model {
		const worth = new Float64Array(this.#used);
		const sizes: number[] = [];
		let largest = 0;
		for (let row = 1; row < this.#rowCount; row++) {
			const start = this.#rowStart[row] ?? 0;
			const frequent = (this.#seen[this.#rowKey[row] ?? 0] ?? 0) ** FREQUENCY_SHARE;
			for (let at = start; at < start + (this.#rowLength[row] ?? 0); at++) {
				const size = Math.abs(this.#kept[at] ?? 0);
				worth[at] = size * frequent;
				sizes.push(worth[at] ?? 0);
				largest = Math.max(largest, size);
			}
		}
		const sorted = Float64Array.from(sizes).sort();
		const floor = sorted[Math.max(0, sorted.length - squeeze.weights)] ?? 0;
		return this.#quantised(worth, floor, largest, squeeze.bits);
	}

	#quantised(worth: Float64Array, floor: number, largest: number, bits: number): Model {
		const lengths = new Uint8Array(1 << bits);
		const rests: number[] = [];
		const labels: number[] = [];
		const roots: number[] = [];
		const mask = (1 << (KEY_BITS - bits)) - 1;
		for (const [slot, row] of this.#worthiest(worth, bits).entries()) {
			if (row === 0) continue;
			const start = this.#rowStart[row] ?? 0;
			const run: { label: number; root: number }[] = [];
			for (let at = start; at < start + (this.#rowLength[row] ?? 0); at++) {
				const average = this.#kept[at] ?? 0;
				if ((worth[at] ?? 0) < floor) continue;
				const root = Math.sign(average) * Math.round(LARGEST_ROOT * Math.sqrt(Math.abs(average) / largest));
				if (root !== 0) run.push({ label: this.#label[at] ?? 0, root });
			}
			if (run.length === 0) continue;
			run.sort((a, b) => a.label - b.label);
			lengths[slot] = run.length;
			rests.push((this.#rowKey[row] ?? 0) & mask);
			for (const { label, root } of run) {
				labels.push(label);
				roots.push(root);
			}
		}
		return {
			classes: this.classes,
			bits,
			lengths,
			rests: Uint8Array.from(rests),
			labels: Uint8Array.from(labels),
			roots: Int8Array.from(roots),
		};
	}

	/** The row of most worth for each slot, 0 for none. */
	#worthiest(worth: Float64Array, bits: number): Int32Array {
		const rows = new Int32Array(1 << bits);
		const most = new Float64Array(1 << bits);
		for (let row = 1; row < this.#rowCount; row++) {
			const start = this.#rowStart[row] ?? 0;
			const own = Math.max(...worth.subarray(start, start + (this.#rowLength[row] ?? 0)));
			const slot = (this.#rowKey[row] ?? 0) >>> (KEY_BITS - bits);
			if (own <= (most[slot] ?? 0)) continue;
			most[slot] = own;
			rows[slot] = row;
		}
		return rows;
	}

	#change(row: number, label: number, step: number): void {
		const start = this.#rowStart[row] ?? 0;
		const length = this.#rowLength[row] ?? 0;
		let at = start;
		while (at < start + length && this.#label[at] !== label) at++;
		if (at === start + length) {
			if (length === this.#rowRoom[row]) at = this.#moveRow(row) + length;
			this.#rowLength[row] = length + 1;
			this.#label[at] = label;
			this.#weight[at] = 0;
			this.#moments[at] = 0;
			this.#kept[at] = 0;
		}
		this.#weight[at] = (this.#weight[at] ?? 0) + step;
		this.#moments[at] = (this.#moments[at] ?? 0) + step * this.#now;
	}

	#newRow(feature: number): number {
		const row = this.#rowCount++;
		if (row === this.#rowStart.length) {
			this.#rowStart = doubled(this.#rowStart, new Int32Array(row * 2));
			this.#rowKey = doubled(this.#rowKey, new Int32Array(row * 2));
			this.#rowLength = doubled(this.#rowLength, new Uint16Array(row * 2));
			this.#rowRoom = doubled(this.#rowRoom, new Uint16Array(row * 2));
		}
		this.#rows[feature] = row;
		this.#rowKey[row] = feature;
		this.#rowStart[row] = this.#claim(2);
		this.#rowLength[row] = 0;
		this.#rowRoom[row] = 2;
		return row;
	}

	/** Gives a full row twice the room at a new place and returns that place. */
	#moveRow(row: number): number {
		const from = this.#rowStart[row] ?? 0;
		const length = this.#rowLength[row] ?? 0;
		const to = this.#claim(length * 2);
		this.#label.copyWithin(to, from, from + length);
		this.#weight.copyWithin(to, from, from + length);
		this.#moments.copyWithin(to, from, from + length);
		this.#kept.copyWithin(to, from, from + length);
		this.#rowStart[row] = to;
		this.#rowRoom[row] = length * 2;
		return to;
	}

	#claim(room: number): number {
		const start = this.#used;
		this.#used += room;
		if (this.#used > this.#label.length) {
			const size = this.#label.length * 2;
			this.#label = doubled(this.#label, new Uint8Array(size));
			this.#weight = doubled(this.#weight, new Int32Array(size));
			this.#moments = doubled(this.#moments, new Float64Array(size));
			this.#kept = doubled(this.#kept, new Float64Array(size));
		}
		return start;
	}
}

/** A larger array that begins as the old one. */
export function doubled<T extends Uint8Array | Uint16Array | Int32Array | Float64Array>(from: T, to: T): T {
	to.set(from);
	return to;
}
