import type { Meaning, Tense, TimeContext, TimeGrammar } from '../../languages/time-grammar.ts';
import type { ParagraphKind } from '../../model/article.ts';
import { readDate, shiftDay } from '../../model/calendar.ts';
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
	#glance: number | null = null;
	/** Dates that name a year two or more away from the publication. */
	#distant = 0;
	/** Expressions read. */
	#read = 0;
	/** The text opens with a day near its publication: it is news, however far back it then looks. */
	#fresh = false;
	/** First and last day that are news. */
	#news: readonly [string, string] | null = null;
	/** Words that count from the day of writing ("yesterday", "on Friday"). */
	#deictic = 0;
	/** The paragraph being read stands under a picture. */
	#caption = false;

	constructor(setting: Setting) {
		this.setting = setting;
	}

	/** Whether the text read so far looks like a history rather than news of the day. */
	get narrative(): boolean {
		const least = this.setting.published === null ? 1 : LEAST_DISTANT;
		return !this.#fresh && this.#distant >= least && this.#distant > this.#deictic * PREDOMINANCE;
	}

	get evidence(): { readonly distant: number; readonly deictic: number; readonly fresh: boolean } {
		return { distant: this.#distant, deictic: this.#deictic, fresh: this.#fresh };
	}

	count(meaning: Meaning, deictic: boolean): void {
		if (deictic) this.#deictic++;
		if (this.#read++ < LEAD && this.#isFresh(meaning.value)) this.#fresh = true;
		if (meaning.type !== 'DATE' || (meaning.reference ?? 'explicit') !== 'explicit') return;
		const year = readDate(meaning.value)?.year;
		if (year === undefined) return;
		const published = this.setting.published;
		if (published === null || Math.abs(Number(published.slice(0, 4)) - year) >= 2) this.#distant++;
	}

	#isFresh(value: string): boolean {
		const { published } = this.setting;
		const day = /^\d{4}-\d\d-\d\d/.exec(value)?.[0];
		if (published === null || day === undefined) return false;
		this.#news ??= [shiftDay(published, -FRESH), shiftDay(published, FRESH)];
		return day >= this.#news[0] && day <= this.#news[1];
	}

	/** Reads a paragraph; after one beside the story, goes back to the date the story had reached. */
	paragraph<T>(kind: ParagraphKind, read: () => T): T {
		this.#caption = kind === 'caption';
		if (kind === 'body') return read();
		const [running, quarter, glance] = [this.#running, this.#quarter, this.#glance];
		const result = read();
		[this.#running, this.#quarter, this.#glance] = [running, quarter, glance];
		return result;
	}

	/** Moves the running date on to an expression just read. */
	advance(meaning: Meaning): void {
		const value = meaning.type === 'DATE' || meaning.type === 'TIME' ? meaning.value : meaning.within;
		if (meaning.aside || value === undefined) return;
		// In a history, words counted from the day of writing ("today") leave the story where it is.
		if (this.setting.narrative && meaning.reference === 'publication') return;
		if (QUARTER.test(value)) this.#quarter = value;
		const date = /^(?:BC)?\d{4}(?:-\d\d(?:-\d\d)?)?/.exec(value)?.[0];
		if (date === undefined || this.#looksAway(date)) return;
		// A year named again does not undo the month the story has reached in it.
		if (!this.#running?.startsWith(`${date}-`)) this.#running = date;
	}

	/** A bare year far from the story is a glance aside, until a second date of its time follows. */
	#looksAway(date: string): boolean {
		if (!this.setting.narrative) return false;
		const [year, here] = [readDate(date)?.year, readDate(this.#running ?? '')?.year];
		if (year === undefined || here === undefined) return false;
		const far = Math.abs(year - here) > GLANCE && /^(BC)?\d{4}$/.test(date);
		const again = this.#glance !== null && Math.abs(year - this.#glance) <= GLANCE;
		this.#glance = far ? year : null;
		return far && !again;
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
			caption: this.#caption,
			running: this.#running,
			quarter: this.#quarter,
			tense: () => (tense ??= grammar.tense(tokens, place.first, place.last)),
		};
	}
}

/** Years from the running date at which a bare year is taken for a glance aside. */
const GLANCE = 8;

/** Expressions at the beginning of a text that tell whether it is news. */
const LEAD = 4;
/** Days from the publication within which a day is news. */
const FRESH = 14;

/** Fewer dates than this do not make a history. */
const LEAST_DISTANT = 6;
/** Histories name at least so many distant dates for each word that counts from the day of writing. */
const PREDOMINANCE = 3;
