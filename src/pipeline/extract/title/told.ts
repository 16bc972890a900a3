import type { Cast } from '../cast.ts';
import type { Reading } from '../reading.ts';
import { rolesOf } from '../roles.ts';
import { carrierOf, isDescription, isJoined, isParted, mainOf, toldBefore } from './carrier.ts';
import { addClause } from './clause.ts';
import { cutTokens } from './cut.ts';
import { LONGEST, newDraft, wordsThatFit, type Draft } from './parts.ts';
import { goesOnBehind, holds } from './ends.ts';
import { addNoun } from './phrase.ts';
import { contentOf, quotation } from './speech.ts';
import { addSubject, agrees, edgeOf, isSubject } from './subject.ts';
import { verbatim } from './verbatim.ts';
import { inOrder, render, tidied, uncapitalised } from './words.ts';
import { dependents, form, head, relation } from '../tree.ts';
import type { Trigger } from '../trigger.ts';

/** Room a quotation has at least, however long its speaker's name is. */
const SHORTEST_QUOTATION = 50;

/** The title of a clause: its subject, its verb, what the verb needs and what fits; null where it has no subject to be trusted. */
export function clauseTitle(
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
	const first = edgeOf(reading, subject);
	const start = subject < predicate && first <= trigger ? first : null;
	if (!agrees(reading, cast, subject, predicate)) return null;
	const clause = reading.clause(predicate);
	// Who is "to investigate" is not sure where no verb carries the infinitive.
	const bare = clause.subject === null && relation(reading.tree, predicate) !== 'acl';
	if (bare && clause.marks.some((mark) => reading.lexicon.has('infinitiveMark', mark))) return null;
	const left = clause.object !== null && isRelative(reading, clause.object);
	// What "which" behind a comma stands for is only sure where it is a name.
	if (left && (object === null || reading.tree.tokens[object]?.upos !== 'PROPN')) return null;
	const told = cast.referent(reading, subject);
	const who =
		clause.subject !== null && reading.lexicon.has('relativePersons', form(reading.tree, clause.subject));
	if (who && (told?.kind === 'organisation' || told?.kind === 'place')) return null;
	const content = type === 'statement' && !noun && main === null ? contentOf(reading, predicate) : null;
	const apart = content !== null && 'start' in content ? content : null;
	const without = new Set([carrier, ...toldBefore(reading, subject, predicate)]);
	const joined = head(reading.tree, verb);
	const instead =
		joined !== null && isJoined(reading, verb, joined)
			? new Map([[joined, verb]])
			: new Map<number, number>();
	const draft = { ...newDraft(reading, cast), told, apart, instead, verb: predicate, without };
	addSubject({ ...draft, place: 0, told: null }, subject, told);
	const options = { withSubject: false, withMarks: false, depth: 0 };
	const removed =
		main === null &&
		clause.object !== object &&
		object !== null &&
		apart === null &&
		clause.complements.length === 0 &&
		!clause.passive &&
		!isDescription(reading, object, subject, predicate);
	const body = addClause(draft, predicate, 0, null, { ...options, bare: main !== null || removed });
	let joint = ' ';
	if (main !== null) {
		addClause({ ...draft, place: 2 }, carrier, 0, body, { ...options, withMarks: true });
		const and = dependents(reading.tree, carrier, 'cc').find((word) => word < carrier);
		if (and !== undefined) joint = ` ${form(reading.tree, and)} `;
		else if (isParted(reading, carrier)) joint = ', ';
	} else if (removed) {
		addNoun({ ...draft, place: 2 }, object, 0, body, { withCase: false });
	}
	if (content !== null && 'clause' in content && content.before) {
		addClause({ ...draft, place: 2, speech: true, without: new Set([predicate]) }, content.clause, 0, body, {
			...options,
			withSubject: true,
		});
	}
	const [lead = [], words = [], tail = []] = wordsThatFit(draft, LONGEST);
	const opening = lead.findIndex((word) => reading.tree.tokens[word]?.upos !== 'CCONJ');
	if (lead.includes(predicate)) return render(draft, lead);
	if (!holds(reading, words, trigger, [...lead, ...tail]))
		return verbatim(reading, trigger, start, draft.names);
	// "The envoy alleged" says nothing: the words behind it stay.
	const mute =
		type === 'statement' &&
		!noun &&
		content === null &&
		clause.object === null &&
		clause.complements.length === 0;
	const broken =
		type === 'statement' &&
		!noun &&
		content === null &&
		clause.finite &&
		clause.object !== null &&
		goesOnBehind(reading, words);
	if (((mute && clause.obliques.length === 0) || broken) && start !== null)
		return verbatim(reading, trigger, start, draft.names);
	let text = assembled(draft, lead.slice(Math.max(opening, 0)), words, tail, joint);
	if (content !== null && 'start' in content)
		text += `: ${quotation(reading, content, Math.max(LONGEST - text.length, SHORTEST_QUOTATION))}`;
	return text;
}

function isRelative({ tree, lexicon }: Reading, token: number): boolean {
	return lexicon.has('relative', form(tree, token));
}

/** "All, including the driver, were acquitted": a comma closes what another one opened, unless they part a list. */
function isOpen({ tree: { tokens } }: Reading, lead: readonly number[]): boolean {
	const behind = (lead.at(-1) ?? -1) + 1;
	const joins = (word: number) => tokens[word]?.deprel === 'cc';
	if (tokens[behind]?.form !== ',' || joins(behind + 1)) return false;
	const commas = lead.filter((word) => tokens[word + 1]?.form === ',' && lead.includes(word + 2));
	const lists = commas.some((word) => {
		const names = tokens[word]?.upos === 'PROPN' && tokens[word + 2]?.upos === 'PROPN';
		return joins(word + 2) || (names && lead.some((other) => other > word && joins(other)));
	});
	return commas.length > 0 && !lists;
}

function assembled(
	draft: Draft,
	lead: readonly number[],
	words: readonly number[],
	tail: readonly number[],
	joint: string,
): string {
	const { reading } = draft;
	const subject = inOrder(draft, lead);
	const room = 2 * LONGEST - subject.length;
	const body = cutTokens(reading, words, room);
	const end = cutTokens(reading, tail, Math.max(room - LONGEST / 2, LONGEST / 2));
	const cut = body.cut || end.cut ? '…' : '';
	const rest = inOrder(draft, end.kept);
	return (
		tidied(
			[
				subject,
				isOpen(reading, lead) ? ', ' : ' ',
				uncapitalised(reading, body.kept[0] ?? -1, inOrder(draft, body.kept)),
				rest === '' ? '' : joint,
				draft.names.has(end.kept[0] ?? -1) ? rest : uncapitalised(reading, end.kept[0] ?? -1, rest),
			].join(''),
		) + cut
	);
}
