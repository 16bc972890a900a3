import { startOf, type AxisItem } from '../index/axis-item.ts';

/** The items drawn on the axis as stops of the keyboard: one of them stands in the order of the tab key. */
export class Stops {
	/** The one last in focus, by its id. */
	#roving = $state<string | null>(null);
	readonly #floor: () => HTMLElement;
	readonly #drawn: () => readonly AxisItem[];

	/** `drawn` are the items in order of time, whose elements lie somewhere on the floor. */
	constructor(floor: () => HTMLElement, drawn: () => readonly AxisItem[]) {
		this.#floor = floor;
		this.#drawn = drawn;
	}

	/**
	 * Puts one item in the order of the tab key: the one last in focus, else the one that is open, else the first in
	 * the window, which begins at `from`.
	 */
	offer(open: string | null, from: number): void {
		const all = this.#all();
		const named = (id: string | null | undefined) => all.find((stop) => stop.dataset['item'] === id);
		const first = this.#drawn().find((item) => startOf(item) >= from);
		const one = named(this.#roving) ?? named(open) ?? named(first?.id) ?? all[0];
		for (const stop of all) stop.tabIndex = stop === one ? 0 : -1;
	}

	/** Notes what has the focus now; false when it is none of the items. */
	note(target: Element): boolean {
		const stop = target.closest<HTMLElement>('a, button');
		if (!stop) return false;
		this.#roving = stop.dataset['item'] ?? null;
		return true;
	}

	/** Brings the focus to the item after or before the one that has it; null when there is none. */
	step(way: -1 | 1): HTMLElement | null {
		const all = this.#all();
		const next = all[all.indexOf(document.activeElement as HTMLElement) + way];
		next?.focus({ preventScroll: true });
		return next ?? null;
	}

	#all(): HTMLElement[] {
		const elements: Record<string, HTMLElement> = {};
		for (const stop of this.#floor().querySelectorAll<HTMLElement>('[data-item]')) {
			elements[stop.dataset['item'] ?? ''] = stop;
		}
		return this.#drawn().flatMap(({ id }) => elements[id] ?? []);
	}
}
