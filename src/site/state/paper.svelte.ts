import { flushSync } from 'svelte';

/** Whether the page is being printed: then everything the filters leave is drawn, with its sources. */
class Paper {
	#printing = $state(false);

	/** Reactive. */
	get printing(): boolean {
		return this.#printing;
	}

	/** To be called before the browser lays the page out for paper, and after; the page has changed on return. */
	turn(printing: boolean): void {
		flushSync(() => (this.#printing = printing));
	}
}

export const paper = new Paper();
