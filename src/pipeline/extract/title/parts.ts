import type { Span } from '../../../model/span.ts';
import type { Timex } from '../../../model/timex.ts';
import type { Cast } from '../cast.ts';
import type { Referent } from '../names.ts';
import type { Reading } from '../reading.ts';

/** Where in the title a part stands: the subject first, then the words of the clause, then what was said before the verb. */
export type Place = 0 | 1 | 2;

/** Words of a title that stand or fall together. Rank 0 is indispensable; the higher the rank, the sooner it is left out. */
export interface Part {
	readonly tokens: readonly number[];
	readonly place: Place;
	readonly rank: number;
	/** The part this one depends on. */
	readonly within: Part | null;
}

/** A title in the making: parts in the order of their finding. */
export interface Draft {
	readonly reading: Reading;
	readonly cast: Cast;
	readonly place: Place;
	/** Whom the title names as its subject: pronouns that stand for it remain. */
	readonly told: Referent | null;
	/** Are these the words of a speaker? Then dates stay, and pronouns are replaced only where they cannot be the speaker. */
	readonly speech: boolean;
	/** Where the title's verb stands. */
	readonly verb: number;
	/** Clauses that are not told with the noun they modify: the one the title tells, and one told before it. */
	readonly without: ReadonlySet<number>;
	/** Where the title tells the second of two joined infinitives: the first, and the second in its stead. */
	readonly instead: ReadonlyMap<number, number>;
	/** Direct speech that is quoted as a whole: its words are not told in between. */
	readonly apart: Span | null;
	readonly parts: Part[];
	/** Names that stand in for pronouns, by token. */
	readonly names: Map<number, string>;
}

/** Titles are cut at the last whole phrase before this many characters. */
export const LONGEST = 120;
/** A title of more tokens is none; hostile sentences end here. */
const MOST_TOKENS = 160;

/** A title with nothing in it yet. */
export function newDraft(reading: Reading, cast: Cast): Draft {
	return {
		...{ reading, cast, place: 1, told: null, speech: false, verb: -1, without: new Set(), apart: null },
		...{ instead: new Map(), parts: [], names: new Map() },
	};
}

/** Adds words that stand or fall together. */
export function add(
	draft: Draft,
	tokens: readonly number[],
	rank: number,
	within: Part | null,
	place: Place = draft.place,
): Part {
	const { apart, reading } = draft;
	const kept =
		apart === null
			? tokens
			: tokens.filter((index) => {
					const start = reading.tree.tokens[index]?.start ?? 0;
					return start < apart.start || start >= apart.end;
				});
	const part = { tokens: [...new Set(kept)].slice(0, MOST_TOKENS), place, rank, within };
	draft.parts.push(part);
	return part;
}

/** The words of all parts that fit, in the sentence's order: the indispensable ones first, then by rank. */
export function wordsThatFit(draft: Draft, longest: number): readonly (readonly number[])[] {
	const chosen = new Set<Part>();
	let length = 0;
	const byRank = draft.parts.map((part, order) => ({ part, order }));
	byRank.sort((a, b) => a.part.rank - b.part.rank || a.order - b.order);
	for (const { part } of byRank) {
		if (part.within !== null && !chosen.has(part.within)) continue;
		const cost = part.tokens.reduce((sum, token) => sum + widthOf(draft, token) + 1, 0);
		if (part.rank > 0 && length + cost > longest) continue;
		chosen.add(part);
		length += cost;
	}
	return ([0, 1, 2] as const).map((place) => {
		const tokens = [...chosen].filter((part) => part.place === place).flatMap((part) => part.tokens);
		return withoutHoles(
			draft.reading,
			[...new Set(tokens)].sort((a, b) => a - b),
		).slice(0, MOST_TOKENS);
	});
}

/** Is the word part of a date or time? How long something lasts belongs to what happened, not to when. */
export function isDated(reading: Reading, token: number): boolean {
	const type = timexType(reading, token);
	return type === 'DATE' || type === 'TIME';
}

/** The type of the temporal expression a word is part of; null for none. */
export function timexType({ timexes, tree, inTimex }: Reading, token: number): Timex['type'] | null {
	if (!inTimex(token)) return null;
	const start = tree.tokens[token]?.start ?? 0;
	let [low, high] = [0, timexes.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((timexes[middle]?.end ?? 0) <= start) low = middle + 1;
		else high = middle;
	}
	return timexes[low]?.type ?? null;
}

/** Gaps of so few words are words the parser lost, not words left out. */
const WIDEST_HOLE = 3;

/** Adds the words that stand between two kept ones and that no rule left out. */
function withoutHoles(reading: Reading, words: readonly number[]): number[] {
	const { tokens } = reading.tree;
	const filled: number[] = [];
	for (const index of words) {
		const last = filled.at(-1) ?? index;
		const hole: number[] = [];
		for (let between = last + 1; between < index && hole.length <= WIDEST_HOLE; between += 1)
			hole.push(between);
		const lost = hole.every((between) => {
			const token = tokens[between];
			const hyphen = token?.upos === 'PUNCT' && token.form === '-';
			return (
				(token?.upos !== 'PUNCT' || hyphen) &&
				!isDated(reading, between) &&
				!reading.lexicon.has('connectives', token?.form.toLowerCase() ?? '') &&
				!reading.lexicon.has('relative', token?.form.toLowerCase() ?? '')
			);
		});
		if (hole.length <= WIDEST_HOLE && lost) filled.push(...hole);
		filled.push(index);
	}
	return filled;
}

function widthOf({ reading, names }: Draft, token: number): number {
	return (names.get(token) ?? reading.tree.tokens[token]?.form ?? '').length;
}
