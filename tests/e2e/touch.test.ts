import type { CDPSession } from 'playwright-core';
import { expect, inject } from 'vitest';
import { Reader } from './reader.ts';
import { test } from './test.ts';

const phone = test.override('browserOptions', {
	viewport: { width: 390, height: 844 },
	hasTouch: true,
	isMobile: true,
});

type Point = readonly [x: number, y: number];

/** Lays fingers down, moves them in ten steps, and lifts them. */
async function gesture(hand: CDPSession, from: readonly Point[], to: readonly Point[]): Promise<void> {
	const at = (share: number) =>
		from.map(([x, y], id) => {
			const [endX, endY] = to[id] ?? [x, y];
			return { x: x + (endX - x) * share, y: y + (endY - y) * share, id };
		});
	await hand.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
	for (let step = 1; step <= 10; step++) {
		await hand.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(step / 10) });
	}
	await hand.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

/** How many days the window of an address spans. */
function days(url: string): number {
	const { searchParams } = new URL(url);
	const [from, to] = [searchParams.get('from') ?? '', searchParams.get('to') ?? ''];
	return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

phone('fingers move and pinch the axis sideways; up and down they scroll the page', async ({ context }) => {
	const reader = await Reader.at(context, inject('site'));
	const { page } = reader;
	await reader.open();
	await page.getByRole('button', { name: 'Show the axis' }).tap();
	await reader.atRest();
	const box = await page.locator('.axis .viewport').boundingBox();
	if (!box) throw new Error('The axis should be on screen.');
	const hand = await context.newCDPSession(page);
	const y = box.y + 120;
	await gesture(hand, [[300, y]], [[180, y]]);
	await page.waitForURL(/from=/);
	await reader.atRest();
	const dragged = page.url();
	await gesture(
		hand,
		[
			[150, y],
			[250, y],
		],
		[
			[80, y],
			[320, y],
		],
	);
	await page.waitForURL((url) => url.href !== dragged);
	expect(days(page.url())).toBeLessThan(days(dragged) / 2);
	const pinched = page.url();
	await gesture(hand, [[200, y + 100]], [[200, y - 100]]);
	await page.waitForFunction(() => scrollY > 100);
	expect(page.url()).toBe(pinched);
	reader.insistOnPeace();
});

phone('an event opens as a sheet over the list, and closing it leads back', async ({ context }) => {
	const reader = await Reader.at(context, inject('site'));
	const { page } = reader;
	await reader.open();
	const link = page.getByRole('region', { name: 'Events' }).getByRole('link').nth(2);
	const title = (await link.textContent())?.trim() ?? '';
	await link.tap();
	await page.waitForURL(/\/e\//);
	await reader.atRest();
	expect(await page.getByRole('heading', { name: title }).isVisible()).toBe(true);
	await page.getByRole('button', { name: 'Close' }).first().tap();
	await page.waitForURL(reader.site);
	reader.insistOnPeace();
});

phone('filters come as a sheet with counts, and say what they leave', async ({ context }) => {
	const reader = await Reader.at(context, inject('site'));
	const { page } = reader;
	await reader.open();
	await page.getByRole('button', { name: 'Filters' }).tap();
	await page.getByRole('button', { name: 'Status' }).tap();
	await page.getByRole('checkbox', { name: /Denied 17/ }).tap();
	await page.getByRole('button', { name: 'Show the events (17)' }).tap();
	expect(reader.path).toBe('?status=denied');
	expect(await page.getByText('17 of 120 events', { exact: true }).isVisible()).toBe(true);
	reader.insistOnPeace();
});
