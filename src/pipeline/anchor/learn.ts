import type { Grounds } from './choose.ts';
import type { Weights } from './weights.ts';

/** An event to learn from: what speaks for each candidate, and which candidates are right. */
export interface Lesson {
	readonly grounds: readonly Grounds[];
	readonly right: readonly boolean[];
}

/** Strength of the Gaussian prior that keeps weights small; found by cross-validation over articles. */
const PRIOR = 10;
const ROUNDS = 200;
const PACE = 0.2;
/** Weights smaller than this are left out, and all are rounded to hundredths. */
const LEAST = 0.05;

/**
 * The weights under which the right candidates are most likely: maximum a posteriori by gradient ascent with a pace
 * for each weight (AdaGrad: Duchi, Hazan, Singer 2011). The same lessons in the same order give the same weights.
 * Lessons without a right candidate teach nothing.
 */
export function learn(lessons: readonly Lesson[]): Weights {
	const numbers = new Map<string, number>();
	const sets = lessons
		.filter(({ right }) => right.includes(true))
		.map(({ grounds, right }) => ({
			right,
			candidates: grounds.map((pieces) =>
				pieces.map(([evidence, kind]) => {
					const name = `${evidence} ${kind}`;
					const number = numbers.get(name) ?? numbers.size;
					numbers.set(name, number);
					return number;
				}),
			),
		}));
	const weights = new Float64Array(numbers.size);
	const travelled = new Float64Array(numbers.size).fill(1e-6);
	const slope = new Float64Array(numbers.size);
	for (let round = 0; round < ROUNDS; round += 1) {
		for (let i = 0; i < slope.length; i += 1) slope[i] = -PRIOR * (weights[i] ?? 0);
		for (const set of sets) climb(set, weights, slope);
		for (let i = 0; i < slope.length; i += 1) {
			const step = slope[i] ?? 0;
			travelled[i] = (travelled[i] ?? 0) + step * step;
			weights[i] = (weights[i] ?? 0) + (PACE * step) / Math.sqrt(travelled[i] ?? 1);
		}
	}
	return collected(numbers, weights);
}

/** Adds the slope of the logarithm of the right candidates' share. */
function climb(
	{ candidates, right }: { candidates: readonly (readonly number[])[]; right: readonly boolean[] },
	weights: Float64Array,
	slope: Float64Array,
): void {
	const scores = candidates.map((pieces) => pieces.reduce((sum, piece) => sum + (weights[piece] ?? 0), 0));
	const most = Math.max(...scores);
	const odds = scores.map((score) => Math.exp(score - most));
	const all = odds.reduce((sum, each) => sum + each, 0);
	const good = odds.reduce((sum, each, i) => sum + (right[i] ? each : 0), 0);
	for (const [i, pieces] of candidates.entries()) {
		const gain = (right[i] ? (odds[i] ?? 0) / good : 0) - (odds[i] ?? 0) / all;
		for (const piece of pieces) slope[piece] = (slope[piece] ?? 0) + gain;
	}
}

function collected(numbers: ReadonlyMap<string, number>, weights: Float64Array): Weights {
	const table = new Map<string, Map<string, number>>();
	for (const [name, number] of numbers) {
		const weight = Math.round((weights[number] ?? 0) * 100) / 100;
		if (Math.abs(weight) < LEAST) continue;
		const [evidence = '', kind = ''] = name.split(' ');
		const kinds = table.get(evidence) ?? new Map<string, number>();
		table.set(evidence, kinds.set(kind, weight));
	}
	return table;
}
