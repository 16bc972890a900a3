import { ENGLISH_DATES, type DateWords } from './date-words.ts';
import { parsePeriod } from './period.ts';

/**
 * A period in words at exactly its own precision, in English unless told otherwise: `2025-03` is "March 2025",
 * never a day of it. `weekday` puts the name of the day before single days. Texts that are not periods come back
 * as they are.
 */
export function periodWords(edtf: string, words: DateWords = ENGLISH_DATES, weekday = false): string {
	const parsed = parsePeriod(edtf);
	if (!parsed) return edtf;
	const [left = '', right] = edtf.replace(/[~?%]$/, '').split('/');
	const told = ends(left, right, words, weekday);
	const near = parsed.approximate ? words.about(told) : told;
	return parsed.uncertain ? words.uncertain(near) : near;
}

/** Two dates with a dash between them; month and year are said once where they agree. */
export function stretchWords(left: string, right: string, words: DateWords): string {
	const [from, to] = [momentWords(left, words), momentWords(right, words)];
	if (from === to) return from;
	const day = Number(left.slice(8, 10));
	if (left.length === 10 && right.length === 10 && left.slice(0, 7) === right.slice(0, 7)) {
		return `${words.dayAlone(day)} – ${to}`;
	}
	const year = ` ${yearWords(left.slice(0, 4), words)}`;
	const alike = left.length === right.length && left.slice(0, 4) === right.slice(0, 4);
	const sameYear = alike && left.length > 4 && from.endsWith(year);
	return `${sameYear ? from.slice(0, -year.length) : from} – ${to}`;
}

function ends(left: string, right: string | undefined, words: DateWords, weekday: boolean): string {
	if (right === undefined) return momentWords(left, words, weekday);
	if (left === '..') return words.by(momentWords(right, words, weekday));
	if (right === '..') return words.since(momentWords(left, words, weekday));
	return stretchWords(left, right, words);
}

function momentWords(text: string, words: DateWords, weekday = false): string {
	if (text.endsWith('XX')) return words.decade(`${text.slice(0, 2)}00`);
	if (text.endsWith('X')) return words.decade(`${text.slice(0, 3)}0`);
	const [, digits = '', month, day] = /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(text) ?? [];
	const year = yearWords(digits, words);
	if (month === undefined) return year;
	const season = words.seasons[month];
	if (season) return `${season} ${year}`;
	if (Number(month) > 32) return `${words.quarter(Number(month) - 32)} ${year}`;
	const name = words.months[Number(month) - 1] ?? month;
	if (day === undefined) return `${name} ${year}`;
	const clock = text.includes('T') ? `, ${text.slice(text.indexOf('T') + 1).slice(0, 5)}` : '';
	const told = words.day(Number(day), name, year) + clock;
	return weekday ? `${weekdayName(text, words)} ${told}` : told;
}

/** EDTF counts a year 0, people do not: -0479 is 480 BC. */
function yearWords(digits: string, words: DateWords): string {
	const year = Number(digits);
	return year < 0 || Object.is(year, -0) ? words.beforeChrist(1 - year) : String(year);
}

function weekdayName(day: string, words: DateWords): string {
	const start = parsePeriod(day)?.start;
	return start === undefined ? '' : (words.weekdays[new Date(start).getUTCDay()] ?? '');
}
