import { expect, test } from 'vitest';
import { eventPage } from '../../../src/model/event-page.ts';
import { eventDescription, storyDescription } from '../../../src/site/shell/description.ts';
import { de } from '../../../src/site/strings/de.ts';
import { en } from '../../../src/site/strings/en.ts';
import { storyHead } from '../../../src/site/load/source.ts';
import { madeUpStory } from '../../e2e/story.ts';

test('an event is described by date, status and speaker before its words', () => {
	const { timeline } = madeUpStory(1);
	const [event] = timeline.events;
	if (!event) throw new Error('The made-up story should have an event.');
	const page = eventPage(event, timeline.title, new Map(), new Map());
	expect(eventDescription(page, en)).toBe(
		'1 January 2020 · Confirmed · according to harbour officials: The Harbour Council signed an agreement on berth fees with the ferry lines on 2020-01-01, according to item 1 of the report.',
	);
	expect(eventDescription(page, de)).toMatch(
		/^1\. Januar 2020 · Bestätigt · laut harbour officials: The Harbour/,
	);
});

test('a long description ends with a whole word', () => {
	const { timeline } = madeUpStory(1);
	const head = { ...storyHead(timeline, null), title: 'harbour '.repeat(60) };
	expect(storyDescription(head, en)).toMatch(/^(harbour )+harbour…$/);
	expect(storyDescription(head, en).length).toBeLessThanOrEqual(200);
});
