import type { TimeGrammar, TokenView } from '../../languages/time-grammar.ts';
import { UNKNOWN, type Vocabulary, type Word } from './vocabulary.ts';

const SPACED = 1;
const CAPITAL = 2;
const BREAK = 4;

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

/** Cuts a text into tokens, in one pass and linear time. */
export function tokenise(text: string, grammar: TimeGrammar, vocabulary: Vocabulary): Tokens {
	const tokens = new Tokens(text, vocabulary);
	const length = text.length;
	let at = 0;
	let flags = SPACED | BREAK;
	/** First token of the run of number words that ends here; -1 when there is none. */
	let run = -1;
	while (at < length) {
		const code = text.charCodeAt(at);
		if (isSpace(code)) {
			const from = at;
			let lines = 0;
			while (at < length && isSpace(text.charCodeAt(at))) if (text.charCodeAt(at++) === NEWLINE) lines++;
			flags = SPACED | (lines > 1 || from === 0 ? BREAK : 0);
			continue;
		}
		const start = at;
		let word: Word;
		if (isDigit(code)) {
			at = digitsEnd(text, at);
			word = numberWord(text, start, at, vocabulary, grammar);
			if (word !== UNKNOWN && grammar.suffixes.has(letters(text, at))) at += letters(text, at).length;
		} else if (isLetter(code)) {
			at = wordEnd(text, at, vocabulary);
			word = lookUp(text, start, at, vocabulary);
			if (word.abbreviation && text.charCodeAt(at) === DOT) at++;
			if (isUpper(code)) flags |= CAPITAL;
		} else {
			at++;
			word = mark(code, text, start, vocabulary);
			if (word.text === "'s") at = start + 2;
		}
		tokens.push(word, start, at, flags);
		run = joinNumbers(tokens, run, grammar, vocabulary);
		flags = 0;
	}
	closeRun(tokens, run, tokens.length, grammar, vocabulary);
	return tokens;
}

const NEWLINE = 10;
const DOT = 46;
const COMMA = 44;
const APOSTROPHE = 39;
const CURLY = 0x2019;

function isSpace(code: number): boolean {
	return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x202f || code === 0x2009;
}

function isDigit(code: number): boolean {
	return code >= 48 && code <= 57;
}

function isUpper(code: number): boolean {
	return code >= 65 && code <= 90;
}

function isLetter(code: number): boolean {
	return (
		isUpper(code) ||
		(code >= 97 && code <= 122) ||
		(code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && (code < 0x2000 || code > 0x2bff))
	);
}

function lookUp(text: string, start: number, end: number, vocabulary: Vocabulary): Word {
	if (end - start > vocabulary.longest + DOTS) return UNKNOWN;
	const form = text.slice(start, end).toLowerCase();
	const plain = form.includes('.') ? form.replaceAll('.', '') : form;
	return vocabulary.word(plain.includes('’') ? plain.replaceAll('’', "'") : plain);
}

/** Full stops a word may hold beside its letters ("a.m.", "p.s.t."). */
const DOTS = 4;

/** End of the word that starts at `at`: letters, "a.m.", and known words with an apostrophe ("o'clock"). */
function wordEnd(text: string, at: number, vocabulary: Vocabulary): number {
	let end = at + 1;
	while (end < text.length && isLetter(text.charCodeAt(end))) end++;
	if (end === at + 1 && text.charCodeAt(end) === DOT) {
		// Single letters with full stops are one word; the last stop belongs to it too.
		let dotted = end;
		let letters = 1;
		while (isLetter(text.charCodeAt(dotted + 1)) && !isLetter(text.charCodeAt(dotted + 2))) {
			letters++;
			dotted += 2;
			if (text.charCodeAt(dotted) !== DOT) break;
		}
		if (letters > 1) return text.charCodeAt(dotted) === DOT ? dotted + 1 : dotted;
	}
	const mark = text.charCodeAt(end);
	if ((mark === APOSTROPHE || mark === CURLY) && end - at <= 2 && isLetter(text.charCodeAt(end + 1))) {
		let rest = end + 1;
		while (rest < text.length && rest - at < vocabulary.longest && isLetter(text.charCodeAt(rest))) rest++;
		if (vocabulary.knows(text.slice(at, rest).toLowerCase().replace('’', "'"))) return rest;
	}
	return end;
}

