import { expect, test } from 'vitest';
import { Search } from '../../../src/site/index/search.ts';
import { storyIndex } from '../../../src/site/index/story-index.ts';
import { madeUpStory } from '../../e2e/story.ts';

const { timeline } = madeUpStory(4000);
const { entries } = storyIndex(timeline.events, timeline.articles);
const search = new Search(entries);
await search.prepare();

/** Ids of the events that words lead to, the best first. */
function found(words: string): Set<string> {
	return new Set(search.find(words).best.map((place) => entries[place]?.event.id ?? ''));
}

/** Ids of the events that have a word beginning like each of these. */
function withWords(...beginnings: string[]): Set<string> {
	const patterns = beginnings.map((beginning) => new RegExp(`(?<![\\p{L}\\d])${beginning}`, 'iu'));
	const having = entries.filter(({ event, full, actors }) => {
		const texts = [event.title, event.where ?? '', ...actors, ...event.by];
		const text = [...texts, ...(full?.mentions ?? []).map(({ quote }) => quote)].join('\n');
		return patterns.every((pattern) => pattern.test(text));
	});
	return new Set(having.map(({ event }) => event.id));
}

function missing(expected: ReadonlySet<string>, ids: ReadonlySet<string>): string[] {
	return [...expected].filter((id) => !ids.has(id));
}

test.each([['agreement'], ['agre'], ['harb'], ['harb', 'a'], ['dock', 'sign']])(
	'every event that has words beginning like %s is found, and no other where they are in many',
	(...words) => {
		const expected = withWords(...words);
		const ids = found(words.join(' '));
		expect(expected.size).toBeGreaterThan(0);
		expect(missing(expected, ids)).toEqual([]);
		if (expected.size >= 1500) expect(ids).toEqual(expected);
	},
);

test('a slip of the finger is forgiven, beside words that are in very many events too', () => {
	const meant = found('dredge');
	expect(meant.size).toBeGreaterThan(0);
	expect(missing(meant, found('dredfe'))).toEqual([]);
	const both = found('dredfe the');
	expect(both.size).toBeGreaterThan(0);
	expect(missing(both, withWords('dredge', 'the'))).toEqual([]);
});

test('words typed before find the same as before they had been looked up', async () => {
	const fresh = new Search(entries);
	await fresh.prepare();
	for (const words of ['d', 'dredge t', 'dredge the', 'dock sign', 'the dredge']) search.find(words);
	for (const words of ['dredge the', 'dock sign', 'the dredge']) {
		expect(search.find(words)).toEqual(fresh.find(words));
	}
});

test('where words begin like the one asked for, no others are guessed at', () => {
	const said = search.find('dredge').best.length;
	expect(search.find('dredg').best).toHaveLength(said);
});

test('an event with a date comes before one without, even where its word goes on', async () => {
	const two = entries.slice(0, 2).map((entry, at) => ({
		...entry,
		place: at,
		actors: [],
		full: null,
		event: {
			...entry.event,
			title: at === 0 ? 'Talks to impeach him' : 'The House impeached him over his complaints',
			when: at === 0 ? null : entry.event.when,
			salience: 0.5,
		},
	}));
	const both = new Search(two);
	await both.prepare();
	expect(both.find('impeach').best).toEqual([1, 0]);
});
