import type { Entry } from '../index/entry.ts';
import type { Placed } from '../index/story-index.ts';
import type { Clock } from '../state/view.ts';

/** The events of one date, under the words of that date. */
export interface DayGroup {
	/** The period in EDTF, at its own precision: a month is not its first day. */
	readonly edtf: string;
	readonly entries: readonly Entry[];
}

/** Groups events in order by their date as it is known; those of one period come together, where its first one stands. */
export function byDay(placed: readonly Placed[], clock: Clock): DayGroup[] {
	const groups = new Map<string, Entry[]>();
	for (const { entry } of placed) {
		const edtf = dateOf(entry, clock);
		const group = groups.get(edtf);
		if (group) group.push(entry);
		else groups.set(edtf, [entry]);
	}
	return [...groups].map(([edtf, entries]) => ({ edtf, entries }));
}

/** The date an event has on a clock; empty when it has none. */
export function dateOf({ event }: Entry, clock: Clock): string {
	const date = clock === 'event' ? event.when?.edtf : event.firstReported;
	if (!date) return '';
	// The hour belongs to the row, the day to its head.
	return date.length === 19 ? date.slice(0, 10) : date;
}
