import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Token, Upos } from '../../../src/model/sentence.ts';
import { anchor } from '../../../src/pipeline/anchor/index.ts';
import { extract } from '../../../src/pipeline/extract/index.ts';
import { processorTime } from '../../processor-time.ts';
import { English } from './parsed.ts';

const FORMS = [
	'said',
	'killed',
	'talks',
	'He',
	'its',
	'Kim',
	'Jong',
	'US',
	'20',
	'not',
	'could',
	'"',
	'“',
	'(',
	')',
	',',
	'the',
	'𝔘',
	'',
];
const KINDS: [Upos, string][] = [
	['VERB', 'VBD'],
	['VERB', 'VBG'],
	['VERB', 'VBN'],
	['NOUN', 'NNS'],
	['PROPN', 'NNP'],
	['PRON', 'PRP'],
	['NUM', 'CD'],
	['ADP', 'IN'],
	['PUNCT', '.'],
];
const RELATIONS =
	'root nsubj nsubj:pass obj obl obl:agent nmod nmod:poss advcl ccomp xcomp acl acl:relcl conj flat amod mark case aux cop appos parataxis nummod'.split(
		' ',
	);

/** Tokens with heads anywhere, also outside the sentence and in circles. */
const hostileTokens = fc.array(
	fc.record({
		form: fc.constantFrom(...FORMS),
		kind: fc.constantFrom(...KINDS),
		head: fc.integer({ min: -2, max: 40 }),
		deprel: fc.constantFrom(...RELATIONS),
	}),
	{ maxLength: 30 },
);

type Word = { form: string; kind: [Upos, string]; head: number; deprel: string };

function read(words: readonly Word[], paragraphs = 1) {
	let at = 0;
	const tokens = words.map(({ form, kind: [upos, xpos], head, deprel }): Token => {
		const start = at;
		at += form.length + 1;
		return { start, end: at - 1, form, lemma: form.toLowerCase(), upos, xpos, head, deprel };
	});
	const text = words.map(({ form }) => form).join(' ');
	const sentences = tokens.length === 0 ? [] : [{ start: 0, end: text.length, tokens }];
	const article = {
		...{ id: 'a', file: 'a.md', title: '', publisher: null, agency: null, published: '2025-06-18' },
		...{ dateline: null, url: null, language: 'en', license: null },
		paragraphs: Array.from({ length: paragraphs }, () => ({ kind: 'body' as const, text })),
	};
	const findings = extract(
		article,
		article.paragraphs.map(() => sentences),
		[],
		English,
	);
	return { text, mentions: anchor(article, findings) };
}

test('no tree is too odd to be read, and what is found is verbatim', () => {
	fc.assert(
		fc.property(hostileTokens, (words) => {
			const { text, mentions } = read(words, 2);
			for (const { quote, start, end, trigger, triggerSpan, when, undatedBecause } of mentions) {
				expect(quote).toBe(text.slice(start, end));
				expect(trigger).toBe(text.slice(triggerSpan.start, triggerSpan.end));
				expect((when === null) !== (undatedBecause === null)).toBe(true);
			}
		}),
		{ numRuns: 500 },
	);
});

test('the same tree gives the same mentions', () => {
	fc.assert(
		fc.property(hostileTokens, (words) => {
			expect(read(words).mentions).toEqual(read(words).mentions);
		}),
		{ numRuns: 50 },
	);
});

/** Shapes of a tree that make naive rules quadratic: all on one word, a chain, one circle. */
const SHAPES: [string, (index: number, length: number) => number][] = [
	['star', (index) => (index === 0 ? -1 : 0)],
	['chain', (index) => index - 1],
	['chain to the right', (index, length) => (index === length - 1 ? -1 : index + 1)],
	['circle', (index, length) => (index + 1) % length],
];

test.each(SHAPES)('twenty times the words cost no more than linear time: %s', (_, head) => {
	const time = (length: number) => {
		const words = Array.from({ length }, (__, index): Word => ({
			form: FORMS[index % FORMS.length] ?? '',
			kind: KINDS[(index * 7) % KINDS.length] ?? ['X', 'FW'],
			head: head(index, length),
			deprel: RELATIONS[(index * 5) % RELATIONS.length] ?? 'dep',
		}));
		return processorTime(() => read(words));
	};
	time(1000);
	const small = Math.max(time(1000), 20);
	// Quadratic cost would be four hundred times as much.
	expect(time(20_000)).toBeLessThan(small * 100);
});
