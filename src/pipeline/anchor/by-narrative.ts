import { form, lemma } from '../extract/tree.ts';
import type { Clause } from '../extract/clause.ts';
import { typeOfNoun } from '../extract/frames.ts';
import type { Finding } from '../extract/index.ts';
import { isNewsDay, liesAhead, type Narrative } from './narrative.ts';
import { derived, whenOf, type Outcome } from './outcome.ts';
import type { Path } from './sharing.ts';
import type { Dating } from './sites.ts';

/** An event without a date in its clause or sentence, and where the story stands when it is told. */
interface Telling {
	readonly finding: Finding;
	readonly narrative: Narrative;
	readonly clause: Clause;
	/** The dates of the sentence that are the narrative's, not those of somebody who is quoted. */
	readonly dates: readonly Dating[];
	readonly statement: boolean;
	/** Is it told by a verb, or by a noun that stands with one? */
	readonly inClause: boolean;
	readonly stop: Path['stop'];
}

/** One way to date an event by where it stands in the article: a date, the reason why there is none, or no answer. */
type Rule = (telling: Telling) => Outcome | null;

/** The first that answers counts; what none answers has no date. */
const RULES: readonly Rule[] = [
	earlier,
	perfect,
	present,
	later,
	runningDate,
	strayStatement,
	lead,
	statementOnNews,
	beforeFindings,
	carriesNewsOn,
];

/** The date the story has reached, where the event carries the story on. */
export function byNarrative(
	finding: Finding,
	narrative: Narrative,
	datings: readonly Dating[],
	stop: Path['stop'],
): Outcome {
	const { reading, trigger, mention } = finding;
	const clause = reading.clause(trigger.clause);
	const told = clause.tense === 'past';
	const telling: Telling = {
		finding,
		narrative,
		clause,
		dates: datings.filter(
			(dating) => !reading.quoted(dating.token) && !(told && isOfOthers(dating, narrative)),
		),
		statement: mention.type === 'statement',
		inClause: !trigger.noun || trigger.clause !== trigger.token,
		stop,
	};
	for (const rule of RULES) {
		const outcome = rule(telling);
		if (outcome) return outcome;
	}
	return { undatedBecause: 'the article gives no date for it' };
}

/** A day to come, or the end of something, is no date of what the sentence tells as done. */
function isOfOthers({ edtf, bound }: Dating, { article }: Narrative): boolean {
	return bound === 'until' || liesAhead({ edtf }, article);
}

function earlier({ finding, clause }: Telling): Outcome | null {
	const { tree, lexicon } = finding.reading;
	const isEarlier = clause.adverbs.some((adverb) => lexicon.has('earlier', form(tree, adverb)));
	return isEarlier ? { undatedBecause: 'the article only says that it was earlier' } : null;
}

/** "The agency has placed the count in the hundreds": some time before the article appeared. */
function perfect(telling: Telling): Outcome | null {
	const { finding, narrative, clause, statement, stop } = telling;
	if (clause.tense !== 'perfect') return null;
	const { published } = narrative.article;
	if (published !== null && !finding.trigger.plain && (statement || stop === 'root'))
		return derived(`../${published}`, 'perfect', narrative.article);
	return narrative.news === null ? null : { undatedBecause: 'the article only says that it has happened' };
}

/** What is told in the present goes on, or is said, on the day the article appeared; a paper has said it since it came out. */
function present(telling: Telling): Outcome | null {
	const { finding, narrative, clause, statement, stop } = telling;
	const { published } = narrative.article;
	if (clause.tense !== 'present' || published === null) return null;
	const isState = finding.trigger.noun && finding.trigger.rule !== 'predicate' && !statement;
	if (isState || (stop === 'aside' && !statement)) return null;
	const { tree, lexicon } = finding.reading;
	const paper = clause.subject !== null && lexicon.has('speakingPapers', lemma(tree, clause.subject));
	return derived((statement && paper && narrative.news?.edtf) || published, 'present', narrative.article);
}

/** "Some months later": not on the day the story has reached. */
function later({ finding, narrative, dates }: Telling): Outcome | null {
	const vague = finding.reading.timexes.some(({ value }) => value === 'FUTURE_REF');
	return narrative.running !== null && vague && dates.length === 0
		? { undatedBecause: 'the article only says that it was later' }
		: null;
}

