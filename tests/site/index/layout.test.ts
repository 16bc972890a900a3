import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoDay } from '../../../src/model/period.ts';
import { LEAST } from '../../../src/site/index/density.ts';
import { lanes, parted } from '../../../src/site/index/lanes.ts';
import { startOf, type AxisEvent } from '../../../src/site/index/axis-item.ts';
import { layout, levelOf } from '../../../src/site/index/layout.ts';
import { MARK } from '../../../src/site/index/room.ts';
import { inOrder, type Placed } from '../../../src/site/index/story-index.ts';
import { itemsIn, seenIn } from '../../../src/site/index/window.ts';
import { noted } from './events.ts';

const LABEL = 150;
const DAY = 86_400_000;
const FRAME = { from: 17_990 * DAY, to: 18_300 * DAY };
const story = fc
	.array(fc.integer({ min: 18_000, max: 18_400 }), { minLength: 1, maxLength: 120 })
	.map((days) =>
		inOrder(noted(...days.map((day) => `${isoDay(day * 86_400_000)} reported`)).entries, 'event'),
	);
const level = fc.integer({ min: 40, max: 60 });

function laid(placed: readonly Placed[], level: number, rows = 3) {
	const lines = { inWindow: () => rows, everywhere: () => Infinity };
	return layout(lanes([{ value: '', placed }], lines), level, { labelWidth: () => LABEL, frame: FRAME });
}

test('every event is on the axis once: as itself, or counted in a bin', () => {
	fc.assert(
		fc.property(story, level, (placed, level) => {
			const { items } = laid(placed, level);
			const counted = items.reduce((sum, item) => sum + (item.kind === 'bin' ? item.count : 1), 0);
			expect(counted).toBe(placed.length);
			expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
		}),
	);
});

test('no title reaches into the next of its line, and every one has room to say something', () => {
	fc.assert(
		fc.property(story, level, (placed, level) => {
			const scale = 2 ** (level / 2);
			const titled = laid(placed, level).items.filter(
				(item): item is AxisEvent => item.kind === 'event' && item.row !== null,
			);
			for (const row of new Set(titled.map(({ row }) => row))) {
				const line = titled.filter((item) => item.row === row);
				for (const [index, item] of line.slice(0, -1).entries()) {
					const next = line[index + 1];
					const way = next ? startOf(next) - startOf(item) : Infinity;
					// Where the next title stands before its mark, the line is free up to that title.
					const more = next && next.back > 0 ? MARK / 2 : 0;
					if (item.back === 0) expect(item.free).toBeLessThanOrEqual(way * 1.0001 + scale * (1 + more));
					else expect(way).toBeGreaterThan(item.back);
					expect(item.free / scale).toBeGreaterThanOrEqual(LEAST);
					// Two titles that stand towards each other do not both take what is free between them.
					if (next && item.back === 0 && next.back > 0) {
						const towards = startOf(next) + next.back - startOf(item);
						expect(item.free + next.free).toBeLessThanOrEqual(towards * 1.0001 + scale * (1 + MARK));
					}
				}
			}
		}),
	);
});

test('an item stands in the same place whatever the window: the layout does not know it', () => {
	fc.assert(
		fc.property(story, level, fc.integer({ min: 18_000, max: 18_400 }), (placed, level, day) => {
			const all = laid(placed, level);
			const from = day * 86_400_000;
			const window = { from, to: from + 30 * 86_400_000 };
			const seen = itemsIn(all, window, 0);
			expect(all.items).toEqual(expect.arrayContaining(seen));
			for (const item of all.items) {
				const start = startOf(item);
				if (start >= window.from && start < window.to) expect(seen).toContain(item);
			}
		}),
	);
});

test('a window parts all events into those inside, earlier and later', () => {
	fc.assert(
		fc.property(story, fc.integer({ min: 17_990, max: 18_410 }), (placed, day) => {
			const from = day * 86_400_000;
			const { inside, earlier, later } = seenIn(placed, { from, to: from + 20 * 86_400_000 });
			expect(inside.length + earlier + later).toBe(placed.length);
			expect(inside.every(({ end }) => end > from)).toBe(true);
		}),
	);
});

