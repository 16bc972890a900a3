import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser, type BrowserContextOptions } from 'playwright-core';
import { serve } from '../../src/cli/serve.ts';
import { writeSite } from '../../src/cli/write-site.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import { claimsTable } from '../../src/site/detail/accounts.ts';
import { currentApp } from './app.ts';
import { launchOptions } from './browser.ts';
import { Reader } from './reader.ts';
import { SHOTS, type Shot } from './shots.ts';
import { madeUpStory } from './story.ts';

/**
 * `npm run screenshots -- [--site DIR] [--width 390] [--scheme dark] [NAME…]`: pictures of every state of the page,
 * at three widths, light and dark, to look at; or of the states named. They show the built site in a folder, or a
 * made-up story.
 */

const OUT = 'tests/screenshots';
const HEIGHT = 900;
const SETTLING_MS = 200;
const WIDTHS = ['1440', '1024', '390'];
const SCHEMES = ['light', 'dark'] as const;

/** What pictures are asked for. */
interface Order {
	readonly shots: readonly Shot[];
	readonly widths: readonly string[];
	readonly schemes: readonly ('light' | 'dark')[];
}

async function takeAll(site: string, { shots, widths, schemes }: Order, browser: Browser): Promise<number> {
	const response = await fetch(`${site}data/timeline.json`);
	const { articles, events } = (await response.json()) as Timeline;
	const [event] = events.toSorted((a, b) => b.salience - a.salience);
	const known = new Map(articles.map((article) => [article.id, article]));
	const merged = events.find(({ mentions }) => claimsTable(mentions, known) !== null) ?? event;
	let taken = 0;
	for (const width of widths.map(Number)) {
		const phone = width < 600;
		for (const colorScheme of schemes) {
			const options = {
				viewport: { width, height: HEIGHT },
				colorScheme,
				...(phone && { isMobile: true, hasTouch: true, deviceScaleFactor: 2 }),
			};
			for (const shot of shots) {
				if (shot.phone && !phone) continue;
				const file = path.join(OUT, `${shot.name}-${String(width)}-${colorScheme}.png`);
				await take(site, browser, shot, shot.path(event?.id ?? '', merged?.id ?? ''), options, file);
				taken++;
			}
		}
	}
	return taken;
}

async function take(
	site: string,
	browser: Browser,
	{ scripts = true, act, at, printed }: Shot,
	address: string,
	options: BrowserContextOptions,
	file: string,
): Promise<void> {
	const context = await browser.newContext({ ...options, javaScriptEnabled: scripts });
	const reader = await Reader.at(context, site);
	const { page } = reader;
	try {
		await page.goto(site + address);
		if (scripts) await reader.atRest();
		await act?.(page);
		if (at)
			await page
				.locator(at)
				.first()
				.evaluate((element) => element.scrollIntoView());
		if (scripts) await reader.atRest();
		// What has come near is drawn only then.
		if (at) await page.waitForTimeout(SETTLING_MS);
		if (printed) {
			await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
			await page.emulateMedia({ media: 'print' });
		}
		await page.screenshot({ path: file });
		for (const complaint of reader.complaints) console.error(`${file}: ${complaint}`);
	} catch (error) {
		console.error(`${file}: ${String(error)}`);
	}
	await context.close();
}

async function main(): Promise<void> {
	const { values, positionals } = parseArgs({
		options: {
			site: { type: 'string' },
			width: { type: 'string', multiple: true },
			scheme: { type: 'string', multiple: true },
		},
		allowPositionals: true,
	});
	const order = {
		shots: SHOTS.filter(({ name }) => positionals.length === 0 || positionals.includes(name)),
		widths: values.width ?? WIDTHS,
		schemes: SCHEMES.filter((scheme) => values.scheme?.includes(scheme) ?? true),
	};
	const folder = await mkdtemp(path.join(tmpdir(), 'dateline-screenshots-'));
	const site = values.site ?? path.join(folder, 'site');
	if (values.site === undefined) {
		const tombstones = [
			{
				id: 'withdrawn',
				reason: 'The article was edited.',
				title: 'Harbour closed',
				quote: 'It was closed.',
			},
		];
		await writeSite(site, await currentApp(), { ...madeUpStory(400), tombstones });
	}
	const served = await serve(site, { port: 0, host: '127.0.0.1' });
	const browser = await chromium.launch(await launchOptions());
	try {
		await mkdir(OUT, { recursive: true });
		console.log(`${String(await takeAll(served.url, order, browser))} pictures in ${OUT}`);
	} finally {
		await browser.close();
		await served.close();
		await rm(folder, { recursive: true });
	}
}

await main();
