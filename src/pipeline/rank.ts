import type { Article } from '../model/article.ts';
import type { Event } from '../model/event.ts';
import type { EventType } from '../model/event-type.ts';
import { compareText } from '../model/order.ts';
import { comparePeriods, period } from '../model/period.ts';
import { STATUSES } from '../model/status.ts';
import { overlapOf, stems } from './similarity.ts';

/** What somebody said matters less to a story than what was done. */
const LESSER_TYPES = new Set<EventType>(['statement', 'other']);

/** Weights of what makes an event matter; they add up to 1. */
const WEIGHTS = { reports: 0.25, position: 0.25, headline: 0.15, type: 0.15, happened: 0.1, confidence: 0.1 };
/** Reports beyond this many add nothing. */
const MANY_REPORTS = 5;

/**
 * Gives each event its salience (0 to 1) and puts the events in the timeline's order: dated ones by date, then
 * the undated by first report. Reported by many, told early in its articles and named in their headlines is
 * what newspapers do with the things that matter.
 */
export function rank(events: readonly Event[], articles: ReadonlyMap<string, Article>): Event[] {
	return events.map((event) => ({ ...event, salience: salience(event, articles) })).sort(chronological);
}

function salience(event: Event, articles: ReadonlyMap<string, Article>): number {
	const position = Math.max(
		...event.mentions.map(({ article, paragraph }) => {
			const count = articles.get(article)?.paragraphs.length ?? 1;
			return 1 - paragraph / count;
		}),
	);
	const headline = Math.max(
		...event.mentions.map(({ article, title }) =>
			overlapOf(stems(title), stems(articles.get(article)?.title ?? '')),
		),
	);
	const confidence = Math.max(...event.mentions.map((mention) => mention.confidence));
	const score =
		WEIGHTS.reports * (Math.min(event.reports, MANY_REPORTS) / MANY_REPORTS) +
		WEIGHTS.position * position +
		WEIGHTS.headline * headline +
		WEIGHTS.type * (LESSER_TYPES.has(event.type) ? 0 : 1) +
		WEIGHTS.happened * (STATUSES[event.status].happened ? 1 : 0) +
		WEIGHTS.confidence * confidence;
	return Math.round(score * 1000) / 1000;
}

function chronological(a: Event, b: Event): number {
	if (a.when && b.when) {
		const byDate = comparePeriods(period(a.when.edtf), period(b.when.edtf));
		return byDate || byReport(a, b);
	}
	if (a.when || b.when) return a.when ? -1 : 1;
	return byReport(a, b);
}

function byReport(a: Event, b: Event): number {
	const [left, right] = [`${a.firstReported ?? '9999'} ${a.id}`, `${b.firstReported ?? '9999'} ${b.id}`];
	return compareText(left, right);
}
