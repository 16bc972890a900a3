import { expect, test } from 'vitest';
import { readWeights } from '../../../src/pipeline/anchor/weights.ts';
import { chooseBy } from '../../../src/pipeline/anchor/choose.ts';
import { mentionsIn } from '../extract/parsed.ts';

const KILLED =
	'The|DT|2|det attack|NN|3|nsubj killed|VBD|0|root|kill 12|CD|5|nummod people|NNS|3|obj on|IN|7|case Monday|NNP|3|obl .|.|3|punct';
const ARRESTED = 'Police|NNS|2|nsubj arrested|VBD|0|root|arrest Rupert|NNP|2|obj .|.|2|punct';

/** When the arrest was, in the paragraph after the attack, by weights of one's own. */
const arrestBy = (weights: string) =>
	mentionsIn(
		[[KILLED], [ARRESTED]],
		{ Monday: '2025-06-16' },
		{ choose: chooseBy(readWeights(weights)) },
	).find(({ trigger }) => trigger === 'arrested');

test('the date counts that most speaks for', () => {
	expect(arrestBy('tense=past news 3')?.when).toMatchObject({ edtf: '2025-06-16', text: '' });
	expect(arrestBy('tense=past published 5 news 1')?.when).toMatchObject({
		edtf: '2025-06-18',
		rule: 'publication',
	});
	expect(arrestBy('type=justice undated 5')).toMatchObject({
		when: null,
		undatedBecause: 'the article gives no date for it',
	});
});

test('what speaks against a date counts too', () => {
	expect(arrestBy('tense=past news 3\ntype=justice news -9 before-news 4')?.when?.edtf).toBe('../2025-06-16');
});

test('where little speaks for the best day, it is marked as uncertain', () => {
	expect(arrestBy('tense=past news 1 published 0.9')?.when?.edtf).toBe('2025-06-16?');
});
