import type { NameRun } from './names.ts';
import { nameRun } from './names.ts';
import type { Reading } from './reading.ts';
import { form, lemma } from './tree.ts';

/** Tokens an office behind a comma is looked for in. */
const FARTHEST = 10;

/** The office that ends with this noun, with the words that tell its kind: "prime minister"; null when it is none. */
export function officeAt({ tree, lexicon }: Reading, token: number): string | null {
	if (!isOffice({ tree, lexicon }, token)) return null;
	const words = [lemma(tree, token)];
	for (let before = token - 1; before >= 0 && words.length < 4; before -= 1) {
		const word = form(tree, before);
		if (!lexicon.has('titles', word)) break;
		words.unshift(word);
	}
	return words.join(' ');
}

/** An office one person holds, not a role many have: "president", not "witness". */
function isOffice({ tree, lexicon }: Pick<Reading, 'tree' | 'lexicon'>, token: number): boolean {
	return ['lemma', 'form'].some((way) => {
		const word = way === 'lemma' ? lemma(tree, token) : form(tree, token);
		return lexicon.has('roles', word) && lexicon.has('titles', word);
	});
}

/** Is the run nothing but an office: "Prime Minister", "Senate Minority Leader"? */
export function isOfficeOnly(reading: Reading, run: NameRun): boolean {
	return run.from === run.to && isOffice(reading, run.to);
}

/** The offices a name is given with: before it as titles, before or behind it between commas. */
export function officesBeside(reading: Reading, run: NameRun): string[] {
	if (isOfficeOnly(reading, run)) return [];
	const found = new Set<string>();
	const add = (token: number) => {
		const office = officeAt(reading, token);
		if (office !== null) found.add(office);
	};
	add(run.from - 1);
	const behind = officeBehind(reading, run.to);
	if (behind !== null) add(behind);
	const ahead = officeAhead(reading, run);
	if (ahead !== null) add(ahead);
	return [...found];
}

/** "Ada Quist, the prime minister of Norland, …": the noun of the office. */
function officeBehind({ tree, lexicon }: Reading, to: number): number | null {
	if (form(tree, to + 1) !== ',') return null;
	for (let token = to + 2; token < to + FARTHEST; token += 1) {
		const own = tree.tokens[token];
		if (!own || own.upos === 'VERB' || own.upos === 'AUX' || own.upos === 'PUNCT' || own.upos === 'ADP')
			return null;
		if (lexicon.has('relative', form(tree, token))) return null;
		const last = tree.tokens[token + 1]?.upos !== 'NOUN' && tree.tokens[token + 1]?.upos !== 'PROPN';
		if (last && isOffice({ tree, lexicon }, token)) return token;
	}
	return null;
}

/** "The prime minister of Norland, Ada Quist, …": the noun of the office. */
function officeAhead({ tree, lexicon }: Reading, { full, to }: NameRun): number | null {
	if (form(tree, full - 1) !== ',' || tree.tokens[to + 1]?.upos === 'CCONJ') return null;
	for (let token = full - 2; token > full - FARTHEST && token >= 0; token -= 1) {
		const own = tree.tokens[token];
		if (!own || own.upos === 'VERB' || own.upos === 'AUX' || own.upos === 'PUNCT') return null;
		if (isOffice({ tree, lexicon }, token)) return token;
	}
	return null;
}

/** The name that stands in apposition to an office, told by the commas where the tree is silent. */
export function nameBeside(reading: Reading, office: number): NameRun | null {
	const { tree } = reading;
	for (let token = office + 1; token < office + FARTHEST; token += 1) {
		const own = tree.tokens[token];
		if (!own || own.upos === 'VERB' || own.upos === 'AUX') break;
		if (own.form !== ',') continue;
		const run = nameRun(reading, token + 1);
		if (run?.full === token + 1 && run.name.includes(' ') && officeAhead(reading, run) === office) return run;
		break;
	}
	for (let token = office - 1; token > office - FARTHEST && token > 0; token -= 1) {
		const own = tree.tokens[token];
		if (!own || own.upos === 'VERB' || own.upos === 'AUX') return null;
		if (own.form !== ',') continue;
		const run = nameRun(reading, token - 1);
		return run?.to === token - 1 && officeBehind(reading, run.to) === office ? run : null;
	}
	return null;
}
