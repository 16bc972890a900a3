import { expect, test } from 'vitest';
import { methodFacts, storyHead } from '../../../src/site/load/source.ts';
import { madeUpStory } from '../../e2e/story.ts';

test('the head of a story counts what it has', () => {
	const { timeline } = madeUpStory(50);
	expect(storyHead(timeline, 'https://example.org/story/')).toMatchObject({
		events: 50,
		undated: 2,
		articles: 5,
		asOf: '2020-01-05',
		address: 'https://example.org/story/',
	});
});

test('the method page counts each rule and each reason, and says what a rule does', () => {
	const { rules, undated } = methodFacts(madeUpStory(50).timeline);
	expect(rules).toMatchObject([
		{ name: 'en.full-date', count: 49, description: expect.stringMatching(/that day/) as string },
	]);
	expect(undated).toEqual([{ name: 'the words "at some point" name no date', count: 2 }]);
});
