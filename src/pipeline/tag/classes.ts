/**
 * Classes of tokens as bits of one number, so that a token is tested against a pattern with one AND. The engine
 * brings the classes of digits; a language brings the others with its lexicon.
 */
export class ClassTable {
	readonly #bits = new Map<string, number>();

	constructor(names: Iterable<string>) {
		for (const name of [...DIGIT_CLASSES, ...names]) {
			if (this.#bits.has(name)) continue;
			if (this.#bits.size === MOST) throw new Error(`More than ${MOST} token classes, with "${name}"`);
			this.#bits.set(name, 1 << this.#bits.size);
		}
	}

	/** The bit of a class; throws on a class that no word can have, which is a slip in a pattern. */
	bit(name: string): number {
		const bit = this.#bits.get(name);
		if (bit === undefined) throw new Error(`No such token class: "${name}"`);
		return bit;
	}

	/** Like `bit`, but 0 for classes that do not exist. */
	bitOrNone(name: string): number {
		return this.#bits.get(name) ?? 0;
	}
}

/** Bits of one number in bit operations; the last is its sign, which a test against 0 sees too. */
const MOST = 32;

/**
 * NUM any number · INT up to four digits · DAY 1–31 · TWO exactly two digits · YEAR four digits from 1000 to 2199 ·
 * YEARWORD a year in words
 */
const DIGIT_CLASSES = ['NUM', 'INT', 'DAY', 'TWO', 'YEAR', 'YEARWORD'] as const;
