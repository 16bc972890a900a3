import type { Finding } from '../extract/index.ts';
import type { Reading } from '../extract/reading.ts';
import { head, relation } from '../extract/tree.ts';
import { happened, isExplicit, type Outcome } from './outcome.ts';

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

function areCoordinated({ tree }: Reading, a: number, b: number): boolean {
	const joined = (first: number, second: number) =>
		head(tree, second) === first && relation(tree, second) === 'conj';
	return joined(a, b) || joined(b, a);
}
