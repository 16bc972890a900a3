import { expect, test } from 'vitest';
import { Search } from '../../../src/site/index/search.ts';
import { storyIndex } from '../../../src/site/index/story-index.ts';
import { madeUpStory } from '../../e2e/story.ts';

const { timeline } = madeUpStory(4000);
const { entries } = storyIndex(timeline.events, timeline.articles);
const search = new Search(entries);

/** Ids of the events that have a word beginning like each of these. */
function withWords(...beginnings: string[]): Set<string> {
	const patterns = beginnings.map((beginning) => new RegExp(`(?<![\\p{L}\\d])${beginning}`, 'iu'));
	const found = entries.filter(({ event, full, actors }) => {
		const texts = [event.title, event.where ?? '', ...actors, ...event.by];
		const text = [...texts, ...(full?.mentions ?? []).map(({ quote }) => quote)].join('\n');
		return patterns.every((pattern) => pattern.test(text));
	});
	return new Set(found.map(({ event }) => event.id));
}

function missing(expected: ReadonlySet<string>, found: ReadonlySet<string>): string[] {
	return [...expected].filter((id) => !found.has(id));
}

test.each([['agreement'], ['agre'], ['harb'], ['harb', 'a'], ['dock', 'sign']])(
	'every event that has words beginning like %s is found, and no other where they are in many',
	(...words) => {
		const expected = withWords(...words);
		const found = search.find(words.join(' '));
		expect(expected.size).toBeGreaterThan(0);
		expect(missing(expected, found)).toEqual([]);
		if (expected.size >= 1500) expect(found).toEqual(expected);
	},
);

test('a slip of the finger is forgiven, beside words that are in very many events too', () => {
	const meant = search.find('dredge');
	expect(meant.size).toBeGreaterThan(0);
	expect(missing(meant, search.find('dredfe'))).toEqual([]);
	const both = search.find('dredfe the');
	expect(both.size).toBeGreaterThan(0);
	expect(missing(both, withWords('dredge', 'the'))).toEqual([]);
});
