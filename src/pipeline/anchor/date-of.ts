import type { Article } from '../../model/article.ts';
import type { Finding } from '../extract/index.ts';
import type { Reading } from '../extract/reading.ts';
import { lemma } from '../extract/tree.ts';
import { byNarrative } from './by-narrative.ts';
import { liesAhead, type Narrative } from './narrative.ts';
import { happened, whenOf, type Outcome } from './outcome.ts';
import { best, companionDate, inSubordinate, occasionDate, participleDate, shared } from './sharing.ts';
import { isShifted, type Dating } from './sites.ts';

/**
 * The date of one finding: the one that stands with it, else one it shares, else the sentence's only one, else the
 * narrative's. `own` holds the dates of the sentence by the words they belong to, `claimed` the words that tell events.
 */
export function dateOf(
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
	if (!happened(finding)) return { undatedBecause: 'it lies ahead, and no date is given' };
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
	if (path.dating) return { when: whenOf(path.dating, reading) };
	// "He served in the army": what lasts for years is not of the day the story has reached.
	if (!trigger.noun && reading.lexicon.has('lastingVerbs', lemma(reading.tree, trigger.token)))
		return { undatedBecause: 'the article gives no date for it' };
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
export function isDateOf(
	reading: Reading,
	dating: Dating,
	all: readonly Dating[],
	article: Article,
): boolean {
	const { token, site, bound, edtf } = dating;
	// Dates in what somebody is quoted with are the speaker's, of what he speaks of.
	if (reading.quoted(token) && !reading.quoted(site)) return false;
	const { tense, passive } = reading.clause(site);
	if (tense !== 'past' || reading.tree.tokens[site]?.upos !== 'VERB') return true;
	// What has lasted "since 2011" is no date of what happened once, nor has anything been done on a day to come.
	const lasted = bound === 'since' && !all.some((other) => other.site === site && other.bound === 'until');
	return !lasted && (passive || !liesAhead({ edtf }, article));
}
