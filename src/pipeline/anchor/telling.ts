import type { Clause } from '../extract/clause.ts';
import type { Finding } from '../extract/index.ts';
import type { Narrative } from './narrative.ts';
import { companionDate, occasionDate, shared, type Path } from './sharing.ts';
import type { Dates, Dating } from './sites.ts';

/** An event without a date in its own clause, and where the story stands when it is told. */
export interface Telling {
	readonly finding: Finding;
	readonly narrative: Narrative;
	readonly clause: Clause;
	/** The dates of the sentence that may be its own: not those of somebody who is quoted, unless it is quoted too. */
	readonly dates: readonly Dating[];
	/** The date of a clause or noun that hangs on the event and shares its time. */
	readonly companion: Dating | undefined;
	readonly occasion: Dating | undefined;
	/** What the way up the tree found. */
	readonly path: Path;
	/** Does the date's word tell another event? */
	readonly claimed: (dating: Dating) => boolean;
}

/** Lays open what there is to date an event by. */
export function tellingOf(finding: Finding, { all, own, claimed }: Dates, narrative: Narrative): Telling {
	const { reading, trigger } = finding;
	const quoted = reading.quoted(trigger.token);
	return {
		finding,
		narrative,
		clause: reading.clause(trigger.clause),
		dates: all.filter(({ token }) => quoted || !reading.quoted(token)),
		companion: companionDate(reading, trigger.clause, own),
		occasion: occasionDate(reading, trigger.clause, own),
		path: shared(finding, own),
		claimed: ({ site }) => claimed.has(site),
	};
}
