import type { TokenView } from '../../languages/time-grammar.ts';
import { UNKNOWN, type Vocabulary, type Word } from './vocabulary.ts';

/** Flags of a token: white space before it, a capital letter, a blank line before it. */
export const SPACED = 1;
export const CAPITAL = 2;
export const BREAK = 4;

/** Characters a token takes on average, blanks included, to start with a fitting size. */
const TYPICAL = 5;

/** The tokens of one text: words, numbers, single marks; columns of numbers, since texts can be large. */
export class Tokens implements TokenView {
	readonly text: string;
	length = 0;
	#words: Int32Array;
	#masks: Int32Array;
	#starts: Int32Array;
	#ends: Int32Array;
	#flags: Int32Array;
	/** Words the vocabulary does not keep, under the ids -1, -2, … */
	readonly #rare: Word[] = [];
	readonly #vocabulary: Vocabulary;

	constructor(text: string, vocabulary: Vocabulary) {
		this.text = text;
		this.#vocabulary = vocabulary;
		const size = Math.ceil(text.length / TYPICAL) + 8;
		this.#words = new Int32Array(size);
		this.#masks = new Int32Array(size);
		this.#starts = new Int32Array(size);
		this.#ends = new Int32Array(size);
		this.#flags = new Int32Array(size);
	}

	push(word: Word, start: number, end: number, flags: number): void {
		if (this.length === this.#words.length) this.#grow();
		const at = this.length++;
		this.#words[at] = this.#id(word);
		this.#masks[at] = (flags & CAPITAL) === 0 ? word.smallMask : word.mask;
		this.#starts[at] = start;
		this.#ends[at] = end;
		this.#flags[at] = flags;
	}

	/** Makes one token of those from `first` to `last` (excluded). */
	merge(first: number, last: number, word: Word): void {
		this.#ends[first] = this.end(last - 1);
		this.#words[first] = this.#id(word);
		this.#masks[first] = word.mask;
		for (const column of [this.#words, this.#masks, this.#starts, this.#ends, this.#flags]) {
			column.copyWithin(first + 1, last, this.length);
		}
		this.length -= last - first - 1;
	}

	#id(word: Word): number {
		return word.id >= 0 ? word.id : -this.#rare.push(word);
	}

	#grow(): void {
		const larger = (column: Int32Array) => {
			const copy = new Int32Array(column.length * 2);
			copy.set(column);
			return copy;
		};
		this.#words = larger(this.#words);
		this.#masks = larger(this.#masks);
		this.#starts = larger(this.#starts);
		this.#ends = larger(this.#ends);
		this.#flags = larger(this.#flags);
	}

	/** The word of a token; null beyond the text. */
	entry(index: number): Word | null {
		if (index < 0 || index >= this.length) return null;
		const id = this.#words[index] ?? 0;
		return (id < 0 ? this.#rare[-id - 1] : this.#vocabulary.table[id]) ?? null;
	}

	/** The classes of a token, as bits. */
	mask(index: number): number {
		return index < this.length ? (this.#masks[index] ?? 0) : 0;
	}

	start(index: number): number {
		return index < this.length ? (this.#starts[index] ?? 0) : this.text.length;
	}

	end(index: number): number {
		return index < this.length ? (this.#ends[index] ?? 0) : 0;
	}

	word(index: number): string {
		const word = this.entry(index);
		if (word === null) return '';
		return word === UNKNOWN ? this.text.slice(this.start(index), this.end(index)).toLowerCase() : word.text;
	}

	phrase(first: number, last: number): string {
		let phrase = this.word(first);
		for (let at = first + 1; at < last; at++) phrase += ` ${this.word(at)}`;
		return phrase;
	}

	has(index: number, name: string): boolean {
		return (this.mask(index) & this.#vocabulary.classes.bitOrNone(name)) !== 0;
	}

	value(index: number, name: string): number | string | null {
		return this.has(index, name) ? (this.entry(index)?.values[name] ?? null) : null;
	}

	spaced(index: number): boolean {
		return (this.#flagsAt(index, SPACED) & SPACED) !== 0;
	}

	capital(index: number): boolean {
		return (this.#flagsAt(index, 0) & CAPITAL) !== 0;
	}

	breaks(index: number): boolean {
		return (this.#flagsAt(index, BREAK) & BREAK) !== 0;
	}

	#flagsAt(index: number, beyond: number): number {
		return index >= 0 && index < this.length ? (this.#flags[index] ?? beyond) : beyond;
	}
}
