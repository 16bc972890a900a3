import { normalizeSpace } from '../formats/white-space.ts';
import type { Mention } from '../model/event.ts';
import { parsePeriod } from '../model/period.ts';

/** The events of an article as an annotator sees them. */
export interface Annotation {
	/** Name of the article's file. */
	readonly doc: string;
	readonly events: readonly {
		/** The sentence that reports it best, and others that report it too, verbatim. */
		readonly sentence: string;
		readonly alsoIn?: readonly string[];
		/** Words that name it, lower case. */
		readonly triggers: readonly string[];
		/** EDTF values that are right, or `undated`. */
		readonly when: readonly string[];
	}[];
}

/** The mentions that an annotator has too: by a sentence and one of the words that name the event. */
export function goldFor(
	mentions: readonly Mention[],
	{ events }: Annotation,
): { mention: Mention; accepted: readonly string[] }[] {
	const left = new Set(events);
	return mentions.flatMap((mention) => {
		const quote = normalizeSpace(mention.quote);
		const word = mention.trigger.toLowerCase();
		const event = [...left].find(
			({ sentence, alsoIn = [], triggers }) =>
				triggers.some((trigger) => trigger.toLowerCase().split(/\W+/).includes(word)) &&
				[sentence, ...alsoIn]
					.map(normalizeSpace)
					.some((other) => other.includes(quote) || quote.includes(other)),
		);
		if (!event) return [];
		left.delete(event);
		return [{ mention, accepted: event.when }];
	});
}

/** Is a date, or null for none, one of those accepted: the same first and last day? */
export function isAccepted(edtf: string | null, accepted: readonly string[]): boolean {
	if (edtf === null) return accepted.includes('undated');
	const found = parsePeriod(edtf);
	return accepted.some((each) => {
		const gold = parsePeriod(each);
		return found !== null && gold !== null && found.start === gold.start && found.end === gold.end;
	});
}
