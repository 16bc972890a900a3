import type { Article } from '../../model/article.ts';
import type { Mention, When } from '../../model/event.ts';
import { dayStart, parsePeriod } from '../../model/period.ts';
import type { EventType } from '../../model/event-type.ts';
import type { Finding } from '../extract/index.ts';
import type { Reading } from '../extract/reading.ts';
import { dependents, form, head, lemma, relation } from '../extract/tree.ts';
import { withoutRepeats } from './repeats.ts';
import { datingsOf, type Dating } from './sites.ts';

/** What became of a finding's date: a date, or the reason why there is none. */
type Outcome = { readonly when: When } | { readonly undatedBecause: string };

/** Steps up the tree to a clause whose date an event shares. */
const FARTHEST = 6;

/** The state of the narrative while an article is read from top to bottom. */
interface Narrative {
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

/**
 * Dates the events of an article: by the date in their own clause, else by the clause or sentence they share it
 * with, else by the date the paragraph has reached, else, for the article's own news, by that. What none of these
 * dates stays undated and says why. A happening that the article tells twice is listed once.
 */
export function anchor(article: Article, findings: readonly Finding[]): Mention[] {
	const narrative: Narrative = {
		article,
		paragraph: -1,
		running: null,
		news: null,
		breaking: false,
		actors: new Set(),
	};
	const dated: { finding: Finding; mention: Mention }[] = [];
	for (const [reading, inSentence] of Map.groupBy(findings, ({ reading }) => reading)) {
		if (reading.paragraph !== narrative.paragraph) {
			narrative.paragraph = reading.paragraph;
			narrative.running = null;
		}
		for (const { finding, outcome } of anchorSentence(reading, inSentence, narrative)) {
			const when = 'when' in outcome ? outcome.when : null;
			if (when === null && finding.trigger.weak) continue;
			const undatedBecause = 'when' in outcome ? null : outcome.undatedBecause;
			const status = when !== null && liesAhead(when, article) ? 'planned' : finding.mention.status;
			dated.push({ finding, mention: { ...finding.mention, status, when, undatedBecause } });
		}
	}
	return withoutRepeats(dated);
}

/** Is the date later than the day after publication (which it still may be elsewhere on Earth)? */
function liesAhead({ edtf }: When, { published }: Article): boolean {
	if (published === null) return false;
	const when = parsePeriod(edtf);
	return when !== null && Number.isFinite(when.start) && when.start > dayStart(published) + 86_400_000;
}

function anchorSentence(
	reading: Reading,
	findings: readonly Finding[],
	narrative: Narrative,
): { finding: Finding; outcome: Outcome }[] {
	const triggers = new Set(findings.flatMap(({ trigger }) => [trigger.token, trigger.clause]));
	const datings = datingsOf(
		reading,
		(token) => triggers.has(token),
		narrative.running !== null || narrative.news !== null,
	);
	const own = Map.groupBy(datings, ({ site }) => site);
	const outcomes = findings.map((finding) => ({
		finding,
		outcome: dateOf(finding, datings, own, narrative),
	}));
	const countedAt = new Set(
		outcomes.flatMap(({ finding, outcome }) =>
			finding.mention.type === 'casualties' && finding.mention.quantity !== null && isExplicit(outcome)
				? finding.standing.contentOf
				: [],
		),
	);
	moveOn(reading, datings, outcomes, narrative);
	// Who gives a toll says when it was counted; that is one entry, not two.
	return outcomes.filter(({ finding: { trigger } }) => !trigger.plain || !countedAt.has(trigger.token));
}

function isExplicit(outcome: Outcome): boolean {
	return 'when' in outcome && outcome.when.text !== '';
}

function happened({ standing }: Finding): boolean {
	return standing.status !== 'planned' && standing.status !== 'hypothetical';
}

/** Carries the narrative to the date of the sentence's main line, and finds the article's news in its first dates. */
function moveOn(
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
			.filter(({ site, bound }) => bound === null && !inSubordinate(reading, site))
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

function isRecent({ edtf }: When, { published }: Article): boolean {
	const when = parsePeriod(edtf);
	if (published === null || when === null || !Number.isFinite(when.start)) return published === null;
	const age = (dayStart(published) - when.start) / 86_400_000;
	return age > -2 && age <= LONGEST_NEWS_DAYS;
}

function dateOf(
	finding: Finding,
	datings: readonly Dating[],
	own: ReadonlyMap<number, readonly Dating[]>,
	narrative: Narrative,
): Outcome {
	const { reading, trigger } = finding;
	const direct =
		best(own.get(trigger.token)) ??
		best(own.get(trigger.clause)) ??
		participleDate(reading, trigger.token, own);
	if (direct) return { when: whenOf(direct, reading) };
	const ahead = finding.standing.status === 'planned' || finding.standing.status === 'hypothetical';
	if (ahead) return { undatedBecause: 'it lies ahead, and no date is given' };
	if (trigger.weak) return { undatedBecause: 'no date stands with it' };
	if (reading.kind === 'caption') {
		const date = best(datings);
		return date ? { when: whenOf(date, reading) } : { undatedBecause: 'the caption gives no date' };
	}
	const below = companionDate(reading, trigger.clause, own);
	if (below) return { when: whenOf(below, reading) };
	const path = shared(finding, own);
	if (path.dating) return { when: whenOf(path.dating, reading) };
	if (path.stop === 'aside') return { undatedBecause: 'the clause that tells it has no date of its own' };
	if (path.stop === 'report' && path.reportDate) {
		return finding.mention.type === 'casualties' && finding.mention.quantity !== null
			? { when: whenOf(path.reportDate, reading) }
			: { undatedBecause: 'the date of the sentence is that of the report' };
	}
	const main = datings.filter(({ bound }) => bound === null);
	const only = main.length === 1 ? main[0] : undefined;
	if (only && path.stop === 'root' && !inSubordinate(reading, only.site))
		return { when: whenOf(only, reading) };
	return byNarrative(finding, narrative, datings.length > 0, path.stop);
}

/** "talks held on Monday": the participle's date is the noun's. */
function participleDate(
	reading: Reading,
	token: number,
	own: ReadonlyMap<number, readonly Dating[]>,
): Dating | undefined {
	for (const participle of dependents(reading.tree, token, 'acl').slice(0, 3)) {
		const dating = best(own.get(participle));
		if (dating && reading.tree.tokens[participle]?.deprel === 'acl') return dating;
	}
	return undefined;
}

/** A date in a participle or "while" clause that hangs on the event: "cited …, while addressing the press yesterday". */
function companionDate(
	reading: Reading,
	clause: number,
	own: ReadonlyMap<number, readonly Dating[]>,
): Dating | undefined {
	for (const companion of dependents(reading.tree, clause, 'advcl').slice(0, 4)) {
		const { finite, marks } = reading.clause(companion);
		const shares = marks.length === 0 ? !finite : marks.every((mark) => reading.lexicon.has('sharing', mark));
		const dating = shares ? best(own.get(companion)) : undefined;
		if (dating) return dating;
	}
	return undefined;
}

/** Does the word stand in a clause with a time of its own? */
function inSubordinate(reading: Reading, site: number): boolean {
	const { tree } = reading;
	let current: number | null = site;
	for (let step = 0; current !== null && step < FARTHEST; step += 1) {
		const kind = relation(tree, current);
		if (kind === 'acl' || kind === 'advcl' || kind === 'ccomp') return true;
		current = head(tree, current);
	}
	return false;
}

/** A date beats a bound and a bare time of day, a day beats a month; the first of equals counts. */
function best(datings: readonly Dating[] | undefined): Dating | undefined {
	if (datings === undefined || datings.length < 2) return datings?.[0];
	return [...datings].sort((a, b) => rank(a) - rank(b))[0];
}

function rank({ timex, edtf, bound }: Dating): number {
	const clock = timex.type === 'TIME' && CLOCK.test(timex.edtf ?? '') ? 2 : 0;
	const coarse = edtf.length >= 10 ? 0 : edtf.length >= 7 ? 1 : 1.5;
	return (bound === null ? 0 : 4) + clock + coarse;
}

/** A time to the minute, which may have its day from elsewhere. */
const CLOCK = /T\d/;

function whenOf({ timex, edtf }: Dating, reading: Reading): When {
	return {
		edtf,
		text: timex.text,
		paragraph: reading.paragraph,
		start: timex.start,
		end: timex.end,
		rule: timex.rule,
		reference: timex.reference,
		referenceDate: timex.referenceDate,
	};
}

interface Path {
	readonly dating: Dating | null;
	/** Where the way up ended: at the root, at a report, or at a clause that goes its own way. */
	readonly stop: 'root' | 'report' | 'aside';
	readonly reportDate: Dating | null;
}

/** Looks for a date in the clauses the event shares its time with. */
function shared(finding: Finding, own: ReadonlyMap<number, readonly Dating[]>): Path {
	const { reading, trigger, standing } = finding;
	const { tree } = reading;
	let current = trigger.clause;
	const ended = (stop: Path['stop'], reportDate: Dating | null = null): Path => ({
		dating: null,
		stop,
		reportDate,
	});
	for (let step = 0; step < FARTHEST; step += 1) {
		for (const sibling of dependents(tree, current, 'conj').slice(0, 6)) {
			const dating = best(own.get(sibling));
			if (
				dating &&
				current === trigger.clause &&
				tree.tokens[current]?.upos === 'VERB' &&
				reading.clause(sibling).subject === null
			)
				return { dating, stop: 'root', reportDate: null };
		}
		const governor = head(tree, current);
		if (governor === null) return ended('root');
		const deprel = tree.tokens[current]?.deprel ?? '';
		const kind = relation(tree, current);
		const date = best(own.get(governor)) ?? null;
		const reports = reading.lexicon.reporting.has(lemma(tree, governor));
		if ((kind === 'ccomp' && reports) || (kind === 'parataxis' && standing.reporters.includes(governor)))
			return ended('report', date);
		if (
			current !== trigger.clause && tree.tokens[current]?.upos !== 'VERB'
				? false
				: reading.clause(current).tense === 'pluperfect' && kind !== 'conj'
		)
			return ended('aside');
		if (
			kind === 'advcl' &&
			reading.clause(current).finite &&
			reading.clause(current).marks.length === 0 &&
			reading.clause(current).subject === null
		)
			return ended('aside');
		if (deprel === 'acl:relcl' || (kind === 'acl' && reading.clause(current).tense === 'infinitive'))
			return ended('aside');
		if (
			kind === 'advcl' &&
			reading.clause(current).marks.some((mark) => reading.lexicon.has('shifting', mark))
		)
			return ended('aside');
		if (kind === 'obl' && reading.lexicon.has('shifting', firstWord(reading, current))) return ended('aside');
		if (kind === 'nmod' && reading.lexicon.has('shifting', firstWord(reading, current)))
			return ended('aside');
		if (date) return { dating: date, stop: 'root', reportDate: null };
		current = governor;
	}
	return ended('root');
}

function firstWord(reading: Reading, noun: number): string {
	const [adposition] = dependents(reading.tree, noun, 'case');
	return adposition === undefined ? '' : form(reading.tree, adposition);
}

/** Sentences from the top within which an article still tells its news. */
const LEAD_SENTENCES = 10;

function isEarly({ reading }: Finding): boolean {
	return reading.order < LEAD_SENTENCES;
}

/** The date the story has reached, where the event carries the story on. */
function byNarrative(
	finding: Finding,
	narrative: Narrative,
	sentenceHasDates: boolean,
	stop: Path['stop'],
): Outcome {
	const { article, running, news } = narrative;
	const clause = finding.reading.clause(finding.trigger.clause);
	const tense = clause.tense;
	const statement = finding.mention.type === 'statement';
	const lead = news === null;
	const derived = (edtf: string, rule: string): Outcome => ({
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
	if (lead && published !== null && finding.reading.order < 3) return derived(published, 'news-moment');
	if (news === null || published === null) return { undatedBecause: 'the article gives no date for it' };
	const day = /^\d{4}-\d\d-\d\d/.exec(news.edtf)?.[0];
	if (statement) {
		if (day !== undefined && day < published) return derived(`${day}/${published}`, 'since-news');
		return derived(news.edtf, 'news-moment');
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
