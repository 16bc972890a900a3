import type { LexicalEntry } from '../../time-grammar.ts';
import { NUMBER_WORDS, ORDINAL_WORDS } from './numbers.ts';
import { CALENDAR_VERBS, FUTURE_WORDS, PAST_VERBS, PRESENT_VERBS } from './verbs.ts';

const MONTHS = [
	['january', 'jan'],
	['february', 'feb'],
	['march', 'mar'],
	['april', 'apr'],
	['may'],
	['june', 'jun'],
	['july', 'jul'],
	['august', 'aug'],
	['september', 'sept', 'sep'],
	['october', 'oct'],
	['november', 'nov'],
	['december', 'dec'],
];
const WEEKDAYS = [
	['monday', 'mon'],
	['tuesday', 'tues', 'tue'],
	['wednesday', 'wed'],
	['thursday', 'thurs', 'thur', 'thu'],
	['friday', 'fri'],
	['saturday', 'sat'],
	['sunday', 'sun'],
];
/** Units and their codes; times of day have a T before them, as in ISO 8601 durations. */
const UNITS: readonly (readonly [code: string, singular: string, plural: string])[] = [
	['D', 'day', 'days'],
	['W', 'week', 'weeks'],
	['WE', 'weekend', 'weekends'],
	['M', 'month', 'months'],
	['Q', 'quarter', 'quarters'],
	['Y', 'year', 'years'],
	['DE', 'decade', 'decades'],
	['CE', 'century', 'centuries'],
	['TH', 'hour', 'hours'],
	['TM', 'minute', 'minutes'],
	['TS', 'second', 'seconds'],
	['TH', 'hr', 'hrs'],
	['D', 'workday', 'workdays'],
	['2W', 'fortnight', 'fortnights'],
];
const SEASONS: Readonly<Record<string, string>> = {
	spring: 'SP',
	springtime: 'SP',
	summer: 'SU',
	summertime: 'SU',
	fall: 'FA',
	autumn: 'FA',
	winter: 'WI',
	wintertime: 'WI',
};
const DAY_PARTS: Readonly<Record<string, string>> = {
	morning: 'MO',
	afternoon: 'AF',
	evening: 'EV',
	night: 'NI',
	nighttime: 'NI',
	daytime: 'DT',
	dawn: 'MO',
	dusk: 'EV',
	daybreak: 'MO',
	sunrise: 'MO',
	sunset: 'EV',
	nightfall: 'EV',
};
/** Hours ahead of UTC of the zones newspapers name. */
const ZONES: Readonly<Record<string, number>> = {
	gmt: 0,
	utc: 0,
	bst: 1,
	cet: 1,
	cest: 2,
	msk: 3,
	ist: 5.5,
	kst: 9,
	jst: 9,
	aest: 10,
	est: -5,
	edt: -4,
	et: -5,
	cst: -6,
	cdt: -5,
	ct: -6,
	mst: -7,
	mdt: -6,
	mt: -7,
	pst: -8,
	pdt: -7,
	pt: -8,
};
const PARTS: Readonly<Record<string, string>> = {
	early: 'START',
	mid: 'MID',
	middle: 'MID',
	late: 'END',
};
const EDGES: Readonly<Record<string, string>> = {
	beginning: 'START',
	start: 'START',
	outset: 'START',
	onset: 'START',
	opening: 'START',
	middle: 'MID',
	midst: 'MID',
	end: 'END',
	close: 'END',
};
/** How many a vague number word may mean does not matter to TIMEX3: it writes X. */
const VAGUE_NUMBERS = [
	'few',
	'several',
	'many',
	'some',
	'numerous',
	'countless',
	'couple',
	'various',
	'recent',
];
const DECADES = [
	'twenties',
	'thirties',
	'forties',
	'fifties',
	'sixties',
	'seventies',
	'eighties',
	'nineties',
];
const RATES: Readonly<Record<string, string>> = {
	hourly: 'PT1H',
	daily: 'P1D',
	nightly: 'XXXX-XX-XXTNI',
	weekly: 'P1W',
	biweekly: 'P2W',
	fortnightly: 'P2W',
	monthly: 'P1M',
	quarterly: 'P3M',
	yearly: 'P1Y',
	annually: 'P1Y',
	biannually: 'P6M',
	biennially: 'P2Y',
};

type Entry = [string, LexicalEntry];

