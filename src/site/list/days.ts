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
	let [day, group]: [string | null, Entry[]] = [null, []];
	for (const { entry, date } of placed) {
		// Mostly the day goes on: looking each up would take most of the time of a long list.
		if (date !== day) {
			day = date;
			group = groups.get(date) ?? [];
			if (group.length === 0) groups.set(date, group);
		}
		group.push(entry);
	}
	return [...groups].map(([edtf, entries]) => ({ edtf, entries }));
}
