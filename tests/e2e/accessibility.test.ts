import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { beforeAll, expect, inject } from 'vitest';
import { Reader } from './reader.ts';
import { test } from './test.ts';

/** The pages and the states of the page that differ in what they hold. */
const PATHS = [
	'',
	'e/e000000007/',
	'?q=zzzz',
	'?status=claimed',
	'method/',
	'data/',
	'e/withdrawn/',
	'e/unknown/',
];
const WIDTHS = [1440, 390];
const SCHEMES = ['light', 'dark'] as const;

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

for (const colorScheme of SCHEMES) {
	for (const width of WIDTHS) {
		const narrow = test.override('browserOptions', { colorScheme, viewport: { width, height: 900 } });
		narrow(`axe finds nothing wrong, ${colorScheme}, ${String(width)} wide`, async ({ context }) => {
			const reader = await Reader.at(context, inject('site'));
			for (const path of PATHS) {
				if (path === 'e/unknown/') await reader.page.goto(reader.site + path);
				else await reader.open(path);
				expect(await findings(reader.page), path).toEqual([]);
			}
		});
	}
}
