import { DAY, dayStart, isoDay } from './period.ts';

/**
 * Arithmetic on calendar values as TIMEX3 writes them: `1989-10-27`, `1989-10`, `1989`, `1989-W43`, `1989-Q3`,
 * `1989-FA`, `198` (a decade), `19` (a century), `BC0480` (a year before our era). Pure; no time zones.
 */

/** Units a value can be counted in: day, week, weekend, month, quarter, half, year, decade, century. */
export type CalendarUnit = 'D' | 'W' | 'WE' | 'M' | 'Q' | 'H' | 'Y' | 'DE' | 'CE';

/** Year, month and day read from a value; month and day are null when the value is coarser. */
interface CalendarDate {
	/** Negative before our era: -480 is 480 BC. */
	readonly year: number;
	readonly month: number | null;
	readonly day: number | null;
}

const VALUE = /^(BC)?(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/;

/** Four digits, or `BC0480` for negative years. */
export function yearValue(year: number): string {
	return year < 0 ? `BC${pad(-year, 4)}` : pad(year, 4);
}

/** `1989-10` */
export function monthValue(year: number, month: number): string {
	return `${yearValue(year)}-${pad(month, 2)}`;
}

/** `1989-10-27` */
export function dayValue(year: number, month: number, day: number): string {
	return `${monthValue(year, month)}-${pad(day, 2)}`;
}

export function pad(number: number, width: number): string {
	return String(number).padStart(width, '0');
}

/** The year, month and day a value begins with; null when it begins with no year. */
export function readDate(value: string): CalendarDate | null {
	const match = VALUE.exec(value);
	if (!match) return null;
	const year = Number(match[2]) * (match[1] ? -1 : 1);
	return { year, month: match[3] ? Number(match[3]) : null, day: match[4] ? Number(match[4]) : null };
}

/** Whether the day exists; years before our era count as leap years, for want of a calendar. */
export function isDay(year: number, month: number, day: number): boolean {
	if (month < 1 || month > 12 || day < 1) return false;
	return day <= new Date(Date.UTC(year < 0 ? 2000 : 2000 + (year % 400), month, 0)).getUTCDate();
}

/** The day so many days after (before, when negative) an ISO day of our era. */
export function shiftDay(day: string, count: number): string {
	return isoDay(dayStart(day) + count * DAY);
}

/** The month so many months after the given year and month. */
function shiftMonth(year: number, month: number, count: number): string {
	const months = year * 12 + month - 1 + count;
	return monthValue(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1);
}

/** Day of the week of an ISO day: 1 is Monday, 7 Sunday. */
export function weekdayOf(day: string): number {
	return new Date(dayStart(day)).getUTCDay() || 7;
}

/** ISO week of a day, `1989-W43`. */
export function weekOf(day: string): string {
	const thursday = dayStart(day) + (4 - weekdayOf(day)) * DAY;
	const year = new Date(thursday).getUTCFullYear();
	const week = 1 + Math.floor((thursday - dayStart(`${pad(year, 4)}-01-01`)) / (7 * DAY));
	return `${pad(year, 4)}-W${pad(week, 2)}`;
}

/** Monday of an ISO week. */
export function mondayOf(week: string): string {
	const fourth = `${week.slice(0, 4)}-01-04`;
	return shiftDay(fourth, 1 - weekdayOf(fourth) + (Number(week.slice(6, 8)) - 1) * 7);
}

/**
 * The unit so many units after the one that holds `anchor`: `around('1989-10-27', 'M', -1)` is `1989-09`.
 * Null when the anchor is too coarse to say (the week of a year).
 */
export function around(anchor: string, unit: CalendarUnit, count: number): string | null {
	const date = readDate(anchor);
	if (!date) return null;
	const { year, month, day } = date;
	switch (unit) {
		case 'Y':
			return yearValue(skipZero(year, count));
		case 'DE':
			return decadeValue(Math.floor(Math.abs(year) / 10) + (year < 0 ? -count : count), year < 0);
		case 'CE':
			return centuryValue(Math.floor(Math.abs(year) / 100) + (year < 0 ? -count : count), year < 0);
		default:
	}
	if (month === null) return null;
	switch (unit) {
		case 'M':
			return shiftMonth(year, month, count);
		case 'Q':
			return subYear(year, 'Q', Math.floor((month - 1) / 3) + count, 4);
		case 'H':
			return subYear(year, 'H', Math.floor((month - 1) / 6) + count, 2);
		default:
	}
	if (day === null || year < 1) return null;
	const iso = dayValue(year, month, day);
	if (unit === 'D') return shiftDay(iso, count);
	const week = weekOf(shiftDay(iso, 7 * count));
	return unit === 'W' ? week : `${week}-WE`;
}

function subYear(year: number, letter: string, index: number, parts: number): string {
	const shift = Math.floor(index / parts);
	return `${yearValue(skipZero(year, shift))}-${letter}${index - shift * parts + 1}`;
}

/** There is no year 0 between 1 BC and AD 1. */
function skipZero(year: number, count: number): number {
	const shifted = year + count;
	if (year < 0 && shifted >= 0) return shifted + 1;
	return year > 0 && shifted <= 0 ? shifted - 1 : shifted;
}

/** `198` for the 1980s, `BC047` for the 470s BC. */
export function decadeValue(decade: number, before: boolean): string {
	return `${before ? 'BC' : ''}${pad(Math.max(0, decade), 3)}`;
}

/** `18` for the nineteenth century, `BC04` for the fifth century BC. */
export function centuryValue(century: number, before: boolean): string {
	return `${before ? 'BC' : ''}${pad(Math.max(0, century), 2)}`;
}
