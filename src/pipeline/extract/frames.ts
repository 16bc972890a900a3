import type { EventType } from '../../model/event-type.ts';
import type { Cast } from './cast.ts';
import type { Clause } from './clause.ts';
import type { Frame } from './lexicon.ts';
import type { Reading } from './reading.ts';
import { coordinated, type Roles } from './roles.ts';
import { dependents, form, lemma } from './tree.ts';

/** The type of the happening a noun names: of its compound first ("peace talks"), then its own; null for none. */
export function typeOfNoun(reading: Reading, token: number): EventType | null {
	const { tree, lexicon } = reading;
	if (!['NOUN', 'PROPN'].includes(tree.tokens[token]?.upos ?? '')) return null;
	const previous = form(tree, token - 1);
	const word = lemma(tree, token);
	return (
		lexicon.nouns.get(`${previous}_${word}`) ??
		lexicon.nouns.get(form(tree, token)) ??
		lexicon.nouns.get(word) ??
		null
	);
}

/** What a frame asks for and gets, by how much it tells: who acts most of all. */
const ASKED = { object: 2, subject: 2.1, particle: 1.5 };

/** The frame of the verb that asks for most and gets it. */
export function bestFrame(reading: Reading, cast: Cast, clause: Clause, roles: Roles): Frame | null {
	let best: Frame | null = null;
	let bestScore = -1;
	for (const frame of reading.lexicon.frames.get(lemma(reading.tree, clause.predicate)) ?? []) {
		let score = 0;
		// Who is met with applause meets nobody.
		if (clause.passive && frame.type === 'meeting' && frame.particle === null && frame.object === null)
			continue;
		// "called the plan a mistake", "a song called": what something is called is no telephone call.
		if (frame.type === 'meeting' && clause.complements.some((inner) => !isVerb(reading, inner))) continue;
		if (frame.particle !== null) {
			if (!clause.particles.includes(frame.particle)) continue;
			score += ASKED.particle;
		}
		if (frame.object !== null) {
			if (
				!objects(reading, clause, roles, frame).some((noun) => fits(reading, cast, noun, frame.object ?? ''))
			)
				continue;
			score += ASKED.object;
		}
		if (frame.subject !== null) {
			if (!fits(reading, cast, roles.agent, frame.subject)) continue;
			score += ASKED.subject;
		}
		if (score > bestScore) [best, bestScore] = [frame, score];
	}
	return best;
}

function isVerb({ tree }: Reading, token: number): boolean {
	return tree.tokens[token]?.upos === 'VERB';
}

/** What the frame calls the object: with a preposition, the noun after it as well. */
function objects({ tree }: Reading, clause: Clause, roles: Roles, { particle }: Frame): (number | null)[] {
	// "became chair", "was elected mayor": what somebody is made.
	if (particle === null)
		return [
			roles.patient,
			// "was granted bail"
			clause.passive ? clause.object : null,
			...clause.complements.filter((word) => tree.tokens[word]?.upos === 'NOUN'),
		];
	const after = clause.obliques
		.filter(({ preposition }) => preposition === particle)
		.map(({ head: noun }) => noun);
	return [roles.patient, ...after];
}

const KINDS: Record<string, string> = {
	'@person': 'person',
	'@place': 'place',
	'@organisation': 'organisation',
	'@name': 'name',
};

function fits(reading: Reading, cast: Cast, noun: number | null, wanted: string): boolean {
	if (noun === null) return false;
	const { tree, lexicon } = reading;
	if (wanted === '@event') return typeOfNoun(reading, noun) !== null;
	if (wanted === '@number')
		return tree.tokens[noun]?.upos === 'NUM' || dependents(tree, noun, 'nummod').length > 0;
	const kind = KINDS[wanted];
	if (kind === 'person' && isNoPerson(reading, noun)) return false;
	if (kind !== undefined) {
		const found = cast.referent(reading, noun)?.kind;
		return (
			found === kind ||
			(kind === 'name' && found !== undefined && found !== 'thing') ||
			(kind === 'person' && found === 'name' && tree.tokens[noun]?.upos === 'PROPN')
		);
	}
	const words = lexicon.classes.get(wanted);
	if (!words) return false;
	// "Humberto", which the article calls Hurricane Humberto; "they", who are the researchers.
	const upos = tree.tokens[noun]?.upos;
	if (upos === 'PROPN' || upos === 'PRON') {
		const referent = cast.referent(reading, noun);
		const name = referent?.name.toLowerCase().split(' ') ?? [];
		// "Boland Motors" is a firm by its last word.
		const what =
			upos === 'PRON' || referent?.kind === 'organisation'
				? name
				: name.slice(0, 1).filter((part) => lexicon.nouns.has(part));
		if (what.some((part) => words.has(part) || words.has(part.replace(/s$/, '')))) return true;
	}
	return coordinated(reading, noun).some(
		(each) => words.has(lemma(tree, each)) || words.has(form(tree, each)) || ofWhat(reading, each, words),
	);
}

/** Who is counted or many is no person ("eight Mexicans"), nor is what bears a number ("KP-7"). */
function isNoPerson({ tree }: Reading, noun: number): boolean {
	const token = tree.tokens[noun];
	const counts = dependents(tree, noun, 'nummod').some((number) => number < noun);
	return token === undefined || token.xpos === 'NNPS' || counts || /\d/.test(token.form);
}

/** "hundreds of soldiers", "a group of gunmen": the noun that counts is the one after "of". */
function ofWhat(reading: Reading, noun: number, words: ReadonlySet<string>): boolean {
	const { tree, lexicon } = reading;
	if (
		!(form(tree, noun) in lexicon.grammar.numerals) &&
		!lexicon.has('partitives', lemma(tree, noun)) &&
		tree.tokens[noun]?.upos !== 'NUM'
	)
		return false;
	return dependents(tree, noun, 'nmod').some(
		(inner) => words.has(lemma(tree, inner)) || words.has(form(tree, inner)),
	);
}
