import type { Event } from '../../model/event.ts';
import type { TimelineArticle } from '../../model/timeline.ts';
import type { EventSummary } from '../load/source.ts';
import type { Clock } from '../state/view.ts';
import { columns, type Columns } from './columns.ts';
import { entry, type Entry } from './entry.ts';

/** The events of a story, ready to be asked: by id, by time on either clock, and those without a time. */
export interface StoryIndex {
	readonly entries: readonly Entry[];
	/** The same in numbers, for filtering. */
	readonly columns: Columns;
	/** By id and by every alias. */
	readonly byId: ReadonlyMap<string, Entry>;
	readonly articles: ReadonlyMap<string, TimelineArticle>;
}

/** Works out the index of a story. The events of a first screen come without their mentions. */
export function storyIndex(
	events: readonly (EventSummary | Event)[],
	articles: readonly TimelineArticle[],
): StoryIndex {
	const known = new Map(articles.map((article) => [article.id, article]));
	const ranks = ranked(events);
	const entries = events.map((event, place) =>
		entry(event, 'mentions' in event ? event : null, known, { place, rank: ranks[place] ?? place }),
	);
	const byId = new Map<string, Entry>();
	for (const each of entries) for (const alias of each.event.aliases) byId.set(alias, each);
	for (const each of entries) byId.set(each.event.id, each);
	return { entries, columns: columns(entries), byId, articles: known };
}

/** The rank of every event by salience; of two that matter as much the earlier in the story is first. */
function ranked(events: readonly EventSummary[]): Uint32Array {
	const order = events.map((_, place) => place);
	order.sort((a, b) => (events[b]?.salience ?? 0) - (events[a]?.salience ?? 0) || a - b);
	const ranks = new Uint32Array(events.length);
	for (const [rank, place] of order.entries()) ranks[place] = rank;
	return ranks;
}

/** An entry at its place in time. */
export interface Placed {
	readonly entry: Entry;
	readonly start: number;
	readonly end: number;
	/** As the entry has them; noted here like the next two, since those of thousands are asked for at a time. */
	readonly place: number;
	readonly rank: number;
	/** Its date to the day, in EDTF. */
	readonly date: string;
	/** Letters of its title. */
	readonly letters: number;
}

/** Where a mark stands for its period: in the middle, since nothing says it is either end. */
export function middle({ start, end }: { start: number; end: number }): number {
	return (start + end) / 2;
}

/** The entries a clock can place, by start, then the more salient first. */
export function inOrder(entries: readonly Entry[], clock: Clock): Placed[] {
	const placed: Placed[] = [];
	for (const each of entries) {
		const time = each.times[clock];
		if (time) {
			const { start, end } = time;
			const { place, rank, event } = each;
			const date = dateOf(each, clock);
			placed.push({ entry: each, start, end, place, rank, date, letters: event.title.length });
		}
	}
	return placed.sort((a, b) => a.start - b.start || a.end - b.end || a.rank - b.rank);
}

/** The date an event has on a clock; empty when it has none. */
function dateOf({ event }: Entry, clock: Clock): string {
	const date = clock === 'event' ? event.when?.edtf : event.firstReported;
	if (!date) return '';
	// The hour belongs to the row of the event, the day to all of that day.
	return date.length === 19 ? date.slice(0, 10) : date;
}

/** Index of the first element whose start is not before `moment`; `placed` is in order. */
export function firstFrom(placed: readonly Placed[], moment: number): number {
	let low = 0;
	let high = placed.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((placed[middle]?.start ?? Infinity) < moment) low = middle + 1;
		else high = middle;
	}
	return low;
}
