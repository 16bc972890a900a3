import type { Lexicon } from './lexicon.ts';
import { dependents, head, lemma, relation, type Tree } from './tree.ts';

/** Is the verb in the passive: "was arrested", "seized by the army"? */
export function isPassive(tree: Tree, predicate: number, lexicon: Lexicon): boolean {
	if (dependents(tree, predicate, 'aux:pass').length > 0) return true;
	const token = tree.tokens[predicate];
	const isPassiveWord = (word: string) => lexicon.has('passiveAuxiliaries', word);
	const auxiliaries = dependents(tree, predicate, 'aux').map((auxiliary) => lemma(tree, auxiliary));
	// "have called" is none, whatever the parser makes of the subject.
	if (auxiliaries.some((word) => lexicon.has('perfectAuxiliaries', word)) && !auxiliaries.some(isPassiveWord))
		return false;
	if (dependents(tree, predicate, 'nsubj:pass', 'csubj:pass', 'obl:agent').length > 0) return true;
	if (token?.xpos !== 'VBN') return false;
	if (relation(tree, predicate) === 'conj' && auxiliaries.length === 0) {
		const first = head(tree, predicate);
		return first !== null && dependents(tree, first, 'aux:pass').length > 0;
	}
	if (dependents(tree, predicate, 'nsubj').length > 0) return false;
	return dependents(tree, predicate, 'obj').length === 0 || auxiliaries.some(isPassiveWord);
}
