import type { Mention } from '../model/event.ts';

const WORD = /[\p{L}\p{N}]+/gu;
/** Words this short carry grammar, not content: "the", "was", "for". */
const SHORTEST_CONTENT_WORD = 4;
/** Crude stems make "attacked", "attacks" and "attack" one word; more is not needed to compare two reports. */
const STEM_LENGTH = 5;

/** The stems of the content words of a text, as a set. */
export function stems(text: string): Set<string> {
	const found = new Set<string>();
	for (const [word] of text.toLowerCase().matchAll(WORD)) {
		if (word.length >= SHORTEST_CONTENT_WORD || /\d/.test(word)) found.add(word.slice(0, STEM_LENGTH));
	}
	return found;
}

/** Share of the smaller set that both have, 0 to 1; 0 when either is empty. */
export function overlapOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	const [small, large] = a.size <= b.size ? [a, b] : [b, a];
	if (small.size === 0) return 0;
	let shared = 0;
	for (const item of small) if (large.has(item)) shared += 1;
	return shared / small.size;
}

/** What two mentions are compared by, made once for each. */
export interface Features {
	readonly trigger: ReadonlySet<string>;
	readonly title: ReadonlySet<string>;
	/** Stems of the participants' names. */
	readonly actors: ReadonlySet<string>;
	readonly quote: ReadonlySet<string>;
}

/** The features of one mention. */
export function featuresOf(mention: Mention): Features {
	return {
		trigger: stems(mention.trigger),
		title: stems(mention.title),
		actors: stems(mention.who.map(({ name }) => name).join(' ')),
		quote: stems(mention.quote),
	};
}
