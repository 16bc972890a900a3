import type { Reading } from './reading.ts';
import { form, prepositionText } from './tree.ts';

/** A number in digits: "10,000", "3.6". */
const DIGITS = /^\d[\d,]*(?:\.\d+)?$/;
/** What may stand before the end of a range: nothing, or a dash. */
const JOINTS = new Set(['', '-', '–']);
const RANGE = /^(\d[\d,]*)[-–](\d[\d,]*)$/;

/** Reads a number and the numbers that hang on it: "about 10,000-12,000", "3 million", "between 36 and 40". */
export function rangeOf(reading: Reading, number: number): readonly [number, number] | null {
	const { tree, lexicon } = reading;
	const own = valueOf(reading, number);
	if (!own) return null;
	let [min, max] = own;
	for (const part of tree.children[number] ?? []) {
		const factor = lexicon.grammar.multipliers[form(tree, part)];
		const value = valueOf(reading, part);
		if (factor !== undefined) [min, max] = [min * factor, max * factor];
		else if (value && (tree.tokens[part]?.deprel === 'conj' || tree.tokens[part]?.deprel === 'nmod')) {
			// "rose from 14 to 31" counts 31 now.
			if (
				prepositionText(tree, number) !== '' &&
				prepositionText(tree, part) !== '' &&
				lexicon.has('since', prepositionText(tree, number))
			)
				[min, max] = value;
			else if (
				JOINTS.has(prepositionText(tree, part)) ||
				prepositionText(tree, part) === lexicon.grammar.recipientPreposition
			)
				max = Math.max(max, value[1]);
		} else if (
			value &&
			tree.tokens[part]?.deprel === 'compound' &&
			lexicon.grammar.multipliers[form(tree, number)] !== undefined
		) {
			[min, max] = [value[0] * own[0], value[1] * own[1]];
		}
	}
	return max < min ? [max, min] : [min, max];
}

function valueOf(reading: Reading, token: number): readonly [number, number] | null {
	const { grammar } = reading.lexicon;
	const word = form(reading.tree, token);
	const range = RANGE.exec(word);
	if (range) return [plainNumber(range[1]), plainNumber(range[2])];
	if (DIGITS.test(word)) return [plainNumber(word), plainNumber(word)];
	if (word.includes('-') && word.length < 24) {
		const sum = word.split('-').map((part) => grammar.numerals[part]?.[0]);
		if (sum.every((part) => part !== undefined)) {
			const total = sum.reduce((all, part) => all + part, 0);
			return [total, total];
		}
	}
	const factor = grammar.multipliers[word];
	if (factor !== undefined) return [factor, factor];
	return grammar.numerals[word] ?? null;
}

function plainNumber(text = ''): number {
	return Number(text.slice(0, 24).replaceAll(',', ''));
}
