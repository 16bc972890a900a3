import fc from 'fast-check';
import { expect, test } from 'vitest';
import { around, isDay, mondayOf, shiftDay, weekdayOf, weekOf } from '../../src/model/calendar.ts';
import { parsePeriod } from '../../src/model/period.ts';
import { edtfOf } from '../../src/model/timeml.ts';

const day = fc
	.date({ min: new Date('0100-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));

test('a shift is undone by the opposite shift', () => {
	fc.assert(
		fc.property(day, fc.integer({ min: -20_000, max: 20_000 }), (from, count) => {
			expect(shiftDay(shiftDay(from, count), -count)).toBe(from);
		}),
	);
});

test('a day lies in its week, and the week begins on a Monday', () => {
	fc.assert(
		fc.property(day, (each) => {
			const monday = mondayOf(weekOf(each));
			expect(weekdayOf(monday)).toBe(1);
			expect(shiftDay(monday, weekdayOf(each) - 1)).toBe(each);
		}),
	);
});

test('a unit around a day, next to itself, gives periods in order', () => {
	const unit = fc.constantFrom('D', 'W', 'WE', 'M', 'Q', 'H', 'Y', 'DE', 'CE');
	fc.assert(
		fc.property(day, unit, (each, code) => {
			const [here, next] = [around(each, code, 0), around(each, code, 1)].map((value) =>
				parsePeriod(edtfOf('DATE', value ?? '', null) ?? ''),
			);
			expect(here?.end).toBeLessThanOrEqual(next?.start ?? -Infinity);
		}),
	);
});

test.each([
	['1989-10-27', 'M', -10, '1988-12'],
	['1989-10-27', 'Q', 1, '1990-Q1'],
	['1989-10-27', 'W', 0, '1989-W43'],
	['2000-01-01', 'W', 0, '1999-W52'],
	['1989', 'D', 1, null],
	['BC0001', 'Y', 1, '0001'],
	['BC0480-09', 'Y', 10, 'BC0470'],
	['1989-10-27', 'DE', -1, '197'],
] as const)('from %s, %s %i is %s', (anchor, unit, count, value) => {
	expect(around(anchor, unit, count)).toBe(value);
});

test.each([
	['1989-W43', null, '1989-10-23/1989-10-29'],
	['1990-W32-WE', null, '1990-08-11/1990-08-12'],
	['1989-H2', null, '1989-07/1989-12'],
	['198', null, '198X'],
	['18', null, '18XX'],
	['1998-02-12TEV', null, '1998-02-12'],
	['1998-02-12T24:00', null, '1998-02-12'],
	['1910', 'APPROX', '1910~'],
	['1994', 'ON_OR_AFTER', '1994/..'],
	['BC0480-SP', null, '-0479-21'],
	['BC0001', null, '0000'],
	['PRESENT_REF', null, null],
	['XXXX-WXX-5', null, null],
])('%s (%s) is the period %s', (value, mod, edtf) => {
	expect(edtfOf('DATE', value, mod)).toBe(edtf);
});

test('29 February is a day of leap years only', () => {
	expect([isDay(2024, 2, 29), isDay(2023, 2, 29), isDay(1900, 2, 29)]).toEqual([true, false, false]);
});
