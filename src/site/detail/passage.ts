import type { Mention } from '../../model/event.ts';

/** A stretch of a paragraph and what it is to the reader. */
export interface PassagePiece {
	readonly text: string;
	/** Part of the sentence that reports the event. */
	readonly sentence: boolean;
	/** Part of the words its date came from. */
	readonly date: boolean;
}

/** What is said in one paragraph of an article. */
export type Passage = readonly [Mention, ...Mention[]];

/** Mentions by the paragraph they stand in, in the order in which the paragraphs come first. */
export function passages(mentions: readonly Mention[]): Passage[] {
	const found = new Map<string, [Mention, ...Mention[]]>();
	for (const mention of mentions) {
		const place = `${mention.article} ${mention.paragraph}`;
		const known = found.get(place);
		if (known) known.push(mention);
		else found.set(place, [mention]);
	}
	return [...found.values()];
}

/** Parts a paragraph at the sentences and date words of mentions of one article; joined, the pieces are the paragraph. */
export function pieces(text: string, paragraph: number, mentions: readonly Mention[]): PassagePiece[] {
	const sentences = mentions
		.filter((mention) => mention.paragraph === paragraph)
		.map(({ start, end }): Stretch => [start, end]);
	const dates = mentions.flatMap(({ when }): Stretch[] =>
		when?.paragraph === paragraph && when.start !== null && when.end !== null ? [[when.start, when.end]] : [],
	);
	const cuts = [...new Set([0, ...sentences.flat(), ...dates.flat(), text.length])]
		.filter((cut) => cut >= 0 && cut <= text.length)
		.sort((a, b) => a - b);
	return cuts.slice(0, -1).map((from, index) => {
		const to = cuts[index + 1] ?? text.length;
		const within = ([start, end]: Stretch) => start <= from && to <= end;
		return { text: text.slice(from, to), sentence: sentences.some(within), date: dates.some(within) };
	});
}

type Stretch = readonly [start: number, end: number];
