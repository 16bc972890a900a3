import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { expect } from 'vitest';
import { test } from './test.ts';

/** What the scripts of the first view may weigh, in bytes. */
const MOST = 140_000;

const compress = promisify(brotliCompress);
const best = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };

// Every script the browser asks for until the front page shows the axis and has come to rest, each compressed by
// itself as a host would send it. The service worker, which fetches the rest for later, is not part of the view.
test('the scripts of the first view weigh no more than 140 kB, compressed', async ({ reader }) => {
	const scripts = new Map<string, Promise<Buffer>>();
	reader.page.on('response', (response) => {
		const request = response.request();
		if (request.resourceType() !== 'script' || request.serviceWorker()) return;
		scripts.set(response.url(), response.body());
	});
	await reader.open();
	const sizes = await Promise.all(
		[...scripts].map(async ([url, body]) => ({ url, size: (await compress(await body, best)).length })),
	);
	sizes.sort((a, b) => b.size - a.size);
	const sum = sizes.reduce((all, { size }) => all + size, 0);
	const list = sizes.map(({ url, size }) => `${size} ${url.split('/').at(-1) ?? ''}`).join('\n');
	expect(sizes.length).toBeGreaterThan(3);
	expect(sum, `${sum} bytes:\n${list}`).toBeLessThanOrEqual(MOST);
	console.log(`${sum} bytes of scripts`);
});
