import type { Article } from '../../model/article.ts';
import type { Finding } from '../extract/index.ts';
import type { Reading } from '../extract/reading.ts';
import { head, prepositionText, relation } from '../extract/tree.ts';
import { liesAhead } from './narrative.ts';
import { derived, happened, isExplicit, type Outcome } from './outcome.ts';

/** "Two were killed and eight injured in the blast on Friday": coordinated happenings share the sentence's one date. */
export function withNeighbours<Each extends { finding: Finding; outcome: Outcome }>(
	reading: Reading,
	outcomes: readonly Each[],
): readonly Each[] {
	const explicit = outcomes.filter(({ outcome }) => isExplicit(outcome));
	const dates = new Set(explicit.map(({ outcome }) => 'when' in outcome && outcome.when.edtf));
	if (dates.size !== 1) return outcomes;
	return outcomes.map((each) => {
		const { finding, outcome } = each;
		if (isExplicit(outcome) || !happened(finding)) return each;
		const neighbour = explicit.find(({ finding: other }) =>
			areCoordinated(reading, finding.trigger.clause, other.trigger.clause),
		);
		return neighbour ? { ...each, outcome: neighbour.outcome } : each;
	});
}

/** "The harbour closed in May after a crane had fallen": what is told with "after" had happened by that date. */
export function withBounds<Each extends { finding: Finding; outcome: Outcome }>(
	outcomes: readonly Each[],
	article: Article,
): readonly Each[] {
	return outcomes.map((each) => {
		const { finding, outcome } = each;
		if ('when' in outcome || !happened(finding)) return each;
		const later = laterClause(finding);
		if (later === null) return each;
		const main = outcomes.find(
			({ finding: { trigger } }) => trigger.clause === later || trigger.token === later,
		);
		if (!main || !('when' in main.outcome) || liesAhead(main.outcome.when, article)) return each;
		const { edtf } = main.outcome.when;
		return CLOSED.test(edtf)
			? { ...each, outcome: derived(`../${edtf.replace(/[T~?].*$/, '')}`, 'bounded', article) }
			: each;
	});
}

/** A date without open end. */
const CLOSED = /^\d{4}(?:-\d\d){0,2}(?:T[\d:]+)?[~?]?$/;

/** The clause before whose happening the event came, as "after" says; null where nothing says so. */
function laterClause({ reading, trigger }: Finding): number | null {
	const { tree, lexicon } = reading;
	const words = trigger.noun && trigger.clause !== trigger.token ? [] : reading.clause(trigger.token).marks;
	const isEarlier =
		words.some((mark) => lexicon.has('laterThan', mark)) ||
		lexicon.has('laterThan', prepositionText(tree, trigger.token));
	return isEarlier ? head(tree, trigger.token) : null;
}

function areCoordinated({ tree }: Reading, a: number, b: number): boolean {
	const joined = (first: number, second: number) =>
		head(tree, second) === first && relation(tree, second) === 'conj';
	return joined(a, b) || joined(b, a);
}
