import { isoDay, parsePeriod, type Period } from '../model/period.ts';

/** One millisecond: periods end before their last bound. */
const INSTANT = 1;

/** First and last day of a period, both included, as `YYYY-MM-DD`; null where it is open. */
export interface Days {
	readonly first: string | null;
	readonly last: string | null;
}

/** The days a period touches: for `2025-03` the first and the last of March. */
export function daysOf(period: Period): Days {
	return {
		first: Number.isFinite(period.start) ? isoDay(period.start) : null,
		last: Number.isFinite(period.end) ? isoDay(period.end - INSTANT) : null,
	};
}

/** The period of an event's date; null when it has none. */
export function periodOf(event: { readonly when: { readonly edtf: string } | null }): Period | null {
	return event.when === null ? null : parsePeriod(event.when.edtf);
}
