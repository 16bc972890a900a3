import type { BrowserContextOptions, Locator } from 'playwright-core';

/** A way of pressing what is on the page, on a screen it is used with. */
export interface Hand {
	readonly name: 'mouse' | 'touch';
	readonly browserOptions: BrowserContextOptions;
	readonly press: (target: Locator) => Promise<void>;
}

export const HANDS: readonly Hand[] = [
	{
		name: 'mouse',
		browserOptions: { viewport: { width: 1440, height: 900 } },
		press: (target) => target.click(),
	},
	{
		name: 'touch',
		browserOptions: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
		press: (target) => target.tap(),
	},
];
