import { expect, test } from 'vitest';
import { firstScreen, methodFacts, storyHead } from '../../../src/site/load/source.ts';
import { madeUpStory } from '../../e2e/story.ts';

test('a small story stands whole on its first screen, in its own order', () => {
	const { timeline } = madeUpStory(40);
	expect(firstScreen(timeline).events.map(({ id }) => id)).toEqual(timeline.events.map(({ id }) => id));
});

test('of a large story, the first screen has the most salient events, in the order of the story', () => {
	const { timeline } = madeUpStory(1000);
	const shown = firstScreen(timeline).events;
	const left = timeline.events.filter((event) => !shown.some(({ id }) => id === event.id));
	const least = Math.min(...shown.map(({ salience }) => salience));
	expect(Math.max(...left.map(({ salience }) => salience))).toBeLessThanOrEqual(least);
	const places = shown.map(({ id }) => timeline.events.findIndex((event) => event.id === id));
	expect(places).toEqual(places.toSorted((a, b) => a - b));
});

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
