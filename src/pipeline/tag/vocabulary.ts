import type { LexicalEntry, TimeGrammar } from '../../languages/time-grammar.ts';
import { ClassTable } from './classes.ts';

/** A word the grammar knows, or a number: what a token points to. */
export interface Word {
	/** Place in the vocabulary; -1 for numbers too rare to keep. */
	readonly id: number;
	readonly text: string;
	/** Classes it has when written with a capital. */
	readonly mask: number;
	/** Classes it has when written small. */
	readonly smallMask: number;
	readonly values: Readonly<Record<string, number | string>>;
	readonly abbreviation: boolean;
	/** Worth trying rules on: it has a class that speaks of time. */
	readonly hot: boolean;
}

/** A word no rule mentions. */
export const UNKNOWN: Word = {
	id: 0,
	text: '',
	mask: 0,
	smallMask: 0,
	values: {},
	abbreviation: false,
	hot: false,
};

/** Distinct numbers kept; beyond that they are made anew, so that a text of numbers cannot fill the memory. */
const MOST_NUMBERS = 20_000;

/** The words of a grammar: its lexicon and the words of its patterns, each once. */
export class Vocabulary {
	readonly classes: ClassTable;
	readonly #words = new Map<string, Word>();
	readonly #numbers = new Map<string, Word>();
	/** Words by their id. */
	readonly table: Word[] = [UNKNOWN];
	/** Bits of the classes that every token is asked for. */
	readonly bits: Readonly<Record<'DAY' | 'INT' | 'NUM' | 'NUMLINK' | 'NUMWORD' | 'YEAR', number>>;
	/** Length of the longest word: longer ones need no look-up. */
	readonly longest: number;

	constructor(grammar: TimeGrammar, literals: Iterable<string>) {
		const names = new Set<string>(grammar.suffixes.values());
		for (const entry of grammar.lexicon.values())
			for (const name of Object.keys(entry.classes)) names.add(name);
		this.classes = new ClassTable(names);
		const bit = (name: string) => this.classes.bitOrNone(name);
		this.bits = {
			DAY: bit('DAY'),
			INT: bit('INT'),
			NUM: bit('NUM'),
			NUMLINK: bit('NUMLINK'),
			NUMWORD: bit('NUMWORD'),
			YEAR: bit('YEAR'),
		};
		for (const [text, entry] of grammar.lexicon) this.#words.set(text, this.#keep(this.#word(text, entry)));
		for (const text of literals) {
			if (!this.#words.has(text)) this.#words.set(text, this.#keep({ ...UNKNOWN, text }));
		}
		this.longest = Math.max(0, ...[...this.#words.keys()].map((text) => text.length));
	}

	/** The word of a lower-case text, or UNKNOWN. */
	word(text: string): Word {
		return this.#words.get(text) ?? UNKNOWN;
	}

	knows(text: string): boolean {
		return this.#words.has(text);
	}

	/** A number written in digits; `suffix` is the class its ending gives it ("20th"), or null. */
	number(digits: string, value: number, suffix: string | null): Word {
		const known = this.#numbers.get(digits);
		if (known) return known;
		const word = this.#number(digits, value, suffix);
		if (this.#numbers.size >= MOST_NUMBERS) return word;
		const kept = this.#keep(word);
		this.#numbers.set(digits, kept);
		return kept;
	}

	#keep(word: Word): Word {
		const kept = { ...word, id: this.table.length };
		this.table.push(kept);
		return kept;
	}

	/** A number written in words. */
	spelled(text: string, value: number, year: boolean): Word {
		return this.#withClasses(text, { NUM: value, ...(year ? { YEARWORD: value } : {}) });
	}

	#number(digits: string, value: number, suffix: string | null): Word {
		if (suffix !== null) return this.#withClasses(digits, { [suffix]: value });
		const whole = /^\d+$/.test(digits);
		const classes: Record<string, number> = { NUM: value };
		if (whole && digits.length <= 4) classes['INT'] = value;
		if (whole && digits.length <= 2) {
			if (value >= 1 && value <= 31) classes['DAY'] = value;
			if (digits.length === 2) classes['TWO'] = value;
		}
		if (whole && digits.length === 4 && value >= 1000 && value < 2200) classes['YEAR'] = value;
		return this.#withClasses(digits, classes);
	}

	#withClasses(text: string, values: Record<string, number>): Word {
		let mask = 0;
		for (const name of Object.keys(values)) mask |= this.classes.bitOrNone(name);
		return { id: -1, text, mask, smallMask: mask, values, abbreviation: false, hot: true };
	}

	#word(text: string, entry: LexicalEntry): Word {
		let mask = 0;
		let small = 0;
		for (const name of Object.keys(entry.classes)) {
			mask |= this.classes.bit(name);
			if (!entry.capital?.includes(name)) small |= this.classes.bit(name);
		}
		return {
			id: -1,
			text,
			mask,
			smallMask: small,
			values: entry.classes,
			abbreviation: entry.abbreviation ?? false,
			hot: entry.hot ?? mask !== 0,
		};
	}
}
