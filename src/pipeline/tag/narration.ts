import type { Meaning, Tense, TimeContext, TimeGrammar } from '../../languages/time-grammar.ts';
import { readDate } from '../../model/calendar.ts';
import type { Tokens } from './tokens.ts';

/** What an article says about its own time, known before its text is read. */
export interface Setting {
	readonly published: string | null;
	/** The day it is at the dateline's place, when that is not the publication day. */
	readonly datelineDay: string | null;
	readonly narrative: boolean;
	readonly dayFirst: boolean | null;
}

const QUARTER = /^\d{4}-Q[1-4]$/;

/** The date a text has reached while it is read, and the evidence it gives of its kind. */
export class Narration {
	readonly setting: Setting;
	#running: string | null = null;
	#quarter: string | null = null;
	/** Dates that name a year two or more away from the publication. */
	#distant = 0;
	/** Words that count from the day of writing ("yesterday", "on Friday"). */
	#deictic = 0;

	constructor(setting: Setting) {
		this.setting = setting;
	}

	/** Whether the text read so far looks like a history rather than news of the day. */
	get narrative(): boolean {
		return this.#distant >= LEAST_DISTANT && this.#distant > this.#deictic * 2;
	}

	get evidence(): { readonly distant: number; readonly deictic: number } {
		return { distant: this.#distant, deictic: this.#deictic };
	}

	count(meaning: Meaning, deictic: boolean): void {
		if (deictic) this.#deictic++;
		if (meaning.type !== 'DATE' || (meaning.reference ?? 'explicit') !== 'explicit') return;
		const year = readDate(meaning.value)?.year;
		if (year === undefined) return;
		const published = this.setting.published;
		if (published === null || Math.abs(Number(published.slice(0, 4)) - year) >= 2) this.#distant++;
	}

	/** Moves the running date on to an expression just read. */
	advance(meaning: Meaning): void {
		if (meaning.type !== 'DATE' && meaning.type !== 'TIME') return;
		if (QUARTER.test(meaning.value)) this.#quarter = meaning.value;
		const date = /^(?:BC)?\d{4}(?:-\d\d(?:-\d\d)?)?/.exec(meaning.value)?.[0];
		if (date !== undefined) this.#running = date;
	}

	context(
		tokens: Tokens,
		place: { readonly first: number; readonly last: number },
		grammar: TimeGrammar,
	): TimeContext {
		let tense: Tense | undefined;
		return {
			tokens,
			...this.setting,
			running: this.#running,
			quarter: this.#quarter,
			tense: () => (tense ??= grammar.tense(tokens, place.first, place.last)),
		};
	}
}

/** Fewer dates than this do not make a history. */
const LEAST_DISTANT = 3;
