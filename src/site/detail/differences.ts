import type { Mention } from '../../model/event.ts';
import { covers, parsePeriod } from '../../model/period.ts';
import type { Status } from '../../model/status.ts';

/** What accounts of one event can contradict each other in. */
export interface Differences {
	readonly howMany: boolean;
	readonly where: boolean;
	readonly when: boolean;
	readonly status: boolean;
}

/** Statuses of one kind say the same of whether it happened, only more or less firmly. */
const KINDS: Readonly<Record<Status, string>> = {
	confirmed: 'happened',
	reported: 'happened',
	claimed: 'said',
	assessed: 'said',
	denied: 'denied',
	planned: 'ahead',
	hypothetical: 'ahead',
};

/**
 * In what the mentions of an event contradict each other. What one of them leaves out is no contradiction, and
 * neither is "in March" beside "on 3 March", nor a place whose name holds the other's.
 */
export function differences(mentions: readonly Mention[]): Differences {
	return {
		howMany: anyPair(mentions, ({ quantity: a }, { quantity: b }) =>
			Boolean(a && b && a.noun === b.noun && (a.min !== b.min || a.max !== b.max)),
		),
		where: anyPair(mentions, ({ where: a }, { where: b }) => a !== null && b !== null && !namesMeet(a, b)),
		when: anyPair(mentions, (a, b) => contradicts(a.when?.edtf, b.when?.edtf)),
		status: new Set(mentions.map(({ status }) => KINDS[status])).size > 1,
	};
}

/** Whether one name holds the other, word by word: "Northern Kerava" beside "Kerava". Which lies in which is not known. */
function namesMeet(a: string, b: string): boolean {
	return ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `);
}

function contradicts(a: string | undefined, b: string | undefined): boolean {
	const [one, other] = [a && parsePeriod(a), b && parsePeriod(b)];
	return Boolean(one && other && !covers(one, other) && !covers(other, one));
}

function anyPair(mentions: readonly Mention[], differ: (a: Mention, b: Mention) => boolean): boolean {
	return mentions.some((a, index) => mentions.slice(index + 1).some((b) => differ(a, b)));
}
