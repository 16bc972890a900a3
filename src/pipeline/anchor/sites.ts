import type { Timex } from '../../model/timex.ts';
import type { Reading } from '../extract/reading.ts';
import { dependents, form, head, prepositionText, relation, upwards, DEEPEST } from '../extract/tree.ts';
import { DAY, describes, inName } from './labels.ts';

/** A date of a sentence and the word it belongs to in the tree. */
export interface Dating {
	readonly timex: Timex;
	/** EDTF of the date, or of the stretch two coordinated dates span. */
	readonly edtf: string;
	/** Its first token. */
	readonly token: number;
	/** The predicate or event word it depends on. */
	readonly site: number;
	/** "since 2011", "until October": the beginning or end of something, not its day. */
	readonly bound: 'since' | 'until' | null;
}

/** The dates of a sentence, and what it tells. */
export interface Dates {
	readonly all: readonly Dating[];
	/** By the words they belong to, those that can be dates of them. */
	readonly own: ReadonlyMap<number, readonly Dating[]>;
	/** The words that tell events. */
	readonly claimed: ReadonlySet<number>;
}

/**
 * The dates of a sentence with the words they depend on; lengths, sets and vague words are no dates, nor is a
 * bare time of day where the narrative (`knowsDay`) or the sentence knows the day.
 */
export function datingsOf(
	reading: Reading,
	isTrigger: (token: number) => boolean,
	knowsDay: boolean,
): Dating[] {
	const found: Dating[] = [];
	const isClock = ({ rule }: Timex) => reading.lexicon.has('clockRules', rule);
	const hasDay = reading.timexes.some((timex) => !isClock(timex) && DAY.test(timex.edtf ?? ''));
	for (const timex of reading.timexes) {
		if (timex.edtf === null || !isDate(timex)) continue;
		if (timex.value.endsWith('_REF') || timex.value.includes('X')) continue;
		if (isClock(timex) && timex.reference !== 'explicit' && (knowsDay || hasDay)) continue;
		const token = topOf(reading, timex);
		if (token === null) continue;
		if (inName(reading, token, timex) || describes(reading, token, isTrigger)) continue;
		const site = lifted(reading, siteOf(reading, token, isTrigger), isTrigger);
		const bound = boundOf(reading, token, timex);
		const opening = found.at(-1);
		if (opening && isEndOf(reading, opening, timex))
			found.push({ timex, edtf: timex.edtf, token, site: opening.site, bound: 'until' });
		else found.push({ timex, edtf: timex.edtf, token, site, bound });
	}
	return joined(reading, found);
}

/** A stretch with both ends ("the first week of April") dates as a day does. */
function isDate({ type, edtf }: Timex): boolean {
	return type === 'DATE' || type === 'TIME' || (type === 'DURATION' && CLOSED_STRETCH.test(edtf ?? ''));
}

const CLOSED_STRETCH = /^\d[\d-]*\/\d/;

/** The token of the expression whose head lies outside it. */
function topOf(reading: Reading, timex: Timex): number | null {
	const { tokens } = reading.tree;
	let first = lowerBound(tokens, timex.start);
	let top: number | null = null;
	for (; first < tokens.length; first += 1) {
		const token = tokens[first];
		if (!token || token.start >= timex.end) break;
		const governor = tokens[token.head];
		const outside = !governor || governor.start < timex.start || governor.start >= timex.end;
		if (outside && (top === null || token.upos !== 'PUNCT')) {
			if (top === null || tokens[top]?.upos === 'PUNCT' || tokens[top]?.upos === 'ADP') top = first;
		}
	}
	return top;
}

