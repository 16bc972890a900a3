import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Scorer } from '../../../src/languages/parser/score-table.ts';
import { Tagger } from '../../../src/languages/parser/tagger.ts';
import { Templates } from '../../../src/languages/parser/templates.ts';
import { NO_CLASSES } from '../../../src/languages/parser/word-classes.ts';
import { Words } from '../../../src/languages/parser/words.ts';

const PLACES = ['here', 'there', 'apart'];
const VIEWS = ['word', 'tag', 'itself'];
const FACTS = { values: Int32Array.of(11, 12, 13, 21, 22, 21, 0, 1, 2), rows: 3 };

const keysOf = (text: string, at: readonly number[]): number[] => {
	const templates = new Templates(text, PLACES, VIEWS);
	templates.describe(Int32Array.from(at), FACTS);
	return [...templates.keys];
};

test('a template has the same key wherever it says the same, and another where it does not', () => {
	const text = 'here.tag, here.word there.tag, here.tag there.tag apart';
	expect(keysOf(text, [0, 1, 2])).toEqual(keysOf(text, [0, 1, 2]));
	// The words in place 0 and 2 have one tag.
	const [tag, wordAndTag, all] = keysOf(text, [2, 1, 2]);
	const [sameTag, otherWord, sameAll] = keysOf(text, [0, 1, 2]);
	expect([tag, all]).toEqual([sameTag, sameAll]);
	expect(wordAndTag).not.toBe(otherWord);
	expect(keysOf(text, [0, 1, 1])[2]).not.toBe(sameAll);
	expect(new Set([...keysOf(text, [0, 1, 2]), ...keysOf('there.tag, here.word', [0, 1, 2])]).size).toBe(5);
});

test('the key of a template does not depend on the others', () => {
	const [alone] = keysOf('here.word there.word', [0, 1, 2]);
	expect(keysOf('here.tag, there.tag here.tag apart, here.word there.word', [0, 1, 2])).toContain(alone);
});

test('a name that nobody knows is refused', () => {
	expect(() => new Templates('here.colour', PLACES, VIEWS)).toThrow(RangeError);
	expect(() => new Templates('here.word nowhere.word', PLACES, VIEWS)).toThrow(RangeError);
});

/** Gives every feature a weight, so that one left out or summed twice shows. */
const scorer: Scorer = {
	classes: 7,
	add(features, scores) {
		for (const feature of features) {
			const at = feature % scores.length;
			scores[at] = (scores[at] ?? 0) + (feature >>> 8);
		}
	},
};

test('a tagger gives a sentence the same tags whatever it tagged before', () => {
	const sentence = fc.array(fc.constantFrom('a', 'b', 'Ce', 'd9', 'Fghi', 'JKLM'), {
		minLength: 1,
		maxLength: 9,
	});
	const words = new Words(NO_CLASSES);
	const tagger = new Tagger(scorer, new Map());
	fc.assert(
		fc.property(sentence, (forms) => {
			const all = forms.map((form) => words.of(form));
			expect(tagger.tag(all)).toEqual(new Tagger(scorer, new Map()).tag(all));
		}),
	);
});
