import { expect } from 'vitest';
import { test as withScripts } from './test.ts';
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
	const links = await page.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
	const events = new Set(links.filter((href) => href !== null && /^(\.\/)?e\/[^/]+\/$/.test(href)));
	expect(events.size).toBe(timeline.events.length);
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

test('without scripts, the pages on method and data are whole', async ({ reader: { page, site } }) => {
	await page.goto(`${site}method/`);
	const method = await page.locator('body').innerText();
	expect(method).toContain('A day with its month and year is that day.');
	expect(method).toContain('Harbour report 11, North Coast Gazette');
	await page.goto(`${site}data/`);
	const href = await page.getByRole('link', { name: 'timeline.json' }).getAttribute('href');
	const response = await page.request.get(new URL(href ?? '', page.url()).href);
	expect(await response.json()).toEqual(timeline);
});
