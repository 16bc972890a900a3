import type { Page } from 'playwright-core';

/** A timeline in a page, and how a reader's hands get at it. */
export interface Contestant {
	readonly name: string;
	/** What it does and does not do, for whoever reads the figures. */
	readonly note: string;
	/** Address of its page with so many events, relative to the folder served. */
	readonly path: (events: number) => string;
	/** Matches the first thing of an event to be seen. */
	readonly shown: string;
	/** Matches what is dragged. */
	readonly surface: string;
	/** Zooms in by one step around the middle of the surface. */
	readonly zoom: (page: Page) => Promise<void>;
	/** Makes the filter ready to be used; what this takes is not counted. */
	readonly reach: (page: Page) => Promise<void>;
	/** Leaves the events of one type, or brings all of them back. */
	readonly filter: (page: Page) => Promise<void>;
}

/** A step of the wheel with Ctrl held, over the middle of what is dragged. */
function wheelOver(surface: string): Contestant['zoom'] {
	return async (page) => {
		const box = await page.locator(surface).first().boundingBox();
		if (!box) throw new Error('There is nothing to zoom.');
		await page.mouse.move(box.x + box.width * 0.4, box.y + Math.min(box.height, 400) / 2);
		await page.keyboard.down('Control');
		await page.mouse.wheel(0, -100);
		await page.keyboard.up('Control');
	};
}

/** The pages of the others offer this. */
async function filterBySwitch(page: Page): Promise<void> {
	await page.evaluate(() => {
		(globalThis as unknown as { filterByType: () => void }).filterByType();
	});
}

const nothing = () => Promise.resolve();

const dateline: Contestant = {
	name: 'Dateline',
	note: 'axis, list, overview, live counts; loads all quotes with the events; the filter is a click on a type',
	path: (events) => `dateline-${events}/`,
	shown: '.axis .vis-item a',
	surface: '.axis .viewport',
	zoom: wheelOver('.axis .viewport'),
	async reach(page) {
		await page.locator('.facet .head').first().click();
	},
	async filter(page) {
		const box = await page.locator('.facet input[type=checkbox]').first().boundingBox();
		if (!box) throw new Error('The filter should be open.');
		await page.mouse.click(box.x + 4, box.y + 4);
	},
};

const vis: Contestant = {
	name: 'vis-timeline',
	note: 'as its examples show it, 600 px high, every event an item; loads titles and dates; filter by its DataView',
	path: (events) => `vis.html?${events}`,
	shown: '.vis-item',
	surface: '.vis-panel.vis-center',
	zoom: wheelOver('.vis-panel.vis-center'),
	reach: nothing,
	filter: filterBySwitch,
};

const timelinejs: Contestant = {
	name: 'TimelineJS3',
	note: 'slides and a strip, 600 px high; loads titles and dates; has no filter, so it is made anew with what is left',
	path: (events) => `timelinejs.html?${events}`,
	shown: '.tl-timemarker-content-container',
	surface: '.tl-timenav',
	async zoom(page) {
		await page.locator('.tl-menubar-button').first().click();
	},
	reach: nothing,
	filter: filterBySwitch,
};

const blank: Contestant = {
	name: 'a blank page',
	note: 'what of a frame belongs to the browser, the hand that moves over it, and the trace',
	path: () => 'blank.html',
	shown: 'main',
	surface: 'main',
	zoom: wheelOver('main'),
	reach: nothing,
	filter: nothing,
};

export const CONTESTANTS: readonly Contestant[] = [dateline, vis, timelinejs, blank];
