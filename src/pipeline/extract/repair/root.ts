import { overlaps, type Span } from '../../../model/span.ts';
import type { Lexicon } from '../lexicon.ts';
import { FINITE, nearestNoun, NOMINAL, type Draft } from './arguments.ts';
import { markedHeads } from './content.ts';

/** Steps from a verb to the root within which it is looked for. */
const DEEPEST = 12;

function isPredicate(tokens: readonly Draft[], predicates: ReadonlySet<number>, index: number): boolean {
	return tokens[index]?.upos === 'VERB' || predicates.has(index);
}

/** Makes the first main verb the root where the root is no predicate: "Germany on Monday banned …". */
export function liftMainVerb(tokens: Draft[], timexes: readonly Span[], lexicon: Lexicon): boolean {
	const root = tokens.findIndex(({ head }) => head < 0);
	const { predicates, auxiliaries, relatives } = markedHeads(tokens);
	if (root < 0 || tokens[root]?.upos === 'AUX') return false;
	// A bare infinitive at the head of a statement is a noun the tagger mistook: "Leader Kim decided".
	const misread = root === 0 && tokens[root]?.xpos === 'VB' && !auxiliaries.has(root);
	// Nor is a bare participle the main verb of a sentence: "Khan, a lawyer, addressed reporters, calling for …".
	const participial = tokens[root]?.xpos === 'VBG' && !auxiliaries.has(root);
	if (!misread && !participial && isPredicate(tokens, predicates, root) && !(tokens[root]?.upos === 'DET'))
		return false;
	const free = (index: number): boolean => {
		let current = tokens[index]?.head ?? -1;
		for (let step = 0; current >= 0 && step < DEEPEST; step += 1) {
			if (
				current !== root &&
				isPredicate(tokens, predicates, current) &&
				tokens[current]?.xpos !== 'VBN' &&
				tokens[current]?.xpos !== 'VBG' &&
				tokens[current]?.upos === 'VERB'
			)
				return false;
			if (current === root) return true;
			current = tokens[current]?.head ?? -1;
		}
		return false;
	};
	const candidates = [...tokens.keys()].filter(
		(index) => tokens[index]?.upos === 'VERB' && index !== root && !relatives.has(index) && free(index),
	);
	const finite = candidates.find((index) => {
		const token = tokens[index];
		return (
			token !== undefined &&
			(FINITE.has(token.xpos) || auxiliaries.has(index)) &&
			!token.deprel.startsWith('aux')
		);
	});
	const participle = candidates.find((index) => {
		const [left, token, right] = [tokens[index - 1], tokens[index], tokens[index + 1]];
		return (
			token?.xpos === 'VBN' &&
			left !== undefined &&
			(NOMINAL.has(left.upos) || (participial && left.form === ',' && index < root)) &&
			left.head !== index &&
			right !== undefined &&
			right.upos !== 'PUNCT' &&
			(right.upos !== 'ADP' || (token.head === root && tokens.at(-1)?.form === '.'))
		);
	});
	const verb = participial ? participle : (finite ?? participle);
	if (verb === undefined) {
		const mistaken = participial ? undefined : mistakenVerb(tokens, root, lexicon);
		if (mistaken === undefined) return false;
		promote(tokens, root, mistaken, timexes, lexicon);
		return true;
	}
	promote(tokens, root, verb, timexes, lexicon);
	return true;
}

/** In a sentence without any verb of its own, the past form that was tagged as something else: "an earthquake struck/NN". */
function mistakenVerb(tokens: Draft[], root: number, lexicon: Lexicon): number | undefined {
	const { pastForms } = lexicon.grammar;
	const { auxiliaries, relatives } = markedHeads(tokens);
	const isMain = ({ upos, xpos }: Draft, index: number) =>
		upos === 'VERB' && (FINITE.has(xpos) || auxiliaries.has(index)) && !relatives.has(index);
	if (tokens.at(-1)?.form !== '.' || tokens.some(isMain)) return undefined;
	const found = tokens.findIndex(
		({ form }, index) =>
			Object.hasOwn(pastForms, form) &&
			index > 0 &&
			index !== root &&
			NOMINAL.has(tokens[index - 1]?.upos ?? ''),
	);
	const token = tokens[found];
	if (!token) return undefined;
	token.upos = 'VERB';
	token.xpos = 'VBD';
	token.lemma = pastForms[token.form] ?? token.lemma;
	// What a noun had before and after it is the verb's subject and object.
	const subject = tokens[found - 1];
	if (subject?.head === found) subject.deprel = 'nsubj';
	const object = tokens.findIndex(
		({ head, upos }, index) => head === found && index > found && NOMINAL.has(upos),
	);
	const after = tokens[object];
	if (after) after.deprel = 'obj';
	return found;
}

/** What stands before the verb that takes over from the old root is the verb's. */
const MOVES = /^(?:nsubj|obl|advmod|aux|nmod:unmarked)/;

function promote(
	tokens: Draft[],
	root: number,
	verb: number,
	timexes: readonly Span[],
	lexicon: Lexicon,
): void {
	const [main, old] = [tokens[verb], tokens[root]];
	if (!main || !old) return;
	const parent = main.head;
	const hasSubject = () => tokens.some(({ head, deprel }) => head === verb && deprel.startsWith('nsubj'));
	const subject = tokens.some(({ head, deprel }) => head === verb && deprel === 'aux:pass')
		? 'nsubj:pass'
		: 'nsubj';
	main.head = -1;
	main.deprel = 'root';
	if (main.xpos === 'VBN' && !tokens.some(({ head, deprel }) => head === verb && deprel.startsWith('aux')))
		main.xpos = 'VBD';
	for (const index of new Set([parent, root])) {
		const token = tokens[index];
		if (!token) continue;
		token.head = verb;
		const hasCase = tokens.some(({ head, deprel }) => head === index && deprel === 'case');
		if (token.upos === 'ADV') token.deprel = 'advmod';
		else if (token.upos === 'DET' || token.upos === 'ADJ') token.deprel = 'dep';
		else if (token.upos === 'VERB') token.deprel = 'advcl';
		else if (hasCase || timexes.some((timex) => overlaps(timex, token))) token.deprel = 'obl';
		else if (index > verb) token.deprel = 'obj';
		else token.deprel = hasSubject() ? 'dep' : subject;
	}
	for (const [index, token] of tokens.entries()) {
		if (token.head === root && index < verb && MOVES.test(token.deprel)) token.head = verb;
	}
	if (hasSubject()) return;
	const before = nearestNoun(tokens, verb, lexicon);
	const noun = before === null ? undefined : tokens[before];
	if (!noun) return;
	noun.head = verb;
	noun.deprel = subject;
}
