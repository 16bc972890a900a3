import type { Article } from '../../model/article.ts';
import type { Mention } from '../../model/event.ts';
import { MAIN_LINE } from '../extract/dated-verb.ts';
import type { Finding } from '../extract/index.ts';
import type { Reading } from '../extract/reading.ts';
import { lemma, relation } from '../extract/tree.ts';
import { byNarrative } from './by-narrative.ts';
import { liesAhead, moveOn, type Narrative } from './narrative.ts';
import { isExplicit, whenOf, type Outcome } from './outcome.ts';
import { withBounds, withNeighbours } from './neighbours.ts';
import { withoutRepeats } from './repeats.ts';
import { best, companionDate, inSubordinate, occasionDate, participleDate, shared } from './sharing.ts';
import { datingsOf, isShifted, type Dating } from './sites.ts';

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
		findings: false,
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
			// A happening of no kind told beside another and with nobody in it is not worth a guess at its date.
			if (when?.text === '' && isSlight(finding)) continue;
			const undatedBecause = 'when' in outcome ? null : outcome.undatedBecause;
			const status = when !== null && liesAhead(when, article) ? 'planned' : finding.mention.status;
			dated.push({ finding, mention: { ...finding.mention, status, when, undatedBecause } });
		}
	}
	return withoutRepeats(dated);
}

function isSlight({ mention, reading, trigger }: Finding): boolean {
	return (
		mention.type === 'other' &&
		mention.who.length === 0 &&
		(trigger.noun || !MAIN_LINE.has(relation(reading.tree, trigger.token)))
	);
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
	const own = Map.groupBy(
		datings.filter((dating) => isDateOf(reading, dating, datings, narrative.article)),
		({ site }) => site,
	);
	const outcomes = withBounds(
		withNeighbours(
			reading,
			findings.map((finding) => ({
				finding,
				outcome: dateOf(finding, datings, own, narrative, triggers),
			})),
		),
		narrative.article,
	);
	// Who gives a toll says when it was counted; that is one entry, not two.
	const countedAt = new Set(
		outcomes.flatMap(({ finding, outcome }) =>
			finding.mention.type === 'casualties' && finding.mention.quantity !== null && isExplicit(outcome)
				? finding.standing.contentOf
				: [],
		),
	);
	moveOn(reading, datings, outcomes, narrative);
	// What a report only leads to stands for both, where that has a date.
	const told = new Set(
		outcomes.flatMap(({ finding, outcome }) =>
			'when' in outcome && finding.mention.type !== 'statement' ? finding.standing.contentOf : [],
		),
	);
	return outcomes.filter(
		({ finding: { trigger, introduces } }) =>
			(!trigger.plain || !countedAt.has(trigger.token)) && !(introduces && told.has(trigger.token)),
	);
}

function dateOf(
	finding: Finding,
	datings: readonly Dating[],
	own: ReadonlyMap<number, readonly Dating[]>,
	narrative: Narrative,
	claimed: ReadonlySet<number>,
): Outcome {
	const { reading, trigger } = finding;
	const direct =
		best(own.get(trigger.token)) ??
		best(own.get(trigger.clause)) ??
		participleDate(reading, trigger.token, own);
	if (direct) return { when: whenOf(direct, reading) };
	const ahead = finding.standing.status === 'planned' || finding.standing.status === 'hypothetical';
	if (ahead) return { undatedBecause: 'it lies ahead, and no date is given' };
	if (trigger.weak && !trigger.told) return { undatedBecause: 'no date stands with it' };
	if (reading.kind === 'caption') {
		const date = best(datings);
		return date ? { when: whenOf(date, reading) } : { undatedBecause: 'the caption gives no date' };
	}
	const below = companionDate(reading, trigger.clause, own);
	if (below) return { when: whenOf(below, reading) };
	const occasion = occasionDate(reading, trigger.clause, own);
	if (occasion) return { when: whenOf(occasion, reading) };
	const path = shared(finding, own);
	// "He served in the army": what lasts for years is not of the day the story has reached.
	if (
		!path.dating &&
		!trigger.noun &&
		reading.lexicon.has('lastingVerbs', lemma(reading.tree, trigger.token))
	)
		return { undatedBecause: 'the article gives no date for it' };
	if (path.dating) return { when: whenOf(path.dating, reading) };
	if (path.stop === 'aside')
		return belongsToNews(finding, narrative)
			? byNarrative(finding, narrative, datings, 'root')
			: { undatedBecause: 'the clause that tells it has no date of its own' };
	if (path.stop === 'report' && path.reportDate) {
		return finding.mention.type === 'casualties' && finding.mention.quantity !== null
			? { when: whenOf(path.reportDate, reading) }
			: { undatedBecause: 'the date of the sentence is that of the report' };
	}
	const main = datings.filter(
		(dating) =>
			dating.bound === null &&
			!isShifted(reading, dating.site) &&
			isDateOf(reading, { ...dating, site: trigger.clause }, datings, narrative.article),
	);
	const only = main.length === 1 ? main[0] : undefined;
	if (only && path.stop === 'root' && (!inSubordinate(reading, only.site) || !claimed.has(only.site)))
		return { when: whenOf(only, reading) };
	return byNarrative(finding, narrative, datings, path.stop);
}

/**
 * Words spoken in a clause aside belong to the news all the same, and so does what a relative clause adds to a
 * happening told blow by blow: "the blast, which left 40 dead".
 */
function belongsToNews({ reading, trigger, mention }: Finding, narrative: Narrative): boolean {
	const { finite, tense } = reading.clause(trigger.clause);
	if (mention.type === 'statement') return finite && tense !== 'pluperfect';
	const relative = reading.tree.tokens[trigger.clause]?.deprel === 'acl:relcl';
	return relative && tense === 'past' && narrative.breaking;
}

/** Can the date be that of the verb it stands with? */
function isDateOf(reading: Reading, dating: Dating, all: readonly Dating[], article: Article): boolean {
	const { token, site, bound, edtf } = dating;
	// Dates in what somebody is quoted with are the speaker's, of what he speaks of.
	if (reading.quoted(token) && !reading.quoted(site)) return false;
	const { tense, passive } = reading.clause(site);
	if (tense !== 'past' || reading.tree.tokens[site]?.upos !== 'VERB') return true;
	// What has lasted "since 2011" is no date of what happened once, nor has anything been done on a day to come.
	const lasted = bound === 'since' && !all.some((other) => other.site === site && other.bound === 'until');
	return !lasted && (passive || !liesAhead({ edtf }, article));
}
