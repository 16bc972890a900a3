import {
	around,
	dayValue,
	isDay,
	monthValue,
	pad,
	readDate,
	weekdayOf,
	yearValue,
} from '../../../model/calendar.ts';
import type { Meaning, TimeContext } from '../../time-grammar.ts';
import { counted, explicit, fullDay, outlook, usual, writing, type Base } from './reckon.ts';

/** A month without a year. In news the tense chooses: the last one, or the next; in a history the running year. */
export function yearlessMonth(context: TimeContext, month: number, last: number): Meaning {
	const ahead = yearAhead(context, month, last);
	if (ahead !== null) return explicit(monthValue(ahead, month));
	const base = usual(context);
	const date = base.date === null ? null : readDate(base.date);
	if (!date) return explicit(`XXXX-${pad(month, 2)}`);
	if (base.reference === 'narrative') return counted(base, monthValue(storyYear(date, month), month), '');
	const now = date.month ?? 1;
	let year = date.year;
	const tense = outlook(context);
	if (month > now && tense !== 'future') {
		// "in December", said in November without a clue, is next month rather than last year.
		if (month - now > (tense === 'past' ? 1 : SOON)) year--;
	} else if (month < now && tense === 'future') year++;
	return counted(base, monthValue(year, month), '');
}

const SOON = 3;

/** A day of a month without a year: the nearest that the tense allows, in a history that of the running year. */
export function yearlessDay(context: TimeContext, month: number, day: number, last: number): Meaning | null {
	if (!isDay(2000, month, day)) return null;
	const ahead = yearAhead(context, month, last);
	if (ahead !== null) return fullDay(ahead, month, day);
	const base = usual(context);
	const date = base.date === null ? null : readDate(base.date);
	if (!date) return explicit(`XXXX-${pad(month, 2)}-${pad(day, 2)}`);
	if (base.reference === 'narrative') return fullCounted(base, storyYear(date, month), month, day);
	const distance = (month - (date.month ?? 1)) * 31 + day - (date.day ?? 1);
	return fullCounted(base, date.year + turn(distance, context), month, day);
}

/**
 * The day of a month without a year that falls on the weekday named beside it: of the year before or after, when that
 * alone fits; as it was when none does.
 */
export function onWeekday(meaning: Meaning, weekday: number): Meaning {
	const date = readDate(meaning.value);
	if (!date || date.month === null || date.day === null || Number.isNaN(weekday)) return meaning;
	for (const year of [date.year, date.year - 1, date.year + 1]) {
		if (!isDay(year, date.month, date.day)) continue;
		const value = dayValue(year, date.month, date.day);
		if (weekdayOf(value) === weekday) return { ...meaning, value };
	}
	return meaning;
}

/** The day of such a number near the day of writing that falls on the weekday; null when there is none. */
export function weekdayNumber(context: TimeContext, weekday: number, day: number): Meaning | null {
	const base = writing(context);
	if (base.date === null) return null;
	for (const months of NEAR_MONTHS) {
		const month = readDate(around(base.date, 'M', months) ?? '');
		if (!month || month.month === null || !isDay(month.year, month.month, day)) continue;
		const value = dayValue(month.year, month.month, day);
		if (weekdayOf(value) === weekday) return counted(base, value, '');
	}
	return null;
}

/** Months around that of writing, the nearest first. */
const NEAR_MONTHS = [0, 1, -1, 2, -2];

/** "The 14th" in news that has named no month: of this month, or of the one before or after when the tense says so. */
export function monthlessDay(context: TimeContext, day: number): Meaning | null {
	const base = writing(context);
	const here = base.date === null ? null : readDate(base.date);
	if (base.date === null || !here || here.day === null) return null;
	const months = outlook(context) === 'future' ? (day < here.day ? 1 : 0) : day > here.day ? -1 : 0;
	const date = readDate(around(base.date, 'M', months) ?? '');
	if (!date || date.month === null || !isDay(date.year, date.month, day)) return null;
	return counted(base, dayValue(date.year, date.month, day), '');
}

/** A day counted from a base; 29 February of a common year is of the leap year before it. */
function fullCounted(base: Base, year: number, month: number, day: number): Meaning {
	let leap = year;
	while (!isDay(leap, month, day)) leap--;
	return counted(base, dayValue(leap, month, day), '');
}

/** A history that was late in a year and now names a month early in it has gone on to the next year. */
function storyYear(date: { year: number; month: number | null }, month: number): number {
	return date.month !== null && date.month - month > HALF && date.year > 0 ? date.year + 1 : date.year;
}

/** Months that a story goes back within a year without a word about it. */
const HALF = 7;

/**
 * The year of a list or range that ends with one: "August and September 1914", "26 June - 4 August 1952". Null when
 * nothing of the kind follows the token before `last`.
 */
function yearAhead({ tokens }: TimeContext, month: number, last: number): number | null {
	if (!/^(and|or|to|-|\/|,|through|until)$/.test(tokens.word(last)) || tokens.breaks(last)) return null;
	for (let at = last + 1; at < last + LIST && !tokens.breaks(at); at++) {
		const next = tokens.value(at, 'MONTH');
		if (typeof next !== 'number') {
			if (
				tokens.has(at, 'DAY') ||
				tokens.has(at, 'ORD') ||
				/^(and|or|early|late|mid|-|the|to|of)$/.test(tokens.word(at))
			)
				continue;
			return null;
		}
		let end = at + 1;
		if (tokens.has(end, 'DAY') || tokens.has(end, 'ORD')) end++;
		if (tokens.word(end) === ',' || tokens.word(end) === 'of') end++;
		const year = tokens.value(end, 'YEAR');
		if (typeof year === 'number') return next < month ? year - 1 : year;
		if (/^(and|or|to|-|\/|,)$/.test(tokens.word(end)) && tokens.word(last) === ',') at = end;
		else return null;
	}
	return null;
}

/** Tokens that a list of months may span before its year. */
const LIST = 7;

/** Days of a year, at 31 a month. */
const YEAR = 12 * 31;
/** Without a clue, a day further back than this is taken for the one to come. */
const FORGOTTEN = 9 * 31;
/** Past tense looks at most this far ahead ("said the talks on 3 May"), in days. */
const AHEAD = 30;
/** Future tense looks at most this far back ("will see what became of the plan of 3 May"), in days. */
const BACK = 120;

/** Which year a date that lies so many days ahead in the calendar belongs to: -1 last, 0 this, 1 next. */
function turn(distance: number, context: TimeContext): number {
	const tense = outlook(context);
	if (distance > 0 && distance > (tense === 'past' ? AHEAD : YEAR / 2) && tense !== 'future') return -1;
	if (distance < 0 && (tense === 'future' ? -distance > BACK : -distance > FORGOTTEN && tense !== 'past'))
		return 1;
	return 0;
}

/** The year a season or quarter of the base's time belongs to, by where it lies in the year and the tense. */
export function yearlessPart(
	context: TimeContext,
	name: string,
	firstMonth: number,
	months: number,
): Meaning {
	const base = usual(context);
	const date = base.date === null ? null : readDate(base.date);
	if (!date) return explicit(`XXXX-${name}`);
	let year = date.year;
	if (base.reference === 'publication') {
		const now = date.month ?? 1;
		const tense = outlook(context);
		if (firstMonth > now && tense !== 'future') year--;
		else if (firstMonth + months <= now && tense === 'future') year++;
	}
	return counted(base, `${yearValue(year)}-${name}`, '');
}
