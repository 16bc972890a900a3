import type { Article } from '../../model/article.ts';
import type { EventType } from '../../model/event-type.ts';
import type { When } from '../../model/event.ts';
import { DAY, dayStart, parsePeriod } from '../../model/period.ts';
import type { Finding } from '../extract/index.ts';
import type { Reading } from '../extract/reading.ts';
import { lemma, relation } from '../extract/tree.ts';
import { happened, whenOf, type Outcome } from './outcome.ts';
import { inSubordinate } from './sharing.ts';
import type { Dating } from './sites.ts';

/** A date that the narrative has come to, with the sentence that gave it and who took part. */
interface Reached {
	readonly when: When;
	readonly paragraph: number;
	readonly order: number;
	readonly actors: ReadonlySet<string>;
}

/** The state of the narrative while an article is read from top to bottom. */
export interface Narrative {
	readonly article: Article;
	paragraph: number;
	/** The date the article has reached, and where. */
	reached: Reached | null;
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

/** Is the date past by the day of publication? */
export function isOver({ edtf }: Pick<When, 'edtf'>, { published }: Article): boolean {
	const when = parsePeriod(edtf);
	return published !== null && when !== null && when.end <= dayStart(published);
}

/** The date the paragraph has reached. */
export function runningDate({ reached, paragraph }: Narrative): When | null {
	return reached?.paragraph === paragraph ? reached.when : null;
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
	if (main && 'when' in main && !liesAhead(main.when, narrative.article)) {
		narrative.reached = {
			when: main.when,
			paragraph: reading.paragraph,
			order: reading.order,
			actors: new Set(outcomes.flatMap(({ finding }) => finding.mention.who.map(({ name }) => name))),
		};
	}
	if (reading.kind !== 'body') return;
	if (narrative.news === null) findNews(reading, outcomes, narrative, main);
	narrative.breaking ||=
		reading.order < LEAD_SENTENCES && outcomes.some((told) => isBreaking(reading, told, narrative.news));
}

/** The article's news: the first thing of the last weeks it tells, and who takes part. */
function findNews(
	reading: Reading,
	outcomes: readonly { finding: Finding; outcome: Outcome }[],
	narrative: Narrative,
	main: Outcome | undefined,
): void {
	// A lead without a date tells what the article appeared with.
	const first = main ?? outcomes.find(({ outcome }) => isNewsMoment(outcome))?.outcome;
	if (!first || !('when' in first) || !isRecent(first.when, narrative.article)) return;
	narrative.news = first.when;
	const studies = reading.lexicon.classes.get('study');
	narrative.findings =
		outcomes.some(({ finding }) => finding.mention.type === 'discovery') ||
		reading.tree.tokens.some((_, token) => studies?.has(lemma(reading.tree, token)));
	narrative.actors = new Set(outcomes.flatMap(({ finding }) => finding.mention.who.map(({ name }) => name)));
}

/** Sentences from the top that tell whether the news is a happening. */
const LEAD_SENTENCES = 3;

function isBreaking(
	reading: Reading,
	{ finding, outcome }: { finding: Finding; outcome: Outcome },
	news: When | null,
): boolean {
	const { clause } = finding.trigger;
	// ", killing four" tells on; "for killing four" tells why.
	const beside = relation(reading.tree, clause) === 'advcl' && reading.clause(clause).marks.length === 0;
	return (
		news !== null &&
		BREAKING.has(finding.mention.type) &&
		(beside || !inSubordinate(reading, clause)) &&
		'when' in outcome &&
		outcome.when.edtf.slice(0, news.edtf.length) === news.edtf
	);
}

function isNewsMoment(outcome: Outcome): boolean {
	return 'when' in outcome && outcome.when.rule === 'news-moment';
}

/** Types of happening that an article tells blow by blow: what it adds without a date belongs to them. */
const BREAKING = new Set<EventType>([
	'attack',
	'casualties',
	'disaster',
	'protest',
	'competition',
	'election',
]);
/** News is no older than this, and did not last longer. */
const LONGEST_NEWS_DAYS = 31;

function isRecent({ edtf }: Pick<When, 'edtf'>, { published }: Article): boolean {
	const when = parsePeriod(edtf);
	if (published === null || when === null || !Number.isFinite(when.start)) return published === null;
	const longest = LONGEST_NEWS_DAYS * DAY;
	const today = dayStart(published);
	return when.start < today + 2 * DAY && when.end > today - longest && when.end - when.start <= longest;
}
