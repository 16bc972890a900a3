import type { Tense, TimeContext, TimeGrammar } from '../../languages/time-grammar.ts';
import type { Reached } from './reached.ts';
import type { Tokens } from './tokens.ts';

/** What an article says about its own time, known before its text is read. */
export interface Setting {
	readonly published: string | null;
	/** The day it is at the dateline's place, when that is not the publication day. */
	readonly datelineDay: string | null;
	readonly narrative: boolean;
	readonly dayFirst: boolean | null;
	readonly named: ReadonlySet<string>;
}

/** Where an expression stands. */
interface Place {
	readonly first: number;
	readonly last: number;
	/** Somebody is quoted there. */
	readonly quoted: boolean;
	readonly caption: boolean;
}

/** What is known at the place of a match; one is made for every match, and tense is looked for only when asked. */
export class Context implements TimeContext {
	readonly tokens: Tokens;
	readonly #setting: Setting;
	readonly #reached: Reached;
	readonly #place: Place;
	readonly #grammar: TimeGrammar;
	#tense: Tense | undefined = undefined;

	constructor(tokens: Tokens, place: Place, setting: Setting, reached: Reached, grammar: TimeGrammar) {
		this.tokens = tokens;
		this.#place = place;
		this.#setting = setting;
		this.#reached = reached;
		this.#grammar = grammar;
	}

	get published(): string | null {
		return this.#setting.published;
	}

	get datelineDay(): string | null {
		return this.#setting.datelineDay;
	}

	get narrative(): boolean {
		return this.#setting.narrative;
	}

	get dayFirst(): boolean | null {
		return this.#setting.dayFirst;
	}

	get named(): ReadonlySet<string> {
		return this.#setting.named;
	}

	get caption(): boolean {
		return this.#place.caption;
	}

	get running(): string | null {
		const { running, said, ahead } = this.#reached;
		if (said !== null && this.#place.quoted) return said;
		if (ahead === null) return running;
		const holds = ahead.holds(this.tokens, this.#place.first, this.#grammar);
		return holds || TO_COME.has(this.tense()) ? ahead.date : running;
	}

	get day(): string | null {
		return this.#reached.day;
	}

	get span(): readonly [string, string] | null {
		return this.#reached.span;
	}

	get quarter(): string | null {
		return this.#reached.quarter;
	}

	tense(): Tense {
		if (this.#tense === undefined) {
			this.#tense = this.#grammar.tense(this.tokens, this.#place.first, this.#place.last);
		}
		return this.#tense;
	}
}

const TO_COME: ReadonlySet<Tense> = new Set<Tense>(['future', 'foreseen', 'planned']);
