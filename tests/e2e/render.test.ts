import { beforeAll, expect, test } from 'vitest';
import { pageSource } from '../../src/cli/render/source.ts';
import type { App } from '../../src/cli/render.ts';
import { currentApp } from './app.ts';
import { madeUpStory } from './story.ts';

const { timeline, texts } = madeUpStory(60);
const ADDRESS = 'https://example.org/stories/lindvik/';
let app: App;

beforeAll(async () => {
	app = await currentApp();
});

test('the same story gives the same bytes', async () => {
	for (const path of ['/', '/method/', '/e/e000000003/', '/e/old7/']) {
		const first = await app.render(path, pageSource({ timeline, texts }));
		expect((await app.render(path, pageSource({ timeline, texts }))).html).toBe(first.html);
	}
});

test('a story that differs does not show in the pages of another rendered meanwhile', async () => {
	const other = madeUpStory(60);
	const renamed = { ...other.timeline, title: 'The harbour of Sundvik' };
	const pages = await Promise.all([
		app.render('/e/e000000003/', pageSource({ timeline, texts })),
		app.render('/e/e000000003/', pageSource({ timeline: renamed, texts: other.texts })),
	]);
	expect(pages[0].html).not.toContain('Sundvik');
	expect(pages[1].html).not.toContain('Lindvik</title>');
	expect(pages[1].html).toContain('Sundvik');
});

test('a page names its own address when the site has one, and none when it has not', async () => {
	const known = await app.render('/e/e000000003/', pageSource({ timeline, texts }, { address: ADDRESS }));
	expect(known.html).toContain(`<link rel="canonical" href="${ADDRESS}e/e000000003/"`);
	expect(known.html).toContain(`<meta property="og:url" content="${ADDRESS}e/e000000003/"`);
	const unknown = await app.render('/e/e000000003/', pageSource({ timeline, texts }));
	expect(unknown.html).toContain('<link rel="canonical" href="./"');
	expect(unknown.html).not.toContain('og:url');
});

test('a page of an event has no other event in it, and stays small', async () => {
	const { html } = await app.render('/e/e000000003/', pageSource({ timeline, texts }));
	expect(html.match(/\/e\/e\d+/g) ?? []).toHaveLength(0);
	expect(html.match(/e00000000[0-24-9]/g)).toBeNull();
	expect(html.length).toBeLessThan(20_000);
});

test('hostile words stay words, in the page, its head and its data', async () => {
	const [event, ...others] = timeline.events;
	if (!event) throw new Error('The made-up story should have events.');
	const title = '</script></title><img src=x onerror=alert(1)> "&amp; \u2028';
	const hostile = { ...timeline, title, events: [{ ...event, title, where: title, by: [title] }, ...others] };
	const tombstones = [{ id: 'gone', reason: title, title, quote: title }];
	const source = pageSource({ timeline: hostile, texts, tombstones }, { address: ADDRESS });
	for (const path of ['/', `/e/${event.id}/`, '/e/gone/', '/method/', '/data/']) {
		const { html } = await app.render(path, source);
		expect(html).toContain('&lt;img src=x onerror=alert(1)>');
		expect(html).not.toContain('<img');
	}
});

test('what the story does not have cannot be rendered', async () => {
	await expect(app.render('/e/none/', pageSource({ timeline, texts }))).rejects.toThrow('/e/none/');
	await expect(app.render('/nowhere/', pageSource({ timeline, texts }))).rejects.toThrow('/nowhere/');
});
