import type { NumberReading } from '../../time-grammar.ts';

const ONES = [
	'zero',
	'one',
	'two',
	'three',
	'four',
	'five',
	'six',
	'seven',
	'eight',
	'nine',
	'ten',
	'eleven',
	'twelve',
	'thirteen',
	'fourteen',
	'fifteen',
	'sixteen',
	'seventeen',
	'eighteen',
	'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const SCALES: Readonly<Record<string, number>> = { hundred: 100, dozen: 12, thousand: 1000, million: 1e6 };

/** Values of the words of one number; "and" links them only after a hundred or a thousand. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
	...ONES.map((word, value): [string, number] => [word, value]),
	...TENS.map((word, index): [string, number] => [word, 20 + 10 * index]),
	...Object.entries(SCALES),
]);

const ORDINAL_ONES = [
	'first',
	'second',
	'third',
	'fourth',
	'fifth',
	'sixth',
	'seventh',
	'eighth',
	'ninth',
	'tenth',
	'eleventh',
	'twelfth',
	'thirteenth',
	'fourteenth',
	'fifteenth',
	'sixteenth',
	'seventeenth',
	'eighteenth',
	'nineteenth',
	'twentieth',
];

/** Ordinals up to the twentieth, and the thirtieth; higher ones are met as "twenty-first". */
export const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map([
	...ORDINAL_ONES.map((word, index): [string, number] => [word, index + 1]),
	['thirtieth', 30],
]);

/** A number or a year in words: "twenty four", "a hundred and fifty" from "hundred" on, "nineteen ninety six". */
export function readNumber(words: readonly string[]): NumberReading | null {
	const year = readYear(words);
	if (year !== null) return { value: year, year: true };
	let total = 0;
	let group = 0;
	let previous = Infinity;
	for (const [index, word] of words.entries()) {
		if (word === 'and') {
			const before = words[index - 1] ?? '';
			if (index === words.length - 1 || (before !== 'hundred' && before !== 'thousand')) return null;
			continue;
		}
		const scale = SCALES[word];
		const value = NUMBER_WORDS.get(word) ?? (/^[\d,.]+$/.test(word) ? Number(word.replaceAll(',', '')) : NaN);
		if (Number.isNaN(value)) return null;
		if (scale !== undefined) {
			group = (group || 1) * scale;
			if (scale > 100) {
				total += group;
				group = 0;
			}
			previous = scale;
			continue;
		}
		// Within a group each word must be smaller than the last: "forty two", never "two three".
		if (value >= previous || (previous < 20 && index > 0) || (previous < 100 && value > 9)) return null;
		group += value;
		previous = value;
	}
	const value = total + group;
	return words.length > 0 ? { value, year: value >= 1900 && value < 2100 && words[0] === 'two' } : null;
}

/** "nineteen ninety-six", "nineteen hundred", "nineteen oh five" are years; null for anything else. */
function readYear(words: readonly string[]): number | null {
	const century = NUMBER_WORDS.get(words[0] ?? '') ?? 0;
	if (century < 13 || century > 20 || words.length < 2 || words.length > 3) return null;
	const tens = NUMBER_WORDS.get(words[1] ?? '') ?? 0;
	if (words.length === 2) return tens >= 10 && tens < 100 ? century * 100 + tens : null;
	const ones = NUMBER_WORDS.get(words[2] ?? '') ?? 0;
	return tens >= 20 && tens < 100 && ones > 0 && ones < 10 ? century * 100 + tens + ones : null;
}
