/** The events some words lead to, by their places in the story. */
export interface Found {
	/** The best first. */
	readonly best: readonly number[];
	/** 1 at the place of each of them, 0 elsewhere. */
	readonly has: Uint8Array;
}

/** What one word leads to, by numbers that are lower the more an event matters. */
export interface Match {
	/** The best first. */
	readonly best: readonly number[];
	readonly has: Uint8Array;
	/** How well each number matches; null where that was not worth working out. */
	readonly scores: Float64Array | null;
}

/** A match of the numbers given, the best first; `scores` where they have any. */
export function matchOf(best: readonly number[], size: number, scores: Float64Array | null = null): Match {
	const has = new Uint8Array(size);
	for (const number of best) has[number] = 1;
	return { best, has, scores };
}

/**
 * The numbers all words lead to, the best first: by the sum of their scores; where no word has any, in the order
 * of the last word, which is the one being typed.
 */
export function inAll(matches: readonly Match[]): readonly number[] {
	const scored = matches.filter(({ scores }) => scores !== null);
	const leading = scored[0] ?? matches.at(-1);
	if (!leading) return [];
	const others = matches.filter((match) => match !== leading);
	const both =
		others.length === 0
			? leading.best
			: leading.best.filter((number) => others.every(({ has }) => has[number] === 1));
	if (scored.length < 2) return both;
	const sums = new Map(
		both.map((number) => [number, scored.reduce((sum, { scores }) => sum + (scores?.[number] ?? 0), 0)]),
	);
	return both.toSorted((a, b) => (sums.get(b) ?? 0) - (sums.get(a) ?? 0) || a - b);
}
