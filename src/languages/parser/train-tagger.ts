import { Learner } from './learner.ts';
import { Random } from './random.ts';
import { CONTEXT_TAGS, WORD_TAGS } from './tag-templates.ts';
import { PLACES, TagView, VIEWS } from './tag-view.ts';
import { bestOf } from './score-table.ts';
import type { SureTags } from './tagger.ts';
import { Templates } from './templates.ts';
import type { Word } from './words.ts';

/** Below any score. */
const LOWEST = -(2 ** 31);

/** A sentence to learn tags from. */
export interface TagExample {
	readonly words: readonly Word[];
	readonly gold: Uint8Array;
}

/** Settings of tagger training. */
export interface TagTraining {
	readonly tags: number;
	/** Passes over the text in each round, and rounds, in each of which learning begins anew in another order. */
	readonly epochs: number;
	readonly rounds: number;
	/** Features seen less often are not learned. */
	readonly cutoff: number;
	/** By how much the right tag must win, or the weights change. */
	readonly margin: number;
	readonly seed: number;
}

/** Learns a greedy tagger that sees its own earlier decisions. */
export function trainTagger(examples: readonly TagExample[], sure: SureTags, settings: TagTraining): Learner {
	const learner = new Learner(settings.tags, settings.cutoff);
	const lesson = new Lesson(learner, settings);
	for (const { words, gold } of examples) {
		lesson.view.begin(words, gold);
		words.forEach(({ form }, i) => {
			if (!sure.has(form)) learner.count(lesson.describe(i));
		});
	}
	for (let round = 0; round < settings.rounds; round++) {
		const random = new Random(settings.seed + round);
		for (let epoch = 1; epoch <= settings.epochs; epoch++) {
			for (const { words, gold } of random.shuffled(examples)) {
				const tags = new Uint8Array(words.length);
				lesson.view.begin(words, tags);
				words.forEach(({ form }, i) => {
					tags[i] = sure.get(form) ?? lesson.learn(i, gold[i] ?? 0);
				});
			}
		}
		learner.keep();
	}
	return learner;
}

class Lesson {
	readonly view = new TagView();
	readonly #templates = new Templates(`${CONTEXT_TAGS}, ${WORD_TAGS}`, PLACES, VIEWS);
	readonly #learner: Learner;
	readonly #margin: number;
	readonly #scores: Int32Array;

	constructor(learner: Learner, { tags, margin }: TagTraining) {
		this.#learner = learner;
		this.#margin = margin;
		this.#scores = new Int32Array(tags);
	}

	/** The features of word `i`. */
	describe(i: number): Int32Array {
		this.view.look(i);
		this.#templates.describe(this.view.at, this.view.facts);
		return this.#templates.keys;
	}

	/** Learns the tag of word `i`, and returns the one to go on with: its own guess. */
	learn(i: number, right: number): number {
		const scores = this.#scores;
		const keys = this.describe(i);
		scores.fill(0);
		this.#learner.add(keys, scores);
		this.#learner.tick();
		const chosen = bestOf(scores);
		const rightScore = scores[right] ?? 0;
		scores[right] = LOWEST;
		const rival = bestOf(scores);
		if (rightScore - (scores[rival] ?? 0) < this.#margin) this.#learner.update(keys, right, rival);
		return chosen;
	}
}

/** How often a word must be seen before its one tag counts as sure, and how rarely it may have another. */
const SIGHTINGS = 50;
const EXCEPTIONS = 0.002;

/** Finds the words whose tag leaves no choice. */
export function sureTags(examples: readonly TagExample[]): Map<number, number> {
	const counts = new Map<number, Map<number, number>>();
	for (const { words, gold } of examples) {
		words.forEach(({ form }, i) => {
			const tag = gold[i] ?? 0;
			const seen = counts.get(form) ?? new Map<number, number>();
			counts.set(form, seen.set(tag, (seen.get(tag) ?? 0) + 1));
		});
	}
	const sure = new Map<number, number>();
	for (const [form, seen] of counts) {
		const all = [...seen.values()].reduce((sum, count) => sum + count);
		for (const [tag, count] of seen) {
			if (all >= SIGHTINGS && count >= all * (1 - EXCEPTIONS)) sure.set(form, tag);
		}
	}
	return sure;
}
