import type { Article } from '../model/article.ts';
import type { Event, Mention, Participant } from '../model/event.ts';
import { compareText } from '../model/order.ts';
import { DAY, period } from '../model/period.ts';
import { STATUS_NAMES } from '../model/status.ts';
import type { Cluster } from './corefer.ts';
import { overlapOf, stems } from './similarity.ts';

/** Two sentences this much alike, in articles of one agency or none, are copies of one report. */
const COPY_IN_COMMON = 0.9;

/**
 * Makes one event of each cluster. The most informative mention lends its title, date and place; participants
 * and speakers are those of all mentions; the surest status counts. The event's id is that of the mention
 * published first, the ids of the others become aliases, so that a link to any of them leads here.
 */
export function fuse(clusters: readonly Cluster[], articles: ReadonlyMap<string, Article>): Event[] {
	return clusters.map((cluster) => fuseOne(cluster, articles));
}

function fuseOne(cluster: Cluster, articles: ReadonlyMap<string, Article>): Event {
	const published = (mention: Mention) => articles.get(mention.article)?.published ?? '9999';
	const chronological = [...cluster.mentions].sort(
		(a, b) =>
			compareText(published(a), published(b)) ||
			compareText(a.article, b.article) ||
			a.paragraph - b.paragraph ||
			a.start - b.start ||
			compareText(a.id, b.id),
	);
	const lead = [...chronological].sort((a, b) => informativeness(b) - informativeness(a))[0];
	const first = chronological[0];
	if (!lead || !first) throw new Error('A cluster without mentions cannot become an event.');
	const firstReported = published(first);
	return {
		id: first.id,
		aliases: [...new Set(chronological.map(({ id }) => id))].filter((id) => id !== first.id).sort(),
		title: lead.title,
		type: lead.type,
		status: surest(chronological),
		when: lead.when,
		undatedBecause: lead.undatedBecause,
		by: [...new Set([lead, ...chronological].flatMap(({ by }) => by))],
		who: participants([lead, ...chronological]),
		where: lead.where ?? chronological.find(({ where }) => where !== null)?.where ?? null,
		quantity: lead.quantity ?? chronological.find(({ quantity }) => quantity !== null)?.quantity ?? null,
		mentions: [lead, ...chronological.filter((mention) => mention !== lead)],
		mergedBecause: cluster.reason,
		reports: independentReports(chronological, articles),
		firstReported: firstReported === '9999' ? null : firstReported,
		salience: 0,
	};
}

/** A precise date says most; then a count, a place, and how sure the extraction was. */
function informativeness(mention: Mention): number {
	const days = mention.when ? length(mention.when.edtf) : Infinity;
	const date = mention.when === null ? 0 : days <= 1 ? 3 : days <= 31 ? 2 : 1;
	return date + (mention.quantity ? 0.5 : 0) + (mention.where ? 0.5 : 0) + mention.confidence;
}

/** Length of a period in days. */
function length(edtf: string): number {
	const { start, end } = period(edtf);
	return (end - start) / DAY;
}

function surest(mentions: readonly Mention[]): Event['status'] {
	const found = new Set(mentions.map(({ status }) => status));
	return STATUS_NAMES.find((status) => found.has(status)) ?? 'reported';
}

function participants(mentions: readonly Mention[]): Participant[] {
	const byName = new Map<string, Participant>();
	for (const participant of mentions.flatMap(({ who }) => who)) {
		if (!byName.has(participant.name)) byName.set(participant.name, participant);
	}
	return [...byName.values()];
}

/** Copies of one agency's text count once, and so does one article that tells a thing twice. */
function independentReports(mentions: readonly Mention[], articles: ReadonlyMap<string, Article>): number {
	const counted: { agency: string | null; article: string; words: Set<string> }[] = [];
	for (const mention of mentions) {
		const agency = articles.get(mention.article)?.agency ?? null;
		const words = stems(mention.quote);
		const copy = counted.some(
			(other) =>
				other.article === mention.article ||
				(agency !== null && other.agency === agency) ||
				overlapOf(other.words, words) >= COPY_IN_COMMON,
		);
		if (!copy) counted.push({ agency, article: mention.article, words });
	}
	return counted.length;
}
