import fc from 'fast-check';
import { expect, test } from 'vitest';
import { learn, type Lesson } from '../../../src/pipeline/anchor/learn.ts';
import { readWeights, writeWeights, type Weights } from '../../../src/pipeline/anchor/weights.ts';

/** An event told in a tense, whose right date is the first candidate or the second. */
const told = (tense: string, right: 'news' | 'undated'): Lesson => ({
	grounds: [[[`tense=${tense}`, 'news']], [[`tense=${tense}`, 'undated']]],
	right: [right === 'news', right === 'undated'],
});

const LESSONS = [
	...Array.from({ length: 30 }, () => told('past', 'news')),
	...Array.from({ length: 30 }, () => told('perfect', 'undated')),
];

test('what stood with right dates speaks for them, what stood with wrong ones against', () => {
	const weights = learn(LESSONS);
	expect(weights.get('tense=past')?.get('news')).toBeGreaterThan(0.5);
	expect(weights.get('tense=past')?.get('undated')).toBeLessThan(-0.5);
	expect(weights.get('tense=perfect')?.get('undated')).toBeGreaterThan(0.5);
});

test('an event none of whose dates is right teaches nothing', () => {
	const hopeless: Lesson = { grounds: [[['tense=past', 'news']]], right: [false] };
	expect(learn([...LESSONS, hopeless, hopeless])).toEqual(learn(LESSONS));
});

test('the same lessons give the same weights', () => {
	expect(writeWeights(learn(LESSONS))).toBe(writeWeights(learn(LESSONS)));
});

test('weights that are written read as they were', () => {
	const word = fc.stringMatching(/^[a-z=*_-]{1,12}$/);
	const weight = fc.integer({ min: -500, max: 500 }).map((hundredths) => hundredths / 100);
	const kinds = fc.uniqueArray(fc.tuple(word, weight), {
		selector: ([kind]) => kind,
		minLength: 1,
		maxLength: 4,
	});
	fc.assert(
		fc.property(fc.uniqueArray(fc.tuple(word, kinds), { selector: ([evidence]) => evidence }), (entries) => {
			const weights: Weights = new Map(entries.map(([evidence, pairs]) => [evidence, new Map(pairs)]));
			expect(readWeights(writeWeights(weights))).toEqual(weights);
		}),
	);
});