const ONE_DAY = /^\d{4}-\d\d-\d\d(?:T[\d:]+)?~?$/;
/** Characters of an EDTF month: a year alone is no date for what is told next. */
const MONTH_LENGTH = 7;

/** The date the paragraph has reached; words are spoken on a day, not in a month. */
function runningDate(telling: Telling): Outcome | null {
	const { narrative, clause, dates, statement, inClause } = telling;
	const { running } = narrative;
	if (running === null || running.edtf.length < MONTH_LENGTH || dates.length > 0 || !inClause) return null;
	if (clause.tense === 'perfect' || clause.tense === 'present') return null;
	return statement && !ONE_DAY.test(running.edtf)
		? null
		: derived(running.edtf.replace(/T.*$/, ''), 'running-date', narrative.article);
}

function strayStatement({ statement, stop }: Telling): Outcome | null {
	return statement && stop !== 'root' ? { undatedBecause: 'the article gives no date for it' } : null;
}

/** Sentences from the top that tell the news moment when they give no date. */
const LEAD_MOMENT = 3;

/** Before a date is given, the article tells its news: on the one day its first sentences name, or that it appeared on. */
function lead(telling: Telling): Outcome | null {
	const { finding, narrative, dates, statement, stop } = telling;
	const { published } = narrative.article;
	if (narrative.news !== null || published === null) return null;
	if (finding.reading.order >= LEAD_MOMENT)
		return statement ? derived(published, 'news-moment', narrative.article) : null;
	const days = dates.filter(({ edtf, bound }) => bound === null && isNewsDay(edtf, narrative.article));
	const [only] = days.length === 1 && stop === 'root' ? days : [];
	return only
		? { when: whenOf(only, finding.reading) }
		: derived(published, 'news-moment', narrative.article);
}

const DAY = /^\d{4}-\d\d-\d\d/;

/** The day of the news, where it is known to the day. */
function newsDay({ news }: Narrative): string | undefined {
	return DAY.exec(news?.edtf ?? '')?.[0];
}

/** What goes on for days is spoken of for days; else those who speak are part of the news. */
function statementOnNews(telling: Telling): Outcome | null {
	const { narrative, statement } = telling;
	const { published } = narrative.article;
	if (!statement || narrative.news === null || published === null) return null;
	const day = newsDay(narrative);
	return narrative.breaking && day !== undefined && day < published && !onOccasion(telling)
		? derived(`${day}/${published}`, 'since-news', narrative.article)
		: derived(day ?? narrative.news.edtf, 'news-moment', narrative.article);
}

/** "Said after the race", "told reporters on arrival": what is said upon a happening is said on its day. */
function onOccasion({ finding: { reading }, clause }: Telling): boolean {
	return clause.obliques.some(
		({ head, preposition }) =>
			(reading.lexicon.has('laterThan', preposition) || reading.lexicon.has('cotemporal', preposition)) &&
			typeOfNoun(reading, head) !== null,
	);
}

/** Where the news is a finding, the work that led to it came before. */
function beforeFindings(telling: Telling): Outcome | null {
	const { finding, narrative, clause } = telling;
	const day = newsDay(narrative);
	return narrative.findings &&
		finding.mention.type === 'other' &&
		clause.tense === 'past' &&
		day !== undefined
		? derived(`../${day}`, 'before-news', narrative.article)
		: null;
}

/** Sentences from the top within which an article still tells its news. */
const NEWS_SENTENCES = 10;

/** Uncertain, and marked so: the article leaves it to the reader. A paragraph with a date of its own is about that. */
function carriesNewsOn(telling: Telling): Outcome | null {
	const { finding, narrative, clause, dates, inClause } = telling;
	const day = newsDay(narrative);
	if (narrative.running !== null || day === undefined || narrative.article.published === null) return null;
	const goesOn =
		narrative.breaking ||
		(finding.reading.order < NEWS_SENTENCES &&
			finding.mention.who.some(({ name }) => narrative.actors.has(name)));
	return goesOn && clause.tense === 'past' && inClause && dates.length === 0
		? derived(`${day}?`, 'news-moment', narrative.article)
		: null;
}
