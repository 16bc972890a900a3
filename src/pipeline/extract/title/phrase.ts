import { add, isDated, type Draft, type Part } from './parts.ts';
import { form, prepositionText, relation } from '../tree.ts';

/** What always stays with its noun. */
const CORE = new Set(['det', 'amod', 'compound', 'nummod', 'flat', 'case', 'advmod', 'fixed', 'goeswith']);
/** "part of the festival", "a state of emergency": so short a part is never left out. */
const SHORT_PART = 6;
/** Noun phrases nest no deeper than this in a title. */
const DEEPEST = 4;
/** Tokens of one noun phrase. */
const MOST_WORDS = 40;
/** A relative clause, participle or apposition longer than this is left out. */
const LONGEST_CLAUSE = 14;

/** Adds a noun phrase: its core as one part, what follows the noun as parts that may be left out. */
export function addNoun(
	draft: Draft,
	noun: number,
	rank: number,
	within: Part | null = null,
	{ withCase = true, extra = [] as readonly number[], depth = 0 } = {},
): Part {
	const { tree } = draft.reading;
	const core: number[] = [...extra];
	const later: [number, number][] = [];
	const queue = [noun];
	for (const index of queue) {
		if (core.length >= MOST_WORDS) break;
		core.push(index);
		replacePronoun(draft, index);
		for (const child of tree.children[index] ?? []) {
			const step = fateOf(draft, index, child);
			if (step === null) continue;
			if (index === noun && !withCase && relation(tree, child) === 'case' && child < noun) continue;
			if (index === noun && relation(tree, child) === 'cc' && opens(draft, noun, child)) continue;
			if (step === 0) queue.push(child);
			else later.push([child, rank + step]);
		}
	}
	const part = add(draft, core, rank, within);
	for (const [child, step] of later) {
		const kind = relation(tree, child);
		if (kind === 'nmod' && depth < DEEPEST) addNoun(draft, child, step, part, { depth: depth + 1 });
		else addTree(draft, child, step, part);
	}
	return part;
}

/** Does the phrase begin with the conjunction, but for a comma? */
function opens({ reading: { tree } }: Draft, noun: number, conjunction: number): boolean {
	return tree.tokens.slice(tree.first[noun] ?? noun, conjunction).every(({ upos }) => upos === 'PUNCT');
}

/** A whole subtree as one part; one that is too long is left out. */
export function addTree(draft: Draft, top: number, rank: number, within: Part | null): Part | null {
	const { tree } = draft.reading;
	const [from, to] = [tree.first[top] ?? top, tree.last[top] ?? top];
	if (to - from >= LONGEST_CLAUSE) return null;
	const tokens: number[] = [];
	for (let index = from; index <= to; index += 1) {
		tokens.push(index);
		replacePronoun(draft, index);
	}
	return add(draft, tokens, rank, within);
}

