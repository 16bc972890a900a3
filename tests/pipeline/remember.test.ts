import { expect, test } from 'vitest';
import { eventsOf } from '../../src/pipeline/index.ts';
import { publish } from '../../src/pipeline/publish.ts';
import { remember } from '../../src/pipeline/remember.ts';
import { article, mention } from './story.ts';

const sank = mention('a', 'The ferry Aurelia sank off Marlow on Sunday evening.');
const edited = mention('a', 'The ferry Aurelia sank off Marlow late on Sunday evening.');
const timeline = (...mentions: Parameters<typeof eventsOf>[1]) => {
	const articles = [article('a')];
	return publish('Ferry', articles, eventsOf(articles, mentions));
};
const empty = publish('Ferry', [], []);

test('a link to a sentence that was edited leads to the event as it is told now', () => {
	expect(remember(timeline(edited), timeline(sank), [])).toEqual([{ id: sank.id, to: edited.id }]);
});

test('an event that is gone leaves its title, its quote and the reason', () => {
	const { id, title, quote } = sank;
	const reason = 'The article that reported it is no longer part of this story.';
	expect(remember(empty, timeline(sank), [])).toEqual([{ id, title, quote, reason }]);
	expect(remember(timeline(), timeline(sank), [])).toMatchObject([
		{ id, reason: 'The article was edited and no longer reports it.' },
	]);
});

test('tombstones outlast further builds, and go when the event comes back', () => {
	const stones = remember(empty, timeline(sank), []);
	expect(remember(empty, empty, stones)).toEqual(stones);
	expect(remember(timeline(sank), empty, stones)).toEqual([]);
});

test('a redirect whose goal goes too becomes a tombstone', () => {
	const redirect = remember(timeline(edited), timeline(sank), []);
	const stones = remember(empty, timeline(edited), redirect);
	expect(stones.map(({ id }) => id).sort()).toEqual([sank.id, edited.id].sort());
	expect(stones.every((stone) => 'reason' in stone)).toBe(true);
});

test('nothing is remembered while every event is still there', () => {
	expect(remember(timeline(sank), timeline(sank), [])).toEqual([]);
});
