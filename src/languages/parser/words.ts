import { fold, hashText, spread } from './hash.ts';
import { classKey, type ClassTable, findClass } from './word-classes.ts';

/** Hashes of one word form that features are made of. */
export interface Word {
	/** The form as written. */
	readonly form: number;
	/** The plain form: in lower case with every digit as 0. */
	readonly lower: number;
	readonly suffix1: number;
	readonly suffix2: number;
	readonly suffix3: number;
	readonly suffix4: number;
	readonly prefix1: number;
	readonly prefix2: number;
	readonly prefix3: number;
	/** Classes of characters with runs collapsed: `Kim` and `Korea` alike, `NATO`, `KN-23`, `2,000`. */
	readonly shape: number;
	/** Class of the word by the company it keeps in plain text, fine and coarse. */
	readonly fine: number;
	readonly coarse: number;
	/** How often the word has a capital amid a sentence of plain text. */
	readonly capitals: number;
	/** How its letters are written: 0 no letters or short, 1 in lower case, 2 with a capital, 3 in capitals. */
	readonly letters: number;
}

/** Tells the hash of a plain form from those of other strings. */
export const PLAIN_SALT = 2;

/** Longest part of a form that is looked at; words are shorter, and hostile input stays cheap. */
const LONGEST = 64;

/** Forms remembered at a time; the memory is emptied when full, so that it stays bounded on any input. */
const REMEMBERED = 50_000;

const OUTSIDE = spread(-77);

/** What stands in for a word beyond the edge of the sentence. */
export const NO_WORD: Word = {
	form: OUTSIDE,
	lower: OUTSIDE,
	suffix1: OUTSIDE,
	suffix2: OUTSIDE,
	suffix3: OUTSIDE,
	suffix4: OUTSIDE,
	prefix1: OUTSIDE,
	prefix2: OUTSIDE,
	prefix3: OUTSIDE,
	shape: OUTSIDE,
	fine: OUTSIDE,
	coarse: OUTSIDE,
	capitals: OUTSIDE,
	letters: 0,
};

/** Computes the hashes of words and remembers them for the forms met lately. */
export class Words {
	readonly #known = new Map<string, Word>();
	readonly #classes: ClassTable;

	constructor(classes: ClassTable) {
		this.#classes = classes;
	}

	of(form: string): Word {
		const known = this.#known.get(form);
		if (known) return known;
		if (this.#known.size >= REMEMBERED) this.#known.clear();
		const word = describe(form.length > LONGEST ? form.slice(0, LONGEST) : form, this.#classes);
		if (form.length <= LONGEST) this.#known.set(form, word);
		return word;
	}
}

function describe(form: string, classes: ClassTable): Word {
	const lower = plainForm(form);
	const length = lower.length;
	const suffix = (size: number): number => hashText(lower, Math.max(0, length - size), length, 10 + size);
	const prefix = (size: number): number => hashText(lower, 0, Math.min(length, size), 20 + size);
	const lowerHash = hashText(lower, 0, length, PLAIN_SALT);
	const known = findClass(classes, classKey(lowerHash));
	// Unknown words share one class of their own.
	const classOf = (column: Uint8Array, salt: number): number => spread(salt + (column[known] ?? 256));
	return {
		form: hashText(form, 0, form.length, 1),
		lower: lowerHash,
		suffix1: suffix(1),
		suffix2: suffix(2),
		suffix3: suffix(3),
		suffix4: suffix(4),
		prefix1: prefix(1),
		prefix2: prefix(2),
		prefix3: prefix(3),
		shape: shapeOf(form),
		fine: classOf(classes.fine, 10_000),
		coarse: classOf(classes.coarse, 11_000),
		capitals: classOf(classes.capitals, 12_000),
		letters: lettersOf(form),
	};
}

/** A form in lower case, digits as 0 and typographic apostrophes and quotation marks as plain ones. */
export function plainForm(form: string): string {
	return form.toLowerCase().replace(/\d/gu, '0').replace(/[‘’]/gu, "'").replace(/[“”]/gu, '"');
}

function shapeOf(form: string): number {
	let hash = spread(3);
	let last = -1;
	let run = 0;
	for (let i = 0; i < form.length; i++) {
		const kind = kindOf(form.charCodeAt(i));
		run = kind === last ? run + 1 : 0;
		// One capital is a name, two are an acronym; longer runs tell nothing more.
		if (run < 2) hash = fold(hash, kind);
		last = kind;
	}
	return spread(hash);
}

function kindOf(unit: number): number {
	if (unit >= 97 && unit <= 122) return 1;
	if (unit >= 65 && unit <= 90) return 2;
	if (unit >= 48 && unit <= 57) return 3;
	if (unit < 128) return unit + 10;
	const text = String.fromCharCode(unit);
	if (text.toLowerCase() !== text) return 2;
	return text.toUpperCase() !== text ? 1 : 4;
}

function lettersOf(form: string): number {
	if (form.length < 4 || !/^\p{L}/u.test(form)) return 0;
	if (form.toUpperCase() === form) return 3;
	return /^\p{Lu}/u.test(form) ? 2 : 1;
}
