import type { Sentence } from '../../model/sentence.ts';
import type { GoldSentence } from './conllu.ts';

/** Figures by the definitions of the CoNLL 2018 shared task; all but the counts are F1 in per cent. */
export interface Figures {
	/** Gold words. */
	readonly words: number;
	/** Words found with the right borders. */
	readonly tokens: number;
	/** Sentences found with the right borders. */
	readonly sentences: number;
	readonly upos: number;
	readonly xpos: number;
	readonly lemma: number;
	readonly uas: number;
	/** Labels without their subtypes, as the shared task counts. */
	readonly las: number;
	/** Labels with their subtypes. */
	readonly lasFull: number;
}

/** A word of either side, placed by offsets that leave white space out. */
interface Placed {
	readonly start: number;
	readonly end: number;
	readonly form: string;
	readonly lemma: string;
	readonly upos: string;
	readonly xpos: string;
	/** Number of the head among all words, -1 for a root. */
	readonly head: number;
	readonly deprel: string;
}

interface Side {
	readonly words: Placed[];
	/** Borders of sentences as `start end`. */
	readonly sentences: string[];
}

/** A paragraph of a treebank as raw text. */
export interface RawParagraph {
	readonly text: string;
	readonly gold: readonly GoldSentence[];
}

/** Joins the sentences of a treebank to paragraphs of raw text. */
export function rawParagraphs(sentences: readonly GoldSentence[]): RawParagraph[] {
	const paragraphs: { text: string; gold: GoldSentence[] }[] = [];
	for (const sentence of sentences) {
		let last = paragraphs.at(-1);
		if (!last || sentence.opens) paragraphs.push((last = { text: '', gold: [] }));
		for (const [at, token] of sentence.tokens.entries()) {
			if (token.surface === at) last.text += token.written + (token.spaced ? ' ' : '');
		}
		last.gold.push(sentence);
	}
	return paragraphs;
}

/** Compares analysed paragraphs with gold ones. */
export function evaluate(
	pairs: Iterable<{ gold: readonly GoldSentence[]; found: readonly Sentence[] }>,
): Figures {
	const sums = { gold: 0, found: 0, words: 0, upos: 0, xpos: 0, lemma: 0, uas: 0, las: 0, lasFull: 0 };
	const borders = { gold: 0, found: 0, same: 0 };
	for (const pair of pairs) {
		const gold = placeGold(pair.gold);
		const found = placeFound(pair.found);
		const borderSet = new Set(gold.sentences);
		borders.gold += gold.sentences.length;
		borders.found += found.sentences.length;
		borders.same += found.sentences.filter((border) => borderSet.has(border)).length;
		sums.gold += gold.words.length;
		sums.found += found.words.length;
		const partner = align(gold.words, found.words);
		gold.words.forEach((word, at) => {
			const other = found.words[partner[at] ?? -1];
			if (!other) return;
			sums.words++;
			if (word.upos === other.upos) sums.upos++;
			if (word.xpos === other.xpos) sums.xpos++;
			if (word.lemma === other.lemma || word.lemma === '_') sums.lemma++;
			if (word.head < 0 ? other.head >= 0 : partner[word.head] !== other.head || other.head < 0) return;
			sums.uas++;
			if (plain(word.deprel) === plain(other.deprel)) sums.las++;
			if (word.deprel === other.deprel) sums.lasFull++;
		});
	}
	const share = (count: number): number => percent(count, sums.gold, sums.found);
	return {
		words: sums.gold,
		tokens: share(sums.words),
		sentences: percent(borders.same, borders.gold, borders.found),
		upos: share(sums.upos),
		xpos: share(sums.xpos),
		lemma: share(sums.lemma),
		uas: share(sums.uas),
		las: share(sums.las),
		lasFull: share(sums.lasFull),
	};
}

function percent(count: number, gold: number, found: number): number {
	return gold + found === 0 ? 0 : Math.round((20000 * count) / (gold + found)) / 100;
}

function plain(deprel: string): string {
	return deprel.split(':', 1)[0] ?? '';
}

function placeGold(sentences: readonly GoldSentence[]): Side {
	const words: Placed[] = [];
	const borders: string[] = [];
	let at = 0;
	for (const { tokens } of sentences) {
		const first = words.length;
		const begin = at;
		tokens.forEach((token, i) => {
			const whole = tokens[token.surface] ?? token;
			const parts = tokens.filter((other) => other.surface === token.surface);
			// Parts that do not spell their contraction share its span, and are told apart by their forms.
			const spelt = parts.map((part) => part.form).join('') === whole.written;
			const length = dense(spelt ? token.form : whole.written);
			const start = spelt || i === token.surface ? at : at - length;
			words.push({ ...token, start, end: start + length, head: token.head < 0 ? -1 : first + token.head });
			at = start + length;
		});
		borders.push(`${begin} ${at}`);
	}
	return { words, sentences: borders };
}

function placeFound(sentences: readonly Sentence[]): Side {
	const words: Placed[] = [];
	const borders: string[] = [];
	let at = 0;
	for (const { tokens } of sentences) {
		const first = words.length;
		const begin = at;
		for (const token of tokens) {
			const start = at;
			at += dense(token.form);
			words.push({ ...token, start, end: at, head: token.head < 0 ? -1 : first + token.head });
		}
		borders.push(`${begin} ${at}`);
	}
	return { words, sentences: borders };
}

/** Number of characters that are not white space. */
function dense(form: string): number {
	return form.replace(/\s+/gu, '').length;
}

/** For each gold word the number of the found word with the same span, or -1. */
function align(gold: readonly Placed[], found: readonly Placed[]): Int32Array {
	const partner = new Int32Array(gold.length).fill(-1);
	let j = 0;
	gold.forEach((word, i) => {
		while (j < found.length && (found[j]?.start ?? 0) < word.start) j++;
		for (let k = j; k < found.length && (found[k]?.start ?? 0) < word.end; k++) {
			const other = found[k];
			if (!other) return;
			const same = other.start === word.start && other.end === word.end;
			const part = other.end <= word.end && other.form === word.form;
			if (!same && !part) continue;
			partner[i] = k;
			j = k + 1;
			return;
		}
	});
	return partner;
}
