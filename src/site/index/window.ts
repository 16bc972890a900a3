import { startOf, type AxisItem } from './axis-item.ts';
import type { Window } from './frame.ts';
import type { Layout } from './layout.ts';
import { firstFrom, type Placed } from './story-index.ts';

/** Share of its length by which a window may change when it is only moved: addresses round to the minute. */
const DRIFT = 1e-3;

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

/** The events of a window that begin or end in it, and the first of those that fill it: behind it they say no more. */
export function within(placed: readonly Placed[], window: Window): Placed[] {
	const { inside } = seenIn(placed, window);
	const fills = ({ start, end }: Placed) => start <= window.from && end >= window.to;
	const first = inside.find(fills);
	return inside.filter((each) => each === first || !fills(each));
}

/** Whether lanes fitted to one window fit another: it is as long, and shows some of the same. */
export function showsSome(fitted: Window, { from, to }: Window): boolean {
	const drift = Math.abs(to - from - (fitted.to - fitted.from));
	return drift <= (to - from) * DRIFT && from < fitted.to && to > fitted.from;
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
