import type { Cast } from './cast.ts';
import type { Referent } from './names.ts';
import type { Reading } from './reading.ts';
import { rolesOf } from './roles.ts';
import { addClause } from './title-clause.ts';
import { cutTokens } from './title-cut.ts';
import { isDated, LONGEST, render, tidied, uncapitalised, wordsThatFit, type Draft } from './title-parts.ts';
import { addNoun } from './title-phrase.ts';
import { contentOf, quotation } from './title-speech.ts';
import { agrees, carrierOf, isSubject, mainOf } from './title-subject.ts';
import { verbatim } from './title-verbatim.ts';
import { dependents, form, head, lemma, relation } from './tree.ts';
import type { Trigger } from './trigger.ts';

/**
 * A short title in the article's own words: who, what, to whom, where. Names stand for pronouns. Words only ever
 * fall out; where the tree is not to be trusted the clause stays as it stands.
 */
export function titleOf(reading: Reading, cast: Cast, trigger: Trigger): string {
	const title =
		(trigger.noun && trigger.rule !== 'light-verb'
			? nounTitle(reading, cast, trigger)
			: clauseTitle(reading, cast, trigger.noun ? trigger.clause : trigger.token, trigger)) ??
		verbatim(reading, trigger.token);
	return title.slice(0, 1).toUpperCase() + title.slice(1);
}

/** Room a quotation has at least, however long its speaker's name is. */
const SHORTEST_QUOTATION = 50;

function clauseTitle(
	reading: Reading,
	cast: Cast,
	verb: number,
	{ token: trigger, type, noun }: Trigger,
): string | null {
	const carrier = carrierOf(reading, verb);
	const main = mainOf(reading, carrier);
	const predicate = main ?? carrier;
	const { subject, object } = rolesOf(reading, predicate);
	if (subject === null || !isSubject(reading, cast, subject)) return null;
	const start = subject < predicate ? (reading.tree.first[subject] ?? subject) : null;
	if (!agrees(reading, subject, predicate)) return null;
	const told = cast.referent(reading, subject);
	const draft = newDraft(
		reading,
		cast,
		told,
		predicate,
		new Set([carrier, ...toldBefore(reading, subject, predicate)]),
	);
	addSubject({ ...draft, place: 0, told: null }, subject, told);
	const options = { withSubject: false, withMarks: false, depth: 0 };
	const body = addClause(draft, predicate, 0, null, { ...options, bare: main !== null });
	const clause = reading.clause(predicate);
	let joint = ' ';
	if (main !== null) {
		addClause({ ...draft, place: 2 }, carrier, 0, body, { ...options, withMarks: true });
		if (isParted(reading, carrier)) joint = ', ';
	} else if (
		clause.object !== object &&
		object !== null &&
		!clause.passive &&
		!isDescription(reading, object, subject, predicate)
	) {
		// What "which" behind a comma stands for is only sure where it is a name.
		if (clause.object !== null && reading.tree.tokens[object]?.upos !== 'PROPN') return null;
		addNoun({ ...draft, place: 2 }, object, 0, body, { withCase: false });
	}
	const content = type === 'statement' && !noun && main === null ? contentOf(reading, predicate) : null;
	if (content !== null && 'clause' in content && content.before) {
		addClause({ ...draft, place: 2, speech: true, without: new Set([predicate]) }, content.clause, 0, body, {
			...options,
			withSubject: true,
		});
	}
	const [lead = [], words = [], tail = []] = wordsThatFit(draft, LONGEST);
	if (lead.includes(predicate)) return render(draft, lead);
	if (!holds(reading, words, trigger, [...lead, ...tail]))
		return verbatim(reading, trigger, start, draft.names);
	let text = assembled(draft, lead, words, tail, joint);
	if (content !== null && 'start' in content)
		text += `: ${quotation(reading, content.start, content.end, Math.max(LONGEST - text.length, SHORTEST_QUOTATION))}`;
	return text;
}

function newDraft(
	reading: Reading,
	cast: Cast,
	told: Referent | null,
	verb: number,
	without: ReadonlySet<number>,
): Draft {
	return { reading, cast, place: 1, told, speech: false, verb, without, parts: [], names: new Map() };
}

/** "Hundreds marched through the town and demanded …": where a verb is joined to something, a participle before it is the other verb. */
function toldBefore(reading: Reading, subject: number, predicate: number): number[] {
	const { tree } = reading;
	const joint = dependents(tree, predicate, 'cc').find((word) => word > subject && word < predicate);
	if (joint === undefined) return [];
	const found: number[] = [];
	for (let token = subject + 1; token < joint && found.length < 4; token += 1)
		if (relation(tree, token) === 'acl' && tree.tokens[token]?.xpos === 'VBN') found.push(token);
	return found;
}

/** "The ferry Aurelia sank off the coast": a noun right before a name is what the name is of, no object left out. */
function isDescription({ tree, clause }: Reading, noun: number, subject: number, predicate: number): boolean {
	const adjacent = (tree.first[subject] ?? subject) === noun + 1;
	return adjacent && tree.tokens[subject]?.upos === 'PROPN' && clause(predicate).obliques.length > 0;
}

/** Is there a comma before the participle's clause? */
function isParted({ tree }: Reading, verb: number): boolean {
	const first = tree.first[verb] ?? verb;
	return tree.tokens[first - 1]?.upos === 'PUNCT' || tree.tokens[first]?.upos === 'PUNCT';
}

