/**
 * How sure it is that an event happened (factuality), in the order of certainty. `label` is the word the page
 * shows; `meaning` explains it; `happened` is false for what must never be drawn as something that took place.
 */
export const STATUSES = {
	confirmed: {
		label: 'Confirmed',
		happened: true,
		meaning: 'a party to it, or an authority over it, admits it',
	},
	reported: { label: 'Reported', happened: true, meaning: 'the article tells it as fact' },
	claimed: { label: 'Claimed', happened: true, meaning: 'somebody says so; the article does not' },
	assessed: { label: 'Assessed', happened: true, meaning: 'an estimate or a finding of intelligence' },
	denied: { label: 'Denied', happened: false, meaning: 'said not to have happened' },
	planned: { label: 'Planned', happened: false, meaning: 'announced, scheduled or promised, yet to come' },
	hypothetical: { label: 'Hypothetical', happened: false, meaning: 'could, may or would happen' },
} as const satisfies Record<string, { label: string; happened: boolean; meaning: string }>;

export type Status = keyof typeof STATUSES;

/** All statuses, surest first. */
export const STATUS_NAMES = Object.keys(STATUSES) as Status[];
