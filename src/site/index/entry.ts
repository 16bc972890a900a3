import type { Event } from '../../model/event.ts';
import { DAY, parsePeriod, type Period } from '../../model/period.ts';
import type { EventSummary } from '../load/source.ts';
import type { TimelineArticle } from '../../model/timeline.ts';
import type { Clock } from '../state/view.ts';
import { outletName } from './outlet.ts';

/** An event with what the page asks of it over and over, worked out once. */
export interface Entry {
	readonly event: EventSummary;
	/** Its place among the events of the story, from 0. */
	readonly place: number;
	/** Its place among them by salience: 0 matters most. */
	readonly rank: number;
	/** The whole event, once the story has arrived. */
	readonly full: Event | null;
	readonly actors: readonly string[];
	/** Who printed it; empty until the story has arrived. */
	readonly outlets: readonly string[];
	/** Where each clock places it; null where it cannot. */
	readonly times: Readonly<Record<Clock, Span | null>>;
}

/** A stretch of time that can be drawn, in epoch milliseconds, end excluded. */
export interface Span {
	readonly start: number;
	readonly end: number;
	/** Whether the happening lies somewhere within: "in March" does, "from March to May" fills it. */
	readonly within: boolean;
	/** Ends of which the source only says that they are open. */
	readonly openStart: boolean;
	readonly openEnd: boolean;
}

/** How far a period with an open end is drawn beyond the end that is known. */
const OPEN_REACH = 30 * DAY;

/** Prepares one event. `articles` are those of the story, by id. */
export function entry(
	event: EventSummary,
	full: Event | null,
	articles: ReadonlyMap<string, TimelineArticle>,
	{ place, rank }: Pick<Entry, 'place' | 'rank'>,
): Entry {
	const outlets = new Set<string>();
	for (const mention of full?.mentions ?? []) {
		const article = articles.get(mention.article);
		const name = article && outletName(article);
		if (name) outlets.add(name);
	}
	const happened = event.when && parsePeriod(event.when.edtf);
	const reported = event.firstReported === null ? null : parsePeriod(event.firstReported);
	return {
		event,
		full,
		place,
		rank,
		actors: [...new Set(event.who.map(({ name }) => name))],
		outlets: [...outlets],
		times: { event: happened ? span(happened) : null, reported: reported ? span(reported) : null },
	};
}

/** The drawable stretch of a period: open ends reach a month beyond the known one. */
export function span(period: Period): Span {
	const openStart = period.start === -Infinity;
	const openEnd = period.end === Infinity;
	return {
		start: openStart ? period.end - OPEN_REACH : period.start,
		end: openEnd ? period.start + OPEN_REACH : period.end,
		within: !period.edtf.includes('/'),
		openStart,
		openEnd,
	};
}
