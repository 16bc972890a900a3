import type { Entry } from '../index/entry.ts';
import type { Placed } from '../index/story-index.ts';

/** The events of one date, under the words of that date. */
export interface DayGroup {
	/** The period in EDTF, at its own precision: a month is not its first day. */
	readonly edtf: string;
	readonly entries: readonly Entry[];
}

/** Groups events in order by their date as it is known; those of one period come together, where its first one stands. */
export function byDay(placed: readonly Placed[]): DayGroup[] {
	const groups = new Map<string, Entry[]>();
	for (const { entry, date } of placed) {
		const group = groups.get(date);
		if (group) group.push(entry);
		else groups.set(date, [entry]);
	}
	return [...groups].map(([edtf, entries]) => ({ edtf, entries }));
}
