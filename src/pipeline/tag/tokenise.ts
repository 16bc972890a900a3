import type { TimeGrammar } from '../../languages/time-grammar.ts';
import { APOSTROPHE, COMMA, CURLY, DOT, isDigit, isLetter, isSpace, isUpper, NEWLINE } from './characters.ts';
import { closeRun, joinNumbers } from './number-words.ts';
import { BREAK, CAPITAL, SPACED, Tokens } from './tokens.ts';
import { UNKNOWN, type Vocabulary, type Word } from './vocabulary.ts';

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
		const chained = isDigit(code) ? chainEnd(text, at) : -1;
		if (chained >= 0) {
			at = chained;
			word = UNKNOWN;
		} else if (isDigit(code)) {
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
	// "Q3" is a word when the grammar says so.
	if (end === at + 1 && isDigit(text.charCodeAt(end)) && !isDigit(text.charCodeAt(end + 1))) {
		if (vocabulary.knows(text.slice(at, end + 1).toLowerCase())) return end + 1;
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
	// Within a day in one number, cut after its year: month and day have two digits each.
	if (isDigit(text.charCodeAt(at - 1))) return at + 2;
	let end = run(text, at);
	if (end - at === STAMP_DIGITS && STAMP.test(text.slice(at, end))) return at + 4;
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

/** A day in ISO 8601's basic format, as wires and cameras stamp it ("19980108"). */
const STAMP = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;
const STAMP_DIGITS = 8;

/** Numbers hung together by these and no blank are a date, a time or a range of them … */
const CHAIN_MARKS = new Set(['/', '-', ':', '.'].map((mark) => mark.charCodeAt(0)));
/** … or, when they are more than this, a code or a table that is read as one unknown word. */
const LONGEST_CHAIN = 8;

/** End of a chain of numbers too long to be a date ("1/1/1/1/…"); -1 when there is none at `at`. */
function chainEnd(text: string, at: number): number {
	let end = run(text, at);
	let numbers = 1;
	while (CHAIN_MARKS.has(text.charCodeAt(end)) && isDigit(text.charCodeAt(end + 1))) {
		end = run(text, end + 1);
		numbers++;
	}
	return numbers > LONGEST_CHAIN ? end : -1;
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
	if (end - start > MOST_DIGITS || CURRENCY.has(before)) return UNKNOWN;
	// "1998-06-05T16:30"
	if (isLetter(before.charCodeAt(0)) && !(before === 'T' && isDigit(text.charCodeAt(start - 2))))
		return UNKNOWN;
	if (text.charAt(end) === '%') return UNKNOWN;
	const digits = text.slice(start, end);
	const value = Number(digits.replaceAll(',', ''));
	const after = letters(text, end);
	if (after === '') return vocabulary.number(digits, value, null);
	const suffix = grammar.suffixes.get(after);
	if (suffix !== undefined) return vocabulary.number(digits + after, value, suffix);
	return vocabulary.knows(after) ? vocabulary.number(digits, value, null) : UNKNOWN;
}
