/** Words of plain text as numbers, by how often they are seen, and which word follows which how often. */
export interface Company {
	/** Words by number; 0 stands for the border of a sentence, 1 for every rare word. */
	readonly words: readonly string[];
	readonly counts: Int32Array;
	readonly before: Neighbours;
	readonly after: Neighbours;
}

/** The neighbours of each word on one side: those of word `w` lie from `starts[w]` to `starts[w + 1]`. */
export interface Neighbours {
	readonly starts: Int32Array;
	readonly words: Int32Array;
	readonly counts: Int32Array;
}

const BORDER = 0;
const RARE = 1;

/** Counts which words stand beside which; words seen fewer than `least` times are taken together. */
export function countCompany(sentences: readonly (readonly string[])[], least: number): Company {
	const sightings = new Map<string, number>();
	for (const words of sentences) {
		for (const word of words) sightings.set(word, (sightings.get(word) ?? 0) + 1);
	}
	const common = [...sightings].filter(([, count]) => count >= least);
	common.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
	const words = ['', '', ...common.map(([word]) => word)];
	const numbers = new Map(words.map((word, at) => [word, at]));
	numbers.delete('');
	const pairs = countPairs(sentences, numbers, words.length);
	const counts = new Int32Array(words.length);
	for (const [pair, count] of pairs) {
		const second = pair % words.length;
		counts[second] = (counts[second] ?? 0) + count;
	}
	return {
		words,
		counts,
		before: neighbours(pairs, words.length, false),
		after: neighbours(pairs, words.length, true),
	};
}

/** How often each pair of neighbours is seen, by `first * size + second`. */
function countPairs(
	sentences: readonly (readonly string[])[],
	numbers: ReadonlyMap<string, number>,
	size: number,
): Map<number, number> {
	const pairs = new Map<number, number>();
	const see = (first: number, second: number): void => {
		const pair = first * size + second;
		pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
	};
	for (const words of sentences) {
		let last = BORDER;
		for (const word of words) {
			const number = numbers.get(word) ?? RARE;
			see(last, number);
			last = number;
		}
		see(last, BORDER);
	}
	return pairs;
}

function neighbours(pairs: ReadonlyMap<number, number>, size: number, after: boolean): Neighbours {
	const starts = new Int32Array(size + 1);
	const sides = (pair: number): [number, number] => {
		const first = Math.floor(pair / size);
		return after ? [first, pair % size] : [pair % size, first];
	};
	for (const pair of pairs.keys()) {
		const [own] = sides(pair);
		starts[own + 1] = (starts[own + 1] ?? 0) + 1;
	}
	for (let word = 0; word < size; word++) starts[word + 1] = (starts[word + 1] ?? 0) + (starts[word] ?? 0);
	const filled = starts.slice();
	const words = new Int32Array(pairs.size);
	const counts = new Int32Array(pairs.size);
	for (const [pair, count] of pairs) {
		const [own, other] = sides(pair);
		const at = filled[own] ?? 0;
		words[at] = other;
		counts[at] = count;
		filled[own] = at + 1;
	}
	return { starts, words, counts };
}
