/** Where the focus came from when an event was opened, so that closing it gives the focus back. */
export class FocusOrigin {
	#open: string | null = null;
	#origin: Element | null = null;

	/** Takes note of the open event; stepping from one to the next keeps the origin of the first. */
	note(open: string | null): void {
		if (open !== null && this.#open === null) this.#origin = document.activeElement;
		this.#open = open;
	}

	/** Gives the focus back to where it was; to the event's row when that is gone. */
	giveBack(event: string): void {
		const row = document.querySelector<HTMLElement>(`[data-row="${CSS.escape(event)}"] a`);
		const origin = this.#origin;
		const stands = origin instanceof HTMLElement && origin.isConnected && origin !== document.body;
		(stands ? origin : row)?.focus({ preventScroll: true });
		this.#origin = null;
	}
}
