import type { Span } from '../../../model/span.ts';
import type { Reading } from '../reading.ts';
import { tidied } from './words.ts';
import { cutText } from './cut.ts';
import { dependents, head, lemma, relation } from '../tree.ts';

/** What a statement says: a clause of the sentence, or words in quotation marks, as offsets into the paragraph. */
export type Content =
	/** `before`: it does not follow the verb and is to be told behind it. */
	{ readonly clause: number; readonly before: boolean } | Quoted;

/** Direct speech, and the rest of it behind the words that name its speaker. */
export interface Quoted extends Span {
	readonly rest: Span | null;
}

/** Finds what a verb of saying reports; null where the sentence does not tell. */
export function contentOf(reading: Reading, predicate: number): Content | null {
	const { tree, lexicon } = reading;
	const inner = dependents(tree, predicate, 'ccomp').find(
		(child) => tree.tokens[child]?.xpos !== 'VBG' || reading.clause(child).subject !== null,
	);
	if (inner !== undefined && isPredicate(reading, inner) && !isQuotation(reading, inner))
		return { clause: inner, before: inner < predicate };
	const quoted = quotationBeside(reading, predicate);
	if (quoted !== null && quoted.start > (tree.tokens[predicate]?.start ?? 0)) return quoted;
	const outer = head(tree, predicate);
	const aside =
		(relation(tree, predicate) === 'parataxis' || isAsideByComma(reading, predicate)) &&
		outer !== null &&
		lexicon.reporting.has(lemma(tree, predicate)) &&
		isPredicate(reading, outer) &&
		!isQuotation(reading, outer);
	return aside ? { clause: outer, before: true } : quoted;
}

/** "…, the ministry said": what the parser took for a second main verb, joined by nothing but a comma. */
function isAsideByComma(reading: Reading, predicate: number): boolean {
	const { tree } = reading;
	const { subject } = reading.clause(predicate);
	if (relation(tree, predicate) !== 'conj' || subject === null) return false;
	const before = tree.tokens[(tree.first[subject] ?? subject) - 1];
	return before?.form === ',' && dependents(tree, predicate, 'cc').length === 0;
}

function isPredicate(reading: Reading, token: number): boolean {
	const { tree } = reading;
	return tree.tokens[token]?.upos === 'VERB' || dependents(tree, token, 'cop').length > 0;
}

/** Is the clause direct speech from its first word? */
export function isQuotation(reading: Reading, clause: number): boolean {
	const { tree } = reading;
	let first = tree.first[clause] ?? clause;
	while (first < clause && tree.tokens[first]?.upos === 'PUNCT') first += 1;
	return reading.quoted(clause) && reading.quoted(first);
}

/** Direct speech begins no further than this many tokens behind its verb, and ends no further before its speaker. */
const FARTHEST = 16;
const CLOSE = 3;
/** A quotation with a verb is speech; within so many tokens it has one. */
const LONGEST_SPEECH = 60;
const FINITE = /^(?:VB[DPZ]?|MD)$/;

/** The direct speech after the verb in its sentence, or else before it. */
function quotationBeside(reading: Reading, predicate: number): Quoted | null {
	const { tree } = reading;
	const { tokens } = tree;
	const stretches: { from: number; to: number }[] = [];
	for (let index = 0; index < tokens.length; index += 1) {
		if (!reading.quoted(index)) continue;
		const last = stretches.at(-1);
		if (last?.to === index - 1) stretches[stretches.length - 1] = { from: last.from, to: index };
		else stretches.push({ from: index, to: index });
	}
	const speaks = ({ from, to }: { from: number; to: number }) =>
		tokens
			.slice(from, Math.min(to + 1, from + LONGEST_SPEECH))
			.some(({ upos, xpos }) => upos === 'AUX' || FINITE.test(xpos));
	const own = tree.first[predicate] ?? predicate;
	const told = reading.lexicon.has('clauseTakers', lemma(tree, predicate))
		? ['ccomp', 'xcomp', 'obj']
		: ['ccomp', 'xcomp'];
	const silent = dependents(tree, predicate, ...told).every(
		// "…, according to the paper": what has a preposition is not what was said.
		(child) => reading.quoted(child) || dependents(tree, child, 'case').length > 0,
	);
	const after = stretches.find(({ from }) => from > predicate);
	const near = after !== undefined && after.from - predicate <= FARTHEST && !isInline(tokens, after.from);
	const before = silent
		? stretches.findLast(
				(one) =>
					one.to < predicate && own - one.to <= CLOSE && speaks(one) && goesOn(tokens, one.to, predicate),
			)
		: undefined;
	const spoken = near && (speaks(after) || after.from - predicate <= CLOSE) ? after : undefined;
	const found = before ?? spoken;
	if (!found) return null;
	// "What is sad", she said, "is that …": one sentence in two pieces.
	const rest =
		before && spoken ? { start: tokens[spoken.from]?.start ?? 0, end: tokens[spoken.to]?.end ?? 0 } : null;
	return { rest, start: tokens[found.from]?.start ?? 0, end: tokens[found.to]?.end ?? 0 };
}

/** "his “strength”", "called on “the councils”": quoted words that are part of a phrase begun before them. */
function isInline(tokens: Reading['tree']['tokens'], from: number): boolean {
	const mark = tokens[from - 1]?.upos === 'PUNCT' ? from - 1 : from;
	const before = tokens[tokens[from]?.upos === 'PUNCT' ? from - 1 : mark - 1];
	return before !== undefined && OPENS_PHRASE.has(before.upos) && before.form !== ',';
}

const OPENS_PHRASE = new Set(['DET', 'ADP', 'ADJ', 'PART', 'AUX', 'SCONJ', 'PRON', 'NUM']);

/** Does the sentence of a quotation go on to this verb? A full stop ends it, a conjunction begins another clause. */
function goesOn(tokens: Reading['tree']['tokens'], last: number, predicate: number): boolean {
	const between = tokens.slice(last + 1, Math.min(predicate, last + FARTHEST));
	return tokens[last]?.form !== '.' && between.every(({ upos }) => upos !== 'SCONJ');
}

/** Direct speech between quotation marks, cut to a number of characters. */
export function quotation(reading: Reading, { start, end, rest }: Quoted, longest: number): string {
	const first = spoken(reading, { start, end }, longest);
	const both = rest === null ? first : `${first} … ${spoken(reading, rest, longest)}`;
	return `“${cutText(tidied(both), longest).replace(/\.$/u, '')}”`;
}

function spoken(reading: Reading, { start, end }: Span, longest: number): string {
	return reading.text
		.slice(start, Math.min(end, start + 4 * longest))
		.replace(/^[\s"“”«»„]+|[\s"“”«»„,;:–—-]+$/gu, '')
		.replace(/\s*\[(?:\.\.\.|…)\]\s*$/u, '');
}
