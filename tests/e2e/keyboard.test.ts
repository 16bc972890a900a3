import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { madeUpStory } from './story.ts';
import { test } from './test.ts';

const { timeline } = madeUpStory(120);

/** The words of what has the focus. */
function inFocus(page: Page): Promise<string> {
	return page.evaluate(() => document.activeElement?.textContent.trim() ?? '');
}

test('events are stepped through, opened and closed by single keys, and the focus comes back', async ({
	reader,
}) => {
	const { page } = reader;
	await reader.open();
	const link = page.getByRole('region', { name: 'Events' }).getByRole('link').nth(4);
	await link.focus();
	const title = await inFocus(page);
	await page.keyboard.press('Enter');
	await page.waitForURL(/\/e\//);
	await reader.atRest();
	expect(await page.getByRole('heading', { name: title }).count()).toBe(1);
	const opened = reader.path;
	await page.keyboard.press('j');
	await page.waitForURL((url) => !url.href.endsWith(opened));
	await reader.atRest();
	await page.keyboard.press('k');
	await page.waitForURL((url) => url.href.endsWith(opened));
	await reader.atRest();
	await page.keyboard.press('Escape');
	await page.waitForURL(reader.site);
	await reader.atRest();
	expect(await inFocus(page)).toBe(title);
});

test('keys move, widen and reset the window, and the address follows', async ({ reader }) => {
	const { page } = reader;
	await reader.open();
	await page.keyboard.press('d');
	await page.waitForURL(/from=.*to=/);
	const moved = reader.path;
	await page.keyboard.press('w');
	await page.waitForURL((url) => !url.href.endsWith(moved));
	await page.keyboard.press('f');
	await page.waitForURL(reader.site);
	await page.keyboard.press('u');
	expect(await inFocus(page)).toMatch(/^Without a date/);
	await page.keyboard.press('t');
	await page.waitForURL(/time=reported/);
	await page.keyboard.press('/');
	await page.keyboard.type('dredge');
	await page.waitForURL(/q=dredge/);
	await reader.atRest();
	expect(
		await page
			.getByRole('search')
			.getByText(/of 120 events/)
			.count(),
	).toBe(1);
});

test('keys do nothing else while somebody writes, or once they are turned off', async ({ reader }) => {
	const { page } = reader;
	await reader.open();
	await page.keyboard.press('/');
	await page.keyboard.type('jjdd');
	await page.waitForURL(/q=jjdd/);
	expect(reader.path).not.toMatch(/from=|e\//);
	await page.evaluate(() => {
		(document.activeElement as HTMLElement).blur();
	});
	await page.keyboard.press('?');
	await page.getByRole('checkbox', { name: /single keys/ }).uncheck();
	await page.getByRole('button', { name: 'Close' }).click();
	await page.keyboard.press('d');
	await reader.atRest();
	expect(reader.path).not.toMatch(/from=/);
});

test('the axis is one stop of the tab key, and arrows go along it', async ({ reader }) => {
	const { page } = reader;
	await reader.open();
	const axis = page.getByRole('region', { name: 'Time axis' });
	const stops = axis.locator('a[tabindex="0"], button[tabindex="0"]');
	expect(await stops.count()).toBe(1);
	await stops.first().focus();
	const first = await page.evaluate(() => document.activeElement?.getAttribute('data-item'));
	await page.keyboard.press('ArrowRight');
	const second = await page.evaluate(() => document.activeElement?.getAttribute('data-item'));
	expect(second).not.toBe(first);
	expect(await stops.count()).toBe(1);
	await page.keyboard.press('ArrowLeft');
	expect(await page.evaluate(() => document.activeElement?.getAttribute('data-item'))).toBe(first);
});

test('what is on the axis keeps its line while the window is dragged, and no item jumps when it is let go', async ({
	reader,
}) => {
	const { page } = reader;
	await reader.open();
	const viewport = page.locator('.axis .viewport');
	const box = await viewport.boundingBox();
	if (!box) throw new Error('The axis should be on screen.');
	const places = () =>
		page.evaluate(() =>
			Object.fromEntries(
				[...document.querySelectorAll<HTMLElement>('.axis [data-item]')].map((item) => {
					const { x, y } = item.getBoundingClientRect();
					return [item.dataset['item'] ?? '', [Math.round(x), Math.round(y)] as const];
				}),
			),
		);
	const before = await places();
	const y = box.y + 10;
	await page.mouse.move(box.x + 600, y);
	await page.mouse.down();
	for (let x = 590; x >= 480; x -= 10) await page.mouse.move(box.x + x, y);
	const during = await places();
	await page.mouse.up();
	await page.waitForURL(/from=/);
	await reader.atRest();
	const after = await places();
	const kept = Object.keys(before).filter((id) => id in after && !id.startsWith('bin'));
	expect(kept.length).toBeGreaterThan(5);
	for (const id of kept) {
		expect(after[id]?.[1], id).toBe(before[id]?.[1]);
		expect(Math.abs((during[id]?.[0] ?? 0) - (before[id]?.[0] ?? 0) + 120), id).toBeLessThanOrEqual(1);
	}
	expect(page.url()).not.toMatch(/\/e\//);
});

test('the page speaks German when asked to, on the next visit too', async ({ reader }) => {
	const { page } = reader;
	await reader.open();
	await page.getByRole('button', { name: 'Deutsch' }).click();
	await page.getByRole('heading', { name: 'Ereignisse' }).waitFor();
	await reader.open('?status=denied');
	await page.getByRole('button', { name: 'Filter Bestritten entfernen' }).waitFor();
	expect(await page.evaluate(() => document.documentElement.lang)).toBe('de');
});

test('a download holds exactly what the filters leave', async ({ reader }) => {
	const { page } = reader;
	await reader.open('?type=protest&status=claimed');
	const left = timeline.events.filter(({ type, status }) => type === 'protest' && status === 'claimed');
	await page.getByText(/^Download/).click();
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'JSON', exact: true }).click(),
	]);
	const stream = await file.createReadStream();
	const chunks: Buffer[] = [];
	for await (const chunk of stream) chunks.push(chunk as Buffer);
	const ids = left.map(({ id }) => id);
	const text = Buffer.concat(chunks).toString('utf8');
	for (const { id } of timeline.events) expect(text.includes(`"${id}"`), id).toBe(ids.includes(id));
	expect(file.suggestedFilename()).toBe('the-harbour-of-lindvik.json');
});

test('the focus goes with the reader: from a match to what it opens, on to the next, and back', async ({
	reader,
}) => {
	const { page } = reader;
	const focused = () =>
		page.evaluate(() => {
			const held = document.activeElement;
			return held?.id === 'detail-title'
				? 'title'
				: (held?.getAttribute('data-leads') ?? held?.tagName ?? '');
		});
	await reader.open();
	await page.keyboard.press('/');
	await page.keyboard.type('dredge');
	await page.getByRole('heading', { name: 'Best matches' }).waitFor();
	await page.keyboard.press('Enter');
	const match = await focused();
	await page.keyboard.press('Enter');
	await page.waitForURL(new RegExp(`/e/${match}/`));
	await reader.atRest();
	expect(await focused()).toBe('title');
	await page.keyboard.press('j');
	await page.waitForURL((url) => !url.pathname.includes(match));
	await reader.atRest();
	expect(await focused()).toBe('title');
	await page.keyboard.press('k');
	await page.waitForURL(new RegExp(`/e/${match}/`));
	await page.keyboard.press('Escape');
	await reader.atRest();
	expect(await focused()).toBe(match);
});
