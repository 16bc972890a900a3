import type { Mention } from '../../model/event.ts';

/** A stretch of a paragraph and what it is to the reader. */
export interface PassagePiece {
	readonly text: string;
	/** Part of the sentence that reports the event. */
	readonly sentence: boolean;
	/** Part of the words its date came from. */
	readonly date: boolean;
}

/** Parts a paragraph of a mention at its sentence and its date words; joined, the pieces are the paragraph. */
export function passage(text: string, paragraph: number, mention: Mention): PassagePiece[] {
	const sentence = mention.paragraph === paragraph ? [mention.start, mention.end] : [0, 0];
	const { when } = mention;
	const date =
		when?.paragraph === paragraph && when.start !== null && when.end !== null
			? [when.start, when.end]
			: [0, 0];
	const cuts = [...new Set([0, ...sentence, ...date, text.length])]
		.filter((cut) => cut >= 0 && cut <= text.length)
		.sort((a, b) => a - b);
	return cuts.slice(0, -1).map((from, index) => {
		const to = cuts[index + 1] ?? text.length;
		return { text: text.slice(from, to), sentence: within(from, to, sentence), date: within(from, to, date) };
	});
}

function within(from: number, to: number, [start = 0, end = 0]: readonly number[]): boolean {
	return start <= from && to <= end;
}
