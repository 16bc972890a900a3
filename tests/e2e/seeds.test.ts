import { execFile } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect } from 'vitest';
import { serve, type Served } from '../../src/cli/serve.ts';
import { currentApp } from './app.ts';
import { Reader } from './reader.ts';
import { test } from './test.ts';

let folder: string;
let served: Served;
let article: string;

beforeAll(async () => {
	await currentApp();
	folder = await mkdtemp(path.join(tmpdir(), 'dateline-seeds-'));
	const site = path.join(folder, 'site');
	await promisify(execFile)(process.execPath, ['src/cli/bin.js', 'build', 'seeds', '--out', site]);
	served = await serve(site, { port: 0, host: '127.0.0.1' });
	const [seed] = (await readdir('seeds')).filter((file) => file.endsWith('.txt'));
	article = await readFile(path.join('seeds', seed ?? ''), 'utf8');
}, 60_000);

afterAll(async () => {
	await served.close();
	await rm(folder, { recursive: true });
});

test('what the seed article reports is found, dated, and read in its own words', async ({ context }) => {
	const reader = await Reader.at(context, served.url);
	const { page } = reader;
	await reader.open();
	await page.getByRole('searchbox').fill('troops');
	await page.waitForURL(/[?&]q=troops/);
	const row = page.getByRole('region', { name: 'Events' }).getByRole('article').filter({ hasText: '3,000' });
	await row.getByRole('link').first().click();

	const detail = page.getByRole('complementary', { name: 'Open event' });
	await detail.getByText('2025').first().waitFor();
	const quote = (await detail.locator('figure').first().locator('mark').allInnerTexts()).join('');
	expect(article.replaceAll(/\s+/g, ' ')).toContain(quote);
	expect(quote).toContain('earlier this year');
	reader.insistOnPeace();
});
