import { expect, test } from 'vitest';
import { readNumber } from '../../../../src/languages/en/time/numbers.ts';

test.each([
	['twenty four', 24, false],
	['a hundred', null, false],
	['hundred and fifty', 150, false],
	['two thousand', 2000, true],
	['two hundred thousand', 200_000, false],
	['three million', 3_000_000, false],
	['nineteen ninety six', 1996, true],
	['eighteen twelve', 1812, true],
	['seventeen', 17, false],
	['two three', null, false],
	['four twenty', null, false],
	['5 hundred', 500, false],
	['and', null, false],
])('"%s" is %s', (words, value, year) => {
	expect(readNumber(words.split(' '))).toEqual(value === null ? null : { value, year });
});
