import { bestOf, type Scorer } from './score-table.ts';
import { CONTEXT_TAGS, WORD_TAGS } from './tag-templates.ts';
import { PLACES, TagView, VIEWS } from './tag-view.ts';
import { Templates } from './templates.ts';
import type { Word } from './words.ts';

/** Tags of words that hardly ever have another one, by the hash of the form as written. */
export type SureTags = ReadonlyMap<number, number>;

/** Words whose sums are remembered at a time; the memory is emptied when full. */
const REMEMBERED = 10_000;

/** A greedy left-to-right tagger over one sentence at a time; tags are numbers below the scorer's classes. */
export class Tagger {
	readonly #scorer: Scorer;
	readonly #sure: SureTags;
	readonly #view = new TagView();
	readonly #word = new Templates(WORD_TAGS, PLACES, VIEWS);
	readonly #context = new Templates(CONTEXT_TAGS, PLACES, VIEWS);
	readonly #scores: Int32Array;
	/** Sums over the templates that speak of nothing but the word. */
	readonly #sums = new Map<Word, Int32Array>();

	/** `sure` holds the tags of words that leave no choice. */
	constructor(scorer: Scorer, sure: SureTags) {
		this.#scorer = scorer;
		this.#sure = sure;
		this.#scores = new Int32Array(scorer.classes);
	}

	/** Tags the words from left to right. */
	tag(words: readonly Word[]): Uint8Array {
		const tags = new Uint8Array(words.length);
		this.#view.begin(words, tags);
		words.forEach((word, i) => {
			tags[i] = this.#sure.get(word.form) ?? this.#best(word, i);
		});
		return tags;
	}

	#best(word: Word, i: number): number {
		const view = this.#view;
		const scores = this.#scores;
		view.look(i);
		scores.set(this.#sumsOf(word));
		this.#context.describe(view.at, view.facts);
		this.#scorer.add(this.#context.keys, scores);
		return bestOf(scores);
	}

	#sumsOf(word: Word): Int32Array {
		const known = this.#sums.get(word);
		if (known) return known;
		if (this.#sums.size >= REMEMBERED) this.#sums.clear();
		const sums = new Int32Array(this.#scorer.classes);
		this.#word.describe(this.#view.at, this.#view.facts);
		this.#scorer.add(this.#word.keys, sums);
		this.#sums.set(word, sums);
		return sums;
	}
}
