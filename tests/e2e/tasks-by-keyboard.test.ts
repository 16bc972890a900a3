import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { STATUSES } from '../../src/model/status.ts';
import { madeUpStory } from './story.ts';
import { test } from './test.ts';

const { timeline } = madeUpStory(120);
const twice = timeline.events.find(({ mentions }) => mentions.length > 1);
if (!twice) throw new Error('The made-up story should have an event told twice.');

/** The words of what has the focus, or its label. */
function inFocus(page: Page): Promise<string> {
	return page.evaluate(() => {
		const element = document.activeElement;
		return (element?.getAttribute('aria-label') ?? element?.textContent ?? '').trim();
	});
}

/** Goes on with the tab key until that has the focus; fails when it is not near. */
async function tabTo(page: Page, name: RegExp, near: number): Promise<void> {
	for (let presses = 0; presses < near; presses++) {
		await page.keyboard.press('Tab');
		if (name.test(await inFocus(page))) return;
	}
	throw new Error(`Within ${String(near)} presses of the tab key nothing is called ${String(name)}.`);
}

test('by keyboard alone, an event is found, judged, read, compared and shared', async ({
	reader,
	context,
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const { page } = reader;
	await reader.open();

	await page.keyboard.press('/');
	await page.keyboard.type('volunteers union 450');
	await page.waitForURL(/q=volunteers/);
	await reader.atRest();
	await page.keyboard.press('Enter');
	expect(await inFocus(page)).toContain(twice.title);
	await page.keyboard.press('Enter');
	await page.waitForURL(new RegExp(`/e/${twice.id}/`));
	await reader.atRest();

	const detail = page.getByRole('complementary', { name: 'Open event' });
	const told = await detail.innerText();
	expect(told).toContain(STATUSES[twice.status].label);
	expect(told).toContain('2 independent reports');
	expect(told).toContain('450 volunteers');
	expect(told).toContain(twice.mentions[0]?.quote);

	await page.keyboard.press('c');
	await page.waitForFunction(() => document.body.innerText.includes('Link copied.'));
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${reader.site}e/${twice.id}/`);
	await page.keyboard.press('y');
	await page.waitForFunction(() => document.body.innerText.includes('Citation copied.'));
	expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Lindvik Courier');

	await page.keyboard.press('Escape');
	await page.waitForURL((url) => !url.pathname.includes('/e/'));
	await reader.atRest();
	expect(await inFocus(page)).toContain(twice.title);
});

test('by keyboard alone, the story is narrowed down and let go again', async ({ reader }) => {
	const { page } = reader;
	await reader.open();
	await page.keyboard.press('/');
	await tabTo(page, /^Status/, 3);
	await page.keyboard.press('Enter');
	await tabTo(page, /^$/, 1);
	await page.keyboard.press('Space');
	await page.waitForURL(/status=/);
	await page.keyboard.press('Escape');
	expect(await inFocus(page)).toMatch(/^Status/);
	await tabTo(page, /^Remove the filter/, 8);
	await page.keyboard.press('Enter');
	await page.waitForURL(reader.site);
});

test('by keyboard alone, the links at the top lead to the list and to the open event', async ({ reader }) => {
	const { page } = reader;
	await reader.open(`e/${twice.id}/`);
	await page.keyboard.press('Tab');
	expect(await inFocus(page)).toBe('Skip to the list of events');
	await page.keyboard.press('Tab');
	expect(await inFocus(page)).toBe('Skip to the open event');
	await page.keyboard.press('Enter');
	await tabTo(page, /^Close$/, 1);
	await page.keyboard.press('Enter');
	await page.waitForURL((url) => !url.pathname.includes('/e/'));
});
