import type { Reading } from './reading.ts';
import { form, lemma } from './tree.ts';

export type Gender = 'female' | 'male';

/** What the words before a name ("Mrs", "spokeswoman") or its first name tell of its bearer's sex. */
export function genderOf(reading: Reading, from: number, name: string): Gender | null {
	const { tree, lexicon } = reading;
	const words = [form(tree, from - 1), lemma(tree, from - 1)];
	if (name.includes(' ')) words.push(name.split(' ')[0]?.toLowerCase() ?? '');
	for (const word of words) {
		if (lexicon.has('female', word)) return 'female';
		if (lexicon.has('male', word)) return 'male';
	}
	return null;
}
