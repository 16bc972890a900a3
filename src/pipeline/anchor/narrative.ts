import type { Article } from '../../model/article.ts';
import type { EventType } from '../../model/event-type.ts';
import type { When } from '../../model/event.ts';
import { DAY, dayStart, parsePeriod } from '../../model/period.ts';
import type { Finding } from '../extract/index.ts';
import type { Reading } from '../extract/reading.ts';
import { form } from '../extract/tree.ts';
import { happened, whenOf, type Outcome } from './outcome.ts';
import type { AnchorRule } from './rules.ts';
import { inSubordinate, type Path } from './sharing.ts';
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
	const news = main;
	if (reading.kind !== 'body' || !news || !('when' in news) || !isRecent(news.when, narrative.article))
		return;
	if (narrative.news === null) {
		narrative.breaking = outcomes.some(({ finding }) => BREAKING.has(finding.mention.type));
		narrative.actors = new Set(
			outcomes.flatMap(({ finding }) => finding.mention.who.map(({ name }) => name)),
		);
	}
	narrative.news ??= news.when;
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
function isNewsDay(edtf: string, article: Article): boolean {
	return /^\d{4}-\d\d-\d\d/.test(edtf) && isRecent({ edtf }, article) && !liesAhead({ edtf }, article);
}

/** Sentences from the top that tell the news moment when they give no date. */
const LEAD_MOMENT = 3;
/** Sentences from the top within which an article still tells its news. */
const LEAD_SENTENCES = 10;

function isEarly({ reading }: Finding): boolean {
	return reading.order < LEAD_SENTENCES;
}

/** The date the story has reached, where the event carries the story on. */
export function byNarrative(
	finding: Finding,
	narrative: Narrative,
	datings: readonly Dating[],
	stop: Path['stop'],
): Outcome {
	const { article, running, news } = narrative;
	// Dates in what somebody is quoted with are the speaker's, not the narrative's.
	const told = datings.filter(({ token }) => !finding.reading.quoted(token));
	const sentenceHasDates = told.length > 0;
	const clause = finding.reading.clause(finding.trigger.clause);
	const tense = clause.tense;
	const statement = finding.mention.type === 'statement';
	const lead = news === null;
	const derived = (edtf: string, rule: AnchorRule): Outcome => ({
		when: {
			edtf,
			text: '',
			paragraph: null,
			start: null,
			end: null,
			rule,
			reference: 'narrative',
			referenceDate: article.published,
		},
	});
	if (
		clause.adverbs.some((adverb) =>
			finding.reading.lexicon.has('earlier', form(finding.reading.tree, adverb)),
		)
	) {
		return { undatedBecause: 'the article only says that it was earlier' };
	}
	const { published } = article;
	if (tense === 'perfect' && published !== null && !finding.trigger.plain && (statement || stop === 'root'))
		return derived(`../${published}`, 'perfect');
	if (tense === 'perfect' && !lead) return { undatedBecause: 'the article only says that it has happened' };
	if (tense === 'present' && (statement || finding.trigger.rule === 'predicate') && published !== null)
		return derived(published, 'present-statement');
	const inClause = !finding.trigger.noun || finding.trigger.clause !== finding.trigger.token;
	const carries = running !== null && running.edtf.length >= 7 && tense !== 'perfect' && tense !== 'present';
	if (carries && !sentenceHasDates && inClause)
		return derived(running.edtf.replace(/T.*$/, ''), 'running-date');
	if (statement && stop !== 'root') return { undatedBecause: 'the article gives no date for it' };
	if (lead && published !== null && finding.reading.order < LEAD_MOMENT) {
		const day = told.filter(({ edtf, bound }) => bound === null && isNewsDay(edtf, article));
		const only = day.length === 1 && stop === 'root' ? day[0] : undefined;
		return only ? { when: whenOf(only, finding.reading) } : derived(published, 'news-moment');
	}
	// An article that gives no day for its news tells that of its publication.
	if (statement && news === null && published !== null) return derived(published, 'news-moment');
	if (news === null || published === null) return { undatedBecause: 'the article gives no date for it' };
	const day = /^\d{4}-\d\d-\d\d/.exec(news.edtf)?.[0];
	if (statement) {
		// What goes on for days is spoken of for days; else those who speak are part of the news.
		if (narrative.breaking && day !== undefined && day < published)
			return derived(`${day}/${published}`, 'since-news');
		return derived(day ?? news.edtf, 'news-moment');
	}
	// Uncertain, and marked so: the article leaves it to the reader.
	const goesOn =
		narrative.breaking ||
		(isEarly(finding) &&
			finding.mention.who.some(({ name, role }) => role === 'agent' && narrative.actors.has(name)));
	// A paragraph with a date of its own is about that, not about the news.
	if (running === null && goesOn && day !== undefined && tense === 'past' && inClause && !sentenceHasDates)
		return derived(`${day}?`, 'news-moment');
	return { undatedBecause: 'the article gives no date for it' };
}
