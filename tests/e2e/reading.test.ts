import { expect, inject } from 'vitest';
import { Reader } from './reader.ts';
import { madeUpStory } from './story.ts';
import { test } from './test.ts';

const { timeline, texts } = madeUpStory(120);
const claimed = timeline.events.filter(({ status }) => status === 'claimed');
const [event] = claimed.filter(({ when }) => when?.edtf.length === 10);
const [mention] = event?.mentions ?? [];
if (!event || !mention) throw new Error('The made-up story should have a claimed event with a day.');

test('a reader zooms, filters, opens an event, reads its words, shares it and goes back', async ({
	reader,
	context,
}) => {
	const { page } = reader;
	const list = page.getByRole('region', { name: 'Events' });

	await reader.open();
	await page.getByText('120 events', { exact: true }).first().waitFor();

	// Zoom: the window gets smaller, and the address says so.
	const whole = await page.getByLabel('From').inputValue();
	await page.getByRole('button', { name: 'Zoom in', exact: true }).click();
	await page.waitForURL(/[?&]from=/);
	expect(await page.getByLabel('From').inputValue()).not.toBe(whole);
	await page.getByRole('button', { name: 'Fit', exact: true }).click();
	await page.waitForURL((url) => !url.searchParams.has('from'));

	// Filter: the list holds what fits, and says how many.
	await page.getByRole('button', { name: 'Status', exact: true }).click();
	await page.getByRole('checkbox', { name: /^Claimed/ }).check();
	await page.waitForURL(/status=claimed/);
	await page
		.getByText(`${String(claimed.length)} of 120 events`, { exact: true })
		.first()
		.waitFor();
	await page.keyboard.press('Escape');
	for (const row of await list.getByRole('article').all())
		expect(await row.innerText()).toMatch(/^\s*Claimed/);

	// Select: the paragraph stands there, the sentence marked.
	await list.getByRole('link', { name: event.title, exact: true }).first().click();
	await page.waitForURL(/\/e\/[^/]+\/\?status=claimed$/);
	const detail = page.getByRole('complementary', { name: 'Open event' });
	await detail.getByRole('heading', { name: event.title }).waitFor();
	const id = /\/e\/([^/]+)\//.exec(page.url())?.[1];
	const shown = timeline.events.find((each) => each.id === id)?.mentions[0];
	const paragraph = texts.find((text) => text.id === shown?.article)?.paragraphs[shown?.paragraph ?? 0];
	await detail.getByText('Nobody was hurt.').waitFor();
	expect(await detail.locator('blockquote').innerText()).toContain(paragraph?.text);
	expect((await detail.locator('mark').allInnerTexts()).join('')).toBe(shown?.quote);

	// Share: the link opens the same event in somebody else's browser.
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await detail.getByRole('button', { name: 'Copy link' }).click();
	await detail.getByText('Link copied.').waitFor();
	const link = await page.evaluate(() => navigator.clipboard.readText());
	expect(link).toBe(`${reader.site}e/${id ?? ''}/`);
	const friend = await Reader.at(context, reader.site);
	await friend.page.goto(link);
	await friend.atRest();
	await friend.page.getByRole('heading', { name: event.title }).waitFor();
	friend.insistOnPeace();

	// Back: the list is as it was, the filter still on.
	await page.goBack();
	await page.waitForURL(`${reader.site}?status=claimed`);
	await page
		.getByText(`${String(claimed.length)} of 120 events`, { exact: true })
		.first()
		.waitFor();
	await detail.waitFor({ state: 'detached' });
});

test('a view that was shared opens as it was', async ({ reader }) => {
	const { page } = reader;
	await reader.open('?status=claimed&from=2020-01-02&to=2020-01-06&lane=actor');
	await page
		.getByText(`${String(claimed.length)} of 120 events`, { exact: true })
		.first()
		.waitFor();
	expect(await page.getByLabel('From').inputValue()).toBe('2020-01-02');
	expect(await page.getByLabel('Lanes by').inputValue()).toBe('actor');
});

test('the axis shows events as links that open them', async ({ reader }) => {
	const { page } = reader;
	await reader.open();
	const axis = page.getByRole('region', { name: 'Time axis' });
	const item = axis.getByRole('link').first();
	const href = await item.getAttribute('href');
	expect(href).toMatch(/e\/[^/]+\/$/);
	await item.click();
	await page.waitForURL(new URL(href ?? '', page.url()).href);
	await page.getByRole('complementary', { name: 'Open event' }).waitFor();
});

test('a count on the axis opens where it stands', async ({ reader }) => {
	const { page } = reader;
	await reader.open();
	const place = await page.evaluate(() => {
		const { left, right } =
			document.querySelector('.axis .viewport')?.getBoundingClientRect() ?? new DOMRect();
		const boxes = [...document.querySelectorAll('.axis .bin')].map((bin) => bin.getBoundingClientRect());
		const box = boxes.find((box) => box.left > left && box.right < right && box.bottom < innerHeight);
		return box && { x: box.left + box.width / 2, y: box.top + box.height / 2 };
	});
	if (!place) throw new Error('The story should have more events than find room on the axis.');
	await page.mouse.click(place.x, place.y);
	await page.waitForURL(/from=/);
	expect(await page.locator('#list article').count()).toBeGreaterThan(1);
});

test('when the data cannot be had, what came with the page stays, and can be asked for again', async ({
	context,
}) => {
	const reader = await Reader.at(context, inject('site'));
	const { page } = reader;
	await page.route('**/timeline.json', (route) => route.abort());
	await reader.open();
	await page.getByText('could not be fetched').waitFor();
	const links = page.getByRole('region', { name: 'Events' }).getByRole('link');
	expect(await links.count()).toBeGreaterThan(0);
	await page.unroute('**/timeline.json');
	await page.getByRole('button', { name: 'Try again' }).click();
	await reader.atRest();
	await page.getByText('could not be fetched').waitFor({ state: 'hidden' });
	await page.getByText('2 outlets').waitFor();
});
