import { expect } from 'vitest';
import { test as withScripts } from './reader.ts';
import { madeUpStory } from './story.ts';

const test = withScripts.override('browserOptions', { javaScriptEnabled: false });

const { timeline, texts } = madeUpStory(120);

test('without scripts, the page of an event is whole', async ({ reader: { page, site } }) => {
	const event = timeline.events[0];
	await page.goto(`${site}e/${event?.id ?? ''}/`);
	expect(await page.title()).toBe(`${event?.title ?? ''} · ${timeline.title}`);
	const text = await page.locator('body').innerText();
	expect(text).toContain(event?.title);
	expect(text).toContain(texts[0]?.paragraphs[0]?.text);
});

test('without scripts, the front page lists every event of a small story', async ({
	reader: { page, site },
}) => {
	await page.goto(site);
	expect(await page.locator('a[href*="e/"]').count()).toBe(timeline.events.length);
});

test('without scripts, the former address of an event leads to it', async ({ reader: { page, site } }) => {
	const event = timeline.events.find(({ aliases }) => aliases.length > 0);
	await page.goto(`${site}e/${event?.aliases[0] ?? ''}/`);
	await page.waitForURL(`${site}e/${event?.id ?? ''}/`);
	expect(await page.title()).toMatch(event?.title ?? '');
});

test('an event says what it is to search engines and link previews', async ({ reader: { page, site } }) => {
	const event = timeline.events[0];
	await page.goto(`${site}e/${event?.id ?? ''}/`);
	expect(await page.locator('meta[property="og:title"]').getAttribute('content')).toBe(event?.title);
	expect(await page.locator('meta[name=description]').getAttribute('content')).toMatch(/^1 January 2020 · /);
	const data = JSON.parse(await page.locator('script[type="application/ld+json"]').innerText()) as unknown;
	expect(data).toMatchObject({
		'@type': 'WebPage',
		mainEntity: { '@type': 'Claim', text: event?.mentions[0]?.quote, temporalCoverage: '2020-01-01' },
	});
});