/** The words the English rules speak of, each with its classes. */
export const LEXICON: ReadonlyMap<string, LexicalEntry> = merge([
	...MONTHS.flatMap((names, index) =>
		names.map((name, form): Entry => {
			// "may", "march" and "august" are other words when small, and "mar" and "dec" are no words at all.
			const capital = form > 0 || ['march', 'may', 'august'].includes(name) ? { capital: ['MONTH'] } : {};
			return [
				name,
				{ classes: { MONTH: index + 1 }, ...capital, ...(form > 0 ? { abbreviation: true } : {}) },
			];
		}),
	),
	...WEEKDAYS.flatMap((names, index) =>
		names.map((name, form): Entry =>
			form === 0
				? [name, { classes: { WEEKDAY: index + 1 } }]
				: [name, { classes: { DAYNAME: index + 1 }, capital: ['DAYNAME'], abbreviation: true }],
		),
	),
	...UNITS.flatMap(([code, singular, plural]): Entry[] => [
		[singular, { classes: { UNIT: code } }],
		[plural, { classes: { UNITS: code } }],
	]),
	...classed('SEASON', SEASONS),
	...classed('DAYPART', DAY_PARTS),
	...classed('ZONE', ZONES),
	...classed('PART', PARTS),
	...classed('EDGE', EDGES),
	...classed('RATE', RATES),
	...VAGUE_NUMBERS.map((word): Entry => [word, { classes: { VAGUE: 'X' }, hot: false }]),
	...DECADES.map((word, index): Entry => [word, { classes: { DECADE: 20 + 10 * index } }]),
	...[...NUMBER_WORDS].map(([word, value]): Entry => [
		word,
		{ classes: value < 100 ? { NUMWORD: value, NUM: value } : { NUMWORD: value } },
	]),
	...[...ORDINAL_WORDS].map(([word, value]): Entry => [word, { classes: { ORD: value } }]),
	['couple', { classes: { COUPLE: 2 }, hot: false }],
	['final', { classes: { ORD: -1 }, hot: false }],
	['and', { classes: { NUMLINK: 1 }, hot: false }],
	['am', { classes: { AMPM: 0 } }],
	['pm', { classes: { AMPM: 12 } }],
	['bc', { classes: { ERA: -1 }, capital: ['ERA'] }],
	['bce', { classes: { ERA: -1 }, capital: ['ERA'] }],
	['ad', { classes: { ERA: 1 }, capital: ['ERA'] }],
	['ce', { classes: { ERA: 1 }, capital: ['ERA'] }],
	['this', { classes: { THIS: 1 }, hot: false }],
	['last', { classes: { LAST: 1 }, hot: false }],
	['past', { classes: { LAST: 1 }, hot: false }],
	['next', { classes: { NEXT: 1 }, hot: false }],
	['coming', { classes: { NEXT: 1 }, hot: false }],
	['upcoming', { classes: { NEXT: 1 }, hot: false }],
	...hot([
		'yesterday',
		'today',
		'tomorrow',
		'tonight',
		'now',
		'currently',
		'current',
		'recently',
		'recent',
		'nowadays',
		'presently',
		'previously',
		'formerly',
		'former',
		'soon',
		'future',
		'noon',
		'midday',
		'midnight',
		'overnight',
		"o'clock",
		'half',
		'springs',
		'summers',
		'autumns',
		'falls',
		'winters',
		'hourlong',
		'daylong',
		'weeklong',
		'monthlong',
		'yearlong',
		'decadelong',
		'era',
		'period',
		'season',
		'anniversary',
		'millennium',
		'past',
		'present',
		'shortly',
		'everyday',
		'then',
		'time',
		'moment',
		'date',
		'term',
		'later',
		'earlier',
		'same',
		'ago',
		'midweek',
		'q1',
		'q2',
		'q3',
		'q4',
		'h1',
		'h2',
		'eve',
		'christmas',
		'thanksgiving',
		'easter',
		'halloween',
		'ramadan',
		'juneteenth',
		'hanukkah',
		'passover',
		"year's",
		"'s",
		'9/11',
	]),
	...PAST_VERBS.map((word): Entry => [word, { classes: { PASTVERB: 1 }, hot: false }]),
	...PRESENT_VERBS.map((word): Entry => [word, { classes: { PRESENTVERB: 1 }, hot: false }]),
	...[...CALENDAR_VERBS].map(([word, value]): Entry => [
		word,
		{ classes: { CALENDARVERB: value }, hot: false },
	]),
	...FUTURE_WORDS.map((word): Entry => [word, { classes: { FUTUREVERB: 1 }, hot: false }]),
]);

function classed(name: string, words: Readonly<Record<string, number | string>>): Entry[] {
	return Object.entries(words).map(([word, value]) => [word, { classes: { [name]: value } }]);
}

/** Words without a meaning of their own that make it worth trying the rules. */
function hot(words: readonly string[]): Entry[] {
	return words.map((word) => [word, { classes: {}, hot: true }]);
}

/** A word listed more than once has the classes of all its entries; it is hot when one of them is. */
function merge(entries: readonly Entry[]): ReadonlyMap<string, LexicalEntry> {
	const merged = new Map<string, LexicalEntry>();
	for (const [word, entry] of entries) {
		const known = merged.get(word);
		merged.set(
			word,
			known
				? {
						classes: { ...known.classes, ...entry.classes },
						capital: [...(known.capital ?? []), ...(entry.capital ?? [])],
						abbreviation: (known.abbreviation ?? false) || (entry.abbreviation ?? false),
						hot: (known.hot ?? true) || (entry.hot ?? true),
					}
				: entry,
		);
	}
	return merged;
}
