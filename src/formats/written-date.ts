import { parsePeriod } from '../model/period.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
	'(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?';
const CLOCK = '(?:[T,\\s–—-]*(?:at\\s+)?\\d{1,2}[:.h]\\d\\d.*)?';

const ISO = new RegExp(`^(\\d{4})[-/](\\d\\d?)[-/](\\d\\d?)(?:T.*)?${CLOCK}$`, 'i');
const COMPACT = /^(\d{4})(\d\d)(\d\d)(?:T?\d{4,6}Z?)?$/;
const DAY_FIRST = new RegExp(`^${WEEKDAY}(\\d\\d?)(?:st|nd|rd|th)?\\s+${MONTH},?\\s+(\\d{4})${CLOCK}$`, 'i');
const MONTH_FIRST = new RegExp(
	`^${WEEKDAY}${MONTH}\\s+(\\d\\d?)(?:st|nd|rd|th)?,?\\s+(\\d{4})${CLOCK}$`,
	'i',
);

/**
 * The calendar day (`YYYY-MM-DD`) a text consists of, as written there: a time zone does not move it. Null when
 * the text is anything more than a date and a time of day, and for `03/04/2025`, which two continents read
 * differently.
 */
export function writtenDay(text: string): string | null {
	const trimmed = text.trim();
	const iso = ISO.exec(trimmed) ?? COMPACT.exec(trimmed);
	if (iso) return day(iso[1], Number(iso[2]), iso[3]);
	const dayFirst = DAY_FIRST.exec(trimmed);
	if (dayFirst) return day(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]);
	const monthFirst = MONTH_FIRST.exec(trimmed);
	if (monthFirst) return day(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2]);
	return null;
}

function monthNumber(name = ''): number {
	return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function day(year = '', month: number, date = ''): string | null {
	const iso = `${year}-${String(month).padStart(2, '0')}-${date.padStart(2, '0')}`;
	return parsePeriod(iso)?.precision === 'day' ? iso : null;
}
