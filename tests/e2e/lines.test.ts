import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from './test.ts';

/** Titles on the axis that stand in none of the lines of a lane, with how far they are from where one would be. */
function astray(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const [PAD, ROW] = [7, document.querySelector('.axis.roomy') ? 44 : 25];
		const lanes = [...document.querySelectorAll('.axis .lane')].map((lane) => {
			const rows = Number(/rows-(\d+)/.exec(lane.className)?.[1]);
			const top = lane.getBoundingClientRect().top + PAD;
			return Array.from({ length: rows }, (_, row) => top + row * ROW);
		});
		const lines = lanes.flat();
		return [...document.querySelectorAll('.axis .titled:not(.vis-dot)')].flatMap((item) => {
			const { top } = item.getBoundingClientRect();
			const off = lines.reduce((least, line) => Math.min(least, Math.abs(line - top)), Infinity);
			return off < 1.5 ? [] : [`${item.textContent.trim()}: ${off}`];
		});
	});
}

test('titles on the axis stand in the lines of their lanes, also after filters and zooming have moved them', async ({
	reader,
}) => {
	const { page } = reader;
	await reader.open();
	expect(await page.locator('.axis .titled').count()).toBeGreaterThan(3);
	expect(await astray(page)).toEqual([]);
	for (const status of ['Claimed', 'Reported', 'Claimed']) {
		await page.getByRole('button', { name: /^Status/ }).click();
		await page.getByRole('checkbox', { name: status }).click();
		await page.keyboard.press('Escape');
		await reader.atRest();
		expect(await astray(page)).toEqual([]);
		// A font that comes late has vis-timeline write all its items anew.
		await page.locator('.axis .vis-timeline').evaluate((axis: HTMLElement) => {
			axis.style.fontSize = axis.style.fontSize === '' ? '30px' : '';
		});
		await page.keyboard.press('w');
		await reader.atRest();
		expect(await astray(page)).toEqual([]);
	}
});
