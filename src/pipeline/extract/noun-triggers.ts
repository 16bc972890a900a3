import { typeOfNoun } from './frames.ts';
import type { Reading } from './reading.ts';
import { rolesOf } from './roles.ts';
import { dependents, form, head, lemma, prepositionText, relation } from './tree.ts';
import { clauseTrigger, isDefinite, isFresh, type Trigger } from './trigger.ts';

/** Adjectives that tell what became of somebody: "39 are dead". */
export function predicateTrigger(reading: Reading, token: number): Trigger | null {
	const { tree, lexicon } = reading;
	const office = officeHeld(reading, token);
	if (office) return office;
	const type = lexicon.predicates.get(form(tree, token));
	if (!type || !['ADJ', 'VERB', 'ADV'].includes(tree.tokens[token]?.upos ?? '')) return null;
	const base = relation(tree, token);
	const governor = head(tree, token);
	const found = base === 'xcomp' && governor !== null && lexicon.reporting.has(lemma(tree, governor));
	if (!found && dependents(tree, token, 'cop').length === 0) return null;
	const subject = rolesOf(reading, token).subject;
	if (subject === null) return null;
	return clauseTrigger(token, type, 'predicate', 0.7);
}

/** "Quist was mayor from 1977 to 1995": who held an office is told where it says when. */
function officeHeld(reading: Reading, token: number): Trigger | null {
	const { tree, lexicon } = reading;
	const offices = [lexicon.classes.get('official'), lexicon.classes.get('mandate')];
	if (tree.tokens[token]?.upos !== 'NOUN' || !offices.some((words) => words?.has(lemma(tree, token))))
		return null;
	const { finite, tense } = reading.clause(token);
	// "the first president to refuse": told of what was done, not of the office.
	if (dependents(tree, token, 'acl').length > 0) return null;
	if (dependents(tree, token, 'cop').length === 0 || !finite || tense === 'present') return null;
	return { ...clauseTrigger(token, 'appointment', 'office', 0.6), weak: true };
}

/** "Science Advances", "the Harbour Talks": a capital after a name is part of it. */
function inName({ tree }: Reading, token: number): boolean {
	const [before, own] = [tree.tokens[token - 1], tree.tokens[token]];
	return before?.upos === 'PROPN' && /^\p{Lu}/u.test(own?.form ?? '') && /^\p{Lu}/u.test(before.form);
}

export function nounTrigger(
	reading: Reading,
	token: number,
	verbs: ReadonlyMap<number, Trigger>,
): Trigger | null {
	const { tree, lexicon } = reading;
	const word = tree.tokens[token];
	if (word?.upos !== 'NOUN' || inName(reading, token)) return null;
	const type = typeOfNoun(reading, token);
	if (type === null) return null;
	const { deprel } = word;
	const base = relation(tree, token);
	if (base === 'compound' || base === 'amod' || deprel === 'nmod:poss') return null;
	const governor = head(tree, token);
	const modifiers = tree.children[token] ?? [];
	const dated = modifiers.some(
		(child) =>
			reading.inTimex(child) ||
			dependents(tree, child, 'nummod', 'compound').some((inner) => reading.inTimex(inner)),
	);
	const weakNoun =
		lexicon.has('weakNouns', lemma(tree, token)) || lexicon.has('weakNouns', form(tree, token));
	const determiner = modifiers.find((child) => tree.tokens[child]?.deprel === 'det');
	const definite = isDefinite(reading, token);
	const owned = modifiers.some(
		(child) =>
			tree.tokens[child]?.deprel === 'nmod:poss' ||
			tree.tokens[child]?.upos === 'PROPN' ||
			lexicon.places.has(form(tree, child)),
	);
	const specific =
		owned ||
		determiner !== undefined ||
		modifiers.some((child) => relation(tree, child) === 'nummod' || relation(tree, child) === 'amod');
	const preposition = prepositionText(tree, token);
	const shifted = lexicon.has('shifting', preposition.split(' ')[0] ?? '');
	const described = modifiers.some((child) => ['nmod', 'acl'].includes(relation(tree, child)));
	const clause = governor !== null && tree.tokens[governor]?.upos === 'VERB' ? governor : token;
	const make = (rule: string, confidence: number, weak: boolean): Trigger => ({
		token,
		clause:
			!shifted && (verbs.has(clause) || base === 'obl' || base === 'nsubj' || base === 'obj')
				? clause
				: token,
		type,
		noun: true,
		plain: false,
		weak,
		told: false,
		definite,
		fresh: isFresh(reading, token),
		rule,
		confidence,
	});
	if (dated) return make('dated-noun', 0.75, true);
	const exists = governor !== null && dependents(tree, governor, 'expl').length > 0 && base === 'nsubj';
	if (exists || (base === 'nsubj' && dependents(tree, token, 'expl').length > 0))
		return make('there-is', 0.7, false);
	if (type === 'statement') return null;
	if (reading.kind === 'caption' && !weakNoun) return make('caption-noun', 0.7, false);
	// "The second attack": one of several, told apart.
	const counted = modifiers.some((child) => lexicon.has('ordinals', form(tree, child)));
	const bare = definite && !described && !owned && !counted;
	const qualified = modifiers.some((child) => lexicon.adjectives.has(form(tree, child)));
	if (qualified && !bare) return make('qualified-noun', 0.5, false);
	if (
		lexicon.has('occasions', preposition.replaceAll(' ', '_')) &&
		!(type === 'other' && weakNoun) &&
		(specific || described) &&
		!bare &&
		(!weakNoun || owned || counted || !definite)
	) {
		return make('occasion', 0.6, weakNoun && !lexicon.has('cotemporal', preposition));
	}
	if (base !== 'nsubj' && base !== 'obj' && base !== 'root') return null;
	// "An explosion killed two": it happened, and it killed.
	if (base === 'nsubj' && isFresh(reading, token) && verbs.get(clause)?.type === 'casualties')
		return make('noun', 0.6, false);
	if (weakNoun && base === 'nsubj' && clause !== token && !verbs.has(clause))
		return make('state-of-event', 0.5, true);
	if (weakNoun || !specific || bare) return null;
	return make('noun', 0.5, false);
}
