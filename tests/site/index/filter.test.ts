import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FACETS, DEFAULT_VIEW, toggled, type View } from '../../../src/site/state/view.ts';
import { narrow } from '../../../src/site/index/filter.ts';
import { Search } from '../../../src/site/index/search.ts';
import { storyIndex } from '../../../src/site/index/story-index.ts';
import { bridgeStory } from '../story.ts';

const { timeline } = bridgeStory();
const { columns } = storyIndex(timeline.events, timeline.articles);

const everyValue = FACETS.flatMap((facet) =>
	narrow(columns, DEFAULT_VIEW, null)
		.values(facet)
		.map(({ value }) => ({ facet, value })),
);
const view: fc.Arbitrary<View> = fc
	.subarray(everyValue, { maxLength: 4 })
	.map((chosen) => chosen.reduce((view, { facet, value }) => toggled(view, facet, value), DEFAULT_VIEW));

test('without filters, everything is left', () => {
	expect(narrow(columns, DEFAULT_VIEW, null).entries).toHaveLength(timeline.events.length);
});

test('the count beside a value is what choosing it alone in its facet gives', () => {
	fc.assert(
		fc.property(view, (view) => {
			const { values } = narrow(columns, view, null);
			for (const facet of FACETS) {
				for (const { value, count } of values(facet)) {
					const alone = narrow(columns, { ...view, [facet]: [value] }, null);
					expect(alone.entries, `${facet} ${value}`).toHaveLength(count);
				}
			}
		}),
	);
});

test('the count beside a filter to let go is what letting it go gives', () => {
	fc.assert(
		fc.property(view, (view) => {
			const { relaxed } = narrow(columns, view, null);
			for (const [filter, count] of relaxed) {
				expect(narrow(columns, { ...view, [filter]: [] }, null).entries).toHaveLength(count);
			}
		}),
	);
});

test('a value that leaves nothing stays listed while it is chosen', () => {
	const { values } = narrow(columns, { ...DEFAULT_VIEW, type: ['election'] }, null);
	expect(values('type')).toContainEqual({ value: 'election', count: 0, chosen: true });
});

test.each([
	['ferries', ['ferries']],
	['ferr', ['ferries']],
	['feries', ['ferries']],
	['Aune', ['admitted']],
	['brass', []],
	['welder daylight', ['closed']],
	['pylon cracks', ['survey']],
])('searching for "%s" finds %j', async (query, ids) => {
	const search = new Search(columns.entries);
	await search.prepare();
	const { best, has } = search.find(query);
	const found = best.map((place) => columns.entries[place]?.event.id);
	expect(found).toEqual(expect.arrayContaining(ids));
	if (ids.length === 0) expect(found).toEqual([]);
	expect(
		narrow(columns, DEFAULT_VIEW, has)
			.entries.map(({ event }) => event.id)
			.sort(),
	).toEqual(found.sort());
});
