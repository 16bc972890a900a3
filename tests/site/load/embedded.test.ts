import { expect, test } from 'vitest';
import { pageSource } from '../../../src/cli/render/source.ts';
import { answerEmbedded, embedded, embeddedName } from '../../../src/site/load/embedded.ts';
import { madeUpStory } from '../../e2e/story.ts';

const { timeline, texts } = madeUpStory(10);
const source = pageSource({ timeline, texts, tombstones: [{ id: 'old', to: 'e000000000' }] });

/** Kit's part: hands what a page asks for to whoever renders it. */
const fetch = ((address: string) => {
	const name = embeddedName(address);
	return Promise.resolve(answerEmbedded(name ?? '', source));
}) as typeof globalThis.fetch;

test('a page that is rendered gets its event, with the paragraph', async () => {
	const id = timeline.events[3]?.id ?? '';
	expect(await embedded(fetch, `events/${id}`)).toMatchObject({
		event: { id },
		paragraphs: [{ paragraph: 3, text: texts[0]?.paragraphs[3]?.text }],
	});
});

test('the former id of an event leads to the event', async () => {
	const event = timeline.events.find(({ aliases }) => aliases.length > 0);
	const former = event?.aliases[0] ?? '';
	expect(await embedded(fetch, `events/${former}`)).toEqual({ id: former, to: event?.id });
	expect(await embedded(fetch, 'events/old')).toEqual({ id: 'old', to: 'e000000000' });
});

test('what the story does not have is null, whatever its name', async () => {
	for (const name of ['events/none', 'events/', 'events/a/b', 'constructor', 'paths', '']) {
		expect(await embedded(fetch, name)).toBeNull();
	}
});

test('an address on the network is not an embedded name', () => {
	expect(embeddedName('https://example.org/head')).toBeNull();
});
