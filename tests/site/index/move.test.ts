import { expect, test } from 'vitest';
import { revealing } from '../../../src/site/index/move.ts';

const WINDOW = { from: 1000, to: 2000 };

test('a window that shows an event stays where it is', () => {
	expect(revealing(WINDOW, { start: 1900, end: 2050 })).toBe(WINDOW);
	expect(revealing(WINDOW, { start: 0, end: 9000 })).toBe(WINDOW);
	expect(revealing(WINDOW, { start: -9000, end: 1300 })).toBe(WINDOW);
});

test('an event outside comes to the middle of a window as long', () => {
	expect(revealing(WINDOW, { start: 3000, end: 3200 })).toEqual({ from: 2600, to: 3600 });
	expect(revealing(WINDOW, { start: 0, end: 1020 })).toEqual({ from: 10, to: 1010 });
});
