import { chromium, type Browser, type BrowserContext, type BrowserContextOptions } from 'playwright-core';
import { inject, test as plain } from 'vitest';
import { Reader } from './reader.ts';

/** The browser all tests share, as a file of tests connects to it. */
let connection: Promise<Browser> | null = null;

async function newContext(options: BrowserContextOptions): Promise<BrowserContext> {
	connection ??= chromium.connect(inject('browser'));
	return (await connection).newContext(options);
}

/** A test with a fresh reader; it fails when the browser had anything to complain about. */
export const test = plain
	// What the reader's browser is like: width, JavaScript, colours.
	.extend('browserOptions', {} as BrowserContextOptions)
	.extend('context', async ({ browserOptions }, { onCleanup }) => {
		const context = await newContext(browserOptions);
		onCleanup(() => context.close());
		return context;
	})
	.extend('reader', async ({ context }, { onCleanup }) => {
		const reader = await Reader.at(context, inject('site'));
		onCleanup(() => {
			reader.insistOnPeace();
		});
		return reader;
	});
