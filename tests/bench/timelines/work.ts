import type { Browser, Page } from 'playwright-core';

/** One entry of a trace of Chromium, as far as it is read here; times in microseconds. */
interface TraceEvent {
	readonly name: string;
	readonly pid: number;
	readonly tid: number;
	readonly ts: number;
	readonly dur?: number;
	/** Time the processor spent on it, which a busy machine does not lengthen. */
	readonly tdur?: number;
	readonly args: Readonly<Record<string, unknown>>;
}

const CATEGORIES = ['disabled-by-default-devtools.timeline', 'devtools.timeline', 'blink.user_timing'];
/** What ends the work of a frame on the main thread. */
const FRAME_END = 'Commit';

/** What a page's main thread did while something was done to it, in milliseconds of processor time. */
export interface Work {
	/** All of it. */
	readonly total: number;
	/** That of each frame, with what led to it. */
	readonly frames: readonly number[];
	/** The longest single task: for so long the page heard nothing. */
	readonly longest: number;
	/** How long it took on the clock. */
	readonly elapsed: number;
}

/** Traces a page while `act` runs. */
export async function work(browser: Browser, page: Page, act: () => Promise<void>): Promise<Work> {
	await browser.startTracing(page, { categories: CATEGORIES });
	const started = performance.now();
	let elapsed: number;
	try {
		await act();
	} finally {
		elapsed = performance.now() - started;
	}
	const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
	return { ...summed(trace.traceEvents), elapsed };
}

function summed(trace: readonly TraceEvent[]): Omit<Work, 'elapsed'> {
	const thread = mainThread(trace);
	const own = trace.filter(({ pid, tid }) => `${pid} ${tid}` === thread).sort((a, b) => a.ts - b.ts);
	const ends = own.filter(({ name }) => name === FRAME_END).map(({ ts }) => ts);
	const frames: number[] = [];
	let [total, longest, frame] = [0, 0, 0];
	for (const { ts, dur = 0, tdur = dur } of own.filter(({ name }) => name === 'RunTask')) {
		const spent = tdur / 1000;
		total += spent;
		frame += spent;
		longest = Math.max(longest, spent);
		if (!ends.some((end) => end >= ts && end <= ts + dur)) continue;
		frames.push(frame);
		frame = 0;
	}
	return { total, longest, frames };
}

/** The main thread of the page that was traced: of all the browser's pages the one that had most to do. */
function mainThread(trace: readonly TraceEvent[]): string {
	const mains = trace
		.filter(({ name, args }) => name === 'thread_name' && args['name'] === 'CrRendererMain')
		.map(({ pid, tid }) => `${pid} ${tid}`);
	const spent = new Map(mains.map((main) => [main, 0]));
	for (const { name, pid, tid, dur = 0 } of trace) {
		const key = `${pid} ${tid}`;
		if (name === 'RunTask' && spent.has(key)) spent.set(key, (spent.get(key) ?? 0) + dur);
	}
	return [...spent].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

/** The value below which that share of the numbers lies. */
export function quantile(numbers: readonly number[], share: number): number {
	const sorted = [...numbers].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}
