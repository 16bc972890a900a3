/**
 * `node tests/bench/timelines.ts [EVENTS …]`: Dateline beside plain vis-timeline and TimelineJS3, with the same made-up
 * events, in the same browser, in one run; 1,000 and 10,000 events unless told otherwise.
 *
 * Prints a table, and all figures as JSON on the last line. "First" is the time on the clock until an event is seen
 * on the timeline; the others are processor time of the page's main thread, measured by Chromium's own trace, in
 * milliseconds. What does not come to an end within LIMIT seconds is given up, and what would follow is not tried.
 * The blank page tells how much of a frame of a drag belongs to the browser and to the hand that drags.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { serve } from '../../src/cli/serve.ts';
import { CONTESTANTS } from './timelines/contestant.ts';
import { measure, type Measured } from './timelines/measure.ts';
import { writePages } from './timelines/pages.ts';

/** Seconds. */
const LIMIT = 60;
const COLUMNS: readonly (readonly [title: string, key: keyof Measured])[] = [
	['first', 'first'],
	['pan median', 'panMedian'],
	['pan p95', 'panWorst'],
	['zoom step', 'zoom'],
	['filter shown', 'filter'],
	['filter in all', 'filterAll'],
];

const asked = process.argv.slice(2).map(Number);
const sizes = asked.length > 0 ? asked : [1000, 10_000];
const folder = await mkdtemp(path.join(tmpdir(), 'dateline-timelines-'));
await writePages(folder, sizes);
const served = await serve(folder, { port: 0, host: '127.0.0.1' });
const results: Record<string, Record<string, Measured>> = {};
try {
	for (const { name, note } of CONTESTANTS) console.log(`${name}: ${note}`);
	for (const size of sizes) {
		console.log(`\n${size} events`.padEnd(19) + COLUMNS.map(([title]) => title.padStart(15)).join(''));
		for (const contestant of CONTESTANTS) {
			const measured = await measure(contestant, served.url + contestant.path(size), LIMIT * 1000);
			results[String(size)] = { ...results[String(size)], [contestant.name]: measured };
			console.log(contestant.name.padEnd(18) + COLUMNS.map(([, key]) => cell(measured[key])).join(''));
		}
	}
	console.log(`\n— does not come to an end within ${LIMIT} s, or comes after what does not`);
	console.log(JSON.stringify({ limit: LIMIT, results }));
} finally {
	await served.close();
	await rm(folder, { recursive: true });
}

function cell(value: number | null | undefined): string {
	return (value == null ? '—' : value.toFixed(1)).padStart(15);
}
