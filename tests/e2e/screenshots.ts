import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type BrowserContextOptions } from 'playwright-core';
import { serve } from '../../src/cli/serve.ts';
import { writeSite } from '../../src/cli/write-site.ts';
import { currentApp } from './app.ts';
import { launchOptions } from './browser.ts';
import { Reader } from './reader.ts';
import { madeUpStory } from './story.ts';

/**
 * `npm run screenshots [SITE]`: pictures of every state of the page, at three widths, light and dark, to look at.
 * They show the built site in the folder SITE, or a made-up story without one.
 */

const OUT = 'tests/screenshots';
const HEIGHT = 900;
const WIDTHS = [1440, 1024, 390];
const SCHEMES = ['light', 'dark'] as const;

/** What is shown, by the name of its picture; the path may be asked for once the site is served. */
interface Shot {
	readonly name: string;
	readonly path: (event: string) => string;
	readonly scripts?: boolean;
	/** A part of the page to scroll to before the picture is taken. */
	readonly at?: string;
}

const SHOTS: readonly Shot[] = [
	{ name: 'front', path: () => '' },
	{ name: 'event', path: (event) => `e/${event}/` },
	{ name: 'filtered', path: () => '?status=claimed' },
	{ name: 'filtered-empty', path: () => '?q=zzzz&status=denied' },
	{ name: 'undated', path: () => '', at: '#undated' },
	{ name: 'method', path: () => 'method/' },
	{ name: 'data', path: () => 'data/' },
	{ name: 'front-without-scripts', path: () => '', scripts: false },
	{ name: 'event-without-scripts', path: (event) => `e/${event}/`, scripts: false },
];

async function takeAll(site: string, browser: Browser): Promise<void> {
	const response = await fetch(`${site}data/timeline.json`);
	const { events } = (await response.json()) as { events: { id: string; salience: number }[] };
	const [event] = events.toSorted((a, b) => b.salience - a.salience);
	for (const width of WIDTHS) {
		for (const colorScheme of SCHEMES) {
			const options = {
				viewport: { width, height: HEIGHT },
				colorScheme,
				...(width < 600 && { isMobile: true, hasTouch: true, deviceScaleFactor: 2 }),
			};
			for (const shot of SHOTS) {
				const file = path.join(OUT, `${shot.name}-${String(width)}-${colorScheme}.png`);
				await take(site, browser, shot, event?.id ?? '', options, file);
			}
		}
	}
}

async function take(
	site: string,
	browser: Browser,
	{ path, scripts = true, at }: Shot,
	event: string,
	options: BrowserContextOptions,
	file: string,
): Promise<void> {
	const context = await browser.newContext({ ...options, javaScriptEnabled: scripts });
	const reader = await Reader.at(context, site);
	if (scripts) await reader.open(path(event));
	else await reader.page.goto(site + path(event));
	if (at) await reader.page.locator(at).scrollIntoViewIfNeeded();
	await reader.page.screenshot({ path: file });
	for (const complaint of reader.complaints) console.error(`${file}: ${complaint}`);
	await context.close();
}

async function main(): Promise<void> {
	const folder = await mkdtemp(path.join(tmpdir(), 'dateline-screenshots-'));
	const given = process.argv[2];
	const site = given ?? path.join(folder, 'site');
	if (given === undefined) {
		const data = { ...madeUpStory(400), tombstones: [] };
		await writeSite(site, await currentApp(), data);
	}
	const served = await serve(site, { port: 0, host: '127.0.0.1' });
	const browser = await chromium.launch(await launchOptions());
	try {
		await mkdir(OUT, { recursive: true });
		await takeAll(served.url, browser);
		console.log(`${String(WIDTHS.length * SCHEMES.length * SHOTS.length)} pictures in ${OUT}`);
	} finally {
		await browser.close();
		await served.close();
		await rm(folder, { recursive: true });
	}
}

await main();
