import type { Event } from '../model/event.ts';
import type { Timeline } from '../model/timeline.ts';

/** A format that events can be taken away in. */
export interface ExportTarget {
	/** Short and lasting: file names and links are made of it. */
	readonly id: string;
	/** What the page calls it. */
	readonly label: string;
	/** Without the dot. */
	readonly extension: string;
	readonly mediaType: string;
	/**
	 * Writes the events, which are some or all of the timeline's. `address` is where the timeline is published,
	 * ending in a slash; links to the pages of events are left out without it.
	 */
	readonly write: (timeline: Timeline, events: readonly Event[], address?: string | null) => string;
}

/** The address of an event's page, or null when the timeline's own is not known. */
export function eventAddress(event: Event, address: string | null): string | null {
	return address === null ? null : `${address}e/${event.id}/`;
}
