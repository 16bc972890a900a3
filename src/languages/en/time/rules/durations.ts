import type { TimeRule, TokenView } from '../../../time-grammar.ts';
import { countOf, FOURTHS } from '../counts.ts';

/** Words for a length of one unit, written as one. */
const LONG: ReadonlyMap<string, string> = new Map([
	['hourlong', 'TH'],
	['daylong', 'D'],
	['weeklong', 'W'],
	['monthlong', 'M'],
	['yearlong', 'Y'],
	['decadelong', 'DE'],
]);

/** Lengths of time, ages among them. */
export const DURATIONS: readonly TimeRule[] = [
	{
		id: 'counted-duration',
		description: 'A number of units is a length of time.',
		examples: [
			{ text: 'It took [three days].', value: 'P3D' },
			{ text: 'A [10-year] bond and a [two-week] strike.', value: 'P10Y P2W' },
			{ text: 'She was 26 years old, a 26-year-old.' },
			{ text: 'It took [a few months] and [several hours].', value: 'PXM PTXH' },
			{ text: 'It took [two and a half years].', value: 'P2Y6M' },
			{ text: 'A [two-and-a-half-hour] flight and [ten long months].', value: 'PT2H30M P10M' },
			{ text: 'It took [a couple of years].', value: 'P2Y', mod: 'APPROX' },
			{ text: 'It will take [another two weeks].', value: 'P2W' },
		],
		patterns: [
			'{count} {kind}? UNITS',
			'( another | a further | an extra | an additional ) NUM {kind}? UNITS',
			'NUM -? UNIT -? ( old | olds )',
			'NUM ( - | to ) NUM -? ( UNIT | UNITS ) -? ( old | olds )',
			'NUM UNITS ( old | of age | long )',
			'a NUM -? UNIT period',
			'a NUM UNITS',
			'{count} - UNIT period',
			'{count} - UNIT',
			'the? NUM ( to | or | - ) NUM -? ( UNITS | UNIT )',
			'the NUM UNITS',
			'NUM ( - | of )? ( calendar | trading | business )? UNIT',
			'{count} UNIT',
			'NUM and ( a | one )? -? half {kind}? UNITS',
			'NUM - and - a - half -? ( UNITS | UNIT )',
			'NUM NUM ^/ ^NUM UNITS',
			'NUM NUM ^/ ^NUM - UNIT',
			'( a | one ) UNIT and a half',
			'NUM - ( plus | odd ) - UNIT',
			'many UNITS',
		],
		resolve: (match, context) => {
			const { tokens } = context;
			let count = countOf(match);
			// The age of somebody says nothing of when.
			if (/^olds?$/.test(tokens.word(match.last - 1))) return 'nothing';
			if (
				tokens.word(match.first) === 'a' &&
				tokens.has(match.first + 1, 'NUM') &&
				tokens.word(match.last - 1) !== 'period' &&
				!/^(hundred|thousand|dozen)/.test(tokens.word(match.first + 1))
			)
				return null;
			if (tokens.capital(match.last - 1) && match.index('UNITS') >= 0 && !tokens.breaks(match.first))
				return null;
			const words = tokens.phrase(match.first, match.last);
			if (/half/.test(words)) count = (count ?? 1) + 0.5;
			else if (match.number('NUM', 1) > 0 && match.number('NUM', 2) > 0)
				count = (count ?? 0) + match.number('NUM', 1) / match.number('NUM', 2);
			const unit = match.string('UNITS') ?? match.string('UNIT');
			if (unit === 'TS' && tokens.word(match.last - 1) === 'second') return null;
			if (unit === null || tokens.has(match.first - 1, 'MONTH')) return null;
			// "since 1994-four years after the war"
			if (tokens.has(match.first, 'YEAR') && match.number('NUM', 1) < match.number('NUM')) return null;
			// "three quarters of the troops", "in some quarters"
			if (unit === 'Q' && (tokens.word(match.last) === 'of' || count === null)) return null;
			// "1990 months" and the year at the end of "in 1990 days passed" are not counts.
			if (tokens.has(match.first, 'YEAR') && tokens.word(match.first - 1) === 'in') return null;
			return {
				type: 'DURATION',
				value: count !== null && count % 1 === 0.5 ? withHalf(count, unit) : duration(count, unit),
				...(match.index('COUPLE') >= 0 ? { mod: 'APPROX' } : {}),
			};
		},
	},
	{
		id: 'compound-duration',
		description: 'A length told in two units is one length.',
		examples: [
			{ text: 'It took [an hour and 13 minutes].', value: 'PT1H13M' },
			{ text: 'It took [two years and three months], then [4 hours 9 minutes].', value: 'P2Y3M PT4H9M' },
			{ text: 'She won in [four hours, 40 minutes and 30 seconds].', value: 'PT4H40M30S' },
		],
		patterns: [
			'( a | an | NUM ) ( UNIT | UNITS ) ( and | , )? NUM ( UNIT | UNITS )',
			'( a | an | NUM ) ( UNIT | UNITS ) ( and | , )? NUM UNITS ,? and? NUM UNITS',
		],
		resolve: (match, { tokens }) => {
			let value = 'P';
			let before = '';
			for (let at = match.first; at < match.last; at++) {
				if (/^(and|,)$/.test(tokens.word(at))) continue;
				const count = tokens.value(at, 'NUM') ?? 1;
				const unit = String(tokens.value(++at, 'UNITS') ?? tokens.value(at, 'UNIT') ?? '');
				if ((before !== '' && SMALLER[before] !== unit) || !Number.isInteger(count)) return null;
				value += duration(Number(count), unit).slice(before.startsWith('T') ? 2 : 1);
				before = unit;
			}
			return { type: 'DURATION', value };
		},
	},
	{
		id: 'one-unit',
		description: '"A week" or "one year" is a length of time.',
		examples: [{ text: 'It took [a week] to do.', value: 'P1W' }],
		patterns: [
			'( a | an | one | another ) ( full | whole | entire | single )? UNIT',
			'{halfOf}',
			'a UNIT or ( two | so )',
		],
		resolve: (match, context) => {
			const { tokens } = context;
			const unit = match.string('UNITS') ?? match.string('UNIT');
			if (unit === null || unit === 'TS') return null;
			const words = tokens.phrase(match.first, match.last);
			if (/^(a|an) /.test(words) && tokens.word(match.last) === '-') return null;
			// "on a day when"
			if (unit === 'D' && /^(when|that)$/.test(tokens.word(match.last))) return null;
			if (/half/.test(words)) {
				if (unit === 'Q' || unit === 'D') return null;
				return { type: 'DURATION', value: halved(unit) };
			}
			// "a quarter" is mostly a fourth of something.
			return unit === 'Q' ? null : { type: 'DURATION', value: duration(1, unit) };
		},
	},
	{
		id: 'part-of-unit',
		description: 'A quarter or three quarters of an hour, a year or a century are a length of time.',
		examples: [
			{ text: 'It took [a quarter of a century].', value: 'P25Y' },
			{ text: 'It took [three quarters of an hour].', value: 'PT45M' },
		],
		patterns: ['{quarterOf}', 'NUM -? UNITS of ( a | an ) UNIT'],
		resolve: (match) => {
			const fourth = FOURTHS[match.string('UNIT') ?? ''];
			if (fourth === undefined || (match.index('UNITS') >= 0 && match.string('UNITS') !== 'Q')) return null;
			const count = match.index('NUM') < 0 ? 1 : match.number('NUM');
			return { type: 'DURATION', value: duration(count * fourth.count, fourth.unit) };
		},
	},
	{
		id: 'as-many-units',
		description: '"In as many days" is as many as the number before it.',
		examples: [{ text: 'It was the third fire in [as many days].', value: 'P3D' }],
		patterns: ['as many UNITS'],
		resolve: (match, { tokens }) => {
			const count = numberBefore(tokens, match.first);
			return count === null
				? null
				: { type: 'DURATION', value: duration(count, match.string('UNITS') ?? 'D') };
		},
	},
	{
		id: 'plural-units',
		description: 'Units in the plural without a number are a length of time of unknown length.',
		examples: [{ text: 'It lasted [years].', value: 'PXY' }],
		patterns: [
			'the? ( early | coming | intervening | following | recent | long )? UNITS',
			'UNITS - long',
			'UNITS or UNITS',
		],
		resolve: (match, context) => {
			const { tokens } = context;
			const unit = match.string('UNITS');
			if (unit === null || unit === 'Q' || unit === 'TS' || unit === 'WE' || unit === 'TM') return null;
			const word = tokens.word(match.last - 1);
			const before = tokens.word(match.first - 1);
			if (tokens.word(match.first) === 'the' && match.last - match.first === 2) return null;
			// "after-hours trading", "the days of the trams"
			if (before === '-' && !tokens.spaced(match.first)) return null;
			if (word === 'days' && before === 'the' && tokens.word(match.last) === 'of') return null;
			if (
				word === 'hours' &&
				tokens.word(match.last) === 'of' &&
				(/^(early|small|wee|late)$/.test(tokens.word(match.last - 2)) ||
					tokens.has(match.first - 1, 'DAYPART') ||
					tokens.has(match.first - 1, 'PART') ||
					tokens.has(match.first + 1, 'PART') ||
					tokens.word(match.first + 1) === 'early')
			)
				return null;
			if (tokens.has(match.first - 1, 'NUM') || /^(these|those|same|first|all|light)$/.test(before))
				return null;
			if (word === 'days' && match.last - match.first === 1 && tokens.capital(match.first)) return null;
			return { type: 'DURATION', value: duration(null, unit) };
		},
	},
	{
		id: 'unit-long',
		description: '"Year-long", "weeklong", "month-old" tell a length of one unit, "decades-old" of some.',
		examples: [
			{ text: 'A [year-long] strike and a [weeklong] fair.', value: 'P1Y P1W' },
			{ text: 'A [decades-old] feud.', value: 'PXDE' },
		],
		patterns: ['UNIT -? long', 'UNIT - old', 'UNITS - old', ...LONG.keys()],
		resolve: (match, { tokens }) => {
			const unit = LONG.get(tokens.word(match.first)) ?? match.string('UNIT');
			return {
				type: 'DURATION',
				value: duration(unit === null ? null : 1, unit ?? match.string('UNITS') ?? 'D'),
			};
		},
	},
];

