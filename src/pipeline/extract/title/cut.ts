import type { Reading } from '../reading.ts';
import { form, lemma } from '../tree.ts';

/** Share of the room a text must fill to be cut at the end of a clause. */
const WELL_FILLED = 0.55;

/** A text that fits: cut at the end of a clause where there is a late one, else between two words; the cut is marked. */
export function cutText(text: string, longest: number): string {
	if (text.length <= longest) return text;
	const room = text.slice(0, longest);
	const clause = Math.max(...[', ', '; ', ': ', ' — ', ' – ', '. '].map((mark) => room.lastIndexOf(mark)));
	if (clause > longest * WELL_FILLED) return `${open(room.slice(0, clause))}…`;
	const space = room.lastIndexOf(' ', longest - 1);
	return `${open(room.slice(0, space > longest / 2 ? space : longest - 1))}…`;
}

/** A text without the marks at its end, so that it can go on in dots. */
function open(text: string): string {
	return text.replace(/[\s,;:–—…-]+$/u, '');
}

/** Words that lead on to what follows and cannot end a title without it. */
const LEADS_ON = /^(?:case|det|cc|mark|aux|cop|punct|nmod:poss|amod)(?::|$)/u;

/** Leaves out words from the end until they fit, and what then leads nowhere. Answers the words kept, and whether some did not fit. */
export function cutTokens(
	reading: Reading,
	tokens: readonly number[],
	longest: number,
): { kept: number[]; cut: boolean } {
	const { tree } = reading;
	const kept: number[] = [];
	let length = 0;
	for (const index of tokens) {
		length += (tree.tokens[index]?.form.length ?? 0) + 1;
		if (length > longest && kept.length > 0) break;
		kept.push(index);
	}
	const cut = kept.length < tokens.length;
	const all = new Set(kept);
	for (let last = kept.at(-1); last !== undefined && kept.length > 1; last = kept.at(-1)) {
		const token = tree.tokens[last];
		if (!token || all.has(token.head) || !LEADS_ON.test(token.deprel)) break;
		if (isParticle(reading, last)) break;
		kept.pop();
		all.delete(last);
	}
	return { kept, cut };
}

/** "agreed upon | last year": a word right behind the verb that leads to no date or place is the verb's. */
function isParticle({ tree, lexicon }: Reading, index: number): boolean {
	const own = tree.tokens[index];
	const word = form(tree, index);
	const phrasal = lexicon.has('phrasalVerbs', `${lemma(tree, index - 1)}_${word}`);
	const lists = ['placePrepositions', 'occasions', 'since', 'until'] as const;
	return (
		own?.upos === 'ADP' &&
		tree.tokens[index - 1]?.upos === 'VERB' &&
		(phrasal || (!lists.some((list) => lexicon.has(list, word)) && word !== lexicon.grammar.partPreposition))
	);
}
