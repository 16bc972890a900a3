import type { Event } from '../../model/event.ts';
import {
	ruleIds,
	type EventPage,
	type Timeline,
	type TimelineArticle,
	type Tombstone,
} from '../../model/timeline.ts';
import { outletNames } from '../index/outlet.ts';

/** What every page says of its story. */
export interface StoryHead {
	readonly title: string;
	/** Publication date of the newest article, `YYYY-MM-DD`. */
	readonly asOf: string | null;
	readonly events: number;
	readonly undated: number;
	readonly articles: number;
	readonly outlets: number;
	/** Where the site is published, ending in a slash; null when the build was not told. */
	readonly address: string | null;
	/** Where errors are reported, a `mailto:` or `https:` address; null when the build was not told. */
	readonly contact: string | null;
}

/** An event as a list shows it: without the passages it rests on. */
export type EventSummary = Omit<Event, 'mentions' | 'mergedBecause' | 'quantity'>;

/** What the front page shows before the whole story has arrived, or without JavaScript. */
export interface FirstScreen {
	/** By date, the undated ones last: all events of a small story, the most salient ones of a large one. */
	readonly events: readonly EventSummary[];
	/** Of a large story; null when all events are here. */
	readonly outline: Outline | null;
}

/** What is known of a whole story before it has arrived, so that nothing moves when it does. */
export interface Outline {
	/** The windows it is first and wholly seen in, in epoch milliseconds. */
	readonly frame: Stretch;
	readonly whole: Stretch;
	/** Its lanes by type, as they are first shown. */
	readonly lanes: readonly { readonly value: string; readonly rows: number; readonly strip: boolean }[];
}

interface Stretch {
	readonly from: number;
	readonly to: number;
}

/** How often each rule gave a date, each reason left one open, and each status was found. */
export interface MethodFacts {
	/** The number of dates each rule had a part in, with what it does where that is known. */
	readonly rules: readonly RuleCount[];
	readonly undated: readonly Count[];
	readonly statuses: readonly Count[];
	readonly articles: readonly TimelineArticle[];
}

/** A rule, and how often it had a part in a date. */
export interface RuleCount extends Count {
	/** What it does, in a sentence; null where nobody says. */
	readonly description: string | null;
	/** A sentence with its date words in [brackets]. */
	readonly example: string | null;
}

export interface Count {
	readonly name: string;
	readonly count: number;
}

/** Everything a page can ask for while it is rendered outside a browser. */
export interface PageSource {
	readonly head: StoryHead;
	readonly first: FirstScreen;
	readonly method: MethodFacts;
	/** The event of that id, or what stands in its place; null when there never was one. */
	event(id: string): EventPage | Tombstone | null;
	/** The paths of all pages the story has (`/`, `/method/`, `/e/<id>/`). */
	readonly paths: readonly string[];
}

export function storyHead(
	timeline: Timeline,
	address: string | null,
	contact: string | null = null,
): StoryHead {
	return {
		title: timeline.title,
		asOf: timeline.asOf,
		events: timeline.events.length,
		undated: timeline.events.filter(({ when }) => when === null).length,
		articles: timeline.articles.length,
		outlets: outletNames(timeline.articles).length,
		address,
		contact,
	};
}

export function methodFacts({ rules, articles, events }: Timeline): MethodFacts {
	const mentions = events.flatMap((event) => event.mentions);
	const known = new Map(rules.map((rule) => [rule.id, rule]));
	return {
		rules: count(mentions.flatMap(({ when }) => (when ? ruleIds(when.rule) : []))).map((each) => {
			const { description = null, example = null } = known.get(each.name) ?? {};
			return { ...each, description, example };
		}),
		undated: count(mentions.flatMap(({ undatedBecause }) => undatedBecause ?? [])),
		statuses: count(events.map(({ status }) => status)),
		articles,
	};
}

/** How often each name occurs, the most frequent first. */
function count(names: readonly string[]): Count[] {
	const counts = new Map<string, number>();
	for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
	return [...counts]
		.map(([name, count]) => ({ name, count }))
		.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}
