import fc from 'fast-check';
import { expect, test } from 'vitest';
import { goldTree, Oracle } from '../../../src/languages/parser/oracle.ts';
import { StackState } from '../../../src/languages/parser/stack-state.ts';

/** A random tree without crossing arcs: each stretch of words gets a head, its two sides are trees again. */
function projective(
	choices: readonly number[],
	start: number,
	end: number,
	parent: number,
	heads: number[],
): void {
	if (start >= end) return;
	const head = start + ((choices[start] ?? 0) % (end - start));
	heads[head] = parent;
	projective(choices, start, head, head, heads);
	projective(choices, head + 1, end, head, heads);
}

/** The action that loses fewest arcs; shift first, then left. */
function cheapest(state: StackState, oracle: Oracle): 'shift' | 'left' | 'right' {
	const shift = state.mayShift ? oracle.shift : Infinity;
	const left = state.mayLeft ? oracle.left : Infinity;
	const right = state.mayRight ? oracle.right : Infinity;
	const least = Math.min(shift, left, right);
	return shift === least ? 'shift' : left === least ? 'left' : 'right';
}

test('following the oracle rebuilds every tree without crossing arcs', () => {
	fc.assert(
		fc.property(fc.array(fc.nat({ max: 1000 }), { minLength: 1, maxLength: 25 }), (choices) => {
			const heads: number[] = [];
			projective(choices, 0, choices.length, -1, heads);
			const gold = goldTree(
				heads,
				heads.map(() => 1),
			);
			const state = new StackState(heads.length);
			const oracle = new Oracle(heads.length);
			while (!state.done) {
				oracle.weigh(state, gold);
				const action = cheapest(state, oracle);
				if (action === 'shift') state.shift();
				else if (action === 'left') state.leftArc(1);
				else state.rightArc(1);
			}
			expect([...state.heads.subarray(0, heads.length)]).toEqual([...gold.heads]);
		}),
	);
});
