import type { BrowserContext, Page } from 'playwright-core';

/** How long a reader waits for what should appear: less than a test may take, so that it says what is missing. */
const PATIENCE_MS = 10_000;

/** Somebody who reads a site in a browser, and notes everything the browser complains about. */
export class Reader {
	readonly page: Page;
	/** Errors, refused or failed requests, breaches of the security policy: none is ever right. */
	readonly complaints: string[] = [];
	/** Where paths given to `open` count from. */
	readonly site: string;

	private constructor(page: Page, site: string) {
		this.page = page;
		this.site = site;
	}

	static async at(context: BrowserContext, site: string): Promise<Reader> {
		const page = await context.newPage();
		page.setDefaultTimeout(PATIENCE_MS);
		const reader = new Reader(page, site);
		const { complaints } = reader;
		page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
		page.on('console', (message) => {
			if (['error', 'warning'].includes(message.type())) complaints.push(`console: ${message.text()}`);
		});
		page.on('request', (request) => {
			const { origin, protocol } = new URL(request.url());
			if (/^https?:$/.test(protocol) && origin !== new URL(site).origin) {
				complaints.push(`request to another host: ${request.url()}`);
			}
		});
		page.on('response', (response) => {
			if (response.status() >= 400) complaints.push(`${String(response.status())} for ${response.url()}`);
		});
		await page.exposeFunction('datelineViolation', (text: string) => complaints.push(`policy: ${text}`));
		await page.addInitScript(() => {
			const notes = globalThis as unknown as { datelineViolation: (text: string) => void };
			addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
				notes.datelineViolation(`${violatedDirective} refused ${blockedURI} ${sample}`);
			});
		});
		return reader;
	}

	/** Opens a page of the site (`e/<id>/?type=…`) and waits until it has come to rest. */
	async open(path = ''): Promise<void> {
		await this.page.goto(this.site + path);
		await this.atRest();
	}

	/**
	 * Waits until the page runs, has its data and shows what was asked of it, axis and all: the app says so by
	 * aria-busy on the body, and parts of it by their own. Then until the browser has painted it.
	 */
	async atRest(): Promise<void> {
		await this.page.waitForFunction(() => {
			// The axis is laid out at once, but keeps itself invisible until it is drawn.
			const axis = document.querySelector('.vis-timeline');
			const drawn = !axis?.checkVisibility() || getComputedStyle(axis).visibility === 'visible';
			const resting = document.body.getAttribute('aria-busy') === 'false';
			return drawn && resting && document.querySelector('[aria-busy=true]') === null;
		});
		await this.page.evaluate(
			() =>
				new Promise<void>((painted) => {
					requestAnimationFrame(() =>
						requestAnimationFrame(() => {
							painted();
						}),
					);
				}),
		);
	}

	/** Throws when the browser had anything to complain about. */
	insistOnPeace(): void {
		if (this.complaints.length > 0) throw new Error(this.complaints.join('\n'));
	}

	/** The path and query of the page, without the site's own address. */
	get path(): string {
		return this.page.url().slice(this.site.length);
	}
}
