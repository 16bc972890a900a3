import type { Draft, Part } from './parts.ts';
import { add, isDated, timexType } from './parts.ts';
import { addNoun, addTree } from './phrase.ts';
import { isQuotation } from './speech.ts';
import { dependents, form, head, lemma, prepositionText, relation } from '../tree.ts';

interface Options {
	/** Does the clause bring its own subject into the title, or is it told before? */
	readonly withSubject: boolean;
	readonly depth: number;
	/** Its conjunctions ("that", "before", "to") stay. */
	readonly withMarks: boolean;
	/** Only subject, verb and object: another clause is what matters. */
	readonly bare?: boolean;
}

const DEEPEST = 4;
/** Adverbs longer than this are phrases of their own. */
const LONGEST_ADVERB = 3;

/** Adds a clause: verb group and objects are indispensable, adverbials may be left out, the farther the sooner. */
export function addClause(
	draft: Draft,
	predicate: number,
	rank: number,
	within: Part | null,
	options: Options,
): Part {
	const { reading } = draft;
	const { tree, lexicon } = reading;
	const group = [...sharedAuxiliaries(draft, predicate)];
	const nominal = tree.tokens[predicate]?.upos !== 'VERB';
	const begin = () =>
		nominal
			? nominalGroup(draft, predicate, rank, within, group)
			: add(draft, [...group, predicate], rank, within);
	const own: [number, (part: Part) => void][] = [];
	const later = (child: number, build: (part: Part) => void) => own.push([child, build]);
	const { subject } = reading.clause(predicate);
	let obliques = 0;
	for (const child of tree.children[predicate] ?? []) {
		const kind = relation(tree, child);
		const word = form(tree, child);
		const timed = isDated(reading, child) && !draft.speech;
		if (kind === 'aux' || kind === 'cop' || (kind === 'compound' && child > predicate && !nominal))
			group.push(child);
		else if (
			kind === 'conj' &&
			child === predicate + 2 &&
			lexicon.has('alternatives', form(tree, predicate + 1))
		)
			group.push(predicate + 1, child);
		else if (kind === 'expl' && options.withSubject) group.push(child);
		else if (kind === 'mark' || (kind === 'case' && !nominal)) {
			const infinitive = lexicon.has('infinitiveMark', word);
			if ((options.withMarks || infinitive) && child < predicate)
				group.push(child, ...dependents(tree, child, 'fixed'));
		} else if (kind === 'nsubj' || kind === 'csubj') {
			if (options.withSubject && child === subject) later(child, (part) => addNoun(draft, child, rank, part));
		} else if (kind === 'obj' || kind === 'iobj') {
			const dated = timed && (tree.children[child] ?? []).every((inner) => isDated(reading, inner));
			const far = child < predicate && subject !== null && child < subject;
			if (!dated && !far && !lexicon.has('relative', word))
				later(child, (part) => addNoun(draft, child, rank, part));
		} else if (kind === 'advmod') {
			const decisive = lexicon.has('negators', word) || lexicon.adverbs.has(word);
			if (timed || lexicon.has('connectives', word)) continue;
			if (decisive && child < predicate) group.push(child);
			else if (child === predicate + 1 && size(draft, child) === 1) group.push(child);
			else if (
				!options.bare &&
				size(draft, child) <= LONGEST_ADVERB &&
				(child > predicate || child > (subject ?? -1))
			)
				later(child, (part) => addTree(draft, child, rank + 2, part));
		} else if (kind === 'xcomp') {
			const told = draft.instead.get(child) ?? child;
			if (options.depth < DEEPEST)
				later(child, (part) =>
					addClause(draft, told, rank, part, {
						withSubject: false,
						withMarks: true,
						depth: options.depth + 1,
					}),
				);
		} else if (kind === 'ccomp' && !options.bare) {
			if (options.depth < DEEPEST && child > predicate && !isQuotation(reading, child))
				later(child, (part) =>
					addClause({ ...draft, speech: true }, child, rank, part, {
						...{ withSubject: true, withMarks: true, depth: options.depth + 1 },
					}),
				);
		} else if (kind === 'obl' && timed && !options.bare && child > predicate) {
			const place = beforeDate(draft, child);
			if (place.length > 0) later(child, (part) => add(draft, place, rank + 3, part));
		} else if (
			(kind === 'obl' || (kind === 'nmod' && !nominal)) &&
			!timed &&
			!(options.bare && obliques > 0)
		) {
			const first = tree.first[child] ?? child;
			// "at 5 p.m. | local time"
			if (tree.tokens[child]?.deprel === 'obl:unmarked' && timexType(reading, first - 1) === 'TIME') continue;
			const preposition = prepositionText(tree, child);
			if (lexicon.grammar.sources.includes(preposition)) continue;
			if (child < predicate && (subject === null || child < subject)) continue;
			const agent =
				tree.tokens[child]?.deprel === 'obl:agent' || preposition === lexicon.grammar.agentPreposition;
			if (relativeInside(draft, child) || isDated(reading, first)) continue;
			obliques += 1;
			const step = agent ? 1 : Math.min(2 + obliques, 5) + (child < predicate ? 2 : 0);
			later(child, (part) => addNoun(draft, child, rank + step, part));
		} else if (kind === 'advcl' && child > predicate) {
			const clause = reading.clause(child);
			const { marks } = clause;
			const condition = marks.some((mark) => lexicon.has('conditions', mark));
			const apart = tree.tokens[(tree.first[child] ?? child) - 1]?.upos === 'PUNCT';
			if (clause.finite && clause.subject === null && marks.length === 0) continue;
			if (condition) later(child, (part) => addTree(draft, child, rank + (draft.speech ? 1 : 3), part));
			else if (!options.bare && (!apart || draft.speech))
				later(child, (part) => addTree(draft, child, rank + 5, part));
		}
	}
	group.push(...particleOf(draft, predicate));
	const part = begin();
	for (const [, build] of own) build(part);
	return part;
}

