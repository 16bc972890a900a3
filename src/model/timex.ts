import type { Span } from './span.ts';

/** TIMEX3 types (TimeML 1.2.1). */
export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** What a relative expression was counted from. */
export type ReferenceKind =
	/** Nothing: the words name the date in full. */
	| 'explicit'
	/** The article's publication date (document creation time). */
	| 'publication'
	/** The publication date as it reads at the place of the dateline. */
	| 'dateline'
	/** The date the narrative has reached. */
	| 'narrative';

/** A temporal expression: the words, what they mean, and how that was found out. */
export interface Timex extends Span {
	readonly text: string;
	readonly type: TimexType;
	/** TIMEX3 value: `2025-04-28`, `2024-FA`, `P3D`, `PRESENT_REF`, `XXXX-WXX-2`. */
	readonly value: string;
	/** TIMEX3 modifier, such as `APPROX`, `START`, `END`, `BEFORE`; null when there is none. */
	readonly mod: string | null;
	/** The period on the calendar in EDTF (ISO 8601-2); null for sets, vague words, and durations at no place in time. */
	readonly edtf: string | null;
	/** Id of the rule that recognised and resolved it; those that changed it follow after `+`. */
	readonly rule: string;
	readonly reference: ReferenceKind;
	/** The date counted from (`YYYY-MM-DD` or coarser); null when the words need none. */
	readonly referenceDate: string | null;
}
