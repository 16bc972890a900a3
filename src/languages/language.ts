import type { Sentence } from '../model/sentence.ts';
import type { EventGrammar } from './event-grammar.ts';
import type { TimeGrammar } from './time-grammar.ts';

/**
 * What a language brings to the line, as data and small rules. The pipeline knows languages only through this
 * interface; a new language is a folder beside `en/` and a line in `index.ts`.
 */
export interface Language {
	/** BCP 47 code, such as `en`. */
	readonly code: string;
	readonly name: string;
	/**
	 * Splits one paragraph into sentences and parses each. Total: any string is accepted, offsets are into it,
	 * and the sentences lie in order without overlap.
	 */
	readonly sentences: (paragraph: string) => Sentence[];
	/** How it speaks of time; see time-grammar.ts. */
	readonly time: TimeGrammar;
	/** How it tells events; see event-grammar.ts. */
	readonly events: EventGrammar;
}
