import { typeOfNoun } from '../extract/frames.ts';
import { isRealised } from '../extract/governance.ts';
import type { Finding } from '../extract/index.ts';
import type { Reading } from '../extract/reading.ts';
import { parsePeriod } from '../../model/period.ts';
import { dependents, form, head, lemma, relation } from '../extract/tree.ts';
import { isShifted, type Dating } from './sites.ts';

/** Steps up the tree to a clause whose date an event shares. */
const FARTHEST = 6;

/** "talks held on Monday": the participle's date is the noun's. */
export function participleDate(
	reading: Reading,
	token: number,
	own: ReadonlyMap<number, readonly Dating[]>,
): Dating | undefined {
	for (const participle of dependents(reading.tree, token, 'acl').slice(0, 3)) {
		const dating = best(own.get(participle));
		if (dating && reading.tree.tokens[participle]?.deprel === 'acl') return dating;
	}
	return undefined;
}

/** A date in a participle or "while" clause that hangs on the event: "cited …, while addressing the press yesterday". */
export function companionDate(
	reading: Reading,
	clause: number,
	own: ReadonlyMap<number, readonly Dating[]>,
): Dating | undefined {
	for (const companion of dependents(reading.tree, clause, 'advcl').slice(0, 4)) {
		// "…, saying the harbour froze last year": dates of what is said are not those of the saying.
		if (reading.lexicon.reporting.has(lemma(reading.tree, companion))) continue;
		const { finite, marks } = reading.clause(companion);
		const shares = marks.length === 0 ? !finite : marks.every((mark) => reading.lexicon.has('sharing', mark));
		const dating = shares ? best(own.get(companion)) : undefined;
		if (dating) return dating;
	}
	return undefined;
}

/** "killed in a bombing on 27 June", "in a bombing that happened on …": what happens in an event shares its date. */
export function occasionDate(
	reading: Reading,
	clause: number,
	own: ReadonlyMap<number, readonly Dating[]>,
): Dating | undefined {
	const { tree, lexicon } = reading;
	for (const { head: noun, preposition } of reading.clause(clause).obliques.slice(0, 4)) {
		if (!lexicon.has('cotemporal', preposition) || typeOfNoun(reading, noun) === null) continue;
		const dating =
			best(own.get(noun)) ??
			dependents(tree, noun, 'acl')
				.map((inner) => best(own.get(inner)))
				.find((found) => found !== undefined);
		if (dating) return dating;
	}
	return undefined;
}

/** Does the word stand in a clause with a time of its own? */
export function inSubordinate(reading: Reading, site: number): boolean {
	const { tree } = reading;
	let current: number | null = site;
	for (let step = 0; current !== null && step < FARTHEST; step += 1) {
		const kind = relation(tree, current);
		if (kind === 'acl' || kind === 'advcl' || kind === 'ccomp') return true;
		current = head(tree, current);
	}
	return false;
}

/** A date beats a bound and a bare time of day, a day beats a month; the first of equals counts. */
export function best(datings: readonly Dating[] | undefined): Dating | undefined {
	if (datings === undefined || datings.length < 2) return datings?.[0];
	const stretch = datings.every(({ bound }) => bound !== null) ? stretchOf(datings) : undefined;
	if (stretch) return stretch;
	return [...datings].sort((a, b) => rank(a) - rank(b))[0];
}

/** "From 2007 until 2011" is one stretch. */
function stretchOf(datings: readonly Dating[]): Dating | undefined {
	const since = datings.find(({ bound }) => bound === 'since');
	const until = datings.find(({ bound }) => bound === 'until');
	if (!since || !until) return undefined;
	const edtf = `${since.edtf.replace('/..', '')}/${until.edtf.replace('../', '')}`;
	return parsePeriod(edtf) ? { ...since, edtf, bound: null } : undefined;
}

function rank({ timex, edtf, bound }: Dating): number {
	const clock = timex.type === 'TIME' && CLOCK.test(timex.edtf ?? '') ? 2 : 0;
	const coarse = edtf.length >= 10 ? 0 : edtf.length >= 7 ? 1 : 1.5;
	return (bound === null ? 0 : 4) + clock + coarse;
}

/** A time to the minute, which may have its day from elsewhere. */
const CLOCK = /T\d/;

export interface Path {
	readonly dating: Dating | null;
	/** Where the way up ended: at the root, at a report, or at a clause that goes its own way. */
	readonly stop: 'root' | 'report' | 'aside';
	readonly reportDate: Dating | null;
}

/** Looks for a date in the clauses the event shares its time with. */
export function shared(finding: Finding, own: ReadonlyMap<number, readonly Dating[]>): Path {
	const { reading, trigger, standing } = finding;
	const { tree } = reading;
	let current = trigger.clause;
	const ended = (stop: Path['stop'], reportDate: Dating | null = null): Path => ({
		dating: null,
		stop,
		reportDate,
	});
	for (let step = 0; step < FARTHEST; step += 1) {
		for (const sibling of dependents(tree, current, 'conj').slice(0, 6)) {
			const dating = best(own.get(sibling));
			if (
				dating &&
				current === trigger.clause &&
				tree.tokens[current]?.upos === 'VERB' &&
				reading.clause(sibling).subject === null
			)
				return { dating, stop: 'root', reportDate: null };
		}
		const governor = head(tree, current);
		if (governor === null) return ended('root');
		const kind = relation(tree, current);
		const date = best(own.get(governor)) ?? null;
		const reports = reading.lexicon.reporting.has(lemma(tree, governor));
		if ((kind === 'ccomp' && reports) || (kind === 'parataxis' && standing.reporters.includes(governor)))
			return ended('report', date);
		// "said in a statement on Monday that two had died": the noun reports, and its verb says when.
		if (kind === 'acl' && reading.lexicon.has('reportNouns', lemma(tree, governor)))
			return ended('report', date ?? best(own.get(head(tree, governor) ?? governor)) ?? null);
		if (tree.tokens[current]?.upos === 'VERB' && goesItsOwnWay(reading, current)) return ended('aside');
		if (kind === 'advcl' && isShifted(reading, current)) return ended('aside');
		if (kind === 'obl' && reading.lexicon.has('shifting', firstWord(reading, current))) return ended('aside');
		if (kind === 'nmod' && reading.lexicon.has('shifting', firstWord(reading, current)))
			return ended('aside');
		if (date) return { dating: date, stop: 'root', reportDate: null };
		current = governor;
	}
	return ended('root');
}

function firstWord(reading: Reading, noun: number): string {
	const [adposition] = dependents(reading.tree, noun, 'case');
	return adposition === undefined ? '' : form(reading.tree, adposition);
}

/** Clauses with a time of their own: the pluperfect, relative clauses, aims of nouns, finite clauses without conjunction. */
function goesItsOwnWay(reading: Reading, predicate: number): boolean {
	const { tree } = reading;
	const kind = relation(tree, predicate);
	const { tense, finite, marks, subject } = reading.clause(predicate);
	if (tense === 'pluperfect' && kind !== 'conj') return true;
	if (marks.some((mark) => reading.lexicon.has('sharing', mark))) return false;
	if (kind === 'acl' && tense === 'infinitive')
		return !isRealised(reading, head(tree, predicate) ?? predicate);
	if (kind === 'acl') return tree.tokens[predicate]?.deprel === 'acl:relcl';
	return kind === 'advcl' && finite && marks.length === 0 && subject === null;
}
