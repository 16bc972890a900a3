import type { Article } from '../../model/article.ts';
import type { When } from '../../model/event.ts';
import type { UndatedReason } from '../../model/reasons.ts';
import type { Finding } from '../extract/index.ts';
import type { Reading } from '../extract/reading.ts';
import type { AnchorRule } from './rules.ts';
import type { Dating } from './sites.ts';

/** What became of a finding's date: a date, or the reason why there is none. */
export type Outcome = { readonly when: When } | { readonly undatedBecause: UndatedReason };

/** EDTF of one day, month or year that is not marked as a guess. */
export const SINGLE = /^[\d-]+$/;

export function isExplicit(outcome: Outcome): boolean {
	return 'when' in outcome && outcome.when.text !== '';
}

/** A date that no words give, by the rule that found it. */
export function derived(edtf: string, rule: AnchorRule, { published }: Article): Outcome {
	return {
		when: {
			edtf,
			text: '',
			paragraph: null,
			start: null,
			end: null,
			rule,
			reference: 'narrative',
			referenceDate: published,
		},
	};
}

export function happened({ standing }: Finding): boolean {
	return standing.status !== 'planned' && standing.status !== 'hypothetical';
}

export function whenOf({ timex, edtf }: Dating, reading: Reading): When {
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
