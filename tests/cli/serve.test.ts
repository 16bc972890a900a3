import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sendCompressed } from '../../src/cli/compressed.ts';
import { serve, type Served } from '../../src/cli/serve.ts';

let folder: string;
let served: Served;

beforeEach(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'dateline-serve-'));
	await mkdir(path.join(folder, 'site', 'e', 'one'), { recursive: true });
	await writeFile(path.join(folder, 'secret.txt'), 'not for you');
	await writeFile(path.join(folder, 'site', 'index.html'), 'front page');
	await writeFile(path.join(folder, 'site', 'e', 'one', 'index.html'), 'event one');
	await writeFile(path.join(folder, 'site', '404.html'), 'nothing here');
	served = await serve(path.join(folder, 'site'), { port: 0, host: '127.0.0.1' });
});

afterEach(async () => {
	await served.close();
	await rm(folder, { recursive: true });
});

test('a folder is served by its index page', async () => {
	expect(await text('')).toBe('front page');
	expect(await text('e/one/')).toBe('event one');
});

test('an address without its last slash leads to the one with it, and keeps the query', async () => {
	const response = await fetch(`${served.url}e/one?type=meeting`, { redirect: 'manual' });
	expect(response.status).toBe(301);
	expect(response.headers.get('location')).toBe('/e/one/?type=meeting');
});

test('what is not there is answered by the 404 page', async () => {
	const response = await fetch(`${served.url}e/two/`);
	expect(response.status).toBe(404);
	expect(response.headers.get('content-type')).toMatch('text/html');
	expect(await response.text()).toBe('nothing here');
});

test('files beside the folder are out of reach', async () => {
	expect((await fetch(`${served.url}..%2fsecret.txt`)).status).toBe(404);
	expect((await fetch(`${served.url}e/..%2f..%2fsecret.txt`)).status).toBe(404);
});

test('a file written after serving began is served', async () => {
	await writeFile(path.join(folder, 'site', 'index.html'), 'second edition');
	expect(await text('')).toBe('second edition');
});

test('text travels compressed to those who take it so, and means the same', async () => {
	const plain = await fetch(served.url, { headers: { 'accept-encoding': 'identity' } });
	expect(plain.headers.get('content-encoding')).toBe(null);
	expect(await plain.text()).toBe('front page');
	for (const encoding of ['br', 'gzip']) {
		const packed = await fetch(served.url, { headers: { 'accept-encoding': encoding } });
		expect(packed.headers.get('content-encoding')).toBe(encoding);
		expect(packed.headers.get('content-type')).toMatch('text/html');
		expect(await packed.text()).toBe('front page');
		const etag = packed.headers.get('etag') ?? '';
		const again = await fetch(served.url, {
			headers: { 'accept-encoding': encoding, 'if-none-match': etag },
		});
		expect(again.status === 304 || (await again.text()) === 'front page').toBe(true);
	}
});

test('the next free port is taken when the one asked for is in use', async () => {
	const port = Number(new URL(served.url).port);
	const second = await serve(folder, { port, host: '127.0.0.1' });
	expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
	await second.close();
});

async function text(address: string): Promise<string> {
	return (await fetch(served.url + address)).text();
}

test('a reader who leaves before the answer does not stop the server', async () => {
	const left = new Promise<boolean>((resolve, reject) => {
		const server = createServer((request, response) => {
			response.destroy();
			sendCompressed(path.join(folder, 'site'), '/index.html', request, response)
				.then(resolve, reject)
				.finally(() => server.close());
		});
		server.listen(0, '127.0.0.1', () => {
			const { port } = server.address() as AddressInfo;
			fetch(`http://127.0.0.1:${port}/`, { headers: { 'accept-encoding': 'br' } }).catch(() => undefined);
		});
	});
	expect(await left).toBe(true);
});
