import type { Article } from '../../model/article.ts';
import type { EventType } from '../../model/event-type.ts';
import type { When } from '../../model/event.ts';
import { DAY, dayStart, parsePeriod } from '../../model/period.ts';
import type { Finding } from '../extract/index.ts';
import type { Reading } from '../extract/reading.ts';
import { lemma } from '../extract/tree.ts';
import { happened, whenOf, type Outcome } from './outcome.ts';
import { inSubordinate } from './sharing.ts';
import type { Dating } from './sites.ts';

/** The state of the narrative while an article is read from top to bottom. */
export interface Narrative {
	readonly article: Article;
	paragraph: number;
	/** The date the paragraph has reached. */
	running: When | null;
	/** The date of the article's own news. */
	news: When | null;
	/** Who takes part in the news. */
	actors: ReadonlySet<string>;
	/** Is the news that something was found out? What led to it came before. */
	findings: boolean;
	/** Is the news a happening told blow by blow? */
	breaking: boolean;
}

/** Is the date later than the day after publication (which it still may be elsewhere on Earth)? */
export function liesAhead({ edtf }: Pick<When, 'edtf'>, { published }: Article): boolean {
	if (published === null) return false;
	const when = parsePeriod(edtf);
	return when !== null && Number.isFinite(when.start) && when.start > dayStart(published) + DAY;
}

/** Carries the narrative to the date of the sentence's main line, and finds the article's news in its first dates. */
export function moveOn(
	reading: Reading,
	datings: readonly Dating[],
	outcomes: readonly { finding: Finding; outcome: Outcome }[],
	narrative: Narrative,
): void {
	const told = outcomes.filter(
		({ finding, outcome }) =>
			'when' in outcome &&
			outcome.when.text !== '' &&
			happened(finding) &&
			!liesAhead(outcome.when, narrative.article),
	);
	const main =
		told.find(({ finding }) => !inSubordinate(reading, finding.trigger.clause))?.outcome ??
		datings
			.filter(
				({ site, bound, token }) => bound === null && !reading.quoted(token) && !inSubordinate(reading, site),
			)
			.map((dating): Outcome => ({ when: whenOf(dating, reading) }))[0] ??
		(datings.length === 1 ? told[0]?.outcome : undefined);
	if (main && 'when' in main && !liesAhead(main.when, narrative.article)) narrative.running = main.when;
	if (narrative.news !== null || reading.kind !== 'body') return;
	// A lead without a date tells what the article appeared with.
	const first = main ?? outcomes.find(({ outcome }) => isNewsMoment(outcome))?.outcome;
	if (!first || !('when' in first)) return;
	const { when: news } = first;
	if (!isRecent(news, narrative.article)) return;
	narrative.news = news;
	narrative.breaking = outcomes.some(
		({ finding, outcome }) =>
			BREAKING.has(finding.mention.type) && 'when' in outcome && outcome.when.edtf === news.edtf,
	);
	const studies = reading.lexicon.classes.get('study');
	narrative.findings =
		outcomes.some(({ finding }) => finding.mention.type === 'discovery') ||
		reading.tree.tokens.some((_, token) => studies?.has(lemma(reading.tree, token)));
	narrative.actors = new Set(outcomes.flatMap(({ finding }) => finding.mention.who.map(({ name }) => name)));
}

function isNewsMoment(outcome: Outcome): boolean {
	return 'when' in outcome && outcome.when.rule === 'news-moment';
}

/** Types of happening that an article tells blow by blow: what it adds without a date belongs to them. */
const BREAKING = new Set<EventType>(['attack', 'casualties', 'disaster', 'protest', 'competition']);
/** News is a day, and no older than this. */
const LONGEST_NEWS_DAYS = 31;

function isRecent({ edtf }: Pick<When, 'edtf'>, { published }: Article): boolean {
	const when = parsePeriod(edtf);
	if (published === null || when === null || !Number.isFinite(when.start)) return published === null;
	const age = (dayStart(published) - when.start) / DAY;
	return age > -2 && age <= LONGEST_NEWS_DAYS;
}

/** Is it a day within the month before publication, and not after it? */
export function isNewsDay(edtf: string, article: Article): boolean {
	return /^\d{4}-\d\d-\d\d/.test(edtf) && isRecent({ edtf }, article) && !liesAhead({ edtf }, article);
}
