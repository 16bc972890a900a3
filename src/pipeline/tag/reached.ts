import type { TimeGrammar } from '../../languages/time-grammar.ts';
import type { Tokens } from './tokens.ts';

/** The dates a text has come to, as TIMEX3 values. */
export interface Reached {
	/** Of the story; null before it has named one. */
	readonly running: string | null;
	/** Last day of the story, kept while news looks back at years only; null in a history. */
	readonly day: string | null;
	/** Of those quoted since the story named its date: they look aside, and count from one another. */
	readonly said: string | null;
	/** A date to come that news has named since the story named its own. */
	readonly ahead: Ahead | null;
	/** First and last day that one expression of news named together. */
	readonly span: readonly [first: string, last: string] | null;
	readonly quarter: string | null;
	/** Year of the last glance aside, in a history. */
	readonly glance: number | null;
}

/** A date that holds to the end of its sentence only. */
export class Ahead {
	readonly date: string;
	readonly #tokens: Tokens;
	/** Token up to which no sentence ends, looked at once each. */
	#checked: number;
	#over = false;

	constructor(date: string, tokens: Tokens, first: number) {
		this.date = date;
		this.#tokens = tokens;
		this.#checked = first;
	}

	/** Whether a place lies in the same sentence. */
	holds(tokens: Tokens, first: number, grammar: TimeGrammar): boolean {
		if (tokens !== this.#tokens) return false;
		for (; !this.#over && this.#checked < first; this.#checked++) {
			this.#over = grammar.endsSentence(tokens, this.#checked) || tokens.breaks(this.#checked + 1);
		}
		return !this.#over;
	}
}
