import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoDay } from '../../../src/model/period.ts';
import { denseFrame, overviewFrame, wholeFrame } from '../../../src/site/index/frame.ts';
import { inOrder } from '../../../src/site/index/story-index.ts';
import { noted } from './events.ts';

function frameOf(...dates: string[]): [string, string] {
	const frame = denseFrame(inOrder(noted(...dates.map((date) => `${date} reported`)).entries, 'event'));
	if (!frame) throw new Error('There should be a frame.');
	return [isoDay(frame.from), isoDay(frame.to)];
}

test('an event of long ago does not squeeze the rest', () => {
	const [from, to] = frameOf('1950', '2025-03-01', '2025-03-04', '2025-03-09', '2025-03-20', '2025-04-02');
	expect(from.slice(0, 7)).toBe('2025-02');
	expect(to.slice(0, 7)).toBe('2025-04');
});

test('an old and a coming event both stay beyond the edges', () => {
	const month = Array.from({ length: 18 }, (_, day) => `2025-03-${String(day + 1).padStart(2, '0')}`);
	const [from, to] = frameOf('1953-07-27', ...month, '2049');
	expect(from > '2025-02-01').toBe(true);
	expect(to < '2025-05-01').toBe(true);
});

test('a year of news is not drawn out by decades of background', () => {
	const days = Array.from({ length: 200 }, (_, day) => isoDay(Date.UTC(2019, 0, 1) + day * 86_400_000));
	const background = Array.from({ length: 40 }, (_, back) => String(2018 - back));
	const [from, to] = frameOf(...background, ...days);
	expect(from > '2017-12-01').toBe(true);
	expect(to < '2020-03-01').toBe(true);
});

test('events spread evenly are all in the frame', () => {
	const [from, to] = frameOf('2021', '2022', '2023', '2024', '2025');
	expect(from < '2021-01-01').toBe(true);
	expect(to > '2025-12-31').toBe(true);
});

test('a whole century does not widen the frame of a week', () => {
	const [from, to] = frameOf('20XX', '2050-06-28', '2050-06-30', '2050-07-01', '2050-07-02', '2050-07-03');
	expect(Number(to.slice(0, 4)) - Number(from.slice(0, 4))).toBeLessThan(2);
});

test('a single day has room around it', () => {
	const [from, to] = frameOf('2025-03-01');
	expect(from < '2025-03-01').toBe(true);
	expect(to > '2025-03-02').toBe(true);
});

test('a story without dates has no frame', () => {
	expect(denseFrame([])).toBe(null);
	expect(wholeFrame([])).toBe(null);
});

test('the frame holds at least four events in five by their middle, and is never empty', () => {
	const days = fc.array(fc.integer({ min: -20_000, max: 40_000 }), { minLength: 1, maxLength: 60 });
	fc.assert(
		fc.property(days, (days) => {
			const dates = days.map((day) => isoDay(day * 86_400_000));
			const placed = inOrder(noted(...dates.map((date) => `${date} reported`)).entries, 'event');
			const frame = denseFrame(placed);
			const whole = wholeFrame(placed);
			if (!frame || !whole) throw new Error('There should be a frame.');
			const inside = placed.filter(({ start, end }) => start >= frame.from && end <= frame.to);
			expect(inside.length).toBeGreaterThanOrEqual(0.8 * placed.length);
			const strip = overviewFrame(frame, whole);
			expect(strip.from <= frame.from && strip.to >= frame.to).toBe(true);
		}),
	);
});

test('the overview shows what lies near the story, and does not give half its width to a lone event far away', () => {
	const frame = { from: 1000, to: 2000 };
	expect(overviewFrame(frame, { from: 800, to: 2300 })).toEqual({ from: 800, to: 2300 });
	const { from, to } = overviewFrame(frame, { from: -9000, to: 4000 });
	expect((frame.to - frame.from) / (to - from)).toBeGreaterThan(0.85);
	expect(from < frame.from && to > frame.to).toBe(true);
});
