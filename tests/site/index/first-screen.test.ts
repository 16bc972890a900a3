import { expect, test } from 'vitest';
import { fittedLanes } from '../../../src/site/index/fit.ts';
import { firstScreen, outlinedLanes, USUAL_WIDTH } from '../../../src/site/index/first-screen.ts';
import { denseFrame, wholeFrame } from '../../../src/site/index/frame.ts';
import { parted } from '../../../src/site/index/lanes.ts';
import { inOrder, storyIndex } from '../../../src/site/index/story-index.ts';
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

test('the lanes and the window of a large story are known before it has arrived', () => {
	const { timeline } = madeUpStory(1000);
	const { events, outline } = firstScreen(timeline);
	if (!outline) throw new Error('There should be an outline.');
	const whole = storyIndex(timeline.events, timeline.articles);
	const placed = inOrder(whole.entries, 'event');
	expect(outline.frame).toEqual(denseFrame(placed));
	expect(outline.whole).toEqual(wholeFrame(placed));

	const first = storyIndex(events, []);
	const arrived = inOrder(first.entries, 'event');
	const before = outlinedLanes(outline, parted(arrived, 'type', first.columns.of));
	const parts = parted(placed, 'type', whole.columns.of);
	const after = fittedLanes(parts, outline.frame, USUAL_WIDTH, outline.frame).lanes;
	const looks = ({ value, rows, strip }: (typeof after)[number]) => ({ value, rows, strip });
	expect(before.map(looks)).toEqual(after.map(looks));
	// Lanes too many to be told apart share one, whose events have lanes of their own while they are few.
	expect(before.flatMap((lane) => lane.placed).length).toBeGreaterThan(arrived.length / 2);
});
