import type { Cast } from './cast.ts';
import type { Reading } from './reading.ts';
import { dependents, form, head, lemma, relation } from './tree.ts';

/** Steps from an infinitive to the verb that carries it. */
const FARTHEST = 4;
const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'DET', 'ADJ', 'SYM']);
const DETERMINED = new Set(['DET', 'ADJ']);

/** Can the title begin with it? Verbs, dates and pronouns that stand for nobody known cannot. */
export function isSubject(reading: Reading, cast: Cast, token: number): boolean {
	const { tree, lexicon } = reading;
	const own = tree.tokens[token];
	if (!own || !NOMINAL.has(own.upos) || reading.inTimex(token)) return false;
	const word = form(tree, token);
	if (lexicon.has('relative', word)) return false;
	if (own.upos === 'PRON' && !lexicon.has('indefinite', word)) return cast.referent(reading, token) !== null;
	if (own.upos === 'ADJ') return dependents(tree, token, 'det').length > 0;
	return !(DETERMINED.has(own.upos) && lexicon.has('definite', word)) && !lexicon.has('indefinite', word);
}

/** Do subject and verb agree in number? Where they do not, the tree gave the verb a subject that is not its own. */
export function agrees(reading: Reading, subject: number, predicate: number): boolean {
	const { tree, lexicon } = reading;
	const own = tree.tokens[subject];
	const many = own?.xpos === 'NNS' ? true : own?.xpos === 'NN' ? false : null;
	if (many === null || dependents(tree, subject, 'conj', 'nmod').length > 0) return true;
	const verbs = [predicate, ...dependents(tree, predicate, 'aux', 'cop')].map((verb) => form(tree, verb));
	if (many) return !verbs.some((verb) => lexicon.has('singularAuxiliaries', verb));
	const gathers =
		lexicon.classes.get('actors')?.has(lemma(tree, subject)) === true ||
		lexicon.has('partitives', lemma(tree, subject));
	return gathers || !verbs.some((verb) => lexicon.has('pluralAuxiliaries', verb));
}

/** The finite verb an infinitive or predicate hangs on: "declined to comment", "are confirmed dead". */
export function carrierOf(reading: Reading, verb: number): number {
	const { tree } = reading;
	let current = verb;
	for (let step = 0; step < FARTHEST; step += 1) {
		const governor = head(tree, current);
		if (governor === null) break;
		const kind = relation(tree, current);
		if (kind === 'xcomp') current = governor;
		else if (kind === 'acl' && reading.clause(current).tense === 'infinitive' && isObject(reading, governor))
			current = head(tree, governor) ?? current;
		else break;
	}
	return current;
}

/** "has power to declare": the noun an infinitive hangs on is the object of a clause with a tense. */
function isObject(reading: Reading, noun: number): boolean {
	const { tree } = reading;
	const verb = head(tree, noun);
	return (
		verb !== null &&
		relation(tree, noun) === 'obj' &&
		tree.tokens[verb]?.upos === 'VERB' &&
		reading.clause(verb).finite
	);
}

/** The clause that a participle without a subject goes with: "an earthquake struck, injuring 25"; null when it stands alone. */
export function mainOf(reading: Reading, verb: number): number | null {
	const { tree } = reading;
	const clause = reading.clause(verb);
	if (relation(tree, verb) !== 'advcl' || clause.finite || clause.subject !== null) return null;
	const governor = head(tree, verb);
	if (governor === null || tree.tokens[governor]?.upos !== 'VERB' || !reading.clause(governor).finite)
		return null;
	return governor;
}
