import type { Quantity } from '../../model/event.ts';
import type { Reading } from './reading.ts';
import { dependents, form, lemma, spanOf } from './tree.ts';

/** A number in digits: "10,000", "3.6". */
const DIGITS = /^\d[\d,]*(?:\.\d+)?$/;
const RANGE = /^(\d[\d,]*)[-–](\d[\d,]*)$/;

/** The count a noun phrase gives, as a range; null when it gives none. Open ends ("at least 20") keep both bounds at the number. */
export function quantityOf(reading: Reading, noun: number): Quantity | null {
	const { tree } = reading;
	const number = tree.tokens[noun]?.upos === 'NUM' ? noun : dependents(tree, noun, 'nummod')[0];
	if (number !== undefined && !reading.inTimex(number)) {
		const range = rangeOf(reading, number);
		if (!range) return null;
		const from = tree.first[number] ?? number;
		const to = Math.min(tree.last[number] ?? number, number + 4);
		return made(reading, range, Math.min(from, number), to, number === noun ? null : noun);
	}
	const vague = reading.lexicon.grammar.numerals[form(tree, noun)];
	if (vague && tree.tokens[noun]?.upos === 'NOUN') {
		const counted = dependents(tree, noun, 'nmod')[0];
		return made(reading, vague, noun, noun, counted ?? null);
	}
	return null;
}

function made(
	reading: Reading,
	range: readonly [number, number],
	from: number,
	to: number,
	noun: number | null,
): Quantity {
	const { start, end } = spanOf(reading.tree, from, to);
	return {
		min: range[0],
		max: range[1],
		noun: noun === null ? '' : lemmaOrForm(reading, noun),
		text: reading.text.slice(start, end),
	};
}

function lemmaOrForm(reading: Reading, noun: number): string {
	return form(reading.tree, noun) || lemma(reading.tree, noun);
}

/** Reads a number and the numbers that hang on it: "about 10,000-12,000", "3 million", "between 36 and 40". */
function rangeOf(reading: Reading, number: number): readonly [number, number] | null {
	const { tree, lexicon } = reading;
	const own = valueOf(reading, number);
	if (!own) return null;
	let [min, max] = own;
	for (const part of tree.children[number] ?? []) {
		const factor = lexicon.grammar.multipliers[form(tree, part)];
		const value = valueOf(reading, part);
		if (factor !== undefined) [min, max] = [min * factor, max * factor];
		else if (value && (tree.tokens[part]?.deprel === 'conj' || tree.tokens[part]?.deprel === 'nmod'))
			max = Math.max(max, value[1]);
		else if (
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
