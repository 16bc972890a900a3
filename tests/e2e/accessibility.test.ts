import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect } from 'vitest';
import { test as plain } from './test.ts';

/** The pages and the states of the page that differ in what they hold. */
const PATHS = [
	'',
	'e/e000000007/',
	'e/e000000010/',
	'e/e000000024/?q=zzzz',
	'?q=zzzz',
	'?q=volunteers',
	'?status=claimed&from=1600-01-01&to=1600-02-01&colour=red',
	'?embed',
	'method/',
	'data/',
	'e/withdrawn/',
	'e/unknown/',
];
/** What a reader opens on the page, each from the front page. */
const OPENED: Readonly<Record<string, (page: Page) => Promise<void>>> = {
	help: (page) => page.keyboard.press('?'),
	filters: async (page) => {
		const opener = page.getByRole('button', { name: 'Filters' });
		if (await opener.isVisible()) await opener.click();
		await page.getByRole('button', { name: 'Status' }).click();
	},
	downloads: (page) => page.getByText(/^Download/).click(),
	german: (page) => page.getByRole('button', { name: 'Deutsch' }).click(),
};
const SCREENS = [1440, 390].flatMap((width) =>
	(['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);

let axe: string;

beforeAll(async () => {
	axe = await readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
});

/** What axe finds wrong, each with the first place it is wrong at. */
async function findings(page: Page): Promise<string[]> {
	await page.evaluate(axe);
	return page.evaluate(async () => {
		const { axe } = globalThis as unknown as typeof import('axe-core') & { axe: typeof import('axe-core') };
		const { violations } = await axe.run(document, { resultTypes: ['violations'] });
		return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
	});
}

describe.each(SCREENS)('$colorScheme, $width wide', ({ width, colorScheme }) => {
	const test = plain.override('browserOptions', { colorScheme, viewport: { width, height: 900 } });

	test('axe finds nothing wrong in any page or state', async ({ reader: { page, site }, reader }) => {
		expect(
			await page.evaluate(() => [innerWidth, matchMedia('(prefers-color-scheme: dark)').matches]),
		).toEqual([width, colorScheme === 'dark']);
		for (const path of PATHS) {
			await page.goto(site + path);
			if (path !== 'e/unknown/') await reader.atRest();
			expect(await findings(page), path).toEqual([]);
		}
		reader.complaints.length = 0;
	}, 60_000);

	// One screen of each width and each scheme tells the same in a third of the time.
	test.skipIf((width === 390) === (colorScheme === 'dark'))(
		'axe finds nothing wrong in what a reader opens',
		async ({ reader: { page }, reader }) => {
			for (const [name, show] of Object.entries(OPENED)) {
				await reader.open();
				await show(page);
				await reader.atRest();
				expect(await findings(page), name).toEqual([]);
			}
		},
		60_000,
	);
});
