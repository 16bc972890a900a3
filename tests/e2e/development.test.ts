import { mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sveltekit } from '@sveltejs/kit/vite';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect } from 'vitest';
import { storyPlugin } from '../../src/cli/dev-plugin.ts';
import type { Story } from '../../src/cli/story.ts';
import { Reader } from './reader.ts';
import { madeUpStory } from './story.ts';
import { test } from './test.ts';

let folder: string;
let article: string;
let server: ViteDevServer;

beforeAll(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'dateline-dev-'));
	article = path.join(folder, 'article.txt');
	await writeFile(article, 'Ferries stay in port');
	server = await createServer({
		configFile: false,
		logLevel: 'error',
		server: { port: 0, host: '127.0.0.1' },
		plugins: [storyPlugin(folder, readTitle), sveltekit()],
	});
	await server.listen();
}, 30_000);

afterAll(async () => {
	await server.close();
	await rm(folder, { recursive: true });
});

/** A story of which the article's file gives the title of the first event. */
async function readTitle(): Promise<Story> {
	const title = await readFile(article, 'utf8');
	if (title === '') throw new Error('The article was read while it was being written.');
	const { timeline, texts } = madeUpStory(3);
	const [first, ...others] = timeline.events;
	if (!first) throw new Error('The made-up story should have events.');
	return {
		timeline: { ...timeline, events: [{ ...first, title }, ...others] },
		articles: timeline.articles.map((each) => ({
			...each,
			file: article,
			paragraphs: texts.find(({ id }) => id === each.id)?.paragraphs ?? [],
		})),
		problems: [],
	};
}

test('an edited article changes the page without loading it anew', async ({ context }) => {
	const reader = await Reader.at(context, server.resolvedUrls?.local[0] ?? '');
	const { page } = reader;
	await reader.open();
	await page.getByRole('link', { name: 'Ferries stay in port' }).first().click();
	await page.waitForURL(/\/e\/[^/]+\/$/);
	await reader.atRest();
	await page.evaluate(() => Object.assign(globalThis, { stillTheSamePage: true }));

	// As editors save: the file is emptied, then written.
	const file = await open(article, 'w');
	await new Promise((done) => setTimeout(done, 60));
	await file.writeFile('Ferries sail again');
	await file.close();

	await page.getByRole('heading', { name: 'Ferries sail again' }).waitFor();
	// The words come with the story, the title a moment later, with the page's own data.
	await page.waitForFunction(() => document.title.includes('Ferries sail again'));
	expect(await page.evaluate(() => 'stillTheSamePage' in globalThis)).toBe(true);
	reader.insistOnPeace();
});
