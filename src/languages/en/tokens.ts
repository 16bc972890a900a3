import type { Span } from '../../model/span.ts';
import { isAbbreviation, NUMBERED_ABBREVIATIONS } from './abbreviations.ts';

/** First parts of hyphenated words that stay in one piece: `co-founder`, `mid-July`, `e-mail`. */
const PREFIXES = new Set(
	`anti arch bi co counter cross de dis e ex extra hyper inter intra macro mega meta micro mid mini mis multi neo non
	out over pan para post pre pro proto pseudo psycho quasi re semi socio sub super trans tri ultra un under uni`
		.trim()
		.split(/\s+/u),
);

/** Words written in one that are two for the grammar: where the second begins. */
const FUSED: ReadonlyMap<string, number> = new Map([
	['cannot', 3],
	['gonna', 3],
	['wanna', 3],
	['gotta', 3],
	['gimme', 3],
	['lemme', 3],
	['dunno', 2],
	['dont', 2],
	['didnt', 3],
	['doesnt', 4],
	['isnt', 2],
	['wasnt', 3],
	['cant', 2],
	['wont', 2],
	['wouldnt', 5],
	['couldnt', 5],
	['shouldnt', 6],
	['havent', 4],
	['hasnt', 3],
	['im', 1],
	['ive', 1],
]);

/** Marks that belong together when repeated. */
const RUNS = ".!?-*=_~#+<>$'";

const NUMBER = /[+−]?\d+(?:[.,:/]\d+)*/uy;
const PHONE = /(?:\d{1,4}(?:-\d{2,5}){2,3}|\d{3}-\d{4}|\d{1,2}-\d{1,2}-\d{2,4})(?![\w-])/uy;
const WORD = /[\p{L}\p{M}\p{N}_]+(?:\.\p{L}(?![\p{L}\p{N}])|&[\p{L}\p{N}]+)*/uy;
const ORDINAL = /(?:st|nd|rd|th|s|S|ST|ND|RD|TH)(?![\p{L}\p{N}])/uy;
/** Units written close to their number are words of their own: `5km`, `10am`, `3m`. */
const UNIT =
	/^(?:[ap]\.?m|[AP]M|[kKmMbB]|bn|[mck]m|kg|ft|mph|kph|[MGk]?Hz|[MGk]W|[GMk]B|mg|ml|hrs?|min|in|lbs?|yrs?)$/u;
