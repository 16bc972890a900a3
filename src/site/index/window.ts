import { startOf, type AxisItem, type Layout } from './layout.ts';
import type { Window } from './frame.ts';
import { firstFrom, type Placed } from './story-index.ts';

/**
 * The items of a layout that can be seen in a window, found by bisection. `before` is how far left of itself the
 * title of an item still reaches into the window, in milliseconds.
 */
export function itemsIn({ items, reach }: Layout, { from, to }: Window, before: number): AxisItem[] {
	const seen: AxisItem[] = [];
	for (let index = firstItem(items, from - Math.max(reach, before)); index < items.length; index++) {
		const item = items[index];
		if (!item || startOf(item) >= to) break;
		const end = item.kind === 'event' && item.bar ? item.placed.end : startOf(item);
		if (end + before >= from) seen.push(item);
	}
	return seen;
}

/** What a window shows of the events, and how many lie wholly before and after it. */
export interface Seen {
	readonly inside: readonly Placed[];
	readonly earlier: number;
	readonly later: number;
}

/** Parts events in order by a window: those that touch it, and the number of those before and after. */
export function seenIn(placed: readonly Placed[], { from, to }: Window): Seen {
	const after = firstFrom(placed, to);
	const inside: Placed[] = [];
	for (let index = 0; index < after; index++) {
		const each = placed[index];
		if (each && each.end > from) inside.push(each);
	}
	return { inside, earlier: after - inside.length, later: placed.length - after };
}

function firstItem(items: readonly AxisItem[], moment: number): number {
	let low = 0;
	let high = items.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		const item = items[middle];
		if (item && startOf(item) < moment) low = middle + 1;
		else high = middle;
	}
	return low;
}
