import { expect, test } from 'vitest';
import { eventPage } from '../../../src/model/event-page.ts';
import { eventDescription, storyDescription } from '../../../src/site/shell/description.ts';
import { storyHead } from '../../../src/site/load/source.ts';
import { madeUpStory } from '../../e2e/story.ts';

test('an event is described by date, status and speaker before its words', () => {
	const { timeline } = madeUpStory(1);
	const [event] = timeline.events;
	if (!event) throw new Error('The made-up story should have an event.');
	const page = eventPage(event, timeline.title, new Map(), new Map());
	expect(eventDescription(page)).toBe(
		'1 January 2020 · confirmed · according to harbour officials: The Harbour Council signed an agreement on berth fees with the ferry lines on 2020-01-01, according to item 1 of the report.',
	);
});

test('a long description ends with a whole word', () => {
	const { timeline } = madeUpStory(1);
	const head = { ...storyHead(timeline, null), title: 'harbour '.repeat(60) };
	expect(storyDescription(head)).toMatch(/^(harbour )+harbour…$/);
	expect(storyDescription(head).length).toBeLessThanOrEqual(200);
});