function lowerBound(tokens: readonly { end: number }[], start: number): number {
	let [low, high] = [0, tokens.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((tokens[middle]?.end ?? Infinity) <= start) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Climbs from the date to the first event word or predicate above it. */
function siteOf(reading: Reading, token: number, isTrigger: (token: number) => boolean): number {
	const { tree } = reading;
	const main = fronted(reading, token);
	if (main !== null) return main;
	let current = token;
	for (let step = 0; step < DEEPEST; step += 1) {
		const governor = head(tree, current);
		if (governor === null) return current;
		const predicate =
			tree.tokens[governor]?.upos === 'VERB' || dependents(tree, governor, 'nsubj', 'cop').length > 0;
		if ((predicate || isTrigger(governor)) && !precedesClause(reading, token, governor)) return governor;
		current = governor;
	}
	return current;
}

/** A participle that names no event passes its date on to what it hangs on. */
function lifted(reading: Reading, site: number, isTrigger: (token: number) => boolean): number {
	const { tree } = reading;
	let current = site;
	for (let step = 0; step < DEEPEST && !isTrigger(current); step += 1) {
		const governor = head(tree, current);
		const own = dependents(tree, current, 'nsubj').length > 0 && relation(tree, current) !== 'parataxis';
		if (governor === null || own || isShifted(reading, current) || relation(tree, current) === 'ccomp')
			return site;
		current = governor;
	}
	return isTrigger(current) ? current : site;
}

/** "before moving west in 1939": a clause that comes earlier or later has its dates for itself. */
export function isShifted(reading: Reading, predicate: number): boolean {
	return reading.clause(predicate).marks.some((mark) => reading.lexicon.has('shifting', mark));
}

/** The clause at or above a word that is at another time than what it hangs on ("before moving …"); null for the main line. */
export function timeOf(reading: Reading, token: number): number | null {
	return upwards(reading.tree, token).find((word) => isShifted(reading, word)) ?? null;
}

/** A date at the head of the sentence is the main clause's, whatever the parser made of it. */
function fronted(reading: Reading, token: number): number | null {
	const { tree } = reading;
	const adposition = prepositionText(tree, token) === '' ? 0 : 1;
	const before = tree.tokens
		.slice(0, Math.min(token, LONGEST_OPENING + 1))
		.filter(({ upos }) => upos !== 'PUNCT' && upos !== 'ADV').length;
	if (token > LONGEST_OPENING || before > 2 + adposition || relation(tree, token) === 'nsubj') return null;
	if (form(tree, token + 1) !== ',' && tree.tokens[token + 1]?.upos === 'NOUN') return null;
	const root = tree.tokens.findIndex((_, index) => head(tree, index) === null);
	return root < 0 || root === token || relation(tree, token) === 'compound' ? null : root;
}

/** Tokens within which a date counts as the sentence's opening. */
const LONGEST_OPENING = 4;

/** A date left of a clause's conjunction ("earlier this year, after its soldiers …") is not that clause's. */
function precedesClause(reading: Reading, token: number, predicate: number): boolean {
	const { tree } = reading;
	const [mark] = dependents(tree, predicate, 'mark');
	const next = form(tree, token + 1) === ',' ? token + 2 : token + 1;
	// The parser may give the conjunction to another verb between them.
	const opensClause = next < predicate && relation(tree, next) === 'mark';
	return opensClause || (mark !== undefined && token < mark);
}

function boundOf(reading: Reading, token: number, timex: Timex): Dating['bound'] {
	const { tree, lexicon } = reading;
	const words = [
		...prepositionText(tree, token).split(' '),
		form(tree, token - 1),
		timex.text.toLowerCase().split(' ')[0] ?? '',
	];
	if (words.some((word) => lexicon.has('since', word))) return 'since';
	return words.some((word) => lexicon.has('until', word)) ? 'until' : null;
}

/** "from 1977 to 1995": the second date ends what the first begins, wherever the parser hung it. */
function isEndOf({ text, lexicon }: Reading, { timex, bound }: Dating, end: Timex): boolean {
	return bound === 'since' && lexicon.has('stretchJoin', text.slice(timex.end, end.start).trim());
}

function within(reading: Reading, token: number | null, { start, end }: Timex): boolean {
	const span = token === null ? undefined : reading.tree.tokens[token];
	return span !== undefined && span.start >= start && span.end <= end;
}

/** "Monday and Tuesday" is one stretch. */
function joined(reading: Reading, datings: readonly Dating[]): Dating[] {
	const found: Dating[] = [];
	for (const dating of datings) {
		const last = found.at(-1);
		const together =
			last &&
			relation(reading.tree, dating.token) === 'conj' &&
			within(reading, head(reading.tree, dating.token), last.timex);
		if (
			together &&
			/^\d{4}-\d\d(-\d\d)?$/.test(last.edtf) &&
			last.edtf < dating.edtf &&
			dating.edtf.length === last.edtf.length
		) {
			found[found.length - 1] = { ...last, edtf: `${last.edtf}/${dating.edtf}` };
		} else {
			found.push(dating);
		}
	}
	return found;
}
