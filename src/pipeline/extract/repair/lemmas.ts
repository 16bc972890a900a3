import type { Lexicon } from '../lexicon.ts';
import type { Draft } from './arguments.ts';

/** "shelled", "dropped": a last letter written twice. */
const DOUBLED = /([^aeiou])\1$/;

/**
 * Gives verbs whose dictionary form no table knows the one that their form may have and that a table does know:
 * lemmatisers guess at words they have not learned ("shel" of "shelled", "flead" of "fled").
 */
export function mendLemmas(tokens: Draft[], lexicon: Lexicon): boolean {
	let changed = false;
	for (const token of tokens) {
		if (token.upos !== 'VERB' || lexicon.verbs.has(token.lemma.toLowerCase())) continue;
		const lemma = lemmasOf(token.form.toLowerCase(), lexicon).find((word) => lexicon.verbs.has(word));
		if (lemma === undefined) continue;
		token.lemma = lemma;
		changed = true;
	}
	return changed;
}

function lemmasOf(form: string, { grammar }: Lexicon): string[] {
	const { inflections, irregularForms, pastForms } = grammar;
	const found: string[] = [];
	for (const known of [irregularForms, pastForms]) {
		const word = Object.hasOwn(known, form) ? known[form] : undefined;
		if (word !== undefined) found.push(word);
	}
	for (const [ending, others] of Object.entries(inflections)) {
		if (!form.endsWith(ending)) continue;
		const stem = form.slice(0, form.length - ending.length);
		found.push(...others.map((other) => stem + other));
		if (DOUBLED.test(stem)) found.push(stem.slice(0, -1));
	}
	return found;
}
