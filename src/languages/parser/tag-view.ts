import { spread } from './hash.ts';
import type { Facts } from './templates.ts';
import { NO_WORD, type Word } from './words.ts';

/**
 * What templates of tags speak of: the word, those before and behind it, whether it is the first of the sentence, and
 * how the sentence is written.
 */
export const PLACES = 'w p pp n nn first case'.split(' ');

const HASHES = [
	...([
		'form',
		'lower',
		'suffix1',
		'suffix2',
		'suffix3',
		'suffix4',
		'prefix1',
		'prefix2',
		'prefix3',
	] as const),
	...(['shape', 'fine', 'coarse', 'capitals'] as const),
];

/** What templates can say of a word: its hashes and, if it stands before, its tag; of anything else, a number. */
export const VIEWS = [...HASHES, 'tag', 'itself'];

const ITSELF = Int32Array.from({ length: 16 }, (_, number) => number);
/** Hash of each tag. */
const TAGS = Int32Array.from({ length: 256 }, (_, tag) => spread(1000 + tag));

/** Looks at words and the tags found so far for templates. One instance serves many sentences, one at a time. */
export class TagView {
	/** Row of each place. */
	readonly at = new Int32Array(PLACES.length);
	/** Column of each view; a number has itself at its row of the last. */
	facts: Facts = { values: ITSELF, rows: 0 };
	#tags: Uint8Array = new Uint8Array(0);

	/** Sets the sentence whose words are looked at next, and the array that holds the tags found so far. */
	begin(words: readonly Word[], tags: Uint8Array): void {
		this.#tags = tags;
		const rows = words.length + 1;
		const itself = (VIEWS.length - 1) * rows;
		const values = new Int32Array(itself + ITSELF.length);
		HASHES.forEach((hash, column) => {
			for (let i = 0; i < rows; i++) values[column * rows + i] = (words[i] ?? NO_WORD)[hash];
		});
		values.set(ITSELF, itself);
		this.facts = { values, rows };
		this.at[6] = writing(words);
	}

	/** Looks at word `i`, given the tags before it. */
	look(i: number): void {
		const { at } = this;
		const { values, rows } = this.facts;
		const none = this.#tags.length;
		for (let before = Math.max(0, i - 2); before < i; before++) {
			values[HASHES.length * rows + before] = TAGS[this.#tags[before] ?? 0] ?? 0;
		}
		at[0] = i;
		at[1] = i > 0 ? i - 1 : none;
		at[2] = i > 1 ? i - 2 : none;
		at[3] = i + 1 < none ? i + 1 : none;
		at[4] = i + 2 < none ? i + 2 : none;
		at[5] = i === 0 ? 1 : 0;
	}
}

/** How a sentence is written: 0 too short to tell, 1 few capitals, 2 some, 3 most words as in a title, 4 all letters. */
function writing(words: readonly Word[]): number {
	let long = 0;
	let withCapital = 0;
	let inCapitals = 0;
	for (let i = 1; i < words.length; i++) {
		const letters = words[i]?.letters ?? 0;
		if (letters > 0) long++;
		if (letters > 1) withCapital++;
		if (letters > 2) inCapitals++;
	}
	if (long < 2) return 0;
	if (inCapitals > long * 0.6) return 4;
	if (withCapital > long * 0.6) return 3;
	return withCapital > long * 0.25 ? 2 : 1;
}
