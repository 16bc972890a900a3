import type { ReferenceKind, TimexType } from '../model/timex.ts';

/**
 * What a language brings to temporal tagging, as data and small rules. The engine in `pipeline/tag` knows nothing
 * of the language: it cuts text into tokens, looks words up in the lexicon, finds the longest rule that fits, and
 * keeps the running date.
 */
export interface TimeGrammar {
	/** Words in lower case, each with its classes and what it means in each. */
	readonly lexicon: ReadonlyMap<string, LexicalEntry>;
	/** Class of a number with letters on its end, by those letters: `th` makes `20th` an ordinal. */
	readonly suffixes: ReadonlyMap<string, string>;
	/** Reads number words in a row ("twenty", "four"); null when they are no number. */
	readonly readNumber: (words: readonly string[]) => NumberReading | null;
	/** Parts of patterns used by several rules, by name, written `{name}` in a pattern. */
	readonly fragments: ReadonlyMap<string, string>;
	/** Rules that find an expression; of those that fit, the longest wins, then the earlier in this list. */
	readonly rules: readonly TimeRule[];
	/** Rules that stand before or after an expression already found and change it ("early", "or so"). */
	readonly wrappers: readonly WrapperRule[];
	/** Rules that make one expression of two neighbours ("8 p.m." and "Friday"). */
	readonly joins: readonly JoinRule[];
	/** Tense of the clause around a token, from cheap clues. */
	readonly tense: (tokens: TokenView, first: number, last: number) => Tense;
	/** Whether a sentence ends with a token. */
	readonly endsSentence: (tokens: TokenView, index: number) => boolean;
	/** Words of the calendar that are names of people in a text, in lower case. */
	readonly named: (paragraphs: readonly TokenView[]) => ReadonlySet<string>;
	/** Hours ahead of UTC at a place named in a dateline, and null for places not known. */
	readonly offsetOf: (place: string) => number | null;
}

/**
 * Of a clause; `arranged` is the present of what is on a calendar ("the trial opens on Monday"), `foreseen` and
 * `planned` are futures of the past ("would meet on Monday", "was to meet on Monday"), of which the second is over more often.
 */
export type Tense = 'past' | 'future' | 'present' | 'arranged' | 'foreseen' | 'planned' | null;

export interface LexicalEntry {
	readonly classes: Readonly<Record<string, number | string>>;
	/** Classes that hold only when the word begins with a capital ("May"). */
	readonly capital?: readonly string[];
	/** An abbreviation: a full stop right after it belongs to the word. */
	readonly abbreviation?: boolean;
	/**
	 * Whether seeing the word makes it worth trying the rules; when left out, every word with a class does. Words
	 * that serve tense or stand in many other places are better left cold.
	 */
	readonly hot?: boolean;
}

export interface NumberReading {
	readonly value: number;
	/** The words are the way years are spoken: "nineteen ninety-six". */
	readonly year: boolean;
}

/** The tokens of one text, by index. Indexes out of range read as an empty token without classes. */
export interface TokenView {
	readonly text: string;
	readonly length: number;
	/** Lower-case form; digits as written. */
	readonly word: (index: number) => string;
	/** Words from `first` to `last` (excluded) with one blank between them; an apostrophe s stands apart. */
	readonly phrase: (first: number, last: number) => string;
	readonly start: (index: number) => number;
	readonly end: (index: number) => number;
	readonly has: (index: number, name: string) => boolean;
	readonly value: (index: number, name: string) => number | string | null;
	/** White space stands before the token. */
	readonly spaced: (index: number) => boolean;
	/** The token begins with a capital letter. */
	readonly capital: (index: number) => boolean;
	/** A blank line, or the start of the text, stands before the token. */
	readonly breaks: (index: number) => boolean;
}

