import type { EventType } from '../../model/event-type.ts';
import type { Participant, Role } from '../../model/event.ts';
import type { Cast } from './cast.ts';
import type { Reading } from './reading.ts';
import { coordinated, rolesOf } from './roles.ts';
import { dependent, dependents, form, head, lemma, prepositionText, relation } from './tree.ts';
import type { Trigger } from './trigger.ts';

/** The sources the tokens name; what stands for nobody in particular ("reports", "data") is none. */
export function namesOf(reading: Reading, cast: Cast, tokens: readonly number[]): string[] {
	const { tree, lexicon } = reading;
	const names = tokens
		.flatMap((token) => coordinated(reading, token))
		.map((token) => authorOf(reading, token))
		.filter(
			(token) =>
				tree.tokens[token]?.upos === 'PROPN' ||
				tree.tokens[token]?.upos === 'PRON' ||
				!(
					lexicon.has('vagueSpeakers', form(tree, token)) || lexicon.has('vagueSpeakers', lemma(tree, token))
				),
		)
		.map((token) => cast.referent(reading, token)?.name ?? '');
	return [...new Set(names.filter((name) => name !== ''))].slice(0, 8);
}

/** Types in which a country is a party; in others it is where something happens, or where somebody goes. */
const PARTIES = new Set<EventType>([
	...(['statement', 'meeting', 'agreement', 'deployment', 'attack', 'aid', 'sanction', 'justice'] as const),
	...(['decision', 'business', 'competition', 'election'] as const),
]);

/** Who takes part: persons, bodies, countries and groups of people; things and places are left out. */
export function participantsOf(reading: Reading, cast: Cast, trigger: Trigger): Participant[] {
	const { tree, lexicon } = reading;
	const roles = rolesOf(reading, trigger.clause);
	const clause = reading.clause(trigger.clause);
	const found = new Map<string, Role>();
	const add = (token: number | null, role: Role) => {
		if (token === null || reading.inTimex(token) || token === trigger.token) return;
		for (const each of coordinated(reading, token)) {
			const name = actorName(reading, cast, each);
			if (name === null || found.has(name)) continue;
			if (role !== 'agent' && !PARTIES.has(trigger.type) && lexicon.places.has(name.toLowerCase())) continue;
			found.set(name, role);
		}
	};
	if (tree.tokens[trigger.clause]?.upos === 'VERB') {
		add(roles.agent, 'agent');
		add(roles.patient, 'patient');
		add(clause.indirect, 'recipient');
		for (const { head, preposition } of clause.obliques) {
			if (tree.tokens[head]?.upos !== 'PROPN') continue;
			if (preposition === lexicon.grammar.recipientPreposition) add(head, 'recipient');
			else if (lexicon.has('partnerPrepositions', preposition)) add(head, 'participant');
		}
	}
	if (trigger.noun) {
		for (const inner of dependents(tree, trigger.token, 'nmod').slice(0, 6)) {
			const referent = cast.referent(reading, inner);
			if (lexicon.has('placePrepositions', prepositionText(tree, inner)) && referent?.kind === 'place')
				continue;
			if (tree.tokens[inner]?.upos === 'PROPN' || referent?.kind === 'person') add(inner, 'participant');
		}
	}
	return [...found].slice(0, 12).map(([name, role]) => ({ name, role }));
}

/** Words of the longest name that is no clause. */
const MOST_WORDS = 7;

/** The name of somebody who can act or suffer; null for a thing. "hundreds of rebels" are rebels. */
function actorName(reading: Reading, cast: Cast, token: number): string | null {
	const { tree, lexicon } = reading;
	const word = lemma(tree, token);
	const counts = tree.tokens[token]?.upos === 'NUM' || form(tree, token) in lexicon.grammar.numerals;
	if (counts || lexicon.has('partitives', word)) {
		const counted = dependent(tree, token, 'nmod');
		if (counted !== null && tree.tokens[counted]?.upos !== 'NUM') return plainName(reading, cast, counted);
		if (counts) return null;
	}
	return plainName(reading, cast, token);
}

function plainName(reading: Reading, cast: Cast, token: number): string | null {
	const { tree, lexicon } = reading;
	const referent = cast.referent(reading, token);
	if (!referent) return null;
	const { name, kind } = referent;
	if (!/\p{L}/u.test(name) || name.split(' ').length > MOST_WORDS) return null;
	if (kind === 'place' && !lexicon.places.has(name.toLowerCase())) return null;
	if (lexicon.has('anybody', name.toLowerCase())) return null;
	if (kind !== 'thing') return name;
	if (tree.tokens[token]?.upos === 'PROPN') return null;
	const actors = lexicon.classes.get('actors');
	const words = [form(tree, token), lemma(tree, token)];
	const acts = words.some((word) => actors?.has(word) === true || lexicon.has('organisations', word));
	return acts ? name : null;
}

/** Who made a statement that is said to speak: "a statement released by the family", "the minister's tweet"; else itself. */
function authorOf(reading: Reading, token: number): number {
	const { tree, lexicon } = reading;
	if (
		!lexicon.classes.get('statement')?.has(lemma(tree, token)) &&
		!lexicon.has('reportNouns', lemma(tree, token))
	)
		return token;
	const released = dependents(tree, token, 'acl').map((verb) => rolesOf(reading, verb).agent);
	const from = dependents(tree, token, 'nmod').filter((noun) => {
		const preposition = prepositionText(tree, noun);
		return preposition === lexicon.grammar.agentPreposition || lexicon.has('since', preposition);
	});
	const owner = dependents(tree, token, 'nmod:poss');
	return [...owner, ...from, ...released].find((noun) => noun !== null && noun !== token) ?? token;
}

/** Who gives a figure: "the president put the number of killed at 4,000": the subject, its verb and the number's token. */
export function figureAround(
	reading: Reading,
	trigger: number,
): { speaker: number; cue: number; number: number | null } | null {
	const { tree, lexicon } = reading;
	let current = trigger;
	for (let step = 0; step < FARTHEST_FIGURE; step += 1) {
		const governor = head(tree, current);
		if (governor === null) return null;
		if (relation(tree, current) === 'obj' && lexicon.reporting.has(lemma(tree, governor))) {
			const { agent } = rolesOf(reading, governor);
			const number = reading
				.clause(governor)
				.obliques.find(({ head: noun }) => noun > governor && tree.tokens[noun]?.upos === 'NUM');
			const counts = current !== trigger && lexicon.has('partitives', lemma(tree, current));
			return agent === null || !(counts || number)
				? null
				: { speaker: agent, cue: governor, number: number?.head ?? null };
		}
		if (!NOMINAL.has(relation(tree, current))) return null;
		current = governor;
	}
	return null;
}

/** Steps from the word for what happened to the verb that gives its number. */
const FARTHEST_FIGURE = 5;
const NOMINAL = new Set(['amod', 'conj', 'nmod', 'acl', 'compound']);