const ADDRESS = /(?:https?:\/\/|www\.|[\w.+-]{1,64}@[\w-]{1,64}\.)[^\s<>"“”]{1,2000}/uy;
const SITE =
	/[\w-]{1,64}(?:\.[\w-]{1,64}){0,4}\.(?:com|org|net|gov|edu|co\.uk|info|mil|docx?|pdf|xlsx?|html?|txt|jpg)(?:\/[^\s<>"“”]{0,2000})?(?![\w])/uy;
const BEFORE_NUMBER = /^\s?[#\d]/u;
const FACE = /[:;=]['-]?[()DPp](?![\p{L}\p{N}])/uy;
const CLITIC = /['’](?:s|S|m|M|d|D|re|RE|ve|VE|ll|LL)(?![\p{L}\p{N}])/uy;
const NEGATION = /n['’]t(?![\p{L}\p{N}])/iuy;
const JOINED = /['’]\p{L}+/uy;
const SPACE = /\s/u;

/**
 * Splits a paragraph into words by the conventions of Universal Dependencies for English: punctuation apart, the
 * parts of contractions apart (`do` + `n't`, `Korea` + `'s`), compounds apart at the hyphen unless a prefix makes
 * them one word, abbreviations with their full stop. Every character that is not white space is in one token.
 */
export function tokenize(text: string): Span[] {
	const spans: Span[] = [];
	let start = 0;
	while (start < text.length) {
		if (isSpace(text, start)) {
			start++;
			continue;
		}
		let end = start + 1;
		while (end < text.length && !isSpace(text, end)) end++;
		new Chunk(text, start, end, spans).split();
		start = end;
	}
	return spans;
}

function isSpace(text: string, at: number): boolean {
	const unit = text.charCodeAt(at);
	return unit === 32 || (unit >= 9 && unit <= 13) || (unit >= 128 && SPACE.test(text.charAt(at)));
}

/** A stretch of text without white space, cut into tokens from left to right. */
class Chunk {
	readonly #text: string;
	readonly #end: number;
	readonly #spans: Span[];
	#at: number;

	constructor(text: string, start: number, end: number, spans: Span[]) {
		this.#text = text;
		this.#at = start;
		this.#end = end;
		this.#spans = spans;
	}

	split(): void {
		while (this.#at < this.#end) {
			if (this.#address() || this.#number() || this.#word()) continue;
			this.#mark();
		}
	}

	/** Length of the match of a sticky pattern at `at`, within the chunk. */
	#match(pattern: RegExp, at: number): number {
		pattern.lastIndex = at;
		return pattern.test(this.#text) ? Math.min(pattern.lastIndex, this.#end) - at : 0;
	}

	#take(length: number): true {
		this.#spans.push({ start: this.#at, end: this.#at + length });
		this.#at += length;
		return true;
	}

	/** Web and mail addresses, without the punctuation of the sentence after them. */
	#address(): boolean {
		let length = this.#match(ADDRESS, this.#at) || this.#match(SITE, this.#at);
		if (length === 0) return false;
		while (length > 1 && '.,;:!?\'")]}’'.includes(this.#text.charAt(this.#at + length - 1))) length--;
		return this.#take(length);
	}

	#number(): boolean {
		const phone = this.#match(PHONE, this.#at);
		if (phone > 0) return this.#take(phone);
		const length = this.#match(NUMBER, this.#at);
		if (length === 0) return false;
		const after = this.#at + length;
		const ordinal = this.#match(ORDINAL, after);
		if (ordinal > 0) return this.#take(length + ordinal);
		const letters = this.#match(WORD, after);
		if (letters > 0 && !UNIT.test(this.#text.slice(after, after + Math.min(letters, 8))))
			return this.#take(length + letters);
		if (this.#text.charAt(after) === '.' && this.#listNumber(after)) return this.#take(length + 1);
		return this.#take(length);
	}

	/** `1.` at the start of a paragraph numbers a list. */
	#listNumber(dot: number): boolean {
		return dot + 1 === this.#end && this.#spans.length === 0 && dot + 1 < this.#text.length;
	}

	#word(): boolean {
		let length = this.#match(WORD, this.#at);
		if (length === 0) return false;
		length = this.#joined(length);
		const end = this.#at + length;
		const word = this.#text.slice(this.#at, Math.min(end, this.#at + 40));
		if (this.#text.charAt(end) === '.' && end < this.#end && this.#keepsStop(word, end))
			return this.#take(length + 1);
		if (length > 1 && this.#match(NEGATION, end - 1) > 0) {
			this.#take(length - 1);
			return this.#take(3);
		}
		if (
			length <= 2 &&
			this.#text.charAt(end) === '-' &&
			(end + 1 === this.#text.length || isSpace(this.#text, end + 1))
		) {
			return this.#take(length + 1);
		}
		const second = FUSED.get(word.toLowerCase());
		if (second !== undefined) this.#take(second);
		return this.#take(end - this.#at);
	}

	/** A full stop belongs to an abbreviation, but not one that more stops follow. */
	#keepsStop(word: string, dot: number): boolean {
		if (this.#text.charAt(dot + 1) === '.') return false;
		if (NUMBERED_ABBREVIATIONS.has(word.toLowerCase()))
			return BEFORE_NUMBER.test(this.#text.slice(dot + 1, dot + 3));
		return isAbbreviation(word);
	}

	/** Extends a word over a hyphen after a prefix and over an apostrophe inside a name. */
	#joined(length: number): number {
		let whole = length;
		const end = this.#at + length;
		if (this.#text.charAt(end) === '-' && PREFIXES.has(this.#text.slice(this.#at, end).toLowerCase())) {
			const rest = this.#match(WORD, end + 1);
			if (rest > 0) whole += 1 + rest;
		}
		const rest = this.#match(JOINED, this.#at + whole);
		if (
			rest > 0 &&
			this.#match(CLITIC, this.#at + whole) === 0 &&
			this.#match(NEGATION, this.#at + whole - 1) === 0
		) {
			whole += rest;
		}
		return whole;
	}

	#mark(): void {
		const clitic = this.#match(CLITIC, this.#at);
		if (clitic > 0 && this.#follows()) {
			this.#take(clitic);
			return;
		}
		const face = this.#match(FACE, this.#at);
		if (face > 0) {
			this.#take(face);
			return;
		}
		const first = this.#text.charAt(this.#at);
		let length = 1;
		if (RUNS.includes(first)) {
			const others = '.!?'.includes(first) ? '.!?' : first;
			while (this.#at + length < this.#end && others.includes(this.#text.charAt(this.#at + length))) length++;
		} else if ((this.#text.codePointAt(this.#at) ?? 0) > 0xffff) length = 2;
		this.#take(Math.min(length, this.#end - this.#at));
	}

	/** Whether the last token ends right here, as a clitic needs. */
	#follows(): boolean {
		return this.#spans.at(-1)?.end === this.#at;
	}
}
