import type { EventGrammar } from '../../languages/event-grammar.ts';
import type { Article } from '../../model/article.ts';
import type { Mention } from '../../model/event.ts';
import { MAIN_LINE } from '../extract/dated-verb.ts';
import type { Finding } from '../extract/index.ts';
import type { Reading } from '../extract/reading.ts';
import { relation } from '../extract/tree.ts';
import { chooseBy, type Choose } from './choose.ts';
import { dateOf, isDateOf } from './date-of.ts';
import { liesAhead, moveOn, runningDate, type Narrative } from './narrative.ts';
import { withNeighbours } from './neighbours.ts';
import { isExplicit, SINGLE, type Outcome } from './outcome.ts';
import { withoutRepeats } from './repeats.ts';
import { datingsOf } from './sites.ts';
import { readWeights } from './weights.ts';

/**
 * Dates the events of an article: by the date in their own clause, else by the one that `choose` takes among those of
 * the sentence and the article, by default with the weights of the language. What has no date says why. A happening
 * that the article tells twice is listed once.
 */
export function anchor(
	article: Article,
	findings: readonly Finding[],
	choose: Choose = chooserOf(findings),
): Mention[] {
	const narrative: Narrative = {
		article,
		paragraph: -1,
		reached: null,
		news: null,
		findings: false,
		breaking: false,
		actors: new Set(),
	};
	const dated: { finding: Finding; mention: Mention }[] = [];
	for (const [reading, inSentence] of Map.groupBy(findings, ({ reading }) => reading)) {
		narrative.paragraph = reading.paragraph;
		for (const { finding, outcome } of anchorSentence(reading, inSentence, narrative, choose)) {
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

const choosers = new WeakMap<EventGrammar, Choose>();

/** The choice by the weights of the language the findings are in; made once a language. */
function chooserOf([finding]: readonly Finding[]): Choose {
	const grammar = finding?.reading.lexicon.grammar;
	if (!grammar) return chooseBy(new Map());
	const choose = choosers.get(grammar) ?? chooseBy(readWeights(grammar.dating));
	choosers.set(grammar, choose);
	return choose;
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
	choose: Choose,
): { finding: Finding; outcome: Outcome }[] {
	const triggers = new Set(findings.flatMap(({ trigger }) => [trigger.token, trigger.clause]));
	const datings = datingsOf(
		reading,
		(token) => triggers.has(token),
		runningDate(narrative) !== null || narrative.news !== null,
	);
	const own = Map.groupBy(
		datings.filter((dating) => isDateOf(reading, dating, datings, narrative.article)),
		({ site }) => site,
	);
	const dates = { all: datings, own, claimed: triggers };
	const outcomes = withNeighbours(
		reading,
		findings.map((finding) => ({ finding, outcome: dateOf(finding, dates, narrative, choose) })),
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
			isSure(outcome) && finding.mention.type !== 'statement' ? finding.standing.contentOf : [],
		),
	);
	return outcomes.filter(
		({ finding: { trigger, introduces } }) =>
			(!trigger.plain || !countedAt.has(trigger.token)) && !(introduces && told.has(trigger.token)),
	);
}

/** Is the date one that the words give, or that so much speaks for that it is no guess? */
function isSure(outcome: Outcome): boolean {
	return 'when' in outcome && (outcome.when.text !== '' || SINGLE.test(outcome.when.edtf));
}
