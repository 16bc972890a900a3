import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Guide } from '../../../src/languages/parser/guide.ts';
import { act, forced } from '../../../src/languages/parser/parser.ts';
import type { Scorer } from '../../../src/languages/parser/score-table.ts';
import { StackState } from '../../../src/languages/parser/stack-state.ts';
import { StateSums } from '../../../src/languages/parser/state-sums.ts';
import { TreeFeatures } from '../../../src/languages/parser/tree-features.ts';
import { NO_CLASSES } from '../../../src/languages/parser/word-classes.ts';
import { Words } from '../../../src/languages/parser/words.ts';

const LABELS = 3;

/** Gives every feature a weight, so that one left out or summed twice shows. */
const scorer: Scorer = {
	classes: 1 + 2 * LABELS,
	add(features, count, scores) {
		for (const feature of features.subarray(0, count)) {
			const at = feature % scores.length;
			scores[at] = (scores[at] ?? 0) + (feature >>> 8);
		}
	},
};

const sentence = fc.array(
	fc.record({
		form: fc.constantFrom('a', 'b', 'Ce', 'd9'),
		tag: fc.nat(4),
		action: fc.nat(100),
	}),
	{ minLength: 1, maxLength: 60 },
);

/** Follows the actions as far as the state permits them, and tells `visit` of every state with a choice. */
function walk(actions: readonly number[], visit: (state: StackState) => void): StackState {
	const state = new StackState(actions.length);
	for (let step = 0; !state.done; step++) {
		let action = forced(state, 0);
		if (action < 0) {
			visit(state);
			const ways = [
				...(state.mayShift ? [0] : []),
				...(state.mayLeft ? [1, 2, 3] : []),
				...(state.mayRight ? [4, 5, 6] : []),
			];
			action = ways[(actions[step % actions.length] ?? 0) % ways.length] ?? 0;
		}
		act(state, action, LABELS);
	}
	return state;
}

test('sums kept between states equal sums made anew, sentence after sentence', () => {
	const features = new TreeFeatures();
	const sums = new StateSums(scorer, features);
	const words = new Words(NO_CLASSES);
	fc.assert(
		fc.property(sentence, fc.boolean(), (tokens, guided) => {
			const actions = tokens.map(({ action }) => action);
			const guide = guided ? new Guide(walk(actions.toReversed(), () => undefined)) : null;
			const sentenceWords = tokens.map(({ form }) => words.of(form));
			features.begin(
				sentenceWords,
				Uint8Array.from(tokens, ({ tag }) => tag),
				guide,
			);
			sums.begin();
			walk(actions, (state) => {
				const kept = new Int32Array(scorer.classes).fill(7);
				sums.write(state, kept);
				const fresh = new Int32Array(scorer.classes);
				scorer.add(features.keys, features.describe(state), fresh);
				expect(kept).toEqual(fresh);
			});
		}),
	);
});
