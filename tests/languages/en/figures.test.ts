import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readConllu } from '../../../src/languages/parser/conllu.ts';
import { evaluate, rawParagraphs } from '../../../src/languages/parser/evaluate.ts';
import { bytes, language } from './weights.ts';

const treebank = readConllu(readFileSync(new URL('own-sentences.conllu', import.meta.url), 'utf8'));

test('raw text of our own sentences is analysed as well as when the weights were made', () => {
	const figures = evaluate(
		rawParagraphs(treebank).map(({ text, gold }) => ({ gold, found: language.sentences(text) })),
	);
	expect(figures.words).toBe(353);
	expect(figures.tokens).toBe(100);
	expect(figures.sentences).toBe(100);
	expect(figures.upos).toBeGreaterThanOrEqual(97);
	expect(figures.lemma).toBeGreaterThanOrEqual(99);
	expect(figures.uas).toBeGreaterThanOrEqual(86);
	expect(figures.las).toBeGreaterThanOrEqual(83);
});

test('the weights stay small', () => {
	expect(bytes.length).toBeLessThanOrEqual(4_000_000);
});

/** `subject > verb > object`, lemmas, of the first sentence: of its root, or of the verb named. */
const clause = (text: string, lemma?: string): string => {
	const tokens = language.sentences(text)[0]?.tokens ?? [];
	const verb = tokens.findIndex((token) => (lemma === undefined ? token.head < 0 : token.lemma === lemma));
	const child = (label: string): string =>
		tokens.find((token) => token.head === verb && token.deprel.startsWith(label))?.lemma ?? '-';
	return `${child('nsubj')} > ${tokens[verb]?.lemma ?? '-'} > ${child('obj')}`;
};

test('who did what and who says so, where the report stands behind what it reports', () => {
	const text = 'Two dock workers were killed and five were hurt, the harbour authority said in a statement.';
	expect([clause(text, 'kill'), clause(text, 'say')]).toEqual(['worker > kill > -', 'authority > say > -']);
});

test.each([
	['Rebels seized the airport on Tuesday.', 'rebel > seize > airport'],
	['The troops destroyed a bridge in Norland in March.', 'troops > destroy > bridge'],
	['The minister, a former general, signed the treaty in Oslo.', 'minister > sign > treaty'],
	['The ruling Labour Party lost the vote.', 'Party > lose > vote'],
	['They did not release the three prisoners.', 'they > release > prisoner'],
	['The president confirmed on Monday for the first time that soldiers had left.', 'president > confirm > -'],
	['The minister said late on Tuesday that the talks had failed.', 'minister > say > -'],
	['The joint chiefs assessed that around 400 soldiers had been killed or wounded.', 'chief > assess > -'],
	[
		'Facing growing pressure at home, the government withdrew the bill on Thursday.',
		'government > withdraw > bill',
	],
	['The army, backed by foreign jets, retook the airport on Friday.', 'army > retake > airport'],
	[
		'Rebels seized the town of Karsk, killing at least 12 soldiers and wounding dozens more.',
		'rebel > seize > town',
	],
	['Police arrested a 34-year-old man in connection with the robbery.', 'police > arrest > man'],
	['After Prime Minister Olav Brandt resigned, Ida Lund was sworn in as his successor.', 'Ida > swear > -'],
])('who did what in %j', (text, expected) => {
	expect(clause(text)).toBe(expected);
});
