import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KEY_BITS } from '../../../src/languages/parser/hash.ts';
import { MoveLearner } from '../../../src/languages/parser/move-learner.ts';
import { MoveTable } from '../../../src/languages/parser/move-table.ts';
import { type Model, ScoreTable } from '../../../src/languages/parser/score-table.ts';

const BITS = 17;
const REST = KEY_BITS - BITS;

/** Features by slot: the rest of the key, and a weight by class or move. */
const features = fc.dictionary(
	fc.nat((1 << BITS) - 1).map(String),
	fc.record({
		rest: fc.nat((1 << REST) - 1),
		roots: fc.tuple(fc.integer({ min: -24, max: 24 }), fc.integer({ min: -24, max: 24 })),
	}),
	{ maxKeys: 20 },
);

const squared = (root: number): number => root * Math.abs(root);

test('a table of scores weighs the features it has, and no other of the same slot', () => {
	fc.assert(
		fc.property(features, (own) => {
			const slots = Object.entries(own).map(([slot, feature]) => ({ slot: Number(slot), ...feature }));
			slots.sort((a, b) => a.slot - b.slot);
			const lengths = new Uint8Array(1 << BITS);
			for (const { slot } of slots) lengths[slot] = 2;
			const model: Model = {
				classes: 5,
				bits: BITS,
				lengths,
				rests: Uint8Array.from(slots, ({ rest }) => rest),
				labels: Uint8Array.from(slots.flatMap(() => [1, 4])),
				roots: Int8Array.from(slots.flatMap(({ roots }) => roots)),
			};
			const table = new ScoreTable(model);
			for (const { slot, rest, roots } of slots) {
				const key = (slot << REST) | rest;
				const scores = new Int32Array(5).fill(100);
				table.add(Int32Array.of(key, key ^ 1), scores);
				expect([...scores]).toEqual([100, 100 + squared(roots[0]), 100, 100, 100 + squared(roots[1])]);
			}
		}),
	);
});

test('a table of moves weighs the features it has, and no other of the same slot', () => {
	fc.assert(
		fc.property(features, (own) => {
			const left = new Int8Array(1 << BITS);
			const right = new Int8Array(1 << BITS);
			const slots = Object.entries(own).filter(([, { roots }]) => roots.some((root) => root !== 0));
			slots.sort(([a], [b]) => Number(a) - Number(b));
			for (const [slot, { roots }] of slots) [left[Number(slot)], right[Number(slot)]] = roots;
			const rests = Uint8Array.from(slots, ([, { rest }]) => rest);
			const table = new MoveTable({ bits: BITS, left, right, rests });
			for (const [slot, { rest, roots }] of slots) {
				const key = (Number(slot) << REST) | rest;
				const sums = Int32Array.of(7, 7, 7);
				table.add(Int32Array.of(key, key ^ 1), sums);
				expect([...sums]).toEqual([7, 7 + squared(roots[0]), 7 + squared(roots[1])]);
			}
		}),
	);
});

test('what a learner of moves was taught, the table made of it knows', () => {
	const learner = new MoveLearner(1);
	const lessons = [0, 1, 2].map((move) => ({
		move,
		keys: Int32Array.of((move + 1) * 1000, (move + 4) * 1000),
	}));
	for (const { keys } of lessons) learner.count(keys);
	for (const { move, keys } of lessons) {
		learner.tick();
		learner.update(keys, move, (move + 1) % 3);
	}
	learner.tick();
	learner.keep();
	const table = new MoveTable(learner.model(18));
	for (const { move, keys } of lessons) {
		const sums = new Int32Array(3);
		table.add(keys, sums);
		expect(sums.indexOf(Math.max(...sums))).toBe(move);
	}
});
