import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readConllu } from '../../../src/languages/parser/conllu.ts';
import { Grammar, writeGrammar } from '../../../src/languages/parser/grammar.ts';
import type { Schedule } from '../../../src/languages/parser/schedule.ts';
import { trainGrammar } from '../../../src/languages/parser/train-grammar.ts';
import { NO_CLASSES } from '../../../src/languages/parser/word-classes.ts';

const treebank = readConllu(readFileSync(new URL('../en/own-sentences.conllu', import.meta.url), 'utf8'));

const SHORT: Schedule = {
	tagEpochs: 6,
	rounds: 2,
	foldTagEpochs: 2,
	backwardEpochs: 2,
	foldBackwardEpochs: 2,
	forwardEpochs: 6,
	tagFolds: 4,
	treeFolds: 2,
	tags: { weights: 50_000, bits: 17 },
	backward: { moveBits: 17, labels: { weights: 50_000, bits: 17 } },
	forward: { moveBits: 17, labels: { weights: 50_000, bits: 17 } },
	tagCutoff: 1,
	treeCutoff: 1,
};

const train = (): Uint8Array => writeGrammar(trainGrammar(treebank, NO_CLASSES, SHORT, () => undefined));

test('training twice gives the same bytes, and they hold what was learned', { timeout: 120_000 }, () => {
	const bytes = train();
	expect(Buffer.compare(bytes, train())).toBe(0);
	const grammar = new Grammar(bytes);
	let right = 0;
	let words = 0;
	for (const { tokens } of treebank) {
		grammar.analyse(tokens.map((token) => token.form)).forEach((found, at) => {
			words++;
			if (found.head === tokens[at]?.head && found.lemma === tokens[at].lemma) right++;
		});
	}
	expect(right / words).toBeGreaterThan(0.7);
});

test('bytes that are no weights are refused', () => {
	expect(() => new Grammar(new Uint8Array([1, 2, 3]))).toThrow(RangeError);
	expect(() => new Grammar(new Uint8Array(0))).toThrow(RangeError);
});
