import type { TimeGrammar, TimeRule } from '../../time-grammar.ts';
import { sentenceEnds } from './clause.ts';
import { JOINS } from './joins.ts';
import { LEXICON } from './lexicon.ts';
import { namedMonths } from './named.ts';
import { readNumber } from './numbers.ts';
import { offsetOf } from './places.ts';
import { CLOCK } from './rules/clock.ts';
import { DAY_PARTS } from './rules/day-parts.ts';
import { DECADES } from './rules/decades.ts';
import { DURATIONS } from './rules/durations.ts';
import { FULL_DATES } from './rules/full-dates.ts';
import { MONTHS } from './rules/months.ts';
import { NAMED_DAYS } from './rules/named-days.ts';
import { NEAR_DAYS } from './rules/near-days.ts';
import { NEAR_UNITS } from './rules/near-units.ts';
import { NTH_DAYS } from './rules/nth-days.ts';
import { NUMERIC_DATES } from './rules/numeric-dates.ts';
import { QUARTERS } from './rules/quarters.ts';
import { RELATIVE } from './rules/relative.ts';
import { SEASONS } from './rules/seasons.ts';
import { SETS } from './rules/sets.ts';
import { STRETCHES } from './rules/stretches.ts';
import { VAGUE } from './rules/vague.ts';
import { WEEKDAYS } from './rules/weekdays.ts';
import { YEARS } from './rules/years.ts';
import { tense } from './tense.ts';
import { WRAPPERS } from './wrappers.ts';

/** The English rules. The longest that fits wins; among equals, the earlier here. */
const RULES: readonly TimeRule[] = [
	// Named days first: "Good Friday" is no Friday, "May Day" no May.
	...NAMED_DAYS,
	...FULL_DATES,
	...MONTHS,
	...NUMERIC_DATES,
	...NTH_DAYS,
	...WEEKDAYS,
	...NEAR_DAYS,
	// Quarters before other units: "last quarter" compares with the quarter a text speaks of.
	...SEASONS,
	...QUARTERS,
	...NEAR_UNITS,
	...RELATIVE,
	...CLOCK,
	...DAY_PARTS,
	// Rates before lengths: "$5 a year" is no length.
	...SETS,
	...VAGUE,
	...DURATIONS,
	...STRETCHES,
	// Bare numbers last: a year is what no other rule could use.
	...DECADES,
	...YEARS,
];

/** Temporal grammar of English. */
export const TIME: TimeGrammar = {
	lexicon: LEXICON,
	suffixes: new Map([
		['st', 'ORD'],
		['nd', 'ORD'],
		['rd', 'ORD'],
		['th', 'ORD'],
		['s', 'DECADE'],
	]),
	readNumber,
	fragments: new Map([
		['year', "YEAR | YEARWORD | ' ^TWO | INT ERA"],
		['weekdayComma', '( WEEKDAY | DAYNAME ) ,?'],
		['dayNumber', 'DAY | ORD'],
		['edge', 'EDGE'],
		['the', 'the | its | this | their | his | her'],
		['quarterOf', '( a | one )? quarter -? ( of ( a | an ) )? UNIT'],
		['halfOf', '( a | an )? half ( an | a | - )? UNIT'],
		[
			'kind',
			`more | full | long | short | whole | straight | consecutive | successive | additional | extra | working | trading
			| business | fiscal | calendar | hard | bloody | brutal | tense | difficult | turbulent | solid | painful`,
		],
		['count', 'NUM | VAGUE | a few | a COUPLE of | a good many'],
	]),
	rules: RULES,
	wrappers: WRAPPERS,
	joins: JOINS,
	tense,
	endsSentence: sentenceEnds,
	named: namedMonths,
	offsetOf,
};
