import { english } from './en/index.ts';
import { TIME } from './en/time/index.ts';
import type { Language } from './language.ts';
import type { TimeGrammar } from './time-grammar.ts';

/** How a language comes to be: from the bytes of its weights. */
export interface LanguageEntry {
	/** BCP 47 code. */
	readonly code: string;
	/** How it speaks of time; rules alone, which need no weights. */
	readonly time: TimeGrammar;
	/** File of the weights, from this folder. */
	readonly weights: string;
	/** @throws RangeError when the bytes are not weights of the right version. */
	readonly load: (weights: Uint8Array) => Language;
}

/** Every language Dateline reads. A new one is a folder beside `en/` and a line here. */
export const LANGUAGES: readonly LanguageEntry[] = [
	{ code: 'en', time: TIME, weights: 'en/english.weights', load: english },
];