/** What a rule matched. */
export interface Match {
	/** First token, included. */
	readonly first: number;
	/** Last token, excluded. */
	readonly last: number;
	/** Number a class carried at its n-th place in the pattern (0 is the first); NaN when it was not matched. */
	readonly number: (name: string, nth?: number) => number;
	/** Text a class carried; null when it was not matched. */
	readonly string: (name: string, nth?: number) => string | null;
	/** Token index of the class; -1 when it was not matched. */
	readonly index: (name: string, nth?: number) => number;
}

/** What the engine knows at the place of a match. */
export interface TimeContext {
	readonly tokens: TokenView;
	/** Publication day; null when the article has none. */
	readonly published: string | null;
	/** The day at the dateline's place when it differs from the page's; else null. */
	readonly datelineDay: string | null;
	readonly narrative: boolean;
	/** The words stand under a picture, where what has happened is told in the present. */
	readonly caption: boolean;
	/** Last date the text has named, as a TIMEX3 value (`1989-10-27`, `1989-10`, `1989`); null before the first. */
	readonly running: string | null;
	/** Last day that news has named, if it has named but years since; null before the first, and in a history. */
	readonly day: string | null;
	/** First and last day of the few that news has told of as one ("from 15 to 17 March"); null before any, and in a history. */
	readonly span: readonly [first: string, last: string] | null;
	/** Last quarter the text has named (`1989-Q3`); null before the first. */
	readonly quarter: string | null;
	/** Numeric dates are day first (true) or month first (false), from the article's own evidence; null unknown. */
	readonly dayFirst: boolean | null;
	/** Words of the calendar that the text knows as names, in lower case. */
	readonly named: ReadonlySet<string>;
	readonly tense: () => Tense;
}

/** The meaning of an expression. */
export interface Meaning {
	readonly type: TimexType;
	readonly value: string;
	readonly mod?: string | null;
	/** Period, when it is not what `value` alone says. */
	readonly edtf?: string | null;
	readonly reference?: ReferenceKind;
	readonly referenceDate?: string | null;
	/** A comparison with another time ("a year earlier"): the text stays at the date it has reached. */
	readonly aside?: boolean;
	/** The year or month a length of time lies in, which the text has reached with it. */
	readonly within?: string;
	/** First token of the expression, when the rule read more than belongs to it. */
	readonly first?: number;
	/** Last token, excluded. */
	readonly last?: number;
	/** Further expressions of the same match ("3" in "3 and 6 March"); each must say `first` and `last`. */
	readonly also?: readonly Meaning[];
}

export interface Example {
	/** A sentence with the expression in brackets: "It opened [last fall]." No bracket: nothing must be found. */
	readonly text: string;
	/** Publication day to count from. */
	readonly on?: string;
	readonly value?: string;
	readonly mod?: string;
	readonly edtf?: string;
}

interface Described {
	readonly id: string;
	/** What the rule recognises and how it resolves it, in one sentence. */
	readonly description: string;
	readonly examples: readonly Example[];
}

export interface TimeRule extends Described {
	/**
	 * Patterns: words in lower case, classes in capitals, `{fragment}`, `( a | b )`, `x?`, and `^x` for "no white
	 * space before".
	 */
	readonly patterns: readonly string[];
	/** Counts from the day of writing whatever the kind of text ("yesterday"): evidence that the text is news. */
	readonly deictic?: boolean;
	/** Null when the words mean no time here; 'nothing' when no shorter rule may read them either. */
	readonly resolve: (match: Match, context: TimeContext) => Meaning | 'nothing' | null;
}

export interface WrapperRule extends Described {
	readonly patterns: readonly string[];
	readonly side: 'before' | 'after';
	/** Null when the words do not belong to the expression. */
	readonly wrap: (inner: Meaning, match: Match, context: TimeContext) => Meaning | null;
}

export interface JoinRule extends Described {
	/** Words allowed between the two. */
	readonly patterns: readonly string[];
	/** They stay two expressions: the first takes the meaning, the second keeps its own. */
	readonly apart?: boolean;
	/** The two may also stand side by side. */
	readonly adjacent: boolean;
	readonly join: (left: Meaning, right: Meaning, context: TimeContext) => Meaning | null;
}
