import { expect, test } from 'vitest';
import { readConllu } from '../../../src/languages/parser/conllu.ts';
import { evaluate, rawParagraphs } from '../../../src/languages/parser/evaluate.ts';
import type { Sentence, Token } from '../../../src/model/sentence.ts';

const GOLD = `# newpar
1-2	Don't	_	_	_	_	_	_	_	_
1	Do	do	AUX	VB	_	3	aux	_	_
2	n't	not	PART	RB	_	3	advmod	_	_
3	go	go	VERB	VB	_	0	root	_	SpaceAfter=No
4	.	.	PUNCT	.	_	3	punct	_	_

1	Stay	stay	VERB	VB	_	0	root	_	_
2	home	home	ADV	RB	_	1	obl:unmarked	_	_
`;

const token = (form: string, lemma: string, upos: Token['upos'], head: number, deprel: string): Token => ({
	start: 0,
	end: 0,
	form,
	lemma,
	upos,
	xpos: 'VB',
	head,
	deprel,
});

test('raw text is put together with its paragraphs', () => {
	expect(rawParagraphs(readConllu(GOLD)).map(({ text }) => text)).toEqual(["Don't go. Stay home "]);
});

test('words are matched by their place, arcs by their ends, labels without subtypes', () => {
	const gold = readConllu(GOLD);
	const found: Sentence[] = [
		{
			start: 0,
			end: 0,
			tokens: [
				token('Do', 'do', 'AUX', 2, 'aux'),
				token("n't", 'not', 'PART', 2, 'aux'),
				token('go.', 'go', 'VERB', -1, 'root'),
			],
		},
		{
			start: 0,
			end: 0,
			tokens: [token('Stay', 'stay', 'NOUN', -1, 'root'), token('home', 'home', 'ADV', 0, 'obl')],
		},
	];
	const figures = evaluate([{ gold, found }]);
	// Four of six gold and five found words match; the heads of `Do` and `n't` do not exist on the other side.
	expect(figures.words).toBe(6);
	expect(figures.tokens).toBeCloseTo((200 * 4) / 11, 1);
	expect(figures.upos).toBeCloseTo((200 * 3) / 11, 1);
	expect(figures.uas).toBeCloseTo((200 * 2) / 11, 1);
	expect(figures.las).toBeCloseTo((200 * 2) / 11, 1);
	expect(figures.lasFull).toBeCloseTo((200 * 1) / 11, 1);
	expect(figures.sentences).toBe(100);
});
