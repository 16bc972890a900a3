import type { Lexicon } from '../lexicon.ts';
import { isOpened, type Draft } from './arguments.ts';

/** "retaken following heavy shelling": before a bare noun such a participle is a preposition. */
export function mendPrepositions(tokens: Draft[], lexicon: Lexicon): boolean {
	let changed = false;
	for (const [index, token] of tokens.entries()) {
		if (token.upos !== 'VERB' || token.deprel !== 'amod' || token.head < index) continue;
		if (!lexicon.has('shifting', token.form.toLowerCase())) continue;
		if (isOpened(tokens, token.head, index)) continue;
		Object.assign(token, { upos: 'ADP', xpos: 'IN', deprel: 'case' });
		changed = true;
	}
	return changed;
}

/** "has since said": an adverb that was taken for the verb gives its place to the verb behind it. */
export function mendAdverbs(tokens: Draft[], lexicon: Lexicon): boolean {
	let changed = false;
	for (const [index, token] of tokens.entries()) {
		const verb = tokens[index + 1];
		if (token.upos !== 'VERB' || verb?.upos !== 'VERB' || verb.xpos !== 'VBN') continue;
		if (!lexicon.has('timeAdverbs', token.form.toLowerCase())) continue;
		Object.assign(verb, { head: token.head, deprel: token.deprel });
		for (const other of tokens) if (other.head === index) other.head = index + 1;
		Object.assign(token, { upos: 'ADV', xpos: 'RB', deprel: 'advmod', head: index + 1 });
		changed = true;
	}
	return changed;
}
