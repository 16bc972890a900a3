import type { Reading } from '../reading.ts';
import { cutTokens } from './cut.ts';
import { isDated, LONGEST } from './parts.ts';
import { edgeOf } from './subject.ts';
import { render } from './words.ts';
import { DEEPEST, head, relation, upwards } from '../tree.ts';

/** Marks that part clauses. */
const BREAKS = new Set([';', ':', '—', '–']);
/** Clauses are looked for no further than this many tokens from the trigger. */
const FARTHEST = 60;

/**
 * The clause a word stands in as the article has it, for want of a tree to be trusted: from the break before
 * `from` to the first break after `trigger`, dates left out at its edges, cut where it is too long.
 */
export function verbatim(
	reading: Reading,
	trigger: number,
	from: number | null = null,
	names: ReadonlyMap<number, string> = new Map(),
): string {
	const { tokens } = reading.tree;
	let start = from ?? trigger;
	while (from !== null && tokens[start]?.upos === 'ADP' && start < trigger) start += 1;
	if (from === null) {
		const least = Math.max(0, trigger - FARTHEST);
		while (start > least && !BREAKS.has(tokens[start - 1]?.form ?? '')) start -= 1;
	}
	let end = Math.max(trigger, start);
	const most = Math.min(tokens.length - 1, end + FARTHEST);
	while (end < most && !endsAfter(reading, end)) end += 1;
	const words: number[] = [];
	for (let index = start; index <= end; index += 1) if (!isDate(reading, index)) words.push(index);
	const { kept, cut } = fitted(reading, trimmedEdges(reading, words), trigger);
	const text = render({ reading, names }, kept);
	return cut ? `${text}…` : text;
}

/** The words that fit; where the trigger is not among them, those of the nearest clause around it that has a subject. */
function fitted(
	reading: Reading,
	words: readonly number[],
	trigger: number,
): { kept: number[]; cut: boolean } {
	const { tokens } = reading.tree;
	const whole = cutTokens(reading, words, LONGEST);
	if (!whole.cut || whole.kept.includes(trigger)) return whole;
	for (const predicate of upwards(reading.tree, trigger)) {
		const { subject } = reading.clause(predicate);
		if (subject === null || tokens[subject]?.upos === 'PRON') continue;
		const at = words.indexOf(edgeOf(reading, subject));
		const part = at < 0 ? whole : cutTokens(reading, words.slice(at), LONGEST);
		if (part.kept.includes(trigger)) return part;
	}
	return whole;
}

/** Is the token part of a date that stands as an adverbial of its own, or the preposition right before one? */
function isDate(reading: Reading, index: number): boolean {
	const { tree } = reading;
	const next = index + 1;
	let current = isDated(reading, index)
		? index
		: tree.tokens[index]?.upos === 'ADP' && isDated(reading, next)
			? next
			: -1;
	if (current < 0) return false;
	for (let step = 0; step < DEEPEST && isDated(reading, head(tree, current) ?? -1); step += 1)
		current = head(tree, current) ?? current;
	const kind = relation(tree, current);
	return kind === 'obl' || kind === 'advmod' || tree.tokens[current]?.deprel === 'nmod:unmarked';
}

function endsAfter(reading: Reading, index: number): boolean {
	const { tree } = reading;
	const next = tree.tokens[index + 1];
	const beyond = tree.tokens[index + 2];
	if (!next) return true;
	if (/^["“”]$/.test(next.form) && reading.quoted(index + 2) && tree.tokens[index]?.upos === 'PUNCT')
		return true;
	if (BREAKS.has(next.form)) return true;
	if (next.form !== ',' || !beyond) return /^[.!?]+$/.test(next.form);
	const source = `${beyond.form} ${tree.tokens[index + 3]?.form ?? ''}`.toLowerCase();
	return (
		reading.lexicon.grammar.sources.includes(source) ||
		reading.lexicon.has('relative', beyond.form.toLowerCase()) ||
		beyond.upos === 'SCONJ' ||
		beyond.upos === 'CCONJ' ||
		beyond.xpos === 'VBG'
	);
}

/** Without the conjunctions, adverbs and dates the clause opens with. */
function trimmedEdges(reading: Reading, words: readonly number[]): number[] {
	const { tokens } = reading.tree;
	const lead = (index: number | undefined) => {
		const token = tokens[index ?? -1];
		return (
			token !== undefined &&
			(token.upos === 'PUNCT' ||
				token.upos === 'CCONJ' ||
				reading.lexicon.has('connectives', token.form.toLowerCase()))
		);
	};
	const from = words.findIndex((index) => !lead(index));
	return from < 0 ? [...words] : words.slice(from);
}
