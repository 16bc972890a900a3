import type { Guide } from './guide.ts';
import { fold, spread } from './hash.ts';
import { COLUMNS, StackState } from './stack-state.ts';
import type { Facts } from './templates.ts';
import { NO_WORD, type Word } from './words.ts';

/**
 * What templates of trees speak of. `s0`, `s1`, `s2` are the top of the stack and the words under it, `b0`, `b1`, `b2`
 * the next words of the buffer; after them, `l` and `r` is the outermost dependent on the left or right, `l2` and `r2`
 * the one before that; `p` and `n` is the previous or next word of the sentence. `h` is the head of the arc to be
 * labelled, whose dependent is `s0`. The others are no words but numbers: the distances from `s0` to `b0` (`near`) and
 * to `s1` (`far`), the way of the arc, and what the guide says of `s0`, `b0` and `s1` (`Guide.look`).
 */
export const PLACES = [
	's0 s1 s2 b0 b1 b2 s0l s0r s1l s1r b0l s0l2 s0r2 s1r2 b0l2 s0p s0n s1n b0p',
	'near far guideTop guideNext guideSecond guideOpen guideSecondPlace',
	'h hl hr hp hn way',
]
	.join(' ')
	.split(' ');

/** What templates can say of a word: what the tree so far says of it, and hashes of it; of a number, itself. */
export const VIEWS = [...COLUMNS, ...'word tag both fine ending itself'.split(' ')];

const ITSELF = Int32Array.from({ length: 1024 }, (_, number) => number);
const OUTSIDE = Int32Array.of(spread(2256), spread(2257));
/** Hash of each tag. */
const TAGS = Int32Array.from({ length: 256 }, (_, tag) => spread(tag + 2000));

/** Looks at parser states for templates. One instance serves many sentences, one at a time. */
export class TreeView {
	/** Row of each place, in the order of `PLACES`. */
	readonly at = new Int32Array(PLACES.length);
	/** Column of each view; a number has itself at its row of the last. */
	facts: Facts = { values: ITSELF, rows: 0 };
	#guide: Guide | null = null;

	/** Sets the sentence to look at, with the tree of an earlier parser, if any, and returns the state it begins with. */
	begin(words: readonly Word[], tags: Uint8Array, guide: Guide | null): StackState {
		this.#guide = guide;
		const rows = words.length + 2;
		const own = COLUMNS.length * rows;
		const itself = (VIEWS.length - 1) * rows;
		const values = new Int32Array(itself + ITSELF.length);
		for (let i = 0; i < words.length; i++) {
			const word = words[i] ?? NO_WORD;
			const tag = tags[i] ?? 0;
			values[own + i] = word.lower;
			values[own + rows + i] = TAGS[tag] ?? 0;
			values[own + 2 * rows + i] = fold(word.lower, tag);
			values[own + 3 * rows + i] = word.fine;
			values[own + 4 * rows + i] = word.suffix3;
		}
		for (let end = own + words.length; end < itself; end += rows) values.set(OUTSIDE, end);
		values.set(ITSELF, itself);
		this.facts = { values, rows };
		return new StackState(words.length, values);
	}

	/** Looks at the words in play. */
	look(state: StackState): void {
		const { at } = this;
		const { none, left, left2, right, right2 } = state;
		const s0 = state.under(0);
		const s1 = state.under(1);
		const b0 = state.next;
		at[0] = s0;
		at[1] = s1;
		at[2] = state.under(2);
		at[3] = b0;
		at[4] = state.ahead(1);
		at[5] = state.ahead(2);
		at[6] = left[s0] ?? none;
		at[7] = right[s0] ?? none;
		at[8] = left[s1] ?? none;
		at[9] = right[s1] ?? none;
		at[10] = left[b0] ?? none;
		at[11] = left2[s0] ?? none;
		at[12] = right2[s0] ?? none;
		at[13] = right2[s1] ?? none;
		at[14] = left2[b0] ?? none;
		at[15] = s0 > 0 && s0 < none ? s0 - 1 : none;
		at[16] = s0 < b0 ? s0 + 1 : none;
		at[17] = s1 < s0 ? s1 + 1 : none;
		at[18] = b0 > 0 ? b0 - 1 : none;
		at[19] = band(b0 - s0);
		at[20] = band(s0 - s1);
		this.#guide?.look(state, at, 21);
	}

	/** Looks at an arc to the top of the stack from its head, besides the words in play. */
	lookAtArc(state: StackState, head: number): void {
		const { at } = this;
		const { none, left, right } = state;
		const apart = head - state.under(0);
		at[26] = head;
		at[27] = left[head] ?? none;
		at[28] = right[head] ?? none;
		at[29] = head > 0 ? head - 1 : none;
		at[30] = head < none ? head + 1 : none;
		at[31] = apart > 0 ? band(apart) : 16 + band(-apart);
	}
}

/** Distances in bands: 1, 2, 3, 4, up to 6, up to 9, more; 0 when a word is missing. */
function band(apart: number): number {
	if (apart < 0) return 0;
	if (apart <= 4) return apart;
	if (apart <= 6) return 5;
	return apart <= 9 ? 6 : 7;
}
