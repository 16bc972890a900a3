import { four, one, three, two } from './combine.ts';
import type { Guide } from './guide.ts';
import { fold, spread } from './hash.ts';
import type { StackState } from './stack-state.ts';
import { NO_WORD, type Word } from './words.ts';

/** Upper bound of the number of features of one decision. */
const ROOM = 192;

const TAG_ATOMS = Int32Array.from({ length: 258 }, (_, tag) => spread(tag + 2000));
const LABEL_ATOMS = Int32Array.from({ length: 256 }, (_, label) => spread(label + 3000));
const COUNT_ATOMS = Int32Array.from({ length: 256 }, (_, count) => spread(Math.min(count, 5) + 4000));
const DISTANCE_ATOMS = Int32Array.from({ length: 64 }, (_, apart) => spread(band(apart) + 5000));
const ROOT_TAG = 256;
const NO_TAG = 257;

/** Describes parser states by feature keys. One instance serves many sentences, one at a time. */
export class TreeFeatures {
	readonly keys = new Int32Array(ROOM);
	#words = new Int32Array(64);
	#tags = new Int32Array(64);
	#both = new Int32Array(64);
	#tails = new Int32Array(64);
	#fines = new Int32Array(64);
	#guide: Guide | null = null;

	/**
	 * Sets the sentence whose states are described next, with the tree of an earlier parser; without one, states are
	 * described more briefly, as for that earlier parser itself.
	 */
	begin(words: readonly Word[], tags: Uint8Array, guide: Guide | null): void {
		this.#guide = guide;
		const length = words.length;
		if (this.#words.length < length + 2) this.#grow(length + 2);
		for (let i = 0; i < length; i++) {
			const word = words[i] ?? NO_WORD;
			this.#set(i, word.lower, tags[i] ?? 0, word.suffix3, word.fine);
		}
		this.#set(length, ROOT_TAG, ROOT_TAG, ROOT_TAG, ROOT_TAG);
		this.#set(length + 1, NO_TAG, NO_TAG, NO_TAG, NO_TAG);
	}

	/** Writes the features of a state to `keys` and returns their number. */
	describe(state: StackState): number {
		return this.describeChanging(state, this.describeTop(state, this.describeNext(state)));
	}

	/** The features of the next word and those behind it alone: the same until it is shifted. */
	describeNext(state: StackState): number {
		const words = this.#words;
		const tags = this.#tags;
		const both = this.#both;
		const b0 = state.next;
		const b1 = state.ahead(1);
		const b2 = state.ahead(2);
		const b0w = words[b0] ?? 0;
		const b1w = words[b1] ?? 0;
		const b0t = tags[b0] ?? 0;
		const b1t = tags[b1] ?? 0;
		const b2t = tags[b2] ?? 0;
		const b0x = both[b0] ?? 0;
		const b1x = both[b1] ?? 0;
		const b0f = this.#fines[b0] ?? 0;
		const b1f = this.#fines[b1] ?? 0;
		const into = this.keys;
		let at = 0;
		into[at++] = one(7, b0w);
		into[at++] = one(9, b0x);
		into[at++] = two(27, b0t, b1t);
		into[at++] = two(28, b0w, b1t);
		into[at++] = two(29, b0t, b1w);
		into[at++] = two(30, b0w, b1w);
		into[at++] = three(38, b0t, b1t, b2t);
		into[at++] = one(142, b0f);
		into[at++] = one(149, b1f);
		if (!this.#guide) return at;
		into[at++] = one(10, b1w);
		into[at++] = one(12, b1x);
		into[at++] = one(14, words[b2] ?? 0);
		return at;
	}

	/**
	 * The features of the top of the stack and the words under it, without their dependents: the same whenever this
	 * word is the top, since it is put on the stack once. Written from `from` on; returns the new number.
	 */
	describeTop(state: StackState, from: number): number {
		const words = this.#words;
		const tags = this.#tags;
		const both = this.#both;
		const tails = this.#tails;
		const { none } = state;
		const s0 = state.under(0);
		const s1 = state.under(1);
		const s2 = state.under(2);
		const s0w = words[s0] ?? 0;
		const s1w = words[s1] ?? 0;
		const s0t = tags[s0] ?? 0;
		const s1t = tags[s1] ?? 0;
		const s2t = tags[s2] ?? 0;
		const s0x = both[s0] ?? 0;
		const s1x = both[s1] ?? 0;
		const s0f = this.#fines[s0] ?? 0;
		const s1f = this.#fines[s1] ?? 0;
		const far = DISTANCE_ATOMS[Math.min(63, s0 - s1 + 1)] ?? 0;
		const into = this.keys;
		let at = from;
		into[at++] = one(1, s0w);
		into[at++] = one(3, s0x);
		into[at++] = one(4, s1w);
		into[at++] = one(6, s1x);
		into[at++] = two(22, s1x, s0x);
		into[at++] = two(23, s1x, s0t);
		into[at++] = two(24, s1t, s0x);
		into[at++] = two(25, s1w, s0w);
		into[at++] = two(26, s1t, s0t);
		into[at++] = three(37, s2t, s1t, s0t);
		into[at++] = three(100, s1t, s0t, far);
		into[at++] = one(140, s0f);
		into[at++] = one(141, s1f);
		into[at++] = two(144, s1f, s0f);
		into[at++] = two(147, s1f, s0t);
		into[at++] = two(148, s1t, s0f);
		if (!this.#guide) return at;
		const s0p = tags[s0 > 0 && s0 < none ? s0 - 1 : none] ?? 0;
		const s1n = tags[s1 < s0 ? s1 + 1 : none] ?? 0;
		into[at++] = one(16, both[s2] ?? 0);
		into[at++] = two(98, s1w, far);
		into[at++] = two(99, s0w, far);
		into[at++] = four(104, s1t, s0t, s0p, s1n);
		into[at++] = two(107, tails[s1] ?? 0, s0t);
		into[at++] = two(108, tails[s0] ?? 0, s1t);
		return at;
	}

	/** All other features: those that any action changes. Written from `from` on; returns the new number. */
	describeChanging(state: StackState, from: number): number {
		const words = this.#words;
		const tags = this.#tags;
		const both = this.#both;
		const tails = this.#tails;
		const fines = this.#fines;
		const { none, left, left2, right, right2, labels } = state;
		const s0 = state.under(0);
		const s1 = state.under(1);
		const s2 = state.under(2);
		const b0 = state.next;
		const b1 = state.ahead(1);
		const b2 = state.ahead(2);
		const s0l = left[s0] ?? none;
		const s0r = right[s0] ?? none;
		const s0l2 = left2[s0] ?? none;
		const s0r2 = right2[s0] ?? none;
		const s1l = left[s1] ?? none;
		const s1r = right[s1] ?? none;
		const s1r2 = right2[s1] ?? none;
		const b0l = left[b0] ?? none;
		const b0l2 = left2[b0] ?? none;
		const s0w = words[s0] ?? 0;
		const s1w = words[s1] ?? 0;
		const b0w = words[b0] ?? 0;
		const b1w = words[b1] ?? 0;
		const s0t = tags[s0] ?? 0;
		const s1t = tags[s1] ?? 0;
		const s2t = tags[s2] ?? 0;
		const b0t = tags[b0] ?? 0;
		const b1t = tags[b1] ?? 0;
		const b2t = tags[b2] ?? 0;
		const s0x = both[s0] ?? 0;
		const b0x = both[b0] ?? 0;
		const s0lt = tags[s0l] ?? 0;
		const s0rt = tags[s0r] ?? 0;
		const s1lt = tags[s1l] ?? 0;
		const s1rt = tags[s1r] ?? 0;
		const b0lt = tags[b0l] ?? 0;
		const s0ld = LABEL_ATOMS[labels[s0l] ?? 0] ?? 0;
		const s0rd = LABEL_ATOMS[labels[s0r] ?? 0] ?? 0;
		const s1ld = LABEL_ATOMS[labels[s1l] ?? 0] ?? 0;
		const s1rd = LABEL_ATOMS[labels[s1r] ?? 0] ?? 0;
		const b0ld = LABEL_ATOMS[labels[b0l] ?? 0] ?? 0;
		const s0l2d = LABEL_ATOMS[labels[s0l2] ?? 0] ?? 0;
		const s0r2d = LABEL_ATOMS[labels[s0r2] ?? 0] ?? 0;
		const s1r2d = LABEL_ATOMS[labels[s1r2] ?? 0] ?? 0;
		const b0l2d = LABEL_ATOMS[labels[b0l2] ?? 0] ?? 0;
		const near = DISTANCE_ATOMS[Math.min(63, b0 - s0 + 1)] ?? 0;
		const s0vl = COUNT_ATOMS[state.lefts[s0] ?? 0] ?? 0;
		const s0vr = COUNT_ATOMS[state.rights[s0] ?? 0] ?? 0;
		const s1vr = COUNT_ATOMS[state.rights[s1] ?? 0] ?? 0;
		const s1vl = COUNT_ATOMS[state.lefts[s1] ?? 0] ?? 0;
		const b0vl = COUNT_ATOMS[state.lefts[b0] ?? 0] ?? 0;
		const s0ls = state.leftSet[s0] ?? 0;
		const s0rs = state.rightSet[s0] ?? 0;
		const s1rs = state.rightSet[s1] ?? 0;
		const s1ls = state.leftSet[s1] ?? 0;
		const b0ls = state.leftSet[b0] ?? 0;
		const before = tags[b0 > 0 ? b0 - 1 : none] ?? 0;
		const after = tags[s0 < b0 ? s0 + 1 : none] ?? 0;
		const s0p = tags[s0 > 0 && s0 < none ? s0 - 1 : none] ?? 0;

		const into = this.keys;
		let at = from;
		into[at++] = two(17, s0x, b0x);
		into[at++] = two(18, s0x, b0t);
		into[at++] = two(19, s0t, b0x);
		into[at++] = two(20, s0w, b0w);
		into[at++] = two(21, s0t, b0t);
		into[at++] = two(31, s0t, b1t);
		into[at++] = two(32, s1t, b0t);
		into[at++] = three(35, s0t, b0t, b1t);
		into[at++] = three(36, s1t, s0t, b0t);
		into[at++] = three(48, s0t, s0lt, b0t);
		into[at++] = three(49, s0t, s0rt, b0t);
		into[at++] = three(50, s0t, b0t, b0lt);
		into[at++] = three(51, s1t, s1rt, s0t);
		into[at++] = three(52, s1t, s1lt, s0t);
		into[at++] = three(53, s1t, s0t, s0lt);
		into[at++] = three(54, s1t, s0t, s0rt);
		into[at++] = two(55, s0w, words[s0l] ?? 0);
		into[at++] = two(56, s0w, words[s0r] ?? 0);
		into[at++] = two(61, s0w, s0ld);
		into[at++] = two(62, s0w, s0rd);
		into[at++] = two(63, s1w, s1rd);
		into[at++] = two(64, s1w, s1ld);
		into[at++] = two(65, b0w, b0ld);
		into[at++] = three(66, s0t, s0ld, s0l2d);
		into[at++] = three(67, s0t, s0rd, s0r2d);
		into[at++] = three(68, s1t, s1rd, s1r2d);
		into[at++] = three(69, b0t, b0ld, b0l2d);
		into[at++] = four(70, s0t, b0t, s0ld, s0rd);
		into[at++] = two(77, s0w, s0vl);
		into[at++] = three(78, s0t, s0vl, b0t);
		into[at++] = two(79, s0w, s0vr);
		into[at++] = three(80, s0t, s0vr, b0t);
		into[at++] = two(86, s0w, s0ls);
		into[at++] = two(87, s0t, s0ls);
		into[at++] = two(88, s0w, s0rs);
		into[at++] = three(89, s0t, s0rs, b0t);
		into[at++] = two(95, s0w, near);
		into[at++] = two(96, b0w, near);
		into[at++] = three(97, s0t, b0t, near);
		into[at++] = two(105, tails[s0] ?? 0, b0t);
		into[at++] = two(106, tails[b0] ?? 0, s0t);
		const s0f = fines[s0] ?? 0;
		const b0f = fines[b0] ?? 0;
		into[at++] = two(143, s0f, b0f);
		into[at++] = two(145, s0f, b0t);
		into[at++] = two(146, s0t, b0f);
		into[at++] = three(150, s0f, s0ls, b0t);
		into[at++] = two(151, s0f, s0rs);
		into[at++] = three(152, s0f, b0t, b1t);
		into[at++] = three(153, s0t, b0f, b1t);
		into[at++] = two(154, s0f, fines[s0r] ?? 0);
		into[at++] = two(155, s0f, near);
		const guide = this.#guide;
		if (!guide) return at;
		into[at++] = two(33, s1w, b0w);
		into[at++] = two(34, s0w, b1t);
		into[at++] = three(39, s1w, s0t, b0t);
		into[at++] = three(40, s1t, s0w, b0t);
		into[at++] = three(41, s1t, s0t, b0w);
		into[at++] = three(42, s0w, b0t, b1t);
		into[at++] = three(43, s0t, b0w, b1t);
		into[at++] = three(44, s0t, b0t, b1w);
		into[at++] = four(45, s1t, s0t, b0t, b1t);
		into[at++] = four(46, s2t, s1t, s0t, b0t);
		into[at++] = four(47, s0t, b0t, b1t, b2t);
		into[at++] = two(57, s1w, words[s1r] ?? 0);
		into[at++] = two(58, b0w, words[b0l] ?? 0);
		into[at++] = three(59, s0t, s0rd, words[s0r] ?? 0);
		into[at++] = three(60, s1t, s1rd, words[s1r] ?? 0);
		into[at++] = four(71, s1t, s0t, s1rd, s0ld);
		into[at++] = four(72, s1t, s0t, s0ld, s0rd);
		into[at++] = four(73, s0t, b0t, s0rd, b0ld);
		into[at++] = four(74, s1t, s0t, b0t, s0rd);
		into[at++] = four(75, s1t, s0t, b0t, s0ld);
		into[at++] = four(76, s1t, s0t, b0t, s1rd);
		into[at++] = two(81, s1w, s1vr);
		into[at++] = three(82, s1t, s1vr, s0t);
		into[at++] = two(83, b0w, b0vl);
		into[at++] = three(84, b0t, b0vl, s0t);
		into[at++] = three(85, s1t, s1vl, s0t);
		into[at++] = two(90, s1w, s1rs);
		into[at++] = three(91, s1t, s1rs, s0t);
		into[at++] = two(92, b0w, b0ls);
		into[at++] = three(93, b0t, b0ls, s0t);
		into[at++] = three(94, s1t, s1ls, s0t);
		into[at++] = four(101, s1t, s0t, b0t, near);
		into[at++] = four(102, s0t, b0t, before, after);
		into[at++] = three(103, s0p, s0t, b0t);
		into[at++] = three(109, s0w, b0t, s0rd);
		into[at++] = three(110, s1w, s0t, s1rd);
		into[at++] = three(111, s1w, s0w, b0t);
		into[at++] = three(112, s1t, s0w, b0w);
		return guide.describe(state, { s0w, b0w, s0t, s1t, b0t }, into, at);
	}

	#set(at: number, word: number, tag: number, tail: number, fine: number): void {
		const atom = TAG_ATOMS[tag] ?? 0;
		this.#words[at] = word;
		this.#tags[at] = atom;
		this.#both[at] = fold(word, atom);
		this.#tails[at] = tail;
		this.#fines[at] = fine;
	}

	#grow(least: number): void {
		const size = Math.max(least, this.#words.length * 2);
		this.#words = new Int32Array(size);
		this.#tags = new Int32Array(size);
		this.#both = new Int32Array(size);
		this.#tails = new Int32Array(size);
		this.#fines = new Int32Array(size);
	}
}

/** Distances in bands: 1, 2, 3, 4, up to 6, up to 9, more. */
function band(apart: number): number {
	if (apart <= 5) return apart;
	if (apart <= 7) return 6;
	return apart <= 10 ? 7 : 8;
}
