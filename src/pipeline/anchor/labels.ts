import type { Timex } from '../../model/timex.ts';
import { typeOfNoun } from '../extract/frames.ts';
import type { Reading } from '../extract/reading.ts';
import { head, relation } from '../extract/tree.ts';

/** A date to the day. */
export const DAY = /^\d{4}-\d\d-\d\d$/;
const YEAR = /^\d{4}$/;

/** "the Christmas Charity": the date is part of a name. */
export function inName(reading: Reading, token: number, { edtf }: Timex): boolean {
	const governor = head(reading.tree, token);
	if (governor !== null && relation(reading.tree, token) === 'flat' && !reading.inTimex(governor))
		return true;
	const year =
		YEAR.test(reading.tree.tokens[token]?.form ?? '') && reading.tree.tokens[token - 1]?.upos === 'PROPN';
	if (governor === null || (relation(reading.tree, token) !== 'compound' && !year)) return false;
	// "where on Sunday Presidents signed": a day with a preposition of its own is no part of the name behind it.
	if (!year && DAY.test(edtf ?? '') && reading.tree.tokens[token - 1]?.upos === 'ADP') return false;
	if (year) return governor === token - 1 || reading.tree.tokens[token - 1]?.head === governor;
	return reading.tree.tokens[governor]?.upos === 'PROPN' && !reading.inTimex(governor);
}

/** "The 1973 building": a year before a thing tells of the thing, not of what happened to it. */
export function describes(reading: Reading, token: number, isTrigger: (token: number) => boolean): boolean {
	const { tree } = reading;
	const noun = head(tree, token);
	if (noun === null || !YEAR.test(tree.tokens[token]?.form ?? '') || reading.inTimex(noun)) return false;
	return (
		['compound', 'nummod', 'amod'].includes(relation(tree, token)) &&
		tree.tokens[noun]?.upos === 'NOUN' &&
		typeOfNoun(reading, noun) === null &&
		!isTrigger(noun)
	);
}
