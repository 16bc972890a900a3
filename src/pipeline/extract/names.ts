import type { Reading } from './reading.ts';
import { bearsFirstName, isBodyWord, kindOf, type Kind } from './name-kind.ts';
import { perToken } from './per-token.ts';
import { form, lemma, spanOf } from './tree.ts';

/** What a noun phrase names. */
export interface Referent {
	readonly name: string;
	readonly kind: Kind;
}

/** A run of proper nouns around a head, its titles stripped: offsets are token indices, both included. */
export interface NameRun {
	readonly from: number;
	readonly to: number;
	/** Where it begins with its titles. */
	readonly full: number;
	readonly name: string;
	readonly kind: Kind;
}

const LONGEST_RUN = 12;
const NAME_TAGS = new Set(['PROPN']);
/** Letters that stand for a name of their own: "NPR". */
const ACRONYM = /^\p{Lu}{3,6}$/u;
/** Figures inside and behind names: "Elizabeth II", "Boeing 737 Max". */
const ORDINAL = /^(?:[IVX]{1,4}|\d{1,4})$/;

/** The name a proper noun belongs to; null when the token is none. */
export const nameRun = perToken(readRun);

function readRun(reading: Reading, token: number): NameRun | null {
	const { tree, lexicon } = reading;
	if (!isName(reading, token)) return null;
	let from = token;
	let to = token;
	const organisation = (index: number) => isBodyWord(reading, index);
	for (let step = 0; step < LONGEST_RUN; step += 1) {
		if (isParted(reading, from)) break;
		if (isName(reading, from - 1) || opensName(reading, from - 1)) from -= 1;
		else if (isOrdinal(reading, from - 1) && isName(reading, from - 2)) from -= 1;
		else if (hasPrefix(reading, from)) from -= 2;
		else if (
			isLink(reading, from - 1) &&
			isName(reading, from - 2) &&
			linkHolds(reading, from - 2, from - 1, organisation)
		)
			from -= 2;
		else break;
	}
	for (let step = 0; step < LONGEST_RUN; step += 1) {
		if (isName(reading, to + 1) && !isParted(reading, to + 1)) to += 1;
		else if (isOrdinal(reading, to + 1)) to += 1;
		else if (
			isLink(reading, to + 1) &&
			isName(reading, to + 2) &&
			linkHolds(reading, to, to + 1, organisation)
		)
			to += 2;
		else if (
			lexicon.has('organisationLinks', form(tree, to + 1)) &&
			lexicon.has('organisationLinks', form(tree, to + 2)) &&
			isName(reading, to + 3) &&
			organisation(to)
		)
			to += 3;
		else break;
	}
	[from, to] = sideOf(reading, token, from, to);
	const full = from;
	from = afterTitle(reading, from, to);
	const { start, end } = spanOf(tree, from, to);
	const name = reading.text.slice(start, end);
	return { from, to, full, name, kind: kindOf(reading, full, from, to, name) };
}

/** Does another name begin here: "told NPR | Ada Quist was …"? */
function isParted({ tree, lexicon }: Reading, index: number): boolean {
	const [verb, letters] = [tree.tokens[index - 2], tree.tokens[index - 1]];
	return (
		verb?.upos === 'VERB' &&
		ACRONYM.test(letters?.form ?? '') &&
		lexicon.reporting.has(lemma(tree, index - 2))
	);
}

/** A Roman or other number that belongs to the name before it. */
function isOrdinal(reading: Reading, index: number): boolean {
	const token = reading.tree.tokens[index];
	if (token?.upos !== 'NUM' || !ORDINAL.test(token.form) || reading.inTimex(index)) return false;
	return /^[IVX]+$/.test(token.form) || isName(reading, index + 1);
}

/** "Ambassador to the United Nations | Ada Quist": where a place or body ends and a person's name begins, the side the token is on. */
function sideOf(reading: Reading, token: number, from: number, to: number): [number, number] {
	const { tree, lexicon, text } = reading;
	for (let split = from + 1; split < to; split += 1) {
		if (!bearsFirstName(reading, split, to)) continue;
		const { start, end } = spanOf(tree, from, split - 1);
		const place = lexicon.places.has(text.slice(start, end).toLowerCase());
		if (!place && !isBodyWord(reading, split - 1)) continue;
		return token < split ? [from, split - 1] : [split, to];
	}
	return [from, to];
}

function isName(reading: Reading, index: number): boolean {
	const token = reading.tree.tokens[index];
	if (token === undefined || reading.inTimex(index)) return false;
	// "National" of "National Hurricane Center" is an adjective by its work, a name by its tag.
	return NAME_TAGS.has(token.upos) || (token.upos !== 'DET' && token.xpos.startsWith('NNP'));
}

/** "Emergencies Ministry": a capitalised common noun before a word that makes a name that of an organisation. */
function opensName(reading: Reading, index: number): boolean {
	const { tree } = reading;
	const token = tree.tokens[index];
	return (
		token?.upos === 'NOUN' &&
		/^\p{Lu}\p{Ll}/u.test(token.form) &&
		tree.tokens[index + 1]?.upos === 'PROPN' &&
		isBodyWord(reading, index + 1)
	);
}

/** "al-Sharabi", "el-Sisi": a small word joined to the name by a hyphen is part of it. */
function hasPrefix(reading: Reading, from: number): boolean {
	const { tree, lexicon } = reading;
	const [prefix, hyphen, name] = [tree.tokens[from - 2], tree.tokens[from - 1], tree.tokens[from]];
	return (
		prefix !== undefined &&
		hyphen?.form === '-' &&
		prefix.end === hyphen.start &&
		hyphen.end === name?.start &&
		/^\p{L}/u.test(prefix.form) &&
		(lexicon.has('nameLinks', prefix.form.toLowerCase()) || isName(reading, from - 2))
	);
}

function isTitle(reading: Reading, index: number): boolean {
	return reading.lexicon.has('titles', form(reading.tree, index));
}

/** The first word of the name itself: after "United States President". */
function afterTitle(reading: Reading, from: number, to: number): number {
	const { tree, lexicon } = reading;
	let first = from;
	let organisation = to;
	while (organisation >= from && !isBodyWord(reading, organisation)) organisation -= 1;
	const strips = (index: number) =>
		isTitle(reading, index) && (organisation <= index || lexicon.has('roles', form(tree, index)));
	while (first < to && strips(first)) first += 1;
	for (let index = to - 1; index > first; index -= 1) {
		const word = form(tree, index);
		if (isBodyWord(reading, index)) break;
		if (lexicon.has('roles', word) && lexicon.has('titles', word)) return index + 1;
	}
	return first;
}

function isLink(reading: Reading, index: number): boolean {
	const { tree, lexicon } = reading;
	if (!lexicon.has('nameLinks', form(tree, index))) return false;
	// A mark links only what it touches: "O'Dell", not "the paper's Ada Quist".
	const [before, own, after] = [tree.tokens[index - 1], tree.tokens[index], tree.tokens[index + 1]];
	if (/\p{L}/u.test(own?.form ?? '')) return true;
	if (before?.end !== own?.start) return false;
	// "Fishmongers' Hall" is one name, "the Post's Ada Quist" two.
	return (
		own?.end === after?.start ||
		isBodyWord(reading, index + 1) ||
		lexicon.has('placeWords', form(tree, index + 1))
	);
}

function linkHolds(
	reading: Reading,
	left: number,
	link: number,
	organisation: (index: number) => boolean,
): boolean {
	return !reading.lexicon.has('organisationLinks', form(reading.tree, link)) || organisation(left);
}