/** The unit that tells the rest of a length in another. */
const SMALLER: Readonly<Record<string, string>> = { Y: 'M', TH: 'TM', TM: 'TS' };

/** The number or ordinal that a later "as many" repeats; null when there is none near. */
function numberBefore(tokens: TokenView, first: number): number | null {
	for (let at = first - 1; at >= 0 && at >= first - NEAR && !tokens.breaks(at + 1); at--) {
		const number = tokens.value(at, 'NUM') ?? tokens.value(at, 'ORD');
		if (typeof number === 'number' && number > 0) return number;
	}
	return null;
}

/** Tokens between a number and what repeats it ("the third such attack on the port in as many"). */
const NEAR = 10;

/** `P3D`, `PT2H`, `PXY`; quarters count as three months. */
export function duration(count: number | null, unit: string): string {
	if (unit === 'Q') return count === null ? 'PXM' : `P${count * 3}M`;
	if (unit === '2W') return count === null ? 'PXW' : `P${count * 2}W`;
	if (unit === 'WE') return `P${count ?? 'X'}WE`;
	const number = count === null ? 'X' : String(count);
	return unit.startsWith('T') ? `PT${number}${unit.slice(1)}` : `P${number}${unit}`;
}

/** `P2Y6M`, `PT1M30S`: a count with a half to it. */
function withHalf(count: number, unit: string): string {
	const smaller: Readonly<Record<string, string>> = { Y: '6M', TH: '30M', TM: '30S' };
	const half = smaller[unit];
	return half === undefined ? duration(count, unit) : duration(Math.floor(count), unit) + half;
}

function halved(unit: string): string {
	const smaller: Readonly<Record<string, string>> = {
		TH: 'PT30M',
		Y: 'P6M',
		DE: 'P5Y',
		CE: 'P50Y',
		TM: 'PT30S',
	};
	return smaller[unit] ?? duration(0.5, unit);
}
