import {
	around,
	dayValue,
	isDay,
	readDate,
	weekdayOf,
	shiftDay,
	type CalendarUnit,
} from '../../../model/calendar.ts';
import type { ReferenceKind, TimexType } from '../../../model/timex.ts';
import type { Meaning, Tense, TimeContext } from '../../time-grammar.ts';

/** What an expression is counted from. */
export interface Base {
	readonly date: string | null;
	readonly reference: ReferenceKind;
}

/** The day of writing. */
export function writing({ published }: TimeContext): Base {
	return { date: published, reference: 'publication' };
}

/** The date the text has reached; the day of writing before it has named one. */
export function running(context: TimeContext): Base {
	return context.running === null ? writing(context) : { date: context.running, reference: 'narrative' };
}

/** The day the text has reached, also when news has looked back at a year since; null when it named none. */
export function reachedDay(context: TimeContext): Base | null {
	const { running: date, day } = context;
	const reached = /^\d{4}-\d\d-\d\d$/.test(date ?? '') ? date : day;
	return reached === null ? null : { date: reached, reference: 'narrative' };
}

/** What so many of a unit are counted from: days and what is shorter from the day the text has reached. */
export function runningFor(context: TimeContext, unit: string | null): Base {
	return (/^(D|T.)$/.test(unit ?? '') ? reachedDay(context) : null) ?? running(context);
}

/** Where dates without a year are counted from: in a history the running date, in news the day of writing. */
export function usual(context: TimeContext): Base {
	return context.narrative ? running(context) : writing(context);
}

/** A meaning counted from a base; null values stay unresolved as `otherwise`. */
export function counted(
	base: Base,
	value: string | null,
	otherwise: string,
	type: TimexType = 'DATE',
): Meaning {
	if (value === null || base.date === null) return { type, value: otherwise };
	return { type, value, reference: base.reference, referenceDate: base.date };
}

/** A meaning that the words give in full. */
export function explicit(value: string, type: TimexType = 'DATE'): Meaning {
	return { type, value };
}

/** The unit so many units from the base. */
export function shifted(base: Base, unit: CalendarUnit, count: number): Meaning {
	return counted(base, base.date === null ? null : around(base.date, unit, count), UNKNOWN[unit]);
}

/** Values of units whose date is not known. */
export const UNKNOWN: Readonly<Record<CalendarUnit, string>> = {
	D: 'XXXX-XX-XX',
	W: 'XXXX-WXX',
	WE: 'XXXX-WXX-WE',
	M: 'XXXX-XX',
	Q: 'XXXX-QX',
	H: 'XXXX-HX',
	Y: 'XXXX',
	DE: 'XXX',
	CE: 'XX',
};

/** The calendar unit of a unit code, when it is one ("weeks", not "hours"). */
export function calendarUnit(code: string | null): CalendarUnit | null {
	return code !== null && code in UNKNOWN ? (code as CalendarUnit) : null;
}

/** A year of two digits: those up to 30 are of this century. */
export function fullYear(digits: number): number {
	return digits > 99 ? digits : digits <= 30 ? 2000 + digits : 1900 + digits;
}

/** A day of a known year; null when there is no such day. */
export function fullDay(year: number, month: number, day: number): Meaning | null {
	return isDay(year, month, day) ? explicit(dayValue(year, month, day)) : null;
}

/** Tense of the clause, for days further away than a week: what is arranged is yet to come. */
export function outlook(context: TimeContext): 'past' | 'future' | null {
	const tense = context.tense();
	// Under a picture the present tells what the picture shows.
	if (tense === 'arranged') return context.caption ? 'past' : 'future';
	if (tense === 'foreseen' || tense === 'planned') return 'future';
	return tense === 'present' ? null : tense;
}

/** Whether a day within the week is to come: the present tells of it too ("the hearing is on Monday"). */
export function looksAhead(context: TimeContext): boolean {
	return outlook(context) === 'future' || (context.tense() === 'present' && !context.caption);
}

/**
 * A weekday: past tense counts back from the day of writing, future tense on; the day of writing itself when it is
 * that weekday; among a few days just past that the text tells of, the one of these. In a history the first such day from the running date on.
 */
export function weekday(context: TimeContext, number: number): Meaning {
	const base =
		context.narrative && readDate(context.running ?? '')?.day ? running(context) : writing(context);
	const unknown = `XXXX-WXX-${number}`;
	if (base.date === null || !/^\d{4}-\d\d-\d\d$/.test(base.date)) return explicit(unknown);
	const ahead = (number - weekdayOf(base.date) + 7) % 7;
	if (base.reference === 'narrative') return counted(base, shiftDay(base.date, ahead), unknown);
	if (ahead === 1 && context.datelineDay !== null && !looksAhead(context)) {
		return { type: 'DATE', value: context.datelineDay, reference: 'dateline', referenceDate: base.date };
	}
	const told = !looksAhead(context) && context.span ? inSpan(context.span, number, base.date) : null;
	if (told !== null)
		return { type: 'DATE', value: told, reference: 'narrative', referenceDate: context.span?.[0] ?? null };
	const future = looksAhead(context) && ahead < (FARTHEST[context.tense() ?? 'future'] ?? 7);
	return counted(base, shiftDay(base.date, future || ahead === 0 ? ahead : ahead - 7), unknown);
}

/** The weekday among a few days just past that news tells of; null when they are many, long ago, or have no such day. */
function inSpan([first, last]: readonly [string, string], number: number, published: string): string | null {
	if (last > shiftDay(first, FEW) || last >= published || last < shiftDay(published, -JUST_PAST)) return null;
	const day = shiftDay(first, (number - weekdayOf(first) + 7) % 7);
	return day <= last ? day : null;
}

/** Days from the first of a few to the last. */
const FEW = 3;
/** Days after which what lasted a few days is no longer news. */
const JUST_PAST = 21;

/** Days ahead from which on a weekday that was to come when it was named is the last one rather than the next. */
const FARTHEST: Partial<Record<NonNullable<Tense>, number>> = { foreseen: 6, planned: 4 };
