import type { Article } from '../../model/article.ts';
import type { Finding } from '../extract/index.ts';
import type { Reading } from '../extract/reading.ts';
import type { Choose } from './choose.ts';
import { liesAhead, type Narrative } from './narrative.ts';
import { whenOf, type Outcome } from './outcome.ts';
import { best, participleDate } from './sharing.ts';
import type { Dates, Dating } from './sites.ts';
import { tellingOf } from './telling.ts';

/** The date of one finding: the one that stands with it, else the one that is chosen among all there are. */
export function dateOf(finding: Finding, dates: Dates, narrative: Narrative, choose: Choose): Outcome {
	const { reading, trigger } = finding;
	const { all, own } = dates;
	const direct =
		best(own.get(trigger.token)) ??
		best(own.get(trigger.clause)) ??
		participleDate(reading, trigger.token, own);
	if (direct) return { when: whenOf(direct, reading) };
	if (trigger.weak && !trigger.told) return { undatedBecause: 'no date stands with it' };
	if (reading.kind === 'caption') {
		const date = best(all);
		return date ? { when: whenOf(date, reading) } : { undatedBecause: 'the caption gives no date' };
	}
	return choose(tellingOf(finding, dates, narrative));
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
