import { genderOf, type Gender } from './gender.ts';
import { nameRun, type Kind, type Referent } from './names.ts';
import type { Lexicon } from './lexicon.ts';
import type { Reading } from './reading.ts';
import { dependents, form, lemma, relation, spanOf, upwards } from './tree.ts';

/** The names of one article, and what its short names and pronouns stand for. */
export interface Cast {
	/** What the noun phrase with this head names. Pronouns that cannot be resolved safely give null. */
	readonly referent: (reading: Reading, token: number) => Referent | null;
}

interface Appearance extends Referent {
	readonly order: number;
	readonly token: number;
	readonly subject: boolean;
	readonly gender: Gender | null;
}

/** Pronouns look no further back than this many sentences. */
const MEMORY_SENTENCES = 2;
/** And no further than this many names. */
const MEMORY_NAMES = 24;

/** Reads the names of all sentences of an article. */
export function castOf(readings: readonly Reading[]): Cast {
	const appearances = readings.flatMap(appearancesIn);
	const fullNames = fullNamesOf(appearances);
	const bodies = bodiesOf(appearances, readings[0]?.lexicon);
	const compass = new Map(
		appearances
			.filter(({ kind, name }) => kind === 'place' && name.includes(' '))
			.map(({ name }): [string, string] => [name.split(' ')[0] ?? '', name]),
	);
	const acronyms = acronymsOf(readings);
	const mainSubjects = readings.map(mainSubject);
	const firstOf = new Map<number, number>();
	for (const [index, { order }] of appearances.entries()) if (!firstOf.has(order)) firstOf.set(order, index);

	const named = (name: string, kind: Kind): Referent => {
		const expanded = acronyms.get(name) ?? name;
		const full =
			kind === 'place'
				? expanded
				: (fullNames.get(expanded) ?? bodies.get(expanded.toLowerCase()) ?? expanded);
		return { name: full, kind: kinds.get(full) ?? kind };
	};
	const kinds = kindsOf(appearances);
	const genders = new Map<string, Gender>();
	for (const { name, gender } of appearances)
		if (gender !== null && !genders.has(fullNames.get(name) ?? name))
			genders.set(fullNames.get(name) ?? name, gender);

	const referent = (reading: Reading, token: number): Referent | null => {
		const { tree, lexicon } = reading;
		const word = form(tree, token);
		const wanted = PRONOUNS.find((kind) => lexicon.has(kind, word));
		if (wanted !== undefined) {
			const found = antecedent(reading, token, wanted);
			if (found) return named(found.name, found.kind);
			return wanted === 'person' ? null : subjectBefore(reading, wanted);
		}
		if (tree.tokens[token]?.upos === 'PRON') return null;
		const run = nameRun(reading, token);
		if (run) {
			const country = lexicon.places.get(run.name.toLowerCase());
			if (country !== undefined) return { name: country, kind: 'place' };
			const point = pointOfCompass(reading, run.from, run.name);
			if (point) return point;
			return named(run.name, run.kind);
		}
		const apposed = namedByApposition(reading, token);
		if (apposed !== null) {
			const name = nameRun(reading, apposed);
			if (name && name.kind !== 'place')
				return named(name.name, lexicon.has('roles', lemma(tree, token)) ? 'person' : name.kind);
		}
		const body = isBare(reading, token) ? bodies.get(word) : undefined;
		if (body !== undefined) return { name: body, kind: 'organisation' };
		return common(reading, token, referent);
	};

	/** "the North", where the article names North Korea. */
	const pointOfCompass = (reading: Reading, from: number, name: string): Referent | null => {
		if (name.includes(' ') || !reading.lexicon.has('definite', form(reading.tree, from - 1))) return null;
		const country = compass.get(name);
		return country === undefined ? null : { name: country, kind: 'place' };
	};

	/** The subject of the sentence before, for "it" and "they": the thing or the group the paragraph is about. */
	const subjectBefore = (reading: Reading, wanted: 'thing' | 'group'): Referent | null => {
		const before = readings[reading.order - 1];
		const subject = before?.paragraph === reading.paragraph ? mainSubjects[reading.order - 1] : undefined;
		const token = before?.tree.tokens[subject ?? -1];
		if (!before || subject === undefined || subject === null || !token || before.inTimex(subject))
			return null;
		const many = token.xpos.endsWith('S') || dependents(before.tree, subject, 'conj').length > 0;
		const run = nameRun(before, subject);
		// Its own pronouns stay: to resolve them as well could lead from sentence to sentence without end.
		const found = run ? named(run.name, run.kind) : common(before, subject, () => null);
		if (token.upos !== 'NOUN' && !run) return null;
		if (found.kind === 'person' && (wanted === 'thing' || !many)) return null;
		return many === (wanted === 'group') || found.kind === 'organisation' ? found : null;
	};

	const antecedent = (reading: Reading, token: number, wanted: Pronoun): Appearance | null => {
		const { lexicon, tree } = reading;
		const word = form(tree, token);
		const other = lexicon.has('feminine', word) ? 'male' : lexicon.has('masculine', word) ? 'female' : null;
		const fits = ({ name, kind, subject }: Appearance) =>
			wanted === 'person'
				? (kind === 'person' || kind === 'name') &&
					(other === null || genders.get(fullNames.get(name) ?? name) !== other)
				: subject && (kind === 'organisation' || (kind === 'place' && wanted === 'thing'));
		const before: Appearance[] = [];
		for (let back = 0; back <= (wanted === 'person' ? MEMORY_SENTENCES : 0); back += 1) {
			const order = reading.order - back;
			const first = firstOf.get(order);
			if (first === undefined) continue;
			const here: Appearance[] = [];
			for (let index = first; appearances[index]?.order === order && here.length < MEMORY_NAMES; index += 1) {
				const other = appearances[index];
				if (other && fits(other) && (back > 0 || other.token < token)) here.push(other);
			}
			before.push(
				...here.filter(({ subject }) => subject).reverse(),
				...here.filter(({ subject }) => !subject).reverse(),
			);
			if (before.length > 0) break;
		}
		return before[0] ?? null;
	};

	return { referent };
}

