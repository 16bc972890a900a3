import { moved, zoomed } from '../index/move.ts';
import type { Placed } from '../index/story-index.ts';
import type { Desk } from '../state/desk.svelte.ts';

/** Share of the window a step of A or D moves over. */
const STEP = 0.2;
const ZOOM = 1.5;

/** What the keys do to the desk; those that need the page itself are bound there. */
export function deskKeys(desk: Desk): Readonly<Record<string, () => void>> {
	const { reader } = desk;
	const pan = (share: number) => () =>
		reader.move(moved(desk.window, (desk.window.to - desk.window.from) * share), 'replace');
	const zoom = (factor: number) => () => reader.move(zoomed(desk.window, factor), 'replace');
	const step = (way: -1 | 1) => () => {
		const next = neighbour(desk, way);
		if (next) desk.show(next.entry.event.id);
	};
	return {
		a: pan(-STEP),
		d: pan(STEP),
		w: zoom(1 / ZOOM),
		s: zoom(ZOOM),
		'+': zoom(1 / ZOOM),
		'=': zoom(1 / ZOOM),
		'-': zoom(ZOOM),
		'−': zoom(ZOOM),
		'0': () => reader.move(desk.whole),
		'[': pan(-1),
		']': pan(1),
		f: () => reader.move(null),
		j: step(1),
		k: step(-1),
		t: () => reader.choose({ time: reader.view.time === 'event' ? 'reported' : 'event' }),
	};
}

/**
 * The event after or before the open one in the list, which holds those of the window; at its end the nearest beyond,
 * and so without an open one.
 */
function neighbour({ placed, seen, window, open }: Desk, way: -1 | 1): Placed | undefined {
	const has = (all: readonly Placed[]) => all.findIndex(({ entry }) => entry.event.id === open?.event.id);
	const listed = has(seen.inside);
	const beyond = has(placed);
	if (listed < 0 && beyond >= 0) return placed[beyond + way];
	return way > 0
		? (seen.inside[listed + 1] ?? placed.find(({ start }) => start >= window.to))
		: (seen.inside[listed - 1] ?? placed.findLast(({ end }) => end <= window.from));
}
