import { genderOf, type Gender } from './gender.ts';
import type { Kind } from './name-kind.ts';
import { nameRun, type NameRun } from './names.ts';
import { officesBeside } from './offices.ts';
import type { Reading } from './reading.ts';
import { form, lemma, relation, upwards } from './tree.ts';

/** A name where it stands in the article. */
export interface Appearance {
	readonly name: string;
	readonly kind: Kind;
	/** Number of its sentence. */
	readonly order: number;
	readonly token: number;
	readonly subject: boolean;
	readonly gender: Gender | null;
	/** Does a noun say what it is the name of: "the ferry Aurelia"? */
	readonly described: boolean;
	/** The offices it is named with: "prime minister". */
	readonly offices: readonly string[];
}

/** The names of a sentence in order. */
export function appearancesIn(reading: Reading): Appearance[] {
	const { tree, lexicon } = reading;
	const found: Appearance[] = [];
	for (let token = 0; token < tree.tokens.length; token += 1) {
		if (tree.tokens[token]?.upos !== 'PROPN') continue;
		const run = nameRun(reading, token);
		if (!run) continue;
		const offices = officesBeside(reading, run);
		const place = lexicon.places.get(run.name.toLowerCase());
		found.push({
			name: place ?? run.name,
			kind: run.kind === 'name' && offices.length > 0 ? 'person' : run.kind,
			order: reading.order,
			token: run.from,
			subject: isSubject(reading, run.from, run.to),
			gender: genderOf(reading, run.from, run.name),
			described: isDescribed(reading, run),
			offices,
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

function isDescribed({ tree, lexicon }: Reading, { full }: NameRun): boolean {
	const before = tree.tokens[full - 1];
	return (
		before?.upos === 'NOUN' &&
		/^\p{Ll}/u.test(before.form) &&
		!lexicon.has('roles', lemma(tree, full - 1)) &&
		lexicon.has('definite', form(tree, full - 2))
	);
}
