import { hashText, key } from './hash.ts';

/** Odd constants; a feature key is a mixed sum of the salt of its template and its atoms times these. */
const FACTORS = [0x2c1b3c6d, 0x297a2d39, 0x1b873593, 0x5bd1e995] as const;
const [FIRST, SECOND, THIRD, FOURTH] = FACTORS;

const SALT = 30;

/** More than the letters of any template. */
const LONGEST = 200;

/** What templates read: for each view a column of values, all of them equally long and one behind the other. */
export interface Facts {
	readonly values: Int32Array;
	/** Length of a column. */
	readonly rows: number;
}

/**
 * Feature templates, made from text: templates are parted by commas, each is of one to four atoms, and an atom is
 * `place.view` (the tag of the top of the stack is `s0.tag`) or the name of a place that is a number by itself. Whoever
 * describes something tells what places and views there are.
 */
export class Templates {
	/** The keys last described, one a template. */
	readonly keys: Int32Array;
	/** Place, view and value of each atom. */
	readonly #places: Int32Array;
	readonly #views: Int32Array;
	readonly #values: Int32Array;
	/** Numbers of the atoms of each template, four a template. */
	readonly #atoms: Int32Array;
	readonly #salts: Int32Array;
	/** Templates of one atom come first, then those of two, and so on: how many there are up to each number. */
	readonly #upTo: readonly number[];

	/** @throws RangeError when the text names a place or view that there is not. */
	constructor(text: string, places: readonly string[], views: readonly string[]) {
		const templates = text
			.split(',')
			.map((template) => template.trim().split(/\s+/u).map(inFull))
			.sort((a, b) => a.length - b.length);
		const atoms = [...new Set(templates.flat())];
		this.#places = Int32Array.from(atoms, (atom) => numberOf(atom.split('.')[0] ?? '', places));
		this.#views = Int32Array.from(atoms, (atom) => numberOf(atom.split('.')[1] ?? '', views));
		this.#values = new Int32Array(atoms.length);
		this.#atoms = Int32Array.from(
			templates.flatMap((own) => FACTORS.map((_, at) => Math.max(0, atoms.indexOf(own[at] ?? '')))),
		);
		this.#salts = Int32Array.from(templates, (own) => hashText(own.join(' '), 0, LONGEST, SALT));
		this.#upTo = FACTORS.map((_, at) => templates.filter((own) => own.length <= at + 1).length);
		this.keys = new Int32Array(templates.length);
	}

	/** Writes the key of each template to `keys`: `at` holds a row for each place, `facts` a column for each view. */
	describe(at: Int32Array, facts: Facts): void {
		const values = this.#values;
		const views = this.#views;
		const places = this.#places;
		const { rows, values: all } = facts;
		for (let i = 0; i < values.length; i++) {
			values[i] = all[Math.imul(views[i] ?? 0, rows) + (at[places[i] ?? 0] ?? 0)] ?? 0;
		}
		const { keys } = this;
		const atoms = this.#atoms;
		const salts = this.#salts;
		const [ones = 0, twos = 0, threes = 0, fours = 0] = this.#upTo;
		let t = 0;
		for (; t < ones; t++) {
			keys[t] = key((salts[t] ?? 0) + Math.imul(values[atoms[t * 4] ?? 0] ?? 0, FIRST));
		}
		for (; t < twos; t++) {
			keys[t] = key(
				(salts[t] ?? 0) +
					Math.imul(values[atoms[t * 4] ?? 0] ?? 0, FIRST) +
					Math.imul(values[atoms[t * 4 + 1] ?? 0] ?? 0, SECOND),
			);
		}
		for (; t < threes; t++) {
			keys[t] = key(
				(salts[t] ?? 0) +
					Math.imul(values[atoms[t * 4] ?? 0] ?? 0, FIRST) +
					Math.imul(values[atoms[t * 4 + 1] ?? 0] ?? 0, SECOND) +
					Math.imul(values[atoms[t * 4 + 2] ?? 0] ?? 0, THIRD),
			);
		}
		for (; t < fours; t++) {
			keys[t] = key(
				(salts[t] ?? 0) +
					Math.imul(values[atoms[t * 4] ?? 0] ?? 0, FIRST) +
					Math.imul(values[atoms[t * 4 + 1] ?? 0] ?? 0, SECOND) +
					Math.imul(values[atoms[t * 4 + 2] ?? 0] ?? 0, THIRD) +
					Math.imul(values[atoms[t * 4 + 3] ?? 0] ?? 0, FOURTH),
			);
		}
	}
}

/** An atom with its view. */
function inFull(atom: string): string {
	return atom.includes('.') ? atom : `${atom}.itself`;
}

function numberOf(name: string, names: readonly string[]): number {
	const at = names.indexOf(name);
	if (at < 0) throw new RangeError(`No template can speak of ${name}.`);
	return at;
}
