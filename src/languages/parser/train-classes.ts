import { countCompany } from './company.ts';
import { exchange } from './exchange.ts';
import { hashText } from './hash.ts';
import { classKey, type ClassTable } from './word-classes.ts';
import { plainForm, PLAIN_SALT } from './words.ts';

/** Words seen less often get no class. */
const LEAST = 3;
const FINE = 256;
const COARSE = 64;
const ROUNDS = 8;

/** A sentence whose longer words mostly have capitals is a headline, where capitals tell nothing. */
const HEADLINE = 0.6;

/** Learns word classes from tokenised sentences of plain text. */
export function learnClasses(sentences: readonly (readonly string[])[]): ClassTable {
	const company = countCompany(
		sentences.map((words) => words.map((word) => plainForm(word))),
		LEAST,
	);
	const fine = exchange(company, FINE, ROUNDS);
	const coarse = exchange(company, COARSE, ROUNDS);
	const capitals = countCapitals(sentences);
	const rows = new Map<number, number>();
	company.words.forEach((word, at) => {
		const key = classKey(hashText(word, 0, word.length, PLAIN_SALT));
		// Words are in order of frequency: where two fall on one key, the more frequent one has it.
		if (word !== '' && !rows.has(key)) rows.set(key, at);
	});
	const sorted = [...rows].sort((a, b) => a[0] - b[0]);
	return {
		keys: Int32Array.from(sorted, ([key]) => key),
		fine: Uint8Array.from(sorted, ([, at]) => fine[at] ?? 0),
		coarse: Uint8Array.from(sorted, ([, at]) => coarse[at] ?? 0),
		capitals: Uint8Array.from(sorted, ([, at]) => step(capitals.get(company.words[at] ?? ''))),
	};
}

interface Capitals {
	with: number;
	without: number;
}

/** Counts capitals of words that follow a word, a number or a comma. */
function countCapitals(sentences: readonly (readonly string[])[]): Map<string, Capitals> {
	const counts = new Map<string, Capitals>();
	for (const words of sentences) {
		const long = words.filter((word) => word.length > 3 && /^\p{L}/u.test(word));
		const share = long.filter((word) => /^\p{Lu}/u.test(word)).length / long.length;
		if (long.length > 3 && share > HEADLINE) continue;
		words.forEach((word, at) => {
			if (!/^[\p{L}\p{N},]/u.test(words[at - 1] ?? '')) return;
			const form = plainForm(word);
			const count = counts.get(form) ?? { with: 0, without: 0 };
			counts.set(form, count);
			if (/^\p{Lu}/u.test(word)) count.with++;
			else count.without++;
		});
	}
	return counts;
}

function step(count: Capitals | undefined): number {
	const all = count ? count.with + count.without : 0;
	if (!count || all < 3) return 0;
	const share = count.with / all;
	if (share < 0.05) return 1;
	if (share < 0.4) return 2;
	return share < 0.9 ? 3 : 4;
}