type Pronoun = 'person' | 'thing' | 'group';
const PRONOUNS: readonly Pronoun[] = ['person', 'thing', 'group'];

/** Head of the subject of a sentence's main clause. */
function mainSubject({ tree }: Reading): number | null {
	const root = tree.tokens.findIndex(({ head }) => head < 0);
	return root < 0 ? null : (dependents(tree, root, 'nsubj')[0] ?? null);
}

function appearancesIn(reading: Reading): Appearance[] {
	const { tree, lexicon } = reading;
	const found: Appearance[] = [];
	for (let token = 0; token < tree.tokens.length; token += 1) {
		if (tree.tokens[token]?.upos !== 'PROPN') continue;
		const run = nameRun(reading, token);
		if (!run) continue;
		const place = lexicon.places.get(run.name.toLowerCase());
		found.push({
			name: place ?? run.name,
			kind: run.kind,
			order: reading.order,
			token: run.from,
			subject: isSubject(reading, run.from, run.to),
			gender: genderOf(reading, run.from, run.name),
		});
		token = Math.max(token, run.to);
	}
	return found;
}

function isSubject(reading: Reading, from: number, to: number): boolean {
	for (let token = from; token <= to; token += 1) {
		const up = upwards(reading.tree, token).slice(0, 3);
		for (const step of up) {
			const deprel = relation(reading.tree, step);
			if (deprel === 'nsubj') return true;
			if (deprel !== 'flat' && deprel !== 'compound' && deprel !== 'appos') break;
		}
	}
	return false;
}

/** Short names that belong to one longer name of the article: "Kim" → "Kim Jong Un". */
function fullNamesOf(appearances: readonly Appearance[]): Map<string, string> {
	const full = new Map<string, string>();
	for (const { name, kind } of appearances) {
		const words = name.split(' ');
		if (words.length < 2 || kind === 'place') continue;
		const edges = kind === 'organisation' ? [words[0] ?? ''] : [words.at(-1) ?? '', words[0] ?? ''];
		for (const edge of edges) {
			const other = full.get(edge);
			if (
				edge.length > 2 &&
				(other === undefined ||
					(other.length < name.length && other.split(' ').every((word) => words.includes(word))))
			)
				full.set(edge, name);
		}
	}
	return full;
}

/** "the court", where the article has named one court: its kind in lower case → its name. Kinds it has two of are left out. */
function bodiesOf(appearances: readonly Appearance[], lexicon: Lexicon | undefined): Map<string, string> {
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

/** "the court" and no more: a definite article before the noun, nothing between. */
function isBare(reading: Reading, token: number): boolean {
	return (
		reading.lexicon.has('definite', form(reading.tree, token - 1)) &&
		dependents(reading.tree, token, 'nmod').length === 0
	);
}

/** The kind most appearances of a name speak for; evidence for anything beats the lack of it. */
function kindsOf(appearances: readonly Appearance[]): Map<string, Kind> {
	const kinds = new Map<string, Kind>();
	for (const { name, kind } of appearances) if (kind !== 'name' && !kinds.has(name)) kinds.set(name, kind);
	return kinds;
}

/** "Syrian Democratic Forces (SDF)": from then on, the letters stand for the name. */
function acronymsOf(readings: readonly Reading[]): Map<string, string> {
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

function namedByApposition(reading: Reading, token: number): number | null {
	const { tree } = reading;
	if (!reading.lexicon.has('roles', lemma(tree, token))) return null;
	const named = dependents(tree, token, 'appos', 'flat').find(
		(child) => tree.tokens[child]?.upos === 'PROPN',
	);
	return named ?? null;
}

/** What a common noun names: itself, with what describes it. */
function common(reading: Reading, token: number, referent: Cast['referent']): Referent {
	const role = reading.lexicon.has('roles', lemma(reading.tree, token));
	return { name: nounPhrase(reading, token, referent), kind: role ? 'person' : 'thing' };
}

const CORE = new Set(['amod', 'compound', 'nummod', 'nmod:poss', 'flat', 'nmod:desc']);

/** The core of a common noun's phrase as a name: no article, no count, possessive pronouns resolved. */
function nounPhrase(reading: Reading, token: number, referent: Cast['referent']): string {
	const { tree, lexicon } = reading;
	let from = token;
	for (const child of [...(tree.children[token] ?? [])].reverse()) {
		if (child > token) continue;
		const deprel = tree.tokens[child]?.deprel ?? '';
		if (!CORE.has(deprel) || deprel === 'nummod' || reading.inTimex(child)) break;
		from = tree.first[child] ?? child;
		if (token - from > 8) {
			from = token;
			break;
		}
	}
	while (from < token && ['DET', 'NUM', 'PUNCT', 'ADV'].includes(tree.tokens[from]?.upos ?? '')) from += 1;
	const owner = tree.tokens[from];
	const rest = spanOf(tree, from, token);
	if (owner?.upos === 'PRON' && from < token) {
		const text = reading.text.slice(spanOf(tree, from + 1, token).start, rest.end);
		const who = PRONOUNS.some((kind) => lexicon.has(kind, form(tree, from))) ? referent(reading, from) : null;
		return who ? `${who.name}’s ${text}` : text;
	}
	return reading.text.slice(rest.start, rest.end);
}
