import type { Appearance } from './appearances.ts';
import type { FullNames } from './full-names.ts';
import type { Gender } from './gender.ts';
import type { Reading } from './reading.ts';
import { form, head, lemma, relation, upwards } from './tree.ts';

export type Pronoun = 'person' | 'thing' | 'group';
const PRONOUNS: readonly Pronoun[] = ['person', 'thing', 'group'];

/** What a pronoun may stand for; null when the word is none that stands for somebody else. */
export function pronounAt({ tree, lexicon }: Reading, token: number): Pronoun | null {
	const word = form(tree, token);
	return PRONOUNS.find((kind) => lexicon.has(kind, word)) ?? null;
}

/** Pronouns look no further back than this many sentences. */
const MEMORY_SENTENCES = 2;
/** Persons of the pronoun's own sex are looked for this many sentences back. */
const MEMORY_SEX = 5;
/** And no further than this many names. */
const MEMORY_NAMES = 24;

/** Finds the names pronouns stand for. */
export interface Antecedents {
	/** The person "he" or "she" means; null when no name before it can be a person's. */
	readonly person: (reading: Reading, token: number) => string | null;
	/** The body or country of the same sentence "it" or "they" means. */
	readonly body: (reading: Reading, token: number, wanted: Pronoun) => Appearance | null;
}

/** Reads them; `subjects` are the heads of the main subjects, a sentence each. */
export function antecedentsOf(
	readings: readonly Reading[],
	subjects: readonly (number | null)[],
	appearances: readonly Appearance[],
	names: FullNames,
): Antecedents {
	const firstOf = new Map<number, number>();
	for (const [index, { order }] of appearances.entries()) if (!firstOf.has(order)) firstOf.set(order, index);
	const genders = new Map<string, Gender>();
	for (const { name, gender } of appearances) {
		const full = names.full(name);
		if (gender !== null && !genders.has(full)) genders.set(full, gender);
	}
	const namesOf = (order: number, before: number): Appearance[] => {
		const found: Appearance[] = [];
		const first = firstOf.get(order);
		if (first === undefined) return found;
		for (let index = first; appearances[index]?.order === order && found.length < MEMORY_NAMES; index += 1) {
			const other = appearances[index];
			if (other && other.token < before) found.push(other);
		}
		// The subject before others, the last before the first.
		return [
			...found.filter(({ subject }) => subject).reverse(),
			...found.filter(({ subject }) => !subject).reverse(),
		];
	};
	/** Is it the name of a person: surely, perhaps, or not at all? */
	const personhood = (name: string): 0 | 1 | 2 => {
		const full = names.full(name);
		const kind = names.kind(full) ?? names.kind(name);
		if (kind === 'person') return 2;
		return kind === undefined && full.includes(' ') ? 1 : 0;
	};
	/** Is the subject a person told by a role: "the attacker"? */
	const isRole = (reading: Reading | undefined, subject: number | null): boolean =>
		reading !== undefined &&
		subject !== null &&
		reading.tree.tokens[subject]?.xpos === 'NN' &&
		reading.lexicon.has('roles', lemma(reading.tree, subject));
	/** For each sentence, the person of each sex named last before its end. */
	const lastOf: Record<Gender, { order: number; name: string }[]> = { female: [], male: [] };
	let next = 0;
	for (const { order } of readings) {
		for (const gender of ['female', 'male'] as const) {
			const before = lastOf[gender][order - 1];
			if (before) lastOf[gender][order] = before;
		}
		for (; appearances[next]?.order === order; next += 1) {
			const name = names.full(appearances[next]?.name ?? '');
			const gender = genders.get(name);
			if (gender !== undefined) lastOf[gender][order] = { order, name };
		}
	}
	/** The person of that sex named in the last sentences. */
	const lately = (sex: Gender, order: number): string | null => {
		const last = lastOf[sex][order];
		return last !== undefined && last.order >= order - MEMORY_SEX ? last.name : null;
	};
	const person = (reading: Reading, token: number): string | null => {
		const { lexicon, tree } = reading;
		const word = form(tree, token);
		const other = lexicon.has('feminine', word) ? 'male' : lexicon.has('masculine', word) ? 'female' : null;
		const own = other === null ? null : lately(other === 'male' ? 'female' : 'male', reading.order);
		const leads = relation(tree, token) === 'nsubj';
		let perhaps: string | null = null;
		for (let back = 0; back <= MEMORY_SENTENCES; back += 1) {
			for (const { name, subject, token: at } of namesOf(
				reading.order - back,
				back === 0 ? token : Infinity,
			)) {
				// "Speaking to Reed, she said …": whom the subject of the same clause deals with is not the subject.
				if (back === 0 && leads && isInOwnParticiple(reading, at, token)) continue;
				const full = names.full(name);
				const sure = personhood(name);
				if (sure === 0 || (other !== null && genders.get(full) === other)) continue;
				// A name whose sex is not known gives way to one of the right sex that was told lately.
				if (sure === 2)
					return genders.has(full) ||
						(subject &&
							back < MEMORY_SENTENCES &&
							at === appearances[firstOf.get(reading.order - back) ?? -1]?.token)
						? full
						: (own ?? full);
				perhaps ??= full;
			}
		}
		const told = toldOf[reading.order - 1] ?? null;
		const fits = told !== null && (other === null || genders.get(told) !== other);
		// "The attacker …, he": the noun is nearer than a name that may be no person's.
		if (
			isRole(reading, subjects[reading.order] ?? null) ||
			isRole(readings[reading.order - 1], subjects[reading.order - 1] ?? null)
		)
			return fits ? told : null;
		return perhaps ?? (fits ? told : null);
	};
	/** Whom each sentence is about, carried on from sentence to sentence by its pronouns. */
	const toldOf: (string | null)[] = [];
	for (const [order, reading] of readings.entries()) {
		const subject = subjects[order] ?? null;
		const carried = subject !== null && pronounAt(reading, subject) === 'person';
		toldOf.push(carried ? person(reading, subject) : null);
	}
	const body = (reading: Reading, token: number, wanted: Pronoun): Appearance | null =>
		namesOf(reading.order, token).find(
			({ subject, kind }) => subject && (kind === 'organisation' || (kind === 'place' && wanted === 'thing')),
		) ?? null;
	return { person, body };
}

/** Does the name stand in a participle clause whose subject the pronoun is? */
function isInOwnParticiple(reading: Reading, name: number, pronoun: number): boolean {
	const { tree } = reading;
	const predicate = head(tree, pronoun);
	return upwards(tree, name).some((step) => {
		const participle = relation(tree, step) === 'advcl' && tree.tokens[step]?.xpos === 'VBG';
		return participle && head(tree, step) === predicate && reading.clause(step).subject === null;
	});
}
