import type { Day, Month } from 'date-fns';
import { getDay } from 'date-fns/getDay';
import { parseISO } from 'date-fns/parseISO';
import { isoDay, parsePeriod } from '../../model/period.ts';
import type { Strings } from './en.ts';

/**
 * A period in words at exactly its own precision, in the language given: `2025-03` is "March 2025".
 * `weekday` puts the name of the day before single days. Texts that are not periods come back as they are.
 */
export function periodWords(edtf: string, t: Strings, weekday = false): string {
	const parsed = parsePeriod(edtf);
	if (!parsed) return edtf;
	const bare = edtf.replace(/[~?%]$/, '');
	const [left = '', right] = bare.split('/');
	let words: string;
	if (right === undefined) words = momentWords(left, t, weekday);
	else if (left === '..') words = t.by(momentWords(right, t, weekday));
	else if (right === '..') words = t.since(momentWords(left, t, weekday));
	else words = stretch(left, right, t);
	if (parsed.approximate) words = t.about(words);
	return parsed.uncertain ? t.uncertain(words) : words;
}

/** A day as short as it can be told on a line of its own: "28 Apr 2025". */
export function shortDay(epoch: number, t: Strings): string {
	const date = new Date(epoch);
	return t.day(date.getUTCDate(), monthName(date.getUTCMonth(), t, 'short'), String(date.getUTCFullYear()));
}

/** First and last day of a window in words, saying year and month once where they agree. */
export function windowWords(from: number, to: number, t: Strings): string {
	return stretch(isoDay(from), isoDay(to - 1), t);
}

/** Two dates with a dash between them; month and year are said once where they agree. */
function stretch(left: string, right: string, t: Strings): string {
	const [from, to] = [momentWords(left, t), momentWords(right, t)];
	if (from === to) return from;
	const day = Number(left.slice(8, 10));
	if (left.length === 10 && right.length === 10 && left.slice(0, 7) === right.slice(0, 7)) {
		return `${t.dayAlone(day)} – ${to}`;
	}
	const year = ` ${Number(left.slice(0, 4))}`;
	const sameYear = left.slice(0, 4) === right.slice(0, 4) && left.length > 4 && from.endsWith(year);
	return `${sameYear ? from.slice(0, -year.length) : from} – ${to}`;
}

function momentWords(text: string, t: Strings, weekday = false): string {
	if (text.endsWith('XX')) return t.decade(`${text.slice(0, 2)}00`);
	if (text.endsWith('X')) return t.decade(`${text.slice(0, 3)}0`);
	const [year = '', month, day] = text.slice(0, 10).split('-');
	if (month === undefined) return String(Number(year));
	const season = t.seasons[month];
	if (season) return `${season} ${Number(year)}`;
	if (Number(month) > 32) return `${t.quarter(Number(month) - 32)} ${Number(year)}`;
	const name = monthName(Number(month) - 1, t, 'long');
	if (day === undefined) return `${name} ${Number(year)}`;
	const words = t.day(Number(day), name, String(Number(year)));
	const clock = text.length > 10 ? `, ${text.slice(11, 16)}` : '';
	if (!weekday) return words + clock;
	return `${weekdayName(text.slice(0, 10), t)} ${words}${clock}`;
}

const WIDTHS = { long: 'wide', short: 'abbreviated' } as const;

/** Name of a month, 0 to 11. */
export function monthName(month: number, t: Strings, length: 'long' | 'short'): string {
	return t.locale.localize.month(month as Month, { width: WIDTHS[length] }).replace(/\.$/, '');
}

/** Name of the day of the week an ISO day falls on. */
function weekdayName(day: string, t: Strings): string {
	return t.locale.localize.day(getDay(parseISO(day)) as Day, { width: 'wide' });
}
