import { expect } from 'vitest';
import { madeUpStory } from './story.ts';
import { test } from './test.ts';

const { timeline } = madeUpStory(120);
const [event] = timeline.events;
if (!event) throw new Error('The made-up story should have events.');

test('the link of an event shows its title, date, status and paragraph beside the axis without scrolling', async ({
	reader,
}) => {
	const { page } = reader;
	await page.setViewportSize({ width: 1440, height: 900 });
	await reader.open(`e/${event.id}/`);
	const detail = page.getByRole('complementary');
	for (const part of [
		detail.getByRole('heading', { name: event.title }),
		detail.locator('.date').first(),
		detail.locator('.status').first(),
		detail.getByText('Work in the harbour went on through the week.').first(),
	]) {
		const box = await part.boundingBox();
		expect(box?.y).toBeGreaterThanOrEqual(0);
		expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(900);
	}
	const axis = await page.locator('.axis').boundingBox();
	const beside = await detail.boundingBox();
	expect(axis?.y).toBeLessThan(900);
	expect((axis?.x ?? Infinity) + (axis?.width ?? 0)).toBeLessThanOrEqual(beside?.x ?? 0);
});

test('in a frame the page stands without head and tools, also after an event has been opened', async ({
	reader,
}) => {
	const { page } = reader;
	await reader.open('?embed');
	await page.getByRole('link', { name: event.title }).first().click();
	await page.waitForURL(/\/e\/[^/]+\/$/);
	await reader.atRest();
	expect(await page.getByRole('banner').count()).toBe(0);
	expect(await page.getByRole('search').count()).toBe(0);
	expect(await page.getByRole('heading', { name: event.title }).count()).toBe(1);
});

test('links on the axis keep the view they stand in', async ({ reader }) => {
	await reader.open('?lane=none&status=claimed');
	const link = reader.page.locator('.axis a[data-event]').first();
	expect(new URL((await link.getAttribute('href')) ?? '', reader.site).search).toBe(
		'?status=claimed&lane=none',
	);
});

test('the feed of the story is linked, and is there', async ({ reader }) => {
	await reader.open();
	const address = await reader.page.getByRole('link', { name: 'Feed' }).first().getAttribute('href');
	const feed = await reader.page.request.get(new URL(address ?? '', reader.page.url()).href);
	expect(await feed.text()).toContain('<feed');
});
