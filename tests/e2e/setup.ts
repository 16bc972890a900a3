import { copyFile, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { serve } from '../../src/cli/serve.ts';
import { writeSite } from '../../src/cli/write-site.ts';
import { currentApp } from './app.ts';
import { launchOptions } from './browser.ts';
import { madeUpStory } from './story.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** Address of the browser all tests share. */
		browser: string;
		/** Address of the made-up story's site, alone on its host. */
		site: string;
		/** Address of the same site in a sub-folder of another host. */
		subfolder: string;
	}
}

const EVENTS = 120;
const HERE = { port: 0, host: '127.0.0.1' };

/** Builds the app and a site, serves it, and starts a browser: once for all browser tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const folder = await mkdtemp(path.join(tmpdir(), 'dateline-e2e-'));
	const site = path.join(folder, 'site');
	const tombstones = [
		{ id: 'withdrawn', reason: 'The article was edited.', title: 'Harbour closed', quote: 'It was closed.' },
	];
	await writeSite(site, await currentApp(), { ...madeUpStory(EVENTS), tombstones });
	await mkdir(path.join(folder, 'host', 'stories'), { recursive: true });
	await symlink(site, path.join(folder, 'host', 'stories', 'lindvik'));

	// As somebody who runs a whole host would set it.
	await copyFile(path.join(site, '404.html'), path.join(folder, 'host', '404.html'));

	const alone = await serve(site, HERE);
	const shared = await serve(path.join(folder, 'host'), HERE);
	const browser = await chromium.launchServer(await launchOptions());
	project.provide('browser', browser.wsEndpoint());
	project.provide('site', alone.url);
	project.provide('subfolder', `${shared.url}stories/lindvik/`);

	return async () => {
		await browser.close();
		await alone.close();
		await shared.close();
		await rm(folder, { recursive: true, force: true });
	};
}
