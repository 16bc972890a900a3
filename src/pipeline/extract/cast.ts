import { appearancesIn } from './appearances.ts';
import { common } from './common-noun.ts';
import { acronymsOf, bodiesOf, fullNamesOf, holdersOf } from './full-names.ts';
import type { Kind } from './name-kind.ts';
import { nameRun, type NameRun, type Referent } from './names.ts';
import { isOfficeOnly, nameBeside, officeAt } from './offices.ts';
import { antecedentsOf, pronounAt } from './pronouns.ts';
import { perToken } from './per-token.ts';
import type { Reading } from './reading.ts';
import { dependents, form, lemma } from './tree.ts';

/** The names of one article, and what its short names and pronouns stand for. */
export interface Cast {
	/** What the noun phrase with this head names. Pronouns that cannot be resolved safely give null. */
	readonly referent: (reading: Reading, token: number) => Referent | null;
}

/** Reads the names of all sentences of an article. */
export function castOf(readings: readonly Reading[]): Cast {
	const appearances = readings.flatMap(appearancesIn);
	const names = fullNamesOf(appearances, readings[0]?.lexicon);
	const bodies = bodiesOf(appearances, readings[0]?.lexicon);
	const holders = holdersOf(appearances, names.full);
	const acronyms = acronymsOf(readings);
	const mainSubjects = readings.map(mainSubject);
	const antecedents = antecedentsOf(readings, mainSubjects, appearances, names);
	const compass = new Map(
		appearances
			.filter(({ kind, name }) => kind === 'place' && name.includes(' '))
			.map(({ name }): [string, string] => [name.split(' ')[0] ?? '', name]),
	);

	const named = (name: string, kind: Kind): Referent => {
		const expanded = acronyms.get(name) ?? name;
		const known = names.full(expanded);
		// "near Reed" makes a place of a name that is a person's elsewhere.
		if (kind === 'place' && names.kind(known) !== 'person') return { name: expanded, kind };
		const full = known === expanded ? (bodies.get(expanded.toLowerCase()) ?? expanded) : known;
		return { name: full, kind: names.kind(full) ?? kind };
	};

	const referent = perToken((reading: Reading, token: number): Referent | null => {
		const { tree, lexicon } = reading;
		const pronoun = pronounAt(reading, token);
		if (pronoun === 'person') {
			const name = antecedents.person(reading, token);
			return name === null ? null : { name, kind: 'person' };
		}
		if (pronoun !== null) {
			const found = antecedents.body(reading, token, pronoun);
			return found ? named(found.name, found.kind) : subjectBefore(reading, pronoun);
		}
		if (tree.tokens[token]?.upos === 'PRON') return null;
		const run = ownedRun(reading, token);
		const office = run === null || isOfficeOnly(reading, run) ? inOffice(reading, run?.to ?? token) : null;
		if (office) return office;
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
		// A name the tagger took for another word: "Fallows remarked".
		const word = tree.tokens[token]?.form ?? '';
		if (/^\p{Lu}/u.test(word) && names.full(word) !== word) return named(word, 'person');
		const body = isBare(reading, token) ? bodies.get(form(tree, token)) : undefined;
		if (body !== undefined) return { name: body, kind: 'organisation' };
		return common(reading, token, referent);
	});

	/** "the prime minister", where the article says who that is. */
	const inOffice = (reading: Reading, token: number): Referent | null => {
		const office = officeAt(reading, token);
		if (office === null) return null;
		const beside = nameBeside(reading, token);
		if (beside && beside.kind !== 'place') return named(beside.name, 'person');
		const first = token - office.split(' ').length;
		const bare =
			reading.lexicon.has('definite', form(reading.tree, first)) &&
			dependents(reading.tree, token, 'nmod', 'acl', 'flat', 'appos').length === 0;
		const holder = bare ? holders.get(office) : undefined;
		return holder === undefined ? null : { name: holder, kind: 'person' };
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
		const run: NameRun | null = nameRun(before, subject);
		// Its own pronouns stay: to resolve them as well could lead from sentence to sentence without end.
		const found = run ? named(run.name, run.kind) : common(before, subject, () => null);
		if (token.upos !== 'NOUN' && !run) return null;
		if (found.kind === 'person' && (wanted === 'thing' || !many)) return null;
		return many === (wanted === 'group') || found.kind === 'organisation' ? found : null;
	};

	return { referent };
}

/** The name a token belongs to; "the Post’s Ada Quist", taken for one by the parser, is Ada Quist. */
function ownedRun(reading: Reading, token: number): NameRun | null {
	const { tokens } = reading.tree;
	const run = nameRun(reading, token);
	const mark = run === null ? undefined : tokens[run.to + 1];
	if (run === null || mark?.xpos !== 'POS' || tokens[token]?.deprel === 'nmod:poss') return run;
	const owned = nameRun(reading, run.to + 2);
	return owned?.kind === 'person' ? owned : run;
}

/** Head of the subject of a sentence's main clause. */
function mainSubject({ tree }: Reading): number | null {
	const root = tree.tokens.findIndex(({ head }) => head < 0);
	return root < 0 ? null : (dependents(tree, root, 'nsubj')[0] ?? null);
}

/** "the court" and no more: a definite article before the noun, nothing between. */
function isBare(reading: Reading, token: number): boolean {
	return (
		reading.lexicon.has('definite', form(reading.tree, token - 1)) &&
		dependents(reading.tree, token, 'nmod').length === 0
	);
}

function namedByApposition(reading: Reading, token: number): number | null {
	const { tree } = reading;
	if (!reading.lexicon.has('roles', lemma(tree, token))) return null;
	const named = dependents(tree, token, 'appos', 'flat').find(
		(child) => tree.tokens[child]?.upos === 'PROPN',
	);
	if (named !== undefined) return named;
	// "company founder | Ada Quist told …": a name right behind an office is whose it is.
	const behind = nameRun(reading, token + 1);
	return behind?.full === token + 1 && behind.kind === 'person' ? token + 1 : null;
}
