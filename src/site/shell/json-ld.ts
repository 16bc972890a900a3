import type { Claim, Event as Happening, NewsArticle, WebPage, WithContext } from 'schema-dts';
import type { Event } from '../../model/event.ts';
import { isoDay, parsePeriod } from '../../model/period.ts';
import { STATUSES } from '../../model/status.ts';
import type { EventPage, TimelineArticle } from '../../model/timeline.ts';

/** A thing that is described, not only named. */
type Described<Thing> = Exclude<Thing, string>;

/**
 * An event page in the words of schema.org: a claim with the articles it appears in, and what it is about.
 * The date is given as an interval, never more precisely than it is known. Speakers are given by name alone: who
 * is a person and who an organization the articles do not say.
 * `address` is the page's own, null when it is not known.
 *
 * What is not known of every event is assigned, not spread: only so do the types of the vocabulary check its name.
 */
export function eventJsonLd(
	{ event, articles, story }: EventPage,
	address: string | null,
): WithContext<Described<WebPage>> {
	const page: WithContext<Described<WebPage>> = {
		'@context': 'https://schema.org',
		'@type': 'WebPage',
		name: event.title,
		isPartOf: { '@type': 'CollectionPage', name: story },
		mainEntity: claim(event, articles),
	};
	if (address) page.url = address;
	return page;
}

/** A script element that holds data as JSON; nothing in the data can end the element. */
export function scriptElement(type: string, data: object): string {
	return `<script type="${type}">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
}

function claim(event: Event, articles: readonly TimelineArticle[]): Described<Claim> {
	const [mention] = event.mentions;
	const dates = coverage(event);
	const claim: Described<Claim> = {
		'@type': 'Claim',
		name: event.title,
		appearance: articles.map(newsArticle),
	};
	if (mention) claim.text = mention.quote;
	if (event.by.length > 0) claim.author = event.by;
	if (event.firstReported) claim.datePublished = event.firstReported;
	if (dates) claim.temporalCoverage = dates;
	if (STATUSES[event.status].happened) claim.about = happening(event);
	return claim;
}

function coverage({ when }: Event): string | null {
	const period = when && parsePeriod(when.edtf);
	if (!period) return null;
	const start = Number.isFinite(period.start) ? isoDay(period.start) : '..';
	const end = Number.isFinite(period.end) ? isoDay(period.end - 1) : '..';
	return start === end ? start : `${start}/${end}`;
}

function happening({ title, when, where }: Event): Described<Happening> {
	const happening: Described<Happening> = { '@type': 'Event', name: title };
	const day = when && /^\d{4}(-\d\d){0,2}$/.test(when.edtf) && (parsePeriod(when.edtf)?.precision ?? null);
	if (day && ['day', 'month', 'year'].includes(day)) happening.startDate = when.edtf;
	if (where) happening.location = { '@type': 'Place', name: where };
	return happening;
}

function newsArticle({ title, url, published, publisher }: TimelineArticle): Described<NewsArticle> {
	const article: Described<NewsArticle> = { '@type': 'NewsArticle', headline: title };
	if (url) article.url = url;
	if (published) article.datePublished = published;
	if (publisher) article.publisher = { '@type': 'Organization', name: publisher };
	return article;
}
