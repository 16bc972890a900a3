import type { UndatedReason } from '../../model/reasons.ts';
import type { Finding } from '../extract/index.ts';
import { isOver, liesAhead, runningDate } from './narrative.ts';
import { derived, happened, whenOf, type Outcome } from './outcome.ts';
import type { AnchorRule } from './rules.ts';
import { inSubordinate } from './sharing.ts';
import { timeOf, type Dating } from './sites.ts';
import type { Telling } from './telling.ts';
import { whyUndated } from './why-undated.ts';

/** Where a date that an event may have comes from: from the sentence, from the article, or from nowhere. */
type CandidateKind =
	keyof ReturnType<typeof datesInSentence> | keyof ReturnType<typeof datesInArticle> | 'undated';

/** A date an event may have, from every place that gives it. */
export interface Candidate {
	/** EDTF without time of day and uncertainty; null for no date. */
	readonly edtf: string | null;
	readonly kinds: readonly CandidateKind[];
	readonly outcome: Outcome;
	/** The date of the sentence it is, if it is one. */
	readonly dating: Dating | null;
}

/**
 * Every date the event may have, and last that it has none. What lies ahead is not dated by what the article has
 * told, and what has happened not on a day to come.
 */
export function candidatesOf(telling: Telling): Candidate[] {
	const { article } = telling.narrative;
	const { reading } = telling.finding;
	const past = happened(telling.finding);
	const found = new Map<string, Candidate & { kinds: CandidateKind[] }>();
	const offer = (kind: CandidateKind, edtf: string, outcome: Outcome, dating: Dating | null) => {
		const plain = edtf.replaceAll(/T[\d:]+|[?~]/g, '');
		const known = found.get(plain);
		if (known) known.kinds.push(kind);
		else found.set(plain, { edtf: plain, kinds: [kind], outcome, dating });
	};
	for (const [kind, dating] of entries(datesInSentence(telling))) {
		if (dating && (past ? !liesAhead(dating, article) : !isOver(dating, article)))
			offer(kind, dating.edtf, { when: whenOf(dating, reading) }, dating);
	}
	for (const [kind, edtf] of past ? entries(datesInArticle(telling)) : []) {
		if (edtf) offer(kind, edtf, derived(edtf.replaceAll(/T[\d:]+/g, ''), RULES[kind], article), null);
	}
	return [...found.values(), none(whyUndated(telling))];
}

function none(undatedBecause: UndatedReason): Candidate {
	return { edtf: null, kinds: ['undated'], outcome: { undatedBecause }, dating: null };
}

function datesInSentence({ finding, claimed, dates, companion, occasion, path }: Telling) {
	const { reading, trigger } = finding;
	const { token } = trigger;
	const time = timeOf(reading, trigger.clause);
	const days = dates.filter(
		(dating) =>
			dating.bound === null &&
			timeOf(reading, dating.site) === time &&
			// The date of another event in a clause below is that event's.
			!(claimed(dating) && inSubordinate(reading, dating.site)),
	);
	return {
		companion,
		occasion,
		shared: path.dating,
		report: path.reportDate,
		before: days.findLast((day) => day.token < token),
		behind: days.find((day) => day.token > token),
		bound: dates.find(({ bound }) => bound !== null),
	};
}

/** "Some weeks later": not on the day the story has reached. */
function isLater({ reading: { tree, timexes }, trigger }: Finding): boolean {
	return timexes.some(
		({ value, start, end }) =>
			value === 'FUTURE_REF' &&
			tree.children[trigger.clause]?.some((child) => {
				const at = tree.tokens[child]?.start ?? end;
				return at >= start && at < end;
			}),
	);
}

const DAY = /^\d{4}-\d\d-\d\d/;

function datesInArticle({ finding, narrative, clause }: Telling) {
	const { article, news, reached } = narrative;
	const running = runningDate(narrative);
	// What somebody "has done" is not told of a day: the present perfect goes with no date gone by (Klein 1992).
	const elsewhere = isLater(finding) || clause.tense === 'perfect';
	const { published } = article;
	const day = news?.edtf.includes('/') ? null : DAY.exec(news?.edtf ?? '')?.[0];
	return {
		running: elsewhere ? null : running?.edtf,
		reached: elsewhere || running ? null : reached?.when.edtf,
		news: elsewhere ? null : (day ?? news?.edtf),
		published,
		'since-news': day && published && day < published ? `${day}/${published}` : null,
		'before-news': day ? `../${day}` : null,
		'by-publication': published ? `../${published}` : null,
	};
}

/** What the page says of a date that the article gives elsewhere. */
const RULES: Record<keyof ReturnType<typeof datesInArticle>, AnchorRule> = {
	running: 'running-date',
	reached: 'running-date',
	news: 'news-moment',
	published: 'publication',
	'since-news': 'since-news',
	'before-news': 'before-news',
	'by-publication': 'by-publication',
};

function entries<Key extends string, Value>(table: Record<Key, Value>): [Key, Value][] {
	return Object.entries(table) as [Key, Value][];
}
