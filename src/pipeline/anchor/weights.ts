/**
 * What evidence is worth: evidence → kind of candidate → weight, in natural logarithms of odds. Kind `*` is for
 * candidates of any kind.
 */
export type Weights = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Reads weights written by `writeWeights`; a line that is no list of pairs adds nothing. */
export function readWeights(table: string): Weights {
	return new Map(
		table
			.split('\n')
			.map((line) => line.trim().split(' '))
			.filter(([evidence]) => evidence)
			.map(([evidence = '', ...pairs]) => [evidence, pairsOf(pairs)]),
	);
}

function pairsOf(words: readonly string[]): Map<string, number> {
	const pairs = new Map<string, number>();
	for (let at = 0; at + 1 < words.length; at += 2) pairs.set(words[at] ?? '', Number(words[at + 1]));
	return pairs;
}

/** Writes weights as text: a line for each piece of evidence, with the kinds it speaks for or against. */
export function writeWeights(weights: Weights): string {
	return [...weights]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([evidence, kinds]) => [evidence, ...[...kinds].sort().flat()].join(' '))
		.join('\n');
}