test('the most salient event keeps its title where not all find room', () => {
	const placed = inOrder(noted(...Array.from({ length: 60 }, () => '2025-03-01 reported')).entries, 'event');
	const { items } = laid(placed, levelOf(86_400_000), 1);
	expect(items.find(({ kind }) => kind === 'event')?.id).toBe('e0');
	expect(items.find(({ kind }) => kind === 'bin')).toMatchObject({ count: 59 });
});

test('a month is a bar as soon as it is wide enough to be one, and a mark before', () => {
	const placed = inOrder(noted('2025-03 reported').entries, 'event');
	expect(laid(placed, levelOf(86_400_000 / 10)).items[0]).toMatchObject({ bar: true });
	expect(laid(placed, levelOf(86_400_000 * 10)).items[0]).toMatchObject({ bar: false });
});

test('the title of a bar at the end of the story stands before it, cut where the story begins', () => {
	const scale = DAY / 4;
	const lay = (...notes: string[]) => {
		const placed = inOrder(noted(...notes).entries, 'event');
		const setting = {
			labelWidth: () => 300,
			frame: { from: Date.UTC(2025, 0, 1), to: Date.UTC(2025, 2, 25) },
		};
		const lines = { inWindow: () => 1, everywhere: () => 1 };
		return layout(lanes([{ value: '', placed }], lines), levelOf(scale), setting).items;
	};
	const [late] = lay('2025-03 planned');
	if (late?.kind !== 'event') throw new Error('The month should be an event of its own.');
	expect(late.bar).toBe(true);
	// Where nothing fades at the edge of the window.
	const before = (startOf(late) - Date.UTC(2025, 0, 1)) / scale;
	expect(before).toBeGreaterThanOrEqual(10);
	expect(before).toBeLessThan(20);
	expect(startOf(late) + late.back).toBe(Date.UTC(2025, 2, 1));
	expect(late.free).toBeLessThanOrEqual(late.back + MARK * scale * 1.5);
	// A title behind its mark is cut where the story ends.
	const [early] = lay('2025-02-10 reported');
	if (early?.kind !== 'event') throw new Error('The day should be an event of its own.');
	expect(early.back).toBe(0);
	expect(startOf(early) + early.free - MARK * scale).toBeLessThan(Date.UTC(2025, 2, 25));
	// There is more room behind the mark than before it.
	expect(lay('2025-01 planned')[0]).toMatchObject({ bar: true, back: 0 });
});

test('the smallest lanes share one when there are too many', () => {
	const names = 'ABCDEFGHIJKL'.split('');
	const notes = names.flatMap((name, index) =>
		Array.from({ length: names.length - index }, () => `2025-03-01 reported ${name}`),
	);
	const { entries, columns } = noted(...notes);
	const parts = parted(inOrder(entries, 'event'), 'actor', columns.of);
	expect(parts.map(({ value }) => value)).toEqual(['A', 'B', 'C', 'D', 'E', 'F', 'G', '']);
	expect(parts.reduce((sum, { placed }) => sum + placed.length, 0)).toBe(notes.length);
});

test('no title runs over the end of the story where its line has room for it before its mark', () => {
	fc.assert(
		fc.property(story, level, (placed, level) => {
			const scale = 2 ** (level / 2);
			const taken = new Set<number>();
			for (const item of laid(placed, level).items) {
				if (item.kind === 'bin' || item.row === null) continue;
				const first = !taken.has(item.row);
				taken.add(item.row);
				// What stands before it in its line may leave it room for a short title behind its mark only.
				if (item.bar || !first) continue;
				const { from, to } = FRAME;
				const at = (item.placed.start + item.placed.end) / 2;
				const over = at <= to && startOf(item) + LABEL * scale > to && at - 2 * LABEL * scale > from;
				if (item.back === 0) expect(over).toBe(false);
				else expect(startOf(item)).toBeGreaterThanOrEqual(from);
			}
		}),
	);
});