/** What can follow the last word of a title: a phrase or clause of its own that was left out. */
const FOLLOWS = new Set(['PUNCT', 'CCONJ', 'ADP', 'SCONJ', 'ADV', 'X']);

/** Are the words what the sentence says: is the trigger among them, and does nothing stand right behind that is lost? */
function holds(
	reading: Reading,
	words: readonly number[],
	trigger: number,
	others: readonly number[],
): boolean {
	const { tree } = reading;
	if (!words.includes(trigger) && !others.includes(trigger)) return false;
	const last = words.at(-1) ?? -1;
	const next = tree.tokens[last + 1];
	if (!next || FOLLOWS.has(next.upos) || isDated(reading, last + 1) || others.includes(last + 1)) return true;
	if (reading.lexicon.has('relative', next.form.toLowerCase()) || reading.quoted(last + 1)) return true;
	return ['acl', 'advcl', 'mark'].includes(relation(tree, last + 1)) && next.upos !== 'AUX';
}

function assembled(
	draft: Draft,
	lead: readonly number[],
	words: readonly number[],
	tail: readonly number[],
	joint: string,
): string {
	const { reading } = draft;
	const subject = render(draft, lead);
	const room = 2 * LONGEST - subject.length;
	const body = cutTokens(reading, words, room);
	const end = cutTokens(reading, tail, Math.max(room - LONGEST / 2, LONGEST / 2));
	const cut = body.cut || end.cut ? '…' : '';
	const rest = render(draft, end.kept);
	return (
		tidied(
			[
				subject,
				' ',
				render(draft, body.kept),
				rest === '' ? '' : joint,
				uncapitalised(reading, end.kept[0] ?? -1, rest),
			].join(''),
		) + cut
	);
}

/** The subject, by its full name where the sentence only gives a part of it: "Kim" → "Kim Jong Un". */
function addSubject(draft: Draft, subject: number, referent: Referent | null): void {
	const { reading } = draft;
	const { tree, lexicon } = reading;
	const part = addNoun(draft, subject, 0, null, { withCase: false, extra: leftOf(reading, subject) });
	const own = tree.tokens[subject];
	const office = own?.upos === 'NOUN' && lexicon.has('roles', lemma(tree, subject));
	if ((own?.upos !== 'PROPN' && !office) || dependents(tree, subject, 'conj').length > 0) return;
	if (referent?.kind !== 'person' || !/^\p{Lu}.* /u.test(referent.name)) return;
	const text = render(draft, part.tokens);
	if (text.includes(referent.name)) return;
	const partOf = text.split(/\s+/).some((word) => referent.name.split(' ').includes(word));
	draft.parts.length = 0;
	draft.parts.push({ ...part, tokens: office && !partOf ? [...part.tokens] : [subject] });
	draft.names.set(subject, office && !partOf ? `${own.form} ${referent.name}` : referent.name);
}

/** Nouns of an office that the parser lost before a subject at the head of its clause: "Deputy Emergency Situations | Minister Ode". */
function leftOf({ tree, lexicon }: Reading, subject: number): number[] {
	const words: number[] = [];
	const first = tree.first[subject] ?? subject;
	if (!['NOUN', 'PROPN', 'ADJ'].includes(tree.tokens[first]?.upos ?? '')) return words;
	let index = first - 1;
	const country = `${tree.tokens[index]?.form ?? ''} ${tree.tokens[first]?.form ?? ''}`.toLowerCase();
	if (lexicon.places.has(country)) return [index];
	while (
		index >= 0 &&
		['NOUN', 'PROPN', 'ADJ'].includes(tree.tokens[index]?.upos ?? '') &&
		words.length < LONGEST_OFFICE
	) {
		words.push(index);
		index -= 1;
	}
	const before = tree.tokens[index];
	if (before?.upos === 'DET') return [...words, index];
	return index < 0 || before?.upos === 'PUNCT' ? words : [];
}

const LONGEST_OFFICE = 6;

function nounTitle(reading: Reading, cast: Cast, trigger: Trigger): string | null {
	const { tree, lexicon } = reading;
	const draft = newDraft(reading, cast, null, -1, new Set());
	addNoun(draft, trigger.token, 0, null, { withCase: false });
	const [, all = []] = wordsThatFit(draft, LONGEST);
	const opening = all.findIndex((index) => tree.tokens[index]?.upos !== 'CCONJ');
	const words = all.slice(Math.max(opening, 0));
	const phrase = render(draft, words);
	const telling = words.filter((index) => {
		const token = tree.tokens[index];
		return (
			token !== undefined &&
			!lexicon.has('definite', form(tree, index)) &&
			!isDated(reading, index) &&
			!['DET', 'ADP', 'PUNCT', 'CCONJ', 'PRON'].includes(token.upos)
		);
	});
	const named = telling.some((index) => tree.tokens[index]?.upos === 'PROPN' || draft.names.has(index));
	// "An attack" alone names nothing: the clause it stands in does.
	if (telling.length > 2 || (named && telling.length > 1)) return phrase;
	const clause = trigger.clause === trigger.token ? head(tree, trigger.token) : trigger.clause;
	const whole =
		clause !== null && tree.tokens[clause]?.upos === 'VERB'
			? clauseTitle(reading, cast, clause, trigger)
			: null;
	return whole ?? (telling.length > 1 ? phrase : null);
}
