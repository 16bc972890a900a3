import type { TimeGrammar } from '../../languages/time-grammar.ts';
import type { Tokens } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Most words of one number ("one hundred and twenty-four thousand …"), hyphens and conjunctions included. */
const MOST_NUMBER_WORDS = 10;

/** Follows a run of number words; when it ends, makes one token of it. Returns where the open run began. */
export function joinNumbers(
	tokens: Tokens,
	from: number,
	grammar: TimeGrammar,
	vocabulary: Vocabulary,
): number {
	const at = tokens.length - 1;
	const { bits } = vocabulary;
	const mask = tokens.mask(at);
	const spelled = (mask & bits.NUMWORD) !== 0;
	if (from < 0) return spelled || ((mask & bits.NUM) !== 0 && (mask & bits.YEAR) === 0) ? at : -1;
	const broken = tokens.breaks(at) || at - from > MOST_NUMBER_WORDS;
	if (!broken && (spelled || (mask & bits.NUMLINK) !== 0 || tokens.word(at) === '-')) return from;
	closeRun(tokens, from, at, grammar, vocabulary);
	return spelled || tokens.has(tokens.length - 1, 'NUM') ? tokens.length - 1 : -1;
}

/** Reads the longest number at the start of the run, and makes one token of its words. */
export function closeRun(
	tokens: Tokens,
	from: number,
	to: number,
	grammar: TimeGrammar,
	vocabulary: Vocabulary,
): void {
	if (from < 0) return;
	for (let last = to; last > from; last--) {
		if (!tokens.has(last - 1, 'NUMWORD')) continue;
		const words: string[] = [];
		for (let i = from; i < last; i++) if (tokens.word(i) !== '-') words.push(tokens.word(i));
		const reading = grammar.readNumber(words);
		if (!reading) continue;
		tokens.merge(from, last, vocabulary.spelled(words.join(' '), reading.value, reading.year));
		return;
	}
}
