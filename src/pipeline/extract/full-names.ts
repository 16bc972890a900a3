import type { Appearance } from './appearances.ts';
import type { Lexicon } from './lexicon.ts';
import type { Kind } from './name-kind.ts';
import { nameRun } from './names.ts';
import type { Reading } from './reading.ts';

/** What the names of an article stand for. */
export interface FullNames {
	/** The name somebody or something goes by in the article, for any name of it. */
	readonly full: (name: string) => string;
	readonly kind: (name: string) => Kind | undefined;
}

/** Reads which short names belong to which long ones: "Kim" → "Kim Jong Un". */
export function fullNamesOf(appearances: readonly Appearance[], lexicon: Lexicon | undefined): FullNames {
	const kinds = kindsOf(appearances);
	const own = new Set(
		appearances
			.filter(({ described, name }) => described || lexicon?.places.has(name.toLowerCase()) === true)
			.map(({ name }) => folded(name)),
	);
	const variants = new Map<string, string>();
	const byLast = new Map<string, string>();
	const byFirst = new Map<string, string>();
	for (const { name, described } of appearances) {
		const kind = kinds.get(name) ?? 'name';
		const words = wordsOf(name, lexicon);
		const [first = '', last = ''] = [words[0], words.at(-1)];
		if (words.length < 2 || kind === 'place') continue;
		const body = kind === 'organisation';
		// The name it is first told by is the one a reader knows: "John Conyers", not "John James Conyers Jr.".
		const key = body ? folded(name) : folded(`${first} ${last}`);
		const known = variants.get(key) ?? name;
		variants.set(key, known);
		if (described) continue;
		if (!body && last.length > 2 && !own.has(folded(last)) && !byLast.has(folded(last)))
			byLast.set(folded(last), known);
		if (first.length > 2 && !own.has(folded(first)) && !byFirst.has(folded(first)))
			byFirst.set(folded(first), known);
	}
	const read = (name: string): string => {
		const words = wordsOf(name, lexicon);
		const short = folded(words.join(' '));
		if (words.length < 2) return byLast.get(short) ?? byFirst.get(short) ?? name;
		const kind = kinds.get(name);
		if (kind === 'place' || kind === 'organisation') return name;
		// "bin Laden" is the end of a longer name.
		const longer = byLast.get(folded(words.at(-1) ?? ''));
		if (longer !== undefined && folded(longer).endsWith(` ${short}`)) return longer;
		return variants.get(folded(`${words[0] ?? ''} ${words.at(-1) ?? ''}`)) ?? name;
	};
	const known = new Map<string, string>();
	const full = (name: string): string => {
		const found = known.get(name) ?? read(name);
		known.set(name, found);
		return found;
	};
	return { full, kind: (name) => kinds.get(name) };
}

/** The words of a name without "Jr." and the like. */
function wordsOf(name: string, lexicon: Lexicon | undefined): string[] {
	const words = name.split(/\s+/);
	const plain = words.filter((word) => lexicon?.has('nameSuffixes', word.toLowerCase()) !== true);
	return plain.length > 0 ? plain : words;
}

const PLAIN = /^[\x20-\x7e]*$/;

/** Without case and accents: news writes "Erdoğan" and "Erdogan" of one man. */
function folded(name: string): string {
	// Most names are plain letters, and taking accents apart is dear.
	if (PLAIN.test(name)) return name.toLowerCase();
	return name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i').toLowerCase();
}

/** The kind most appearances of a name speak for; evidence for anything beats the lack of it. */
function kindsOf(appearances: readonly Appearance[]): Map<string, Kind> {
	const kinds = new Map<string, Kind>();
	for (const { name, kind } of appearances) if (kind !== 'name' && !kinds.has(name)) kinds.set(name, kind);
	return kinds;
}

/** "the court", where the article has named one court: its kind in lower case → its name. Kinds it has two of are left out. */
export function bodiesOf(
	appearances: readonly Appearance[],
	lexicon: Lexicon | undefined,
): Map<string, string> {
	const found = new Map<string, string>();
	const twice = new Set<string>();
	for (const { name, kind } of appearances) {
		if (kind !== 'organisation' || !name.includes(' ')) continue;
		for (const word of name.toLowerCase().split(' ')) {
			if (!lexicon?.has('organisations', word)) continue;
			const other = found.get(word);
			if (other !== undefined && other !== name) twice.add(word);
			found.set(word, other ?? name);
		}
	}
	for (const word of twice) found.delete(word);
	return found;
}

/** The one person the article names with an office: "president" → "Ada Quist". Offices of two are left out. */
export function holdersOf(appearances: readonly Appearance[], full: FullNames['full']): Map<string, string> {
	const found = new Map<string, string>();
	const shared = new Set<string>();
	for (const { name, offices } of appearances) {
		for (const office of offices) {
			const holder = full(name);
			const other = found.get(office) ?? holder;
			if (other !== holder) shared.add(office);
			found.set(office, other);
		}
	}
	for (const office of shared) found.delete(office);
	return found;
}

/** "Syrian Democratic Forces (SDF)": from then on, the letters stand for the name. */
export function acronymsOf(readings: readonly Reading[]): Map<string, string> {
	const found = new Map<string, string>();
	for (const reading of readings) {
		const { tokens } = reading.tree;
		for (let token = 2; token + 1 < tokens.length; token += 1) {
			const letters = tokens[token]?.form ?? '';
			if (
				tokens[token - 1]?.form !== '(' ||
				tokens[token + 1]?.form !== ')' ||
				!/^\p{Lu}{2,6}$/u.test(letters)
			)
				continue;
			const run = nameRun(reading, token - 2);
			if (run && run.name.includes(' ') && !found.has(letters)) found.set(letters, run.name);
		}
	}
	return found;
}
