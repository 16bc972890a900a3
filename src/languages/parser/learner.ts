import { KEYS, type Model, type Scorer } from './score-table.ts';

/** How a trained model is made small. */
export interface Squeeze {
	/** Largest number of weights kept; small weights of rare features go first. */
	readonly weights: number;
}

/** How much the frequency of a feature counts, beside the size of its weights, when weights are left out. */
const FREQUENCY_SHARE = 0.2;

/** Weights are kept as roots of at most this size: finer steps take more room and gain nothing. */
const LARGEST_ROOT = 24;

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
	#total = new Float64Array(1 << 20);
	#stamp = new Int32Array(1 << 20);
	#used = 0;
	#now = 1;

	constructor(classes: number, cutoff: number) {
		this.classes = classes;
		this.#cutoff = cutoff;
	}

	/** Counts the features of one training state; done once over the data before learning. */
	count(features: Int32Array, count: number): void {
		for (let i = 0; i < count; i++) {
			const feature = features[i] ?? 0;
			const seen = this.#seen[feature] ?? 0;
			if (seen < 255) this.#seen[feature] = seen + 1;
		}
	}

	add(features: Int32Array, count: number, scores: Int32Array): void {
		const label = this.#label;
		const weight = this.#weight;
		for (let i = 0; i < count; i++) {
			const row = this.#rows[features[i] ?? 0] ?? 0;
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
	update(features: Int32Array, count: number, good: number, bad: number): void {
		for (let i = 0; i < count; i++) {
			const feature = features[i] ?? 0;
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

	/** The averaged model, pruned and quantised. */
	model(squeeze: Squeeze): Model {
		const worth = new Float64Array(this.#used);
		const averages = new Float64Array(this.#used);
		const sizes: number[] = [];
		let largest = 0;
		for (let row = 1; row < this.#rowCount; row++) {
			const start = this.#rowStart[row] ?? 0;
			const frequent = (this.#seen[this.#rowKey[row] ?? 0] ?? 0) ** FREQUENCY_SHARE;
			for (let at = start; at < start + (this.#rowLength[row] ?? 0); at++) {
				const lasting = (this.#weight[at] ?? 0) * (this.#now - (this.#stamp[at] ?? 0));
				averages[at] = ((this.#total[at] ?? 0) + lasting) / this.#now;
				const size = Math.abs(averages[at] ?? 0);
				worth[at] = size * frequent;
				sizes.push(worth[at] ?? 0);
				largest = Math.max(largest, size);
			}
		}
		const sorted = Float64Array.from(sizes).sort();
		const floor = sorted[Math.max(0, sorted.length - squeeze.weights)] ?? 0;
		return this.#quantised(averages, worth, floor, largest);
	}

	#quantised(averages: Float64Array, worth: Float64Array, floor: number, largest: number): Model {
		const keys: number[] = [];
		const lengths: number[] = [];
		const labels: number[] = [];
		const roots: number[] = [];
		for (const feature of this.#rowKey.slice(1, this.#rowCount).sort()) {
			const row = this.#rows[feature] ?? 0;
			const start = this.#rowStart[row] ?? 0;
			const run: { label: number; root: number }[] = [];
			for (let at = start; at < start + (this.#rowLength[row] ?? 0); at++) {
				const average = averages[at] ?? 0;
				if ((worth[at] ?? 0) < floor) continue;
				const root = Math.sign(average) * Math.round(LARGEST_ROOT * Math.sqrt(Math.abs(average) / largest));
				if (root !== 0) run.push({ label: this.#label[at] ?? 0, root });
			}
			if (run.length === 0) continue;
			run.sort((a, b) => a.label - b.label);
			keys.push(feature);
			lengths.push(run.length);
			for (const { label, root } of run) {
				labels.push(label);
				roots.push(root);
			}
		}
		return {
			classes: this.classes,
			keys: Int32Array.from(keys),
			lengths: Uint8Array.from(lengths),
			labels: Uint8Array.from(labels),
			roots: Int8Array.from(roots),
		};
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
			this.#total[at] = 0;
			this.#stamp[at] = this.#now;
		}
		const weight = this.#weight[at] ?? 0;
		this.#total[at] = (this.#total[at] ?? 0) + weight * (this.#now - (this.#stamp[at] ?? 0));
		this.#stamp[at] = this.#now;
		this.#weight[at] = weight + step;
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
		this.#total.copyWithin(to, from, from + length);
		this.#stamp.copyWithin(to, from, from + length);
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
			this.#total = doubled(this.#total, new Float64Array(size));
			this.#stamp = doubled(this.#stamp, new Int32Array(size));
		}
		return start;
	}
}

function doubled<T extends Uint8Array | Uint16Array | Int32Array | Float64Array>(from: T, to: T): T {
	to.set(from);
	return to;
}
