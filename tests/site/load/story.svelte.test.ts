import { afterEach, expect, test, vi } from 'vitest';
import { Story } from '../../../src/site/load/story.svelte.ts';
import { madeUpStory } from '../../e2e/story.ts';

const { timeline, texts } = madeUpStory(30);

/** Answers each address below /data with the value given for it, or with 404. */
function serve(files: Readonly<Record<string, unknown>>): void {
	vi.stubGlobal('fetch', (address: string) => {
		const data = files[address.replace('/data/', '')];
		if (data instanceof Error) return Promise.reject(data);
		return Promise.resolve(data === undefined ? new Response('', { status: 404 }) : Response.json(data));
	});
}

afterEach(() => {
	vi.unstubAllGlobals();
});

test('a story is loading, then ready', async () => {
	serve({ 'timeline.json': timeline });
	const story = new Story('/data');
	expect(story.state.name).toBe('loading');
	await story.timeline();
	expect(story.state).toMatchObject({ name: 'ready', timeline });
	const index = story.state.name === 'ready' ? story.state.index : null;
	expect(index?.entries.map(({ event }) => event)).toEqual(timeline.events);
});

test('data of another version is refused, with the reason', async () => {
	serve({ 'timeline.json': { ...timeline, version: 99 } });
	const story = new Story('/data');
	await story.timeline();
	expect(story.state).toMatchObject({
		name: 'failed',
		reason: expect.stringContaining('version 99') as string,
	});
});

test('after a failure, the story can be asked for again', async () => {
	serve({ 'timeline.json': new TypeError('offline') });
	const story = new Story('/data');
	expect(await story.timeline()).toBeNull();
	expect(story.state.name).toBe('failed');
	serve({ 'timeline.json': timeline });
	await story.reload();
	expect(story.state.name).toBe('ready');
});

test('an event comes with the paragraphs it rests on, also by the id it had before', async () => {
	const event = timeline.events.find(({ aliases }) => aliases.length > 0);
	const [mention] = event?.mentions ?? [];
	const text = texts.find(({ id }) => id === mention?.article);
	serve({ 'timeline.json': timeline, [`articles/${text?.id ?? ''}.json`]: text });
	const story = new Story('/data');
	for (const id of [event?.id, event?.aliases[0]]) {
		const page = await story.eventPage(id ?? '');
		expect(page?.event.id).toBe(event?.id);
		expect(page?.paragraphs[0]?.text.slice(mention?.start, mention?.end)).toBe(mention?.quote);
	}
});

test('an event whose article cannot be fetched comes without its paragraph, and with it next time', async () => {
	const [event] = timeline.events;
	serve({ 'timeline.json': timeline });
	const story = new Story('/data');
	expect((await story.eventPage(event?.id ?? ''))?.paragraphs).toEqual([]);
	serve({ 'articles/a000000000.json': texts[0] });
	expect((await story.eventPage(event?.id ?? ''))?.paragraphs).toHaveLength(1);
});
