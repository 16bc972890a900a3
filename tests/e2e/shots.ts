import type { Page } from 'playwright-core';

/** What is shown, by the name of its picture; `event` is the most salient event, `merged` one that has several accounts. */
export interface Shot {
	readonly name: string;
	readonly path: (event: string, merged: string) => string;
	readonly scripts?: boolean;
	/** What the reader does before the picture is taken; the page comes to rest after it. */
	readonly act?: (page: Page) => Promise<void>;
	/** A part of the page to scroll to before the picture is taken. */
	readonly at?: string;
	/** Whether it is a picture of what comes out of the printer. */
	readonly printed?: boolean;
	/** Whether only phones have it. */
	readonly phone?: boolean;
}

/** Every state of the page, at first sight and further down. */
export const SHOTS: readonly Shot[] = [
	{ name: 'front', path: () => '' },
	{ name: 'list', path: () => '', at: '#list' },
	{ name: 'end-of-list', path: () => '', at: '.downloads' },
	{ name: 'event', path: (event) => `e/${event}/` },
	{ name: 'event-opened', path: () => '', act: (page) => page.locator('#list article a').nth(3).click() },
	{ name: 'event-end', path: (event) => `e/${event}/`, at: '#detail nav' },
	{ name: 'event-outside', path: (event) => `?e=${event}&q=zzzz` },
	{ name: 'accounts-differ', path: (_event, merged) => `e/${merged}/` },
	{ name: 'filtered', path: () => '?status=claimed' },
	{ name: 'facet-open', path: () => '?status=claimed', act: openFacet },
	{ name: 'searched', path: () => '?q=president' },
	{ name: 'filtered-empty', path: () => '?q=zzzz&status=denied' },
	{ name: 'window-empty', path: () => '?from=1600-01-01&to=1600-02-01' },
	{ name: 'ignored', path: () => '?status=sure&colour=red' },
	{ name: 'undated', path: () => '', at: '#undated' },
	{ name: 'help', path: () => '', act: (page) => page.keyboard.press('?') },
	{
		name: 'axis-on-phone',
		path: () => '',
		phone: true,
		act: (page) => page.locator('.switch').tap(),
	},
	{ name: 'german', path: (event) => `e/${event}/`, act: (page) => page.getByText('Deutsch').click() },
	{ name: 'not-loaded', path: () => '', act: failToLoad },
	{ name: 'printed', path: () => '?status=claimed', printed: true },
	{ name: 'printed-event', path: (_event, merged) => `e/${merged}/`, printed: true },
	{ name: 'embedded', path: () => '?embed' },
	{ name: 'method', path: () => 'method/' },
	{ name: 'data', path: () => 'data/' },
	{ name: 'withdrawn', path: () => 'e/withdrawn/' },
	{ name: 'unknown', path: () => 'nowhere/', scripts: false },
	{ name: 'front-without-scripts', path: () => '', scripts: false },
	{ name: 'event-without-scripts', path: (event) => `e/${event}/`, scripts: false },
];

/** Opens the list of types; on a phone it stands in a sheet. */
async function openFacet(page: Page): Promise<void> {
	const sheet = page.locator('.opener');
	if (await sheet.isVisible()) await sheet.tap();
	await page.locator('.facet button').first().click();
}

/** Loads the page anew without a connection to the data. */
async function failToLoad(page: Page): Promise<void> {
	// The service worker would have them after all.
	await page.evaluate(async () => {
		for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister();
	});
	await page.route('**/timeline.json', (route) => route.abort());
	await page.reload();
}
