import { four, one, three, two } from './combine.ts';
import { spread } from './hash.ts';
import type { Scorer } from './score-table.ts';
import { NO_WORD, type Word } from './words.ts';

/** Upper bound of the number of features of one decision. */
const ROOM = 64;

const TAG_ATOMS = Int32Array.from({ length: 256 }, (_, tag) => spread(tag + 1000));

/** Tags of words that hardly ever have another one, by the hash of the form as written. */
export type SureTags = ReadonlyMap<number, number>;

/** A greedy left-to-right tagger over one sentence at a time; tags are numbers below the scorer's classes. */
export class Tagger {
	readonly features = new Int32Array(ROOM);
	readonly #scorer: Scorer;
	readonly #scores: Int32Array;
	readonly #sure: SureTags;

	/** `sure` holds the tags of words that leave no choice. */
	constructor(scorer: Scorer, sure: SureTags) {
		this.#scorer = scorer;
		this.#sure = sure;
		this.#scores = new Int32Array(scorer.classes);
	}

	/** Tags the words from left to right. */
	tag(words: readonly Word[]): Uint8Array {
		const tags = new Uint8Array(words.length);
		for (let i = 0; i < words.length; i++) {
			tags[i] = this.sure(words[i]) ?? this.best(this.describe(words, tags, i));
		}
		return tags;
	}

	/** The only tag a word has, if so. */
	sure(word: Word | undefined): number | undefined {
		return word && this.#sure.get(word.form);
	}

	/** The best class for the features last described. */
	best(count: number): number {
		const scores = this.#scores;
		scores.fill(0);
		this.#scorer.add(this.features, count, scores);
		let best = 0;
		let most = scores[0] ?? 0;
		for (let tag = 1; tag < scores.length; tag++) {
			const score = scores[tag] ?? 0;
			if (score > most) {
				most = score;
				best = tag;
			}
		}
		return best;
	}

	/** The best class but for `other`, by the scores last computed. */
	rival(other: number): number {
		let best = -1;
		for (let tag = 0; tag < this.#scores.length; tag++) {
			if (tag !== other && (best < 0 || this.score(tag) > this.score(best))) best = tag;
		}
		return best;
	}

	/** Score of a class by the features last scored. */
	score(tag: number): number {
		return this.#scores[tag] ?? 0;
	}

	/** Writes the features of word `i`, given the tags before it, and returns their number. */
	describe(words: readonly Word[], tags: Uint8Array, i: number): number {
		const w = words[i] ?? NO_WORD;
		const p = words[i - 1] ?? NO_WORD;
		const pp = words[i - 2] ?? NO_WORD;
		const n = words[i + 1] ?? NO_WORD;
		const nn = words[i + 2] ?? NO_WORD;
		const tp = i > 0 ? (TAG_ATOMS[tags[i - 1] ?? 0] ?? 0) : 1;
		const tpp = i > 1 ? (TAG_ATOMS[tags[i - 2] ?? 0] ?? 0) : 1;
		const into = this.features;
		let at = 0;
		into[at++] = one(1, w.form);
		into[at++] = one(2, w.lower);
		into[at++] = one(3, w.suffix1);
		into[at++] = one(4, w.suffix2);
		into[at++] = one(5, w.suffix3);
		into[at++] = one(6, w.suffix4);
		into[at++] = one(7, w.prefix1);
		into[at++] = one(8, w.prefix2);
		into[at++] = one(9, w.prefix3);
		into[at++] = one(10, w.shape);
		into[at++] = one(11, p.lower);
		into[at++] = one(12, n.lower);
		into[at++] = one(13, pp.lower);
		into[at++] = one(14, nn.lower);
		into[at++] = one(15, tp);
		into[at++] = two(16, tp, tpp);
		into[at++] = two(17, tp, w.lower);
		into[at++] = two(18, w.lower, n.lower);
		into[at++] = two(19, p.lower, w.lower);
		into[at++] = one(20, n.suffix3);
		into[at++] = one(21, p.suffix3);
		into[at++] = one(22, n.suffix2);
		into[at++] = two(23, tp, w.suffix3);
		into[at++] = two(24, tp, n.lower);
		into[at++] = two(25, w.shape, p.shape);
		into[at++] = two(26, w.shape, n.shape);
		into[at++] = three(27, w.shape, tp, i === 0 ? 1 : 2);
		into[at++] = two(28, w.suffix3, n.lower);
		into[at++] = three(29, tp, tpp, w.lower);
		into[at++] = two(30, w.suffix3, n.suffix3);
		into[at++] = four(31, p.shape, w.shape, n.shape, w.suffix2);
		into[at++] = two(32, p.lower, n.lower);
		into[at++] = three(33, tp, w.suffix2, n.suffix2);
		into[at++] = two(34, w.lower, nn.lower);
		into[at++] = two(35, tpp, w.lower);
		into[at++] = two(36, n.lower, nn.lower);
		into[at++] = two(37, p.lower, pp.lower);
		into[at++] = one(38, w.fine);
		into[at++] = one(39, p.fine);
		into[at++] = one(40, n.fine);
		into[at++] = two(41, w.fine, n.fine);
		into[at++] = two(42, p.fine, w.fine);
		into[at++] = two(43, tp, w.fine);
		into[at++] = three(44, tp, w.fine, n.fine);
		into[at++] = three(45, w.capitals, w.shape, i === 0 ? 1 : 2);
		into[at++] = three(46, w.capitals, w.shape, n.capitals);
		into[at++] = three(47, w.capitals, w.shape, tp);
		into[at++] = two(48, w.coarse, w.suffix3);
		into[at++] = three(49, tp, w.coarse, n.coarse);
		into[at++] = three(50, p.coarse, w.coarse, n.coarse);
		into[at++] = one(51, pp.fine);
		into[at++] = one(52, nn.fine);
		into[at++] = four(53, tp, w.coarse, n.coarse, nn.coarse);
		into[at++] = two(54, w.lower, n.fine);
		into[at++] = two(55, w.lower, p.fine);
		return at;
	}
}