/** How far behind its noun a dependent may be left out: 0 never, null always. */
function fateOf(draft: Draft, noun: number, child: number): number | null {
	const { reading } = draft;
	const { tree } = reading;
	const kind = relation(tree, child);
	const full = tree.tokens[child]?.deprel ?? '';
	if (draft.without.has(child)) return null;
	// "a man whom": the pronoun of a clause that is told apart.
	if (
		child > noun &&
		tree.tokens[child]?.upos === 'PRON' &&
		reading.lexicon.has('relative', form(tree, child))
	)
		return null;
	// "the 2016 referendum", "Monday's session": dates before a noun tell which one is meant; those behind it tell when.
	if (isDated(reading, child) && child > noun && !draft.speech) return null;
	if (full === 'nmod:poss' || full === 'nmod:desc' || full === 'nmod:unmarked') return 0;
	if (kind === 'advmod' && reading.lexicon.has('connectives', form(tree, child))) return null;
	if (CORE.has(kind)) return tree.children[child]?.some((inner) => isFinite(draft, inner)) ? null : 0;
	if (kind === 'conj' && child > draft.verb && opensClause(draft, child)) return null;
	if (kind === 'cc' || kind === 'conj')
		return tree.tokens[child]?.upos === 'VERB' && tree.tokens[noun]?.upos !== 'VERB' ? null : 0;
	if (kind === 'nmod') {
		if (prepositionText(tree, child) !== reading.lexicon.grammar.partPreposition) return 2;
		return (tree.last[child] ?? child) - (tree.first[child] ?? child) < SHORT_PART ? 0 : 1;
	}
	const apart = isSetApart(draft, noun, child);
	if (kind === 'appos') return apart ? null : 0;
	// A past form beside a noun is a verb whose subject the noun is.
	if (kind === 'acl' && full === 'acl' && tree.tokens[child]?.xpos === 'VBD') return null;
	if (kind === 'acl') return apart ? null : full === 'acl:relcl' ? 4 : 2;
	// What the parser could not name stays where it stands before the noun.
	if (kind === 'dep' || kind === 'punct') return child < noun && kind === 'dep' ? 0 : null;
	return null;
}

/** "funding for a wall, and the conflict caused …": what seems a second noun is the subject of the next clause. */
function opensClause({ reading: { tree } }: Draft, noun: number): boolean {
	const next = tree.tokens[(tree.last[noun] ?? noun) + 1];
	return next?.upos === 'AUX' || /^VB[DZP]$/.test(next?.xpos ?? '');
}

function isFinite(draft: Draft, token: number): boolean {
	return draft.reading.tree.tokens[token]?.upos === 'VERB' && draft.reading.clause(token).finite;
}

/** Does a comma, bracket or dash part the dependent from its noun? */
function isSetApart({ reading }: Draft, noun: number, child: number): boolean {
	const { tree } = reading;
	const before = (tree.first[child] ?? child) - 1;
	const mark = tree.tokens[before];
	if (mark?.upos === 'PUNCT' && mark.form !== '-') return before > noun;
	const opening = tree.tokens[tree.first[child] ?? child];
	return opening?.upos === 'PUNCT' && child > noun;
}

/** Lets a name stand for a pronoun, where it is known whom it means and the title does not tell already. */
function replacePronoun(draft: Draft, token: number): void {
	const { reading, cast, told, names, speech } = draft;
	const { tree, lexicon } = reading;
	if (tree.tokens[token]?.upos !== 'PRON' || names.has(token) || reading.quoted(token)) return;
	const word = form(tree, token);
	if (!(lexicon.has('person', word) || lexicon.has('thing', word) || lexicon.has('group', word))) return;
	const owns = tree.tokens[token].deprel === 'nmod:poss';
	// Behind the subject a pronoun may mean what the title names there; only persons are told apart by theirs.
	if (draft.place > 0 && (owns || !(lexicon.has('person', word) || isHead(tree, token)))) return;
	if (speech && told?.kind === 'person') return;
	const referent = cast.referent(reading, token);
	if (referent === null || referent.name === told?.name) return;
	if (draft.place > 0 && isNamedBefore(draft, token, referent.name)) return;
	// "himself" is whom the clause is about.
	if (lexicon.has('reflexive', word)) return;
	names.set(token, owns ? `${referent.name}’s` : referent.name);
}

/** Is the pronoun the subject of a clause of its own? */
function isHead(tree: Draft['reading']['tree'], token: number): boolean {
	return relation(tree, token) === 'nsubj';
}

/** Does the sentence name them before the pronoun? Then a reader knows whom it means. */
function isNamedBefore({ reading: { sentence, text, tree } }: Draft, token: number, name: string): boolean {
	const before = text.slice(sentence.start, tree.tokens[token]?.start ?? 0).slice(-FARTHEST_NAME);
	return before.includes(name.split(' ').at(-1) ?? name);
}

/** Characters back in which a name is looked for. */
const FARTHEST_NAME = 400;
