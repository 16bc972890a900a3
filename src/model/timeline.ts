import type { Article, Paragraph } from './article.ts';
import type { Event } from './event.ts';

/** Version of the published files; raised whenever a reader of the old version could misread the new. */
export const TIMELINE_VERSION = 1;

/** An article as the timeline lists it: everything but its text and its path. */
export type TimelineArticle = Omit<Article, 'paragraphs' | 'file'>;

/** `data/timeline.json`: the whole story. Specified in src/model/timeline.md. */
export interface Timeline {
	readonly format: 'dateline/timeline';
	readonly version: typeof TIMELINE_VERSION;
	/** What the story is called. */
	readonly title: string;
	/** Publication date of the newest article, `YYYY-MM-DD`; null when none is dated. */
	readonly asOf: string | null;
	/** The rules that gave its dates, in the order they are tried in. */
	readonly rules: readonly TimelineRule[];
	/** By publication date, then id. */
	readonly articles: readonly TimelineArticle[];
	/** Dated events by date, then the undated ones by first report. */
	readonly events: readonly Event[];
}

/** A rule that gave dates of the story. */
export interface TimelineRule {
	/** As `when.rule` names it; see `ruleIds`. */
	readonly id: string;
	/** What it does, in a sentence. */
	readonly description: string;
	/** A sentence of the rule's own, with its date words in [brackets]; null when there is none. */
	readonly example: string | null;
}

/** The rules that had a part in a date: the `rule` of a date names one, or several joined by `+`. */
export function ruleIds(rule: string): string[] {
	return rule.split('+');
}

/** `data/articles/<id>.json`: the text of one article, fetched when a passage's neighbours are wanted. */
export interface ArticleText {
	readonly id: string;
	readonly paragraphs: readonly Paragraph[];
}

/** One paragraph an event rests on. */
export interface SourceParagraph extends Paragraph {
	readonly article: string;
	readonly paragraph: number;
}

/** What the page of one event carries: the event and all that its reader needs without loading more. */
export interface EventPage {
	readonly event: Event;
	/** The articles that report it. */
	readonly articles: readonly TimelineArticle[];
	/** The paragraphs its mentions and their date words stand in. */
	readonly paragraphs: readonly SourceParagraph[];
	/** Title of the story. */
	readonly story: string;
	/** Where its card picture lies, from the site's folder; null when it has none. */
	readonly card: string | null;
}

/** A page that stands where an event was: it moved (`to`), or it is gone (`reason`, with its last quote). */
export type Tombstone =
	| { readonly id: string; readonly to: string }
	| { readonly id: string; readonly reason: string; readonly title: string; readonly quote: string };

/**
 * Checks data fetched as `timeline.json`, once, at the border; inside, it is trusted.
 * Returns the timeline, or a sentence that says what does not fit.
 */
export function checkTimeline(data: unknown): Timeline | string {
	if (typeof data !== 'object' || data === null) return 'The timeline data is not a JSON object.';
	const { format, version, rules, articles, events } = data as Partial<Record<keyof Timeline, unknown>>;
	if (format !== 'dateline/timeline')
		return `The data is of format "${String(format)}", not "dateline/timeline".`;
	if (version !== TIMELINE_VERSION) {
		return `The data is of version ${String(version)}; this page reads version ${TIMELINE_VERSION}.`;
	}
	if (!Array.isArray(articles)) return 'The data lists no articles.';
	if (!Array.isArray(events)) return 'The data lists no events.';
	const known = new Set(articles.map((article) => (article as { id?: unknown }).id));
	for (const event of events as Partial<Event>[]) {
		const fault = eventFault(event, known);
		if (fault) return `Event "${event.id ?? '?'}" ${fault}.`;
	}
	return { ...(data as Timeline), rules: Array.isArray(rules) ? (rules as TimelineRule[]) : [] };
}

function eventFault(event: Partial<Event>, articles: ReadonlySet<unknown>): string | null {
	if (typeof event.id !== 'string' || event.id === '') return 'has no id';
	if (typeof event.title !== 'string') return 'has no title';
	if (!Array.isArray(event.mentions) || event.mentions.length === 0) return 'rests on no mention';
	if (event.when == null && !event.undatedBecause) return 'has neither a date nor a reason why not';
	for (const { article } of event.mentions) {
		if (!articles.has(article)) return `cites the article "${article}", which is not listed`;
	}
	return null;
}
