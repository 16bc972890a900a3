import { expect } from 'vitest';
import { test } from './test.ts';

test('forced colours keep the density and the focus in sight', async ({ reader: { page, site }, reader }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await page.goto(site);
	await reader.atRest();
	const seen = await page.evaluate(() => {
		const style = (query: string) => {
			const found = document.querySelector(query);
			return found ? getComputedStyle(found) : null;
		};
		const text = getComputedStyle(document.body).color;
		return { text, density: style('.axis .density')?.fill ?? null };
	});
	expect(seen.density ?? seen.text).toBe(seen.text);
	await page.keyboard.press('Tab');
	const outline = await page.evaluate(() => {
		const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
		return { outlineStyle, width: Number.parseFloat(outlineWidth) };
	});
	expect(outline.outlineStyle).not.toBe('none');
	expect(outline.width).toBeGreaterThan(0);
});

test('with reduced motion nothing moves by itself', async ({ reader: { page, site }, reader }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto(site);
	await reader.atRest();
	await page.keyboard.press('j');
	await page.keyboard.press('Enter');
	expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});