/** A predicate noun or adjective with its copula: "is a count", "are dead". */
function nominalGroup(
	draft: Draft,
	predicate: number,
	rank: number,
	within: Part | null,
	group: readonly number[],
): Part {
	return addNoun(draft, predicate, rank, within, { extra: group });
}

/** "was located and recovered": the second verb shares the auxiliaries of the first, where it has none and no subject. */
function sharedAuxiliaries({ reading }: Draft, predicate: number): number[] {
	const { tree } = reading;
	const first = head(tree, predicate);
	if (first === null || relation(tree, predicate) !== 'conj') return [];
	const clause = reading.clause(predicate);
	const xpos = tree.tokens[predicate]?.xpos;
	const bare = xpos === 'VBN' || xpos === 'VB' || xpos === 'VBG';
	if (!bare || clause.auxiliaries.length > 0 || clause.subject !== null) return [];
	const shared = dependents(tree, first, 'aux', 'cop');
	const mark = dependents(tree, first, 'mark').filter((word) =>
		reading.lexicon.has('infinitiveMark', form(tree, word)),
	);
	const same = tree.tokens[first]?.xpos === xpos;
	if (!same) return [];
	return xpos === 'VB' && clause.tense === 'infinitive' && shared.length === 0 ? mark : shared;
}

function relativeInside({ reading }: Draft, noun: number): boolean {
	return reading.lexicon.has('relative', lemma(reading.tree, noun));
}

function size({ reading }: Draft, top: number): number {
	const { first, last } = reading.tree;
	return (last[top] ?? top) - (first[top] ?? top) + 1;
}

/** "sworn in | last week": the particle of the verb, which the parser gave to the date behind it. */
function particleOf({ reading }: Draft, predicate: number): number[] {
	const { tree, lexicon } = reading;
	const next = tree.tokens[predicate + 1];
	const word = form(tree, predicate + 1);
	const own = lexicon.has('phrasalVerbs', `${lemma(tree, predicate)}_${word}`);
	return next?.upos === 'ADP' && own && isDated(reading, next.head) ? [predicate + 1] : [];
}

/** Tokens of a place before a date. */
const LONGEST_PLACE = 4;

/** "to Norland | last fall": a phrase the parser gave to the date behind it. */
function beforeDate({ reading }: Draft, date: number): number[] {
	const { tree } = reading;
	const words: number[] = [];
	for (let index = tree.first[date] ?? date; index < date && !isDated(reading, index); index += 1)
		words.push(index);
	const names = words.length <= LONGEST_PLACE && words.some((index) => tree.tokens[index]?.upos === 'PROPN');
	return names && tree.tokens[words[0] ?? -1]?.upos === 'ADP' ? words : [];
}
