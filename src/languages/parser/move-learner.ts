import { KEY_BITS, KEYS } from './hash.ts';
import { doubled, FREQUENCY_SHARE, LARGEST_ROOT } from './learner.ts';
import type { MoveModel, MoveScorer } from './move-table.ts';

/** Moves a parser chooses from: shift, left arc, right arc. */
const MOVES = 3;

/** An averaged perceptron of moves under training; keys seen fewer than `cutoff` times by `count` are not learned. */
export class MoveLearner implements MoveScorer {
	readonly #cutoff: number;
	readonly #seen = new Uint8Array(KEYS);
	/** The row of each key; 0 for none. */
	readonly #rows = new Int32Array(KEYS);
	#rowCount = 1;
	#keys = new Int32Array(1 << 20);
	/** Three weights a row, each weight's steps times the moments they were made at, and averages of earlier rounds. */
	#weights = new Int32Array(MOVES << 20);
	#moments = new Float64Array(MOVES << 20);
	#kept = new Float64Array(MOVES << 20);
	#now = 1;

	constructor(cutoff: number) {
		this.#cutoff = cutoff;
	}

	/** Counts the features of one training state; done once over the data before learning. */
	count(features: Int32Array): void {
		for (const feature of features) {
			const seen = this.#seen[feature] ?? 0;
			if (seen < 255) this.#seen[feature] = seen + 1;
		}
	}

	add(features: Int32Array, sums: Int32Array): void {
		const weights = this.#weights;
		let shift = 0;
		let left = 0;
		let right = 0;
		for (const feature of features) {
			const at = (this.#rows[feature] ?? 0) * MOVES;
			shift += weights[at] ?? 0;
			left += weights[at + 1] ?? 0;
			right += weights[at + 2] ?? 0;
		}
		sums[0] = (sums[0] ?? 0) + shift;
		sums[1] = (sums[1] ?? 0) + left;
		sums[2] = (sums[2] ?? 0) + right;
	}

	/** One step of learning: the `good` move gains, the `bad` one loses. */
	update(features: Int32Array, good: number, bad: number): void {
		for (const feature of features) {
			if ((this.#seen[feature] ?? 0) < this.#cutoff) continue;
			let row = this.#rows[feature] ?? 0;
			if (row === 0) this.#rows[feature] = row = this.#newRow(feature);
			this.#change(row * MOVES + good, 1);
			this.#change(row * MOVES + bad, -1);
		}
	}

	/** Tells the learner that one more decision was made, right or wrong; averages run over these. */
	tick(): void {
		this.#now++;
	}

	/** Adds the averaged weights to those of earlier rounds, and begins anew with none. */
	keep(): void {
		for (let at = 0; at < this.#rowCount * MOVES; at++) {
			const average = (this.#weights[at] ?? 0) - (this.#moments[at] ?? 0) / this.#now;
			this.#kept[at] = (this.#kept[at] ?? 0) + average;
		}
		this.#weights.fill(0);
		this.#moments.fill(0);
		this.#now = 1;
	}

	/** The model of all rounds kept, quantised; of the features of one slot, the worthiest is kept. */
	model(bits: number): MoveModel {
		const rows = this.#worthiest(bits);
		let largest = 0;
		for (const row of rows) {
			largest = Math.max(largest, Math.abs(this.#lead(row, 1)), Math.abs(this.#lead(row, 2)));
		}
		const root = (lead: number): number =>
			Math.sign(lead) * Math.round(LARGEST_ROOT * Math.sqrt(Math.abs(lead) / largest));
		const left = Int8Array.from(rows, (row) => root(this.#lead(row, 1)));
		const right = Int8Array.from(rows, (row) => root(this.#lead(row, 2)));
		const kept = rows.filter((_, slot) => left[slot] !== 0 || right[slot] !== 0);
		const mask = (1 << (KEY_BITS - bits)) - 1;
		return { bits, left, right, rests: Uint8Array.from(kept, (row) => (this.#keys[row] ?? 0) & mask) };
	}

	/** By how much the weight of a move leads that of a shift. */
	#lead(row: number, move: number): number {
		return (this.#kept[row * MOVES + move] ?? 0) - (this.#kept[row * MOVES] ?? 0);
	}

	/** The row of most worth for each slot, 0 for none. */
	#worthiest(bits: number): Int32Array {
		const rows = new Int32Array(1 << bits);
		const most = new Float64Array(1 << bits);
		for (let row = 1; row < this.#rowCount; row++) {
			const left = this.#lead(row, 1);
			const right = this.#lead(row, 2);
			const size = Math.max(Math.abs(left), Math.abs(right), Math.abs(left - right));
			const key = this.#keys[row] ?? 0;
			const worth = size * (this.#seen[key] ?? 0) ** FREQUENCY_SHARE;
			const slot = key >>> (KEY_BITS - bits);
			if (worth <= (most[slot] ?? 0)) continue;
			most[slot] = worth;
			rows[slot] = row;
		}
		return rows;
	}

	#change(at: number, step: number): void {
		this.#weights[at] = (this.#weights[at] ?? 0) + step;
		this.#moments[at] = (this.#moments[at] ?? 0) + step * this.#now;
	}

	#newRow(feature: number): number {
		const row = this.#rowCount++;
		if (row === this.#keys.length) {
			this.#keys = doubled(this.#keys, new Int32Array(row * 2));
			this.#weights = doubled(this.#weights, new Int32Array(row * 2 * MOVES));
			this.#moments = doubled(this.#moments, new Float64Array(row * 2 * MOVES));
			this.#kept = doubled(this.#kept, new Float64Array(row * 2 * MOVES));
		}
		this.#keys[row] = feature;
		return row;
	}
}
