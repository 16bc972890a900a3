/**
 * Which texts have a word that begins with some letters. What is in very many texts is not worth scoring, which
 * would take most of the time of a search and tell texts apart that differ little: here they stand in the order
 * they were added in.
 */
export class Beginnings {
	/** In what names a text, and in all else it says. */
	readonly #named = new Vocabulary();
	readonly #said = new Vocabulary();

	/** Adds a text by its number, one higher each time, with the words (in lower case) that name it and those it says beside. */
	add(text: number, named: readonly string[], said: readonly string[]): void {
		this.#named.add(text, named);
		this.#said.add(text, said);
	}

	/** Puts the words in order once all texts are there, which the first search would else wait for. */
	settle(): void {
		this.#named.settle();
		this.#said.settle();
	}

	/** The texts that have a word which is `letters`, then those it begins a naming word of, then all others. */
	find(letters: string): number[] {
		const found: number[] = [];
		const has = new Uint8Array(this.#named.size);
		for (const texts of [
			this.#named.of(letters),
			this.#named.beginning(letters),
			this.#said.beginning(letters),
		]) {
			for (const text of texts) {
				if (has[text] === 1) continue;
				has[text] = 1;
				found.push(text);
			}
		}
		return found;
	}
}

/** Words, and the texts each of them is in. */
class Vocabulary {
	readonly #texts = new Map<string, number[]>();
	/** In order; null while words are being added. */
	#words: readonly string[] | null = null;
	/** How many texts there are. */
	size = 0;

	add(text: number, words: readonly string[]): void {
		this.#words = null;
		this.size = text + 1;
		for (const word of words) {
			const texts = this.#texts.get(word);
			if (!texts) this.#texts.set(word, [text]);
			// Texts come one after another: the last one noted is the only one that may be there already.
			else if (texts.at(-1) !== text) texts.push(text);
		}
	}

	/** Texts that have this word. */
	of(word: string): readonly number[] {
		return this.#texts.get(word) ?? [];
	}

	/** All words in order. */
	settle(): readonly string[] {
		return (this.#words ??= [...this.#texts.keys()].sort());
	}

	/** Texts that have a word beginning like this, in order. */
	beginning(letters: string): number[] {
		const words = this.settle();
		const has = new Uint8Array(this.size);
		for (let at = place(words, letters); words[at]?.startsWith(letters); at++) {
			for (const text of this.of(words[at] ?? '')) has[text] = 1;
		}
		const found: number[] = [];
		for (let text = 0; text < has.length; text++) if (has[text]) found.push(text);
		return found;
	}
}

/** Index of the first of ordered words that is not before `letters`. */
function place(words: readonly string[], letters: string): number {
	let [low, high] = [0, words.length];
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((words[middle] ?? '') < letters) low = middle + 1;
		else high = middle;
	}
	return low;
}
