import type { Meaning } from '../../languages/time-grammar.ts';
import { readDate, shiftDay } from '../../model/calendar.ts';

/** What a text's expressions tell of its kind: news of the day, or a history. */
export class KindEvidence {
	readonly #published: string | null;
	/** First and last day that are news; null without a day of publication. */
	readonly #news: readonly [string, string] | null;
	/** Expressions read. */
	#read = 0;
	/** Dates that name a year two or more away from the publication. */
	distant = 0;
	/** Words that count from the day of writing ("yesterday", "on Friday"). */
	deictic = 0;
	/** The text opens with a day near its publication: it is news, however far back it then looks. */
	fresh = false;

	constructor(published: string | null) {
		this.#published = published;
		this.#news = published === null ? null : [shiftDay(published, -FRESH), shiftDay(published, FRESH)];
	}

	/** Whether the text read so far looks like a history rather than news of the day. */
	get narrative(): boolean {
		const least = this.#published === null ? 1 : LEAST_DISTANT;
		return !this.fresh && this.distant >= least && this.distant > this.deictic * PREDOMINANCE;
	}

	count(meaning: Meaning, deictic: boolean): void {
		if (deictic) this.deictic++;
		if (this.#read++ < LEAD && this.#isFresh(meaning.value)) this.fresh = true;
		if (meaning.type !== 'DATE' || (meaning.reference ?? 'explicit') !== 'explicit') return;
		const year = readDate(meaning.value)?.year;
		if (year === undefined) return;
		const published = this.#published;
		if (published === null || Math.abs(Number(published.slice(0, 4)) - year) >= 2) this.distant++;
	}

	#isFresh(value: string): boolean {
		const day = /^\d{4}-\d\d-\d\d/.exec(value)?.[0];
		return day !== undefined && this.#news !== null && day >= this.#news[0] && day <= this.#news[1];
	}
}

/** Expressions at the beginning of a text that tell whether it is news. */
const LEAD = 4;
/** Days from the publication within which a day is news. */
const FRESH = 14;

/** Fewer dates than this do not make a history. */
const LEAST_DISTANT = 6;
/** Histories name at least so many distant dates for each word that counts from the day of writing. */
const PREDOMINANCE = 3;
