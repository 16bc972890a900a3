/** Words up to so many letters, and beginnings of words, are looked up in a table. */
export const SHORT = 3;

/**
 * Which texts have a word that begins with one, two or three letters. So few letters are in so many words that a
 * search would spend its time on scoring what differs little: here texts stand in the order they were added in.
 */
export class Beginnings {
	/** Words as they are, beginnings in what names a text, and in all else it says. */
	readonly #whole = new Map<string, number[]>();
	readonly #named = new Map<string, number[]>();
	readonly #said = new Map<string, number[]>();

	/** Adds a text by its number, with the words (in lower case) that name it and those it says beside. */
	add(text: number, named: readonly string[], said: readonly string[]): void {
		for (const word of named) {
			if (word.length <= SHORT) note(this.#whole, word, text);
			else note(this.#named, word.slice(0, SHORT), text);
			for (let length = 1; length < Math.min(word.length, SHORT); length++) {
				note(this.#named, word.slice(0, length), text);
			}
		}
		for (const word of said) {
			for (let length = 1; length <= Math.min(word.length, SHORT); length++) {
				note(this.#said, word.slice(0, length), text);
			}
		}
	}

	/** The texts that have a word which is `letters`, then those it begins a naming word of, then all others. */
	find(letters: string): Set<number> {
		const found = new Set<number>();
		for (const table of [this.#whole, this.#named, this.#said]) {
			for (const text of table.get(letters) ?? []) found.add(text);
		}
		return found;
	}
}

/** Texts come one after another: the last one noted is the only one that may be there already. */
function note(table: Map<string, number[]>, letters: string, text: number): void {
	const texts = table.get(letters);
	if (!texts) table.set(letters, [text]);
	else if (texts.at(-1) !== text) texts.push(text);
}
