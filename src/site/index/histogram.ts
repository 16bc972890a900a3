import type { Window } from './frame.ts';
import type { Placed } from './story-index.ts';

/** Counts events in equal columns over a window, by the middle of their time; those outside are left out. */
export function histogram(placed: readonly Placed[], { from, to }: Window, columns: number): number[] {
	const counts = Array.from({ length: columns }, () => 0);
	const width = (to - from) / columns;
	for (const { start, end } of placed) {
		const column = Math.floor(((start + end) / 2 - from) / width);
		if (column >= 0 && column < columns) counts[column] = (counts[column] ?? 0) + 1;
	}
	return counts;
}
