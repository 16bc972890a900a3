import { dayValue, weekdayOf } from '../../../model/calendar.ts';

/** Month and day of a named day in a year. */
type HolidayDate = (year: number) => readonly [month: number, day: number];

function fixed(month: number, day: number): HolidayDate {
	return () => [month, day];
}

/** The n-th given weekday of a month; the last one for n = -1. */
function nth(n: number, weekday: number, month: number, shift = 0): HolidayDate {
	return (year) => {
		const common = Math.max(1, year);
		const first = ((weekday - weekdayOf(dayValue(common, month, 1)) + 7) % 7) + 1;
		if (n > 0) return [month, first + (n - 1) * 7 + shift];
		const days = new Date(Date.UTC(2000 + (common % 400), month, 0)).getUTCDate();
		return [month, first + Math.floor((days - first) / 7) * 7 + shift];
	};
}

/** Days from Easter Sunday, by the Gregorian rule (Meeus, Jones and Butcher). */
function easter(shift: number): HolidayDate {
	return (year) => {
		const a = year % 19;
		const b = Math.floor(year / 100);
		const c = year % 100;
		const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
		const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
		const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
		const date = new Date(Date.UTC(year, Math.floor(f / 31) - 1, (f % 31) + 1 + shift));
		return [date.getUTCMonth() + 1, date.getUTCDate()];
	};
}

/** Named days by their words as tokens ("new year 's day"). */
export const HOLIDAYS: ReadonlyMap<string, HolidayDate> = new Map([
	["new year 's day", fixed(1, 1)],
	["new year 's eve", fixed(12, 31)],
	["new year 's", fixed(1, 1)],
	['martin luther king day', nth(3, 1, 1)],
	['martin luther king jr . day', nth(3, 1, 1)],
	["valentine 's day", fixed(2, 14)],
	["presidents ' day", nth(3, 1, 2)],
	['presidents day', nth(3, 1, 2)],
	["st . patrick 's day", fixed(3, 17)],
	["international women 's day", fixed(3, 8)],
	['ash wednesday', easter(-46)],
	['palm sunday', easter(-7)],
	['good friday', easter(-2)],
	['easter', easter(0)],
	['easter sunday', easter(0)],
	['easter monday', easter(1)],
	["april fool 's day", fixed(4, 1)],
	["april fools ' day", fixed(4, 1)],
	['earth day', fixed(4, 22)],
	['may day', fixed(5, 1)],
	["mother 's day", nth(2, 7, 5)],
	['memorial day', nth(-1, 1, 5)],
	["father 's day", nth(3, 7, 6)],
	['juneteenth', fixed(6, 19)],
	['canada day', fixed(7, 1)],
	['july fourth', fixed(7, 4)],
	['fourth of july', fixed(7, 4)],
	['the fourth of july', fixed(7, 4)],
	['bastille day', fixed(7, 14)],
	['labor day', nth(1, 1, 9)],
	['columbus day', nth(2, 1, 10)],
	['halloween', fixed(10, 31)],
	["all saints ' day", fixed(11, 1)],
	["all souls ' day", fixed(11, 2)],
	[
		'election day',
		(year) => {
			const [month, day] = nth(1, 1, 11)(year);
			return [month, day + 1];
		},
	],
	['veterans day', fixed(11, 11)],
	['armistice day', fixed(11, 11)],
	['remembrance day', fixed(11, 11)],
	['thanksgiving', nth(4, 4, 11)],
	['thanksgiving day', nth(4, 4, 11)],
	['black friday', nth(4, 4, 11, 1)],
	['cyber monday', nth(4, 4, 11, 4)],
	['christmas', fixed(12, 25)],
	['christmas day', fixed(12, 25)],
	['christmas eve', fixed(12, 24)],
	['boxing day', fixed(12, 26)],
]);
