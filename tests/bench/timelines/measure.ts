import { chromium, type Browser, type Page } from 'playwright-core';
import { launchOptions } from '../../e2e/browser.ts';
import type { Contestant } from './contestant.ts';
import { quantile, work, type Work } from './work.ts';

/** What was measured of one contestant, in milliseconds; null where it did not come to an end in time. */
export interface Measured {
	/** From asking for the page until the first event is seen on the timeline, on the clock. */
	readonly first: number | null;
	/** Work of the main thread for a frame of a drag. */
	readonly panMedian: number | null;
	readonly panWorst: number | null;
	/** Work for a step of zoom, up to the frame that shows it. */
	readonly zoom: number | null;
	/** Work for a filter, up to the frame that shows what it leaves; and all that came of it. */
	readonly filter: number | null;
	readonly filterAll: number | null;
}

const VIEWPORT = { width: 1440, height: 900 };
const MOVES = 60;
const STEP = 10;
const STEPS = 5;
/** How long a page is left alone after something was done to it, in milliseconds. */
const REST = 700;

/** Opens a contestant in a browser of its own and does to it what a reader would; nothing may take longer than `limit`. */
export async function measure(contestant: Contestant, address: string, limit: number): Promise<Measured> {
	const browser = await chromium.launch(await launchOptions());
	const result = { first: null, panMedian: null, panWorst: null, zoom: null, filter: null, filterAll: null };
	try {
		const page = await browser.newPage({ viewport: VIEWPORT, serviceWorkers: 'block' });
		page.setDefaultTimeout(limit);
		const first = await inTime(limit, appearance(page, contestant, address));
		if (first === null) return result;
		await sleep(2 * REST);
		const hands = new Hands(browser, page, contestant, limit);
		const pan = await hands.pan();
		const zoom = pan && (await hands.zoom());
		const filter = zoom === null ? null : await hands.filter();
		return { first, ...pan, zoom, ...filter } as Measured;
	} finally {
		await browser.close();
	}
}

/** Milliseconds from the start of the navigation until something of an event is on screen. */
async function appearance(page: Page, { shown }: Contestant, address: string): Promise<number> {
	await page.goto(address, { waitUntil: 'commit' });
	const seen = await page.waitForFunction((selector) => {
		const element = document.querySelector(selector);
		const visible = element?.checkVisibility({ visibilityProperty: true });
		return visible && element && element.getBoundingClientRect().width > 0 ? performance.now() : null;
	}, shown);
	return (await seen.jsonValue()) ?? NaN;
}

class Hands {
	readonly #browser: Browser;
	readonly #page: Page;
	readonly #contestant: Contestant;
	readonly #limit: number;

	constructor(browser: Browser, page: Page, contestant: Contestant, limit: number) {
		[this.#browser, this.#page] = [browser, page];
		[this.#contestant, this.#limit] = [contestant, limit];
	}

	/** Drags the timeline to the left, a step for each frame. */
	async pan(): Promise<Pick<Measured, 'panMedian' | 'panWorst'> | null> {
		const box = await this.#page.locator(this.#contestant.surface).first().boundingBox();
		if (!box) return null;
		const [x, y] = [box.x + box.width * 0.7, box.y + Math.min(box.height, 500) * 0.55];
		await this.#page.mouse.move(x, y);
		await this.#page.mouse.down();
		const done = await this.#work(async () => {
			for (let move = 1; move <= MOVES; move++) {
				await this.#page.mouse.move(x - move * STEP, y);
				await sleep(12);
			}
		});
		if (!done) return null;
		const frames = done.frames.slice(1);
		await this.#page.mouse.up();
		await sleep(REST);
		return { panMedian: quantile(frames, 0.5), panWorst: quantile(frames, 0.95) };
	}

	async zoom(): Promise<number | null> {
		const steps: number[] = [];
		for (let step = 0; step < STEPS; step++) {
			const done = await this.#work(async () => {
				await this.#contestant.zoom(this.#page);
				await sleep(120);
			});
			if (!done) return null;
			steps.push(untilShown(done));
			await sleep(REST);
		}
		return quantile(steps, 0.5);
	}

	async filter(): Promise<Pick<Measured, 'filter' | 'filterAll'> | null> {
		await this.#contestant.reach(this.#page);
		await sleep(REST);
		const runs: Work[] = [];
		for (let run = 0; run < STEPS; run++) {
			const done = await this.#work(async () => {
				await this.#contestant.filter(this.#page);
				await sleep(REST);
			});
			if (!done) return null;
			runs.push(done);
		}
		return {
			filter: quantile(runs.map(untilShown), 0.5),
			filterAll: quantile(
				runs.map(({ total }) => total),
				0.5,
			),
		};
	}

	#work(act: () => Promise<void>): Promise<Work | null> {
		return inTime(this.#limit, work(this.#browser, this.#page, act));
	}
}

/** The work up to the end of the frame that had most to do: the one that shows what was asked for. */
function untilShown({ frames }: Work): number {
	const shown = frames.indexOf(frames.reduce((a, b) => Math.max(a, b), 0));
	return frames.slice(0, shown + 1).reduce((a, b) => a + b, 0);
}

/** What it comes to, or null when it does not in so many milliseconds. */
async function inTime<T>(limit: number, result: Promise<T>): Promise<T | null> {
	const { promise: late, resolve } = Promise.withResolvers<null>();
	const timer = setTimeout(() => resolve(null), limit);
	result.catch(() => undefined);
	try {
		return await Promise.race([result, late]);
	} catch (error) {
		if (error instanceof Error && error.name === 'TimeoutError') return null;
		throw error;
	} finally {
		clearTimeout(timer);
	}
}

function sleep(milliseconds: number): Promise<void> {
	return new Promise((done) => setTimeout(done, milliseconds));
}
