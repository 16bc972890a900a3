import type { Span } from '../../model/span.ts';
import { ABBREVIATIONS, isInitials, LEADING_ABBREVIATIONS, NUMBERED_ABBREVIATIONS } from './abbreviations.ts';

/** Words that, capitalised, open a sentence more often than they follow an abbreviation inside one. */
const OPENERS = new Set(
	`the a an he she it they we you i this that these those there here in on at by for from with after before during
	since until but and or so yet if when while as although because however meanwhile his her its their our my your
	what who where why how no not all some many most both another other one two according also then now last earlier
	later still instead despite under over about with`
		.trim()
		.split(/\s+/u),
);

/** Verbs that say who spoke the quotation before them. */
const SPEECH = new Set(
	`said says say asked asks told tells replied replies added adds wrote writes explained answered cried shouted
	exclaimed noted warned joked quipped`
		.trim()
		.split(/\s+/u),
);

/** Longer runs of words are cut: no sentence has so many, and what follows may rely on a bound. */
const LONGEST = 400;

const TERMINAL = /^(?:[.!?]+|…+|[。！？])$/u;
const CLOSING = new Set(['"', '”', '’', "'", ')', ']', '}', '»', '’’', "''"]);
const OPENING = new Set(['"', '“', '‘', "'", '(', '[', '{', '«', '-', '–', '—', '•', '*']);

/**
 * Groups the tokens of a paragraph into sentences: half-open ranges of token numbers, in order, covering all.
 * A sentence ends at closing punctuation with its quotes and brackets when what follows can begin one.
 */
export function sentenceRanges(text: string, tokens: readonly Span[]): Span[] {
	const ranges: Span[] = [];
	const reader = new Reader(text, tokens);
	let start = 0;
	let at = 0;
	while (at < tokens.length) {
		const end = reader.endAfter(at);
		const cut = end > 0 ? end : at + 1 - start >= LONGEST ? at + 1 : 0;
		if (cut > 0) {
			ranges.push({ start, end: cut });
			start = cut;
			at = cut;
		} else at++;
	}
	if (start < tokens.length) ranges.push({ start, end: tokens.length });
	return ranges;
}

/** Looks at tokens around a place that might end a sentence. */
class Reader {
	readonly #text: string;
	readonly #tokens: readonly Span[];

	constructor(text: string, tokens: readonly Span[]) {
		this.#text = text;
		this.#tokens = tokens;
	}

	/** The token number where the next sentence begins if one ends with token `at`, or 0. */
	endAfter(at: number): number {
		const token = this.#tokens[at];
		if (!token) return 0;
		if (this.#blankLineAfter(at)) return at + 1;
		const last = this.#text.charAt(token.end - 1);
		if (!'.!?…。！？'.includes(last)) return 0;
		const form = this.#form(at);
		if (TERMINAL.test(form)) return this.#afterMark(at, form);
		return last === '.' && form.length > 1 ? this.#afterAbbreviation(at, form.slice(0, -1)) : 0;
	}

	#form(at: number): string {
		const token = this.#tokens[at];
		return token ? this.#text.slice(token.start, Math.min(token.end, token.start + 40)) : '';
	}

	#spaceBefore(at: number): boolean {
		return (this.#tokens[at]?.start ?? 0) > (this.#tokens[at - 1]?.end ?? 0);
	}

	#blankLineAfter(at: number): boolean {
		const end = this.#tokens[at]?.end ?? 0;
		const next = this.#tokens[at + 1]?.start ?? end;
		return next - end > 1 && /\n[^\S\n]*\n/u.test(this.#text.slice(end, Math.min(next, end + 40)));
	}

	#afterMark(at: number, mark: string): number {
		let next = at + 1;
		while (next < this.#tokens.length && CLOSING.has(this.#form(next)) && this.#closes(next)) next++;
		next = this.#afterReference(next);
		if (next >= this.#tokens.length) return next;
		const quoted = next > at + 1;
		const word = this.#firstWord(next);
		if (!this.#spaceBefore(next)) {
			const glued =
				mark === '.' && !quoted && /^\p{Lu}\p{Ll}+/u.test(word) && /\p{Ll}$/u.test(this.#form(at - 1));
			return glued ? next : 0;
		}
		if (/^\p{Ll}/u.test(word)) return 0;
		if (mark.startsWith('.') && mark.length > 1 && !/^[\p{Lu}\p{N}]/u.test(word)) return 0;
		if (quoted && this.#speaks(next)) return 0;
		return next;
	}

	/** The token after a reference such as `[6]` right behind the sentence, or the token itself. */
	#afterReference(at: number): number {
		const isReference =
			this.#form(at) === '[' &&
			!this.#spaceBefore(at) &&
			/^\d/u.test(this.#form(at + 1)) &&
			this.#form(at + 2) === ']';
		return isReference ? this.#afterReference(at + 3) : at;
	}

	/** A straight quotation mark with a space before it, or a letter after it, opens rather than closes. */
	#closes(at: number): boolean {
		if (this.#spaceBefore(at)) return false;
		const form = this.#form(at);
		if (form !== '"' && form !== "'") return true;
		return at + 1 >= this.#tokens.length || this.#spaceBefore(at + 1) || CLOSING.has(this.#form(at + 1));
	}

	/** The first token from `at` on that is not an opening mark. */
	#firstWord(at: number): string {
		let word = at;
		while (word < at + 3 && OPENING.has(this.#form(word))) word++;
		return this.#form(word);
	}

	/** Whether a verb of saying follows within a few words: the quotation and its speaker are one sentence. */
	#speaks(at: number): boolean {
		for (let ahead = at; ahead < at + 4; ahead++) {
			const form = this.#form(ahead);
			if (SPEECH.has(form.toLowerCase())) return true;
			if (!/^[\p{L}.]+$/u.test(form)) return false;
		}
		return false;
	}

	#afterAbbreviation(at: number, word: string): number {
		const next = at + 1;
		if (next >= this.#tokens.length || !this.#spaceBefore(next)) return 0;
		const lower = word.toLowerCase();
		if (
			LEADING_ABBREVIATIONS.has(lower) ||
			NUMBERED_ABBREVIATIONS.has(lower) ||
			(isInitials(word) && word.length === 1)
		)
			return 0;
		if (!ABBREVIATIONS.has(lower) && !isInitials(word)) return 0;
		const following = this.#form(next);
		if (following === '"' || following === '“') return next;
		return /^\p{Lu}/u.test(following) && OPENERS.has(following.toLowerCase()) ? next : 0;
	}
}
