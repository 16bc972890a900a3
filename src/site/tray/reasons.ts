import type { Entry } from '../index/entry.ts';

/** Events that have no date for the same reason. */
export interface ReasonGroup {
	readonly reason: string;
	readonly entries: readonly Entry[];
}

/** Groups undated events by the reason why they are, the most frequent first; each group keeps its order. */
export function byReason(entries: readonly Entry[], reasonOf: (entry: Entry) => string): ReasonGroup[] {
	return [...Map.groupBy(entries, reasonOf)]
		.map(([reason, entries]) => ({ reason, entries }))
		.sort((a, b) => b.entries.length - a.entries.length);
}
