/**
 * A date is an interval with a precision, never a moment. Periods are written in EDTF (Extended Date/Time
 * Format, ISO 8601-2:2019), of which Dateline uses this subset:
 *
 *     2025-04-28            day                 2024-21 … 2024-24   spring, summer, autumn, winter
 *     2025-04-28T06:00:00   minute              2024-33 … 2024-36   quarter 1 … 4
 *     2025-03               month               199X                decade
 *     2025                  year                19XX                century
 *     -0479                 480 BC, for there is a year 0; months and days of such years too
 *     2025-01/2025-03       interval            ../2025-04-27       open start     2025-04-27/..   open end
 *
 * A trailing `~` marks an approximate value, `?` an uncertain one, `%` both. Seasons are those of the northern
 * hemisphere's news year: spring is March to May, winter December to February of the next year.
 */

export type Precision = 'minute' | 'day' | 'month' | 'season' | 'quarter' | 'year' | 'decade' | 'century';

/** One end of a period, or a whole one: what was written, how precise, and the first and last moment it covers. */
interface Moment {
	readonly precision: Precision;
	/** Epoch milliseconds, included. Days have no time zone; they are counted as if in UTC. */
	readonly start: number;
	/** Epoch milliseconds, excluded. */
	readonly end: number;
}

export interface Period {
	/** The text this was parsed from, in canonical form: `parsePeriod(p.edtf)` gives `p` again. */
	readonly edtf: string;
	/** Precision of the single date, or the coarser one of an interval's two ends. */
	readonly precision: Precision;
	/** Epoch milliseconds, included; `-Infinity` when the start is open. */
	readonly start: number;
	/** Epoch milliseconds, excluded; `Infinity` when the end is open. */
	readonly end: number;
	readonly approximate: boolean;
	readonly uncertain: boolean;
}

const PRECISIONS: readonly Precision[] = [
	'minute',
	'day',
	'month',
	'season',
	'quarter',
	'year',
	'decade',
	'century',
];
const MINUTE = 60_000;
/** A day in milliseconds. */
export const DAY = 24 * 60 * MINUTE;
/** First month (0-based) of EDTF sub-year groupings: seasons 21–24, quarters 33–36; each lasts three months. */
const GROUPING_START = new Map([
	[21, 2],
	[22, 5],
	[23, 8],
	[24, 11],
	[33, 0],
	[34, 3],
	[35, 6],
	[36, 9],
]);

const DATE = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d):00)?)?)?$/;
const DECADE = /^(\d{3})X$/;
const CENTURY = /^(\d\d)XX$/;

function utc(year: number, month: number, day = 1): number {
	// Date.UTC reads years 0–99 as 1900–1999; setUTCFullYear does not.
	return new Date(0).setUTCFullYear(year, month, day);
}

function parseMoment(text: string): Moment | null {
	const decade = DECADE.exec(text);
	if (decade) {
		const year = Number(decade[1]) * 10;
		return { precision: 'decade', start: utc(year, 0), end: utc(year + 10, 0) };
	}
	const century = CENTURY.exec(text);
	if (century) {
		const year = Number(century[1]) * 100;
		return { precision: 'century', start: utc(year, 0), end: utc(year + 100, 0) };
	}
	const match = DATE.exec(text);
	if (!match) return null;
	const year = Number(match[1]);
	if (match[2] === undefined) return { precision: 'year', start: utc(year, 0), end: utc(year + 1, 0) };
	const month = Number(match[2]);
	const first = GROUPING_START.get(month);
	if (first !== undefined && match[3] === undefined) {
		return {
			precision: month < 30 ? 'season' : 'quarter',
			start: utc(year, first),
			end: utc(year, first + 3),
		};
	}
	if (month < 1 || month > 12) return null;
	if (match[3] === undefined)
		return { precision: 'month', start: utc(year, month - 1), end: utc(year, month) };
	const day = Number(match[3]);
	const start = utc(year, month - 1, day);
	if (day < 1 || new Date(start).getUTCDate() !== day) return null;
	if (match[4] === undefined) return { precision: 'day', start, end: start + DAY };
	const hour = Number(match[4]);
	const minute = Number(match[5]);
	if (hour > 23 || minute > 59) return null;
	const moment = start + (hour * 60 + minute) * MINUTE;
	return { precision: 'minute', start: moment, end: moment + MINUTE };
}

const OPEN_START: Moment = { precision: 'minute', start: -Infinity, end: -Infinity };
const OPEN_END: Moment = { precision: 'minute', start: Infinity, end: Infinity };

/**
 * Reads an EDTF text of the subset above. Returns null for anything else, impossible dates (`2025-02-30`) and
 * intervals that end before they start.
 */
export function parsePeriod(edtf: string): Period | null {
	const known = lately.get(edtf);
	if (known !== undefined) return known;
	if (lately.size >= REMEMBERED) lately.clear();
	const parsed = readPeriod(edtf);
	lately.set(edtf, parsed);
	return parsed;
}

/** A story speaks of few dates and asks for each again and again; the memory is emptied when full. */
const REMEMBERED = 2000;
const lately = new Map<string, Period | null>();

function readPeriod(edtf: string): Period | null {
	const mark = /[~?%]$/.exec(edtf)?.[0];
	const bare = mark ? edtf.slice(0, -1) : edtf;
	const approximate = mark === '~' || mark === '%';
	const uncertain = mark === '?' || mark === '%';
	const slash = bare.indexOf('/');
	if (slash < 0) {
		const moment = parseMoment(bare);
		return moment && { edtf, ...moment, approximate, uncertain };
	}
	const [left, right] = [bare.slice(0, slash), bare.slice(slash + 1)];
	const first = left === '..' ? OPEN_START : parseMoment(left);
	const last = right === '..' ? OPEN_END : parseMoment(right);
	if (!first || !last || (first === OPEN_START && last === OPEN_END) || last.end <= first.start) return null;
	const precision = coarser(first.precision, last.precision);
	return { edtf, precision, start: first.start, end: last.end, approximate, uncertain };
}

/** Like `parsePeriod`, for texts this program wrote itself: throws on anything `parsePeriod` refuses. */
export function period(edtf: string): Period {
	const parsed = parsePeriod(edtf);
	if (!parsed) throw new Error(`Not a period in EDTF: "${edtf}"`);
	return parsed;
}

function coarser(a: Precision, b: Precision): Precision {
	return PRECISIONS.indexOf(a) > PRECISIONS.indexOf(b) ? a : b;
}

/** Whether every moment of `inner` lies within `outer`. */
export function covers(outer: Period, inner: Period): boolean {
	return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether the two periods share a moment. */
export function intersects(a: Period, b: Period): boolean {
	return a.start < b.end && b.start < a.end;
}

/** Orders periods by their first moment, then the shorter first; an open start comes before everything. */
export function comparePeriods(a: Period, b: Period): number {
	return order(a.start, b.start) || order(a.end, b.end);
}

function order(a: number, b: number): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** `YYYY-MM-DD` of an epoch moment, read in UTC. */
export function isoDay(epoch: number): string {
	return new Date(epoch).toISOString().slice(0, 10);
}

/** Epoch milliseconds of the start of an ISO day (`YYYY-MM-DD`); throws on anything else. */
export function dayStart(day: string): number {
	return period(day).start;
}