function mark(code: number, text: string, at: number, vocabulary: Vocabulary): Word {
	if (code === APOSTROPHE || code === CURLY) {
		const s = text.charCodeAt(at + 1) | 32;
		if (s === 115 && !isLetter(text.charCodeAt(at + 2)) && at > 0 && !isSpace(text.charCodeAt(at - 1))) {
			return vocabulary.word("'s");
		}
		return vocabulary.word("'");
	}
	// An en dash between numbers or dates does what a hyphen does.
	return vocabulary.word(code === 0x2013 || code === 0x2010 || code === 0x2011 ? '-' : text.charAt(at));
}

/** End of a number: digits, then groups of three after commas ("10,000"), then a decimal part. */
function digitsEnd(text: string, at: number): number {
	let end = run(text, at);
	if (end - at <= 3) {
		while (text.charCodeAt(end) === COMMA && run(text, end + 1) === end + 4) end += 4;
	}
	if (text.charCodeAt(end) === DOT && isDigit(text.charCodeAt(end + 1))) {
		const decimal = run(text, end + 1);
		// "28.04.2025" is a date: two dots make no decimal part.
		if (text.charCodeAt(decimal) !== DOT || !isDigit(text.charCodeAt(decimal + 1))) {
			if (text.charCodeAt(at - 1) !== DOT) end = decimal;
		}
	}
	return end;
}

function run(text: string, at: number): number {
	let end = at;
	while (end < text.length && isDigit(text.charCodeAt(end))) end++;
	return end;
}

/** The letters right after a number, at most three ("th", "s"). */
function letters(text: string, at: number): string {
	let end = at;
	while (end < at + 4 && end < text.length && isLetter(text.charCodeAt(end))) end++;
	return end === at ? '' : text.slice(at, end).toLowerCase();
}

const CURRENCY = new Set(['$', '£', '€', '¥']);
/** Longest number worth reading; counts of seconds and account numbers are none. */
const MOST_DIGITS = 9;

function numberWord(
	text: string,
	start: number,
	end: number,
	vocabulary: Vocabulary,
	grammar: TimeGrammar,
): Word {
	const before = start > 0 ? text.charAt(start - 1) : ' ';
	if (end - start > MOST_DIGITS || CURRENCY.has(before) || isLetter(before.charCodeAt(0))) return UNKNOWN;
	if (text.charAt(end) === '%') return UNKNOWN;
	const digits = text.slice(start, end);
	const value = Number(digits.replaceAll(',', ''));
	const after = letters(text, end);
	if (after === '') return vocabulary.number(digits, value, null);
	const suffix = grammar.suffixes.get(after);
	if (suffix !== undefined) return vocabulary.number(digits + after, value, suffix);
	return vocabulary.knows(after) ? vocabulary.number(digits, value, null) : UNKNOWN;
}

/** Most words of one number ("one hundred and twenty-four thousand …"), hyphens and conjunctions included. */
const MOST_NUMBER_WORDS = 10;

/** Follows a run of number words; when it ends, makes one token of it. Returns where the open run began. */
function joinNumbers(tokens: Tokens, from: number, grammar: TimeGrammar, vocabulary: Vocabulary): number {
	const at = tokens.length - 1;
	const spelled = tokens.has(at, 'NUMWORD');
	if (from < 0) return spelled || (tokens.has(at, 'NUM') && !tokens.has(at, 'YEAR')) ? at : -1;
	const broken = tokens.breaks(at) || at - from > MOST_NUMBER_WORDS;
	if (!broken && (spelled || tokens.word(at) === '-' || tokens.has(at, 'NUMLINK'))) return from;
	closeRun(tokens, from, at, grammar, vocabulary);
	return spelled || tokens.has(tokens.length - 1, 'NUM') ? tokens.length - 1 : -1;
}

/** Reads the longest number at the start of the run, and makes one token of its words. */
function closeRun(
	tokens: Tokens,
	from: number,
	to: number,
	grammar: TimeGrammar,
	vocabulary: Vocabulary,
): void {
	if (from < 0) return;
	for (let last = to; last > from; last--) {
		if (!tokens.has(last - 1, 'NUMWORD')) continue;
		const words: string[] = [];
		for (let i = from; i < last; i++) if (tokens.word(i) !== '-') words.push(tokens.word(i));
		const reading = grammar.readNumber(words);
		if (!reading) continue;
		tokens.merge(from, last, vocabulary.spelled(words.join(' '), reading.value, reading.year));
		return;
	}
}
