import { gzipSync } from 'node:zlib';
import { pageSource } from '../../src/cli/render/source.ts';
import { currentApp } from '../e2e/app.ts';
import { madeUpStory } from '../e2e/story.ts';

/**
 * `node tests/bench/render.ts [EVENTS]`: how long the pages of a story take to render in one thread, and how
 * large they are.
 */
const events = Number(process.argv[2] ?? 10_000);
const { timeline, texts } = madeUpStory(events);
const app = await currentApp();
const source = pageSource({ timeline, texts });

let bytes = 0;
let packed = 0;
const start = performance.now();
const before = process.cpuUsage();
for (const [index, path] of source.paths.entries()) {
	const { html } = await app.render(path, source);
	bytes += Buffer.byteLength(html);
	if (index % 100 === 99) packed += gzipSync(html).length;
}
const seconds = (performance.now() - start) / 1000;
const { user, system } = process.cpuUsage(before);
const pages = source.paths.length;
console.log(
	`${pages} pages in ${seconds.toFixed(1)} s (${((user + system) / 1e6).toFixed(1)} s of processor time); on average ${Math.round(bytes / pages)} bytes, ` +
		`${Math.round(packed / Math.floor(pages / 100))} with gzip`,
);
