import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Sentence } from '../../../src/model/sentence.ts';
import { processorTime } from '../../processor-time.ts';
import { language } from './weights.ts';

/** What holds for the analysis of any string whatever. */
function check(text: string, sentences: readonly Sentence[]): void {
	let last = 0;
	let letters = '';
	for (const sentence of sentences) {
		expect(sentence.tokens.length).toBeGreaterThan(0);
		expect(sentence.start).toBe(sentence.tokens[0]?.start);
		expect(sentence.end).toBe(sentence.tokens.at(-1)?.end);
		expect(sentence.tokens.filter((token) => token.head === -1)).toHaveLength(1);
		for (const [at, token] of sentence.tokens.entries()) {
			expect(token.start).toBeGreaterThanOrEqual(last);
			expect(token.end).toBeGreaterThan(token.start);
			expect(token.form).toBe(text.slice(token.start, token.end));
			expect(token.lemma).not.toBe('');
			let steps = 0;
			for (let up = at; up >= 0; up = sentence.tokens[up]?.head ?? -1) {
				if (++steps > sentence.tokens.length) throw new Error(`circle in ${JSON.stringify(text)}`);
			}
			last = token.end;
			letters += token.form;
		}
	}
	expect(letters.replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
}

test('any string gives trees over all its characters, in order', { timeout: 60_000 }, () => {
	const pieces = fc.constantFrom(
		'.',
		'"',
		"n't",
		"'s",
		'-',
		'(',
		' ',
		'\n\n',
		'U.S.',
		'3',
		'No.',
		'the',
		'www.',
		'@',
	);
	const text = fc.oneof(
		fc.string({ unit: 'binary', maxLength: 80 }),
		fc.array(pieces).map((all) => all.join('')),
	);
	fc.assert(
		fc.property(text, (value) => {
			check(value, language.sentences(value));
		}),
		{ numRuns: 300 },
	);
});

test('every Unicode block is accepted', { timeout: 60_000 }, () => {
	for (let block = 0; block < 0x11_0000; block += 0x400) {
		const text = Array.from({ length: 8 }, (_, i) => String.fromCodePoint(block + i * 0x7f)).join(' a');
		check(text, language.sentences(text));
	}
});

const milliseconds = (text: string): number => processorTime(() => language.sentences(text));

test.each([
	['words without a full stop', 'the army moved north and '],
	['one endless word', 'abcdefgh'],
	['brackets', '(['],
	['full stops', '. '],
	['quotes and stops', '."'],
	['hyphens', 'a-'],
	['digits and points', '1.'],
	['references', '.[1]'],
	['mail signs', 'a@b.'],
	['apostrophes', "n't"],
])('time grows with length only: %s', { timeout: 60_000 }, (_, piece) => {
	const short = piece.repeat(Math.ceil(12_000 / piece.length));
	milliseconds(short);
	const once = Math.max(10, Math.min(milliseconds(short), milliseconds(short)));
	expect(milliseconds(short.repeat(4))).toBeLessThan(once * 14);
});
