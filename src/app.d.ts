import type { PageSource } from './site/load/source.ts';

declare global {
	namespace App {
		interface Platform {
			/** What the pages being rendered show; absent in development, where it is fetched. */
			readonly source: PageSource;
			/** Called with what went wrong while the page was rendered. */
			readonly report: (error: unknown) => void;
		}
	}
}

export {};
