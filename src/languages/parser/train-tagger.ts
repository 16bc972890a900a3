import { Learner } from './learner.ts';
import { Random } from './random.ts';
import { type SureTags, Tagger } from './tagger.ts';
import type { Word } from './words.ts';

/** A sentence to learn tags from. */
export interface TagExample {
	readonly words: readonly Word[];
	readonly gold: Uint8Array;
}

/** Settings of tagger training. */
export interface TagTraining {
	readonly tags: number;
	readonly epochs: number;
	/** Features seen less often are not learned. */
	readonly cutoff: number;
	/** By how much the right tag must win, or the weights change. */
	readonly margin: number;
	readonly seed: number;
}

/** Learns a greedy tagger that sees its own earlier decisions. */
export function trainTagger(examples: readonly TagExample[], sure: SureTags, settings: TagTraining): Learner {
	const learner = new Learner(settings.tags, settings.cutoff);
	const tagger = new Tagger(learner, sure);
	for (const { words, gold } of examples) {
		for (let i = 0; i < words.length; i++) {
			if (tagger.sure(words[i]) === undefined)
				learner.count(tagger.features, tagger.describe(words, gold, i));
		}
	}
	const random = new Random(settings.seed);
	for (let epoch = 1; epoch <= settings.epochs; epoch++) {
		for (const { words, gold } of random.shuffled(examples)) {
			const tags = new Uint8Array(words.length);
			for (let i = 0; i < words.length; i++) {
				const only = tagger.sure(words[i]);
				if (only !== undefined) {
					tags[i] = only;
					continue;
				}
				const count = tagger.describe(words, tags, i);
				const chosen = tagger.best(count);
				const right = gold[i] ?? 0;
				learner.tick();
				const rival = chosen === right ? tagger.rival(right) : chosen;
				if (tagger.score(right) - tagger.score(rival) < settings.margin) {
					learner.update(tagger.features, count, right, rival);
				}
				tags[i] = chosen;
			}
		}
	}
	return learner;
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
