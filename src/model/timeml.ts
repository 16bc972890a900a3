import { mondayOf, readDate, shiftDay } from './calendar.ts';
import type { TimexType } from './timex.ts';

/**
 * The EDTF period (see period.ts) of a TIMEX3 value: weeks, weekends and halves become intervals, decades and
 * centuries their masked years, parts of a day their day, clock times their minute. Null for durations, sets,
 * references such as `PRESENT_REF`, and values with unknown parts.
 */
export function edtfOf(type: TimexType, value: string, mod: string | null): string | null {
	if (type === 'DURATION' || type === 'SET') return null;
	const bare = bareEdtf(value);
	if (bare === null) return null;
	if (mod === 'APPROX') return `${bare}~`;
	if (mod === 'ON_OR_AFTER' || mod === 'AFTER') return `${bare}/..`;
	if (mod === 'ON_OR_BEFORE' || mod === 'BEFORE') return `../${bare}`;
	return bare;
}

const GROUPINGS = new Map([
	['SP', '21'],
	['SU', '22'],
	['FA', '23'],
	['WI', '24'],
	['Q1', '33'],
	['Q2', '34'],
	['Q3', '35'],
	['Q4', '36'],
]);

function bareEdtf(value: string): string | null {
	// EDTF can mask years before our era, but Dateline's subset does not.
	if (value.startsWith('BC')) return beforeOurEra(value);
	if (/^\d{2}$/.test(value)) return `${value}XX`;
	if (/^\d{3}$/.test(value)) return `${value}X`;
	if (/^\d{4}(-\d\d(-\d\d)?)?$/.test(value)) return value;
	const week = /^(\d{4}-W\d\d)(-WE)?$/.exec(value);
	if (week) {
		const monday = mondayOf(week[1] ?? value);
		return `${shiftDay(monday, week[2] ? 5 : 0)}/${shiftDay(monday, 6)}`;
	}
	const grouping = /^(\d{4})-(SP|SU|FA|WI|Q[1-4]|H[12])$/.exec(value);
	if (grouping) {
		const [, year = '', name = ''] = grouping;
		if (name === 'H1') return `${year}-01/${year}-06`;
		if (name === 'H2') return `${year}-07/${year}-12`;
		const code = GROUPINGS.get(name);
		return code === undefined ? null : `${year}-${code}`;
	}
	const time = /^(\d{4}-\d\d-\d\d)T(?:(\d\d)(?::(\d\d))?)?/.exec(value);
	if (time)
		return time[2] === undefined || time[2] === '24'
			? (time[1] ?? null)
			: `${time[1] ?? ''}T${time[2]}:${time[3] ?? '00'}:00`;
	return null;
}

/** ISO 8601 counts a year 0: 480 BC is the year -479. */
function beforeOurEra(value: string): string | null {
	const date = readDate(value);
	if (!date) return null;
	const year = `${date.year === -1 ? '' : '-'}${String(-date.year - 1).padStart(4, '0')}`;
	const rest = /^BC\d{4}(-\d\d(?:-\d\d)?)?$/.exec(value);
	if (rest) return year + (rest[1] ?? '');
	const grouping = GROUPINGS.get(value.slice(7, 9));
	return grouping === undefined ? null : `${year}-${grouping}`;
}
