import type { DataItem } from 'vis-timeline/esnext';

/** One thing on the stage, as plain values and the element that shows it. */
export interface StageItem {
	readonly id: string;
	/** Epoch milliseconds. */
	readonly start: number;
	/** Null for what stands at one moment. */
	readonly end: number | null;
	/** Distance from the top of the stage in pixels. */
	readonly top: number;
	/** How far from the start of its bar the title stands, in pixels. */
	readonly shift: number;
	/** How wide the title may be, in pixels. */
	readonly room: number;
	readonly className: string;
	/** Makes the element; called again when `look` changes. */
	readonly draw: () => HTMLElement;
	/** Differs when the element would. */
	readonly look: string;
}

/** An item on the stage, which can be put elsewhere in its lane without vis-timeline drawing it anew. */
export class DrawnItem {
	#item: StageItem;
	/** One for its life: another would lose the focus, and its place in the tab order. */
	#element: HTMLElement | null = null;

	constructor(item: StageItem) {
		this.#item = item;
	}

	get id(): string {
		return this.#item.id;
	}

	/** As vis-timeline takes it. */
	get data(): DataItem {
		const { id, start, end, className } = this.#item;
		return {
			id,
			content: '',
			start,
			type: end === null ? 'point' : 'range',
			...(end !== null && { end }),
			className,
			style: styleOf(this.#item),
			draw: () => (this.#element ??= this.#item.draw()),
		} as DataItem;
	}

	/**
	 * Becomes another state of the item; false when it has to be drawn anew for that. `record` is what vis-timeline
	 * knows of it.
	 */
	become(item: StageItem, record: Partial<DataItem> | undefined): boolean {
		const before = this.#item;
		if (before.start !== item.start || before.end !== item.end || before.look !== item.look) return false;
		const style = styleOf(item);
		if (before.className === item.className && styleOf(before) === style) return true;
		const root = this.#element?.closest<HTMLElement>('.vis-item');
		// vis-timeline has not come round to drawing it.
		if (!root || !record) return false;
		root.classList.remove(...before.className.split(' '));
		root.classList.add(...item.className.split(' '));
		for (const [name, value] of Object.entries(placeOf(item))) root.style.setProperty(name, value);
		record.style = style;
		record.className = item.className;
		this.#item = item;
		return true;
	}
}

/**
 * Not `top`, which is vis-timeline's own: it sets all items to one line when it does not stack them. Nor a
 * transform, which would be another step for the browser in every frame.
 */
function placeOf({ top, shift, room }: StageItem): Record<string, string> {
	return { 'margin-top': `${top}px`, '--shift': `${shift}px`, '--room': `${Math.round(room)}px` };
}

function styleOf(item: StageItem): string {
	return Object.entries(placeOf(item))
		.map(([name, value]) => `${name}: ${value}`)
		.join('; ');
}
