import type { Passage } from './article.ts';
import type { EventType } from './event-type.ts';
import type { Span } from './span.ts';
import type { Status } from './status.ts';
import type { ReferenceKind } from './timex.ts';

/** The date of a mention: the period, the words it came from, and the rule that resolved them. */
export interface When {
	/** EDTF, see period.ts. */
	readonly edtf: string;
	/** The source's own date words; empty when the date is that of the article's news itself. */
	readonly text: string;
	/** Where those words stand: paragraph index and offsets into it. Null when `text` is empty. */
	readonly paragraph: number | null;
	readonly start: number | null;
	readonly end: number | null;
	/** Id of the rule that resolved the words (see the language's list of rules), or of the anchoring. */
	readonly rule: string;
	/** What the words were counted from. */
	readonly reference: ReferenceKind;
	readonly referenceDate: string | null;
}

/** The part somebody plays in an event. */
export type Role = 'agent' | 'patient' | 'recipient' | 'participant';

/** Somebody or something that takes part, under the name the article resolves it to. */
export interface Participant {
	readonly name: string;
	readonly role: Role;
}

/** A count the mention gives ("about 10,000-12,000 troops"): a range and what is counted. */
export interface Quantity {
	readonly min: number;
	readonly max: number;
	/** What is counted ("troops"); empty when the words do not say. */
	readonly noun: string;
	/** The words, verbatim. */
	readonly text: string;
}

/** One sentence's report of an event. The passage is the sentence; `quote` is its text. */
export interface Mention extends Passage {
	/** Derived from content: publication date, sentence and trigger; see pipeline/identify.ts. */
	readonly id: string;
	/** The word or words that name the happening, verbatim. */
	readonly trigger: string;
	readonly triggerSpan: Span;
	readonly type: EventType;
	/** Short, in the article's own words: "North Korea sent about 3,000 troops to Russia". */
	readonly title: string;
	readonly when: When | null;
	/** Why `when` is null, in words; null when there is a date. */
	readonly undatedBecause: string | null;
	readonly status: Status;
	/** Who says so, when the article attributes it; the outlet itself is never listed here. */
	readonly by: readonly string[];
	/** The words of attribution ("said", "according to"); null when there are none. */
	readonly cue: string | null;
	readonly who: readonly Participant[];
	readonly where: string | null;
	readonly quantity: Quantity | null;
	/** Id of the extraction rule that found it. */
	readonly rule: string;
	/** How sure the extraction is that this is an event of this kind, 0 to 1. */
	readonly confidence: number;
}

/** The mentions, in one or many articles, of one happening. */
export interface Event {
	/** The id of its first mention; see `aliases`. */
	readonly id: string;
	/** Ids of the other mentions: links to them lead here. */
	readonly aliases: readonly string[];
	readonly title: string;
	readonly type: EventType;
	readonly status: Status;
	readonly when: When | null;
	readonly undatedBecause: string | null;
	readonly by: readonly string[];
	readonly who: readonly Participant[];
	readonly where: string | null;
	readonly quantity: Quantity | null;
	/** The most informative mention first, then in order of publication. */
	readonly mentions: readonly Mention[];
	/** Why the mentions were taken for one happening; empty when there is one mention only. */
	readonly mergedBecause: string;
	/** How many articles report it independently; copies of one agency text count once. */
	readonly reports: number;
	/** Day it was first reported, `YYYY-MM-DD`; null when no article has a date. */
	readonly firstReported: string | null;
	/** How much the event matters to the story, 0 to 1: decides what is shown when space is short. */
	readonly salience: number;
}
