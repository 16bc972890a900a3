/** Where the focus came from when an event was opened, and where it goes while events are opened and closed. */
export class FocusOrigin {
	#open: string | null = null;
	#origin: Element | null = null;

	/** Takes note of the open event before it is drawn; stepping from one to the next keeps the origin of the first. */
	note(open: string | null): void {
		if (open !== null && this.#open === null) this.#origin = document.activeElement;
		this.#open = open;
	}

	/**
	 * Keeps the focus with the reader once the open event is drawn: from the row of the one before to its own; to
	 * its title where what had the focus has made room for it.
	 */
	follow(): void {
		if (this.#open === null) return;
		const held = document.activeElement;
		const row = held?.closest<HTMLElement>('[data-row]');
		if (row && row.dataset['row'] !== this.#open) linkInRow(this.#open)?.focus();
		else if (held === document.body && this.#origin !== null && this.#origin !== document.body) {
			document.querySelector<HTMLElement>('#detail-title')?.focus({ preventScroll: true });
		}
	}

	/** Gives the focus back to where it was; to another link to the event when that is gone. */
	giveBack(event: string): void {
		const origin = this.#origin;
		if (origin instanceof HTMLElement && origin.isConnected && origin !== document.body) {
			origin.focus({ preventScroll: true });
		} else {
			const link = document.querySelector<HTMLElement>(`[data-leads="${CSS.escape(event)}"]`);
			(link?.checkVisibility() ? link : linkInRow(event))?.focus();
		}
		this.#origin = null;
	}
}

function linkInRow(event: string): HTMLElement | null {
	return document.querySelector<HTMLElement>(`[data-row="${CSS.escape(event)}"] a`);
}
