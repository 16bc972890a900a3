import type { Reading } from '../reading.ts';
import { isDated } from './parts.ts';
import { relation } from '../tree.ts';

/** What can follow the last word of a title: a phrase or clause of its own that was left out. */
const FOLLOWS = new Set(['PUNCT', 'CCONJ', 'ADP', 'SCONJ', 'ADV', 'X']);

/** Are the words what the sentence says: is the trigger among them, and does nothing stand right behind that is lost? */
export function holds(
	reading: Reading,
	words: readonly number[],
	trigger: number,
	others: readonly number[],
): boolean {
	const { tree } = reading;
	if (!words.includes(trigger) && !others.includes(trigger)) return false;
	const last = words.at(-1) ?? -1;
	const next = tree.tokens[last + 1];
	if (leadsNowhere(reading, last) && !others.includes(last + 1)) return false;
	if (!next || FOLLOWS.has(next.upos) || isDated(reading, last + 1) || others.includes(last + 1)) return true;
	if (reading.lexicon.has('relative', next.form.toLowerCase()) || reading.quoted(last + 1)) return true;
	return ['acl', 'advcl', 'mark'].includes(relation(tree, last + 1)) && next.upos !== 'AUX';
}

/** "was told by the envoy of | “…”": a word whose phrase was left out. */
function leadsNowhere({ tree }: Reading, last: number): boolean {
	const [own, next] = [tree.tokens[last], tree.tokens[last + 1]];
	if (!own || !next || next.form === '.' || next.form === ',') return false;
	return OPENING.has(own.upos) && !(own.upos === 'ADP' && tree.tokens[last - 1]?.upos === 'VERB');
}

const OPENING = new Set(['ADP', 'AUX', 'DET', 'SCONJ', 'CCONJ']);

/** "said the plane, a Beechcraft, was flying": behind what the verb seems to say, its own verb is still to come. */
export function goesOnBehind({ tree }: Reading, words: readonly number[]): boolean {
	const { tokens } = tree;
	const last = words.at(-1) ?? -1;
	const isFinite = (index: number) => FINITE.test(tokens[index]?.xpos ?? '');
	if (tokens[last + 1]?.form !== ',' || words.filter(isFinite).length > 1) return false;
	for (let index = last + 2; index < Math.min(tokens.length, last + FARTHEST_VERB); index += 1) {
		if (tokens[index]?.form !== ',') continue;
		let next = index + 1;
		while (LIGHT.has(tokens[next]?.upos ?? '')) next += 1;
		if (isFinite(next)) return true;
	}
	return false;
}

/** Tokens behind a noun within which its verb is looked for, and words that may stand before that verb. */
const FARTHEST_VERB = 30;
const FINITE = /^(?:VB[DZP]|MD)$/;
const LIGHT = new Set(['ADV', 'PART']);
