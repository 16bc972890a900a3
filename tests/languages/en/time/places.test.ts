import { expect, test } from 'vitest';
import { offsetOf } from '../../../../src/languages/en/time/places.ts';

test.each([
	['SEOUL, South Korea', 9],
	['TOKYO', 9],
	['Kabul, Afghanistan', 4.5],
	['SPRINGFIELD, Ill.', null],
	['', null],
])('the clock at %s is %s hours ahead', (dateline, hours) => {
	expect(offsetOf(dateline)).toBe(hours);
});
