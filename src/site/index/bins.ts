import { middle, type Placed } from './story-index.ts';

/** Several events that stand too close to be told apart, as one count. */
export interface AxisBin {
	readonly kind: 'bin';
	/** The same for the same events at the same scale: `bin:<lane>:<level>:<number>`. */
	readonly id: string;
	readonly lane: number;
	readonly count: number;
	/** Where it stands: among its events, and clear of the bins beside it. */
	readonly at: number;
	/** First and last moment of its events. */
	readonly start: number;
	readonly end: number;
	/** The stretch it counts is parted into columns of this many milliseconds, from this moment on. */
	readonly from: number;
	readonly step: number;
	/** How many of its events stand in each. */
	readonly columns: Uint16Array;
}

/** Bins are between this and twice this wide, in pixels. */
const BIN = 72;
/** Columns of a bin: those of its events are told apart as far as they can be on screen. */
const COLUMNS = 8;
/** Events that stand too close together, by the number of their stretch. */
export interface Crowd {
	readonly key: number;
	readonly only: Placed;
	readonly moments: number[];
}

/** Width of a bin in milliseconds: as wide as a doubling of the scale allows. */
function binWidth(scale: number): number {
	return 2 ** Math.ceil(Math.log2(scale * BIN));
}

/** Parts what found no room by where it stands. */
export function binned(left: readonly Placed[], scale: number): Crowd[] {
	const width = binWidth(scale);
	const crowds = new Map<number, Crowd>();
	for (const placed of left) {
		const moment = middle(placed);
		const key = Math.floor(moment / width);
		const crowd = crowds.get(key);
		if (crowd) crowd.moments.push(moment);
		else crowds.set(key, { key, only: placed, moments: [moment] });
	}
	return [...crowds.values()];
}

/** A crowd as a bin. */
export function counted({ key, moments }: Crowd, lane: number, level: number, scale: number): AxisBin {
	const width = binWidth(scale);
	const step = width / COLUMNS;
	const from = key * width;
	const columns = new Uint16Array(COLUMNS);
	let [sum, start, end] = [0, Infinity, -Infinity];
	for (const moment of moments) {
		sum += moment;
		start = Math.min(start, moment);
		end = Math.max(end, moment);
		const column = Math.min(COLUMNS - 1, Math.floor((moment - from) / step));
		columns[column] = (columns[column] ?? 0) + 1;
	}
	const count = moments.length;
	const at = Math.min(Math.max(sum / count, from + 0.3 * width), from + 0.7 * width);
	return { kind: 'bin', id: `bin:${lane}:${level}:${key}`, lane, count, at, start, end, from, step, columns };
}
