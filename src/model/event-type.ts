/**
 * The types of event, in one table. `plover` and `ace` name the counterparts in PLOVER 2.0 (successor of CAMEO)
 * and ACE 2005, so that analysts can join our data with theirs; null where there is none.
 */
export const EVENT_TYPES = {
	statement: { label: 'Statement', plover: null, ace: null },
	meeting: { label: 'Meeting', plover: 'CONSULT', ace: 'Contact.Meet' },
	agreement: { label: 'Agreement', plover: 'AGREE', ace: null },
	deployment: { label: 'Deployment', plover: 'MOBILIZE', ace: 'Movement.Transport' },
	attack: { label: 'Attack', plover: 'ASSAULT', ace: 'Conflict.Attack' },
	casualties: { label: 'Casualties', plover: null, ace: 'Life.Die' },
	protest: { label: 'Protest', plover: 'PROTEST', ace: 'Conflict.Demonstrate' },
	aid: { label: 'Aid', plover: 'AID', ace: 'Transaction.Transfer-Ownership' },
	sanction: { label: 'Sanction', plover: 'SANCTION', ace: null },
	justice: { label: 'Justice', plover: 'COERCE', ace: 'Justice' },
	election: { label: 'Election', plover: null, ace: 'Personnel.Elect' },
	appointment: { label: 'Appointment', plover: null, ace: 'Personnel' },
	decision: { label: 'Decision', plover: null, ace: null },
	disaster: { label: 'Disaster', plover: null, ace: null },
	business: { label: 'Business', plover: null, ace: 'Business' },
	competition: { label: 'Competition', plover: null, ace: null },
	discovery: { label: 'Discovery', plover: null, ace: null },
	death: { label: 'Death', plover: null, ace: 'Life.Die' },
	other: { label: 'Other', plover: null, ace: null },
} as const satisfies Record<string, { label: string; plover: string | null; ace: string | null }>;

export type EventType = keyof typeof EVENT_TYPES;

/** All event types, in the order the page lists them. */
export const EVENT_TYPE_NAMES = Object.keys(EVENT_TYPES) as EventType[];
