import type { UndatedReason } from '../../model/reasons.ts';
import { form } from '../extract/tree.ts';
import { runningDate } from './narrative.ts';
import { happened } from './outcome.ts';
import type { Telling } from './telling.ts';

/** Why an event has no date, in the words the page shows. */
export function whyUndated({ finding, narrative, clause, path }: Telling): UndatedReason {
	const { tree, lexicon, timexes } = finding.reading;
	if (!happened(finding)) return 'it lies ahead, and no date is given';
	if (clause.adverbs.some((adverb) => lexicon.has('earlier', form(tree, adverb))))
		return 'the article only says that it was earlier';
	if (runningDate(narrative) !== null && timexes.some(({ value }) => value === 'FUTURE_REF'))
		return 'the article only says that it was later';
	if (clause.tense === 'perfect') return 'the article only says that it has happened';
	if (path.stop === 'aside') return 'the clause that tells it has no date of its own';
	if (path.stop === 'report' && path.reportDate) return 'the date of the sentence is that of the report';
	return 'the article gives no date for it';
}
