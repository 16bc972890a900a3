import type { Cast } from './cast.ts';
import type { Reading } from './reading.ts';
import { dependents, head, lemma, prepositionText } from './tree.ts';

/** Steps up from the trigger within which a place phrase still tells where it happened. */
const FARTHEST = 3;

/** Where it happened: the nearest phrase of place around the trigger; null when the sentence does not say. */
export function placeOf(reading: Reading, cast: Cast, trigger: number, clause: number): string | null {
	for (const site of trigger === clause ? [trigger] : [trigger, clause]) {
		const place = placeAround(reading, cast, site);
		if (place !== null) return place;
	}
	let current = head(reading.tree, clause);
	for (let step = 0; current !== null && step < FARTHEST; step += 1) {
		const place = placeAround(reading, cast, current);
		if (place !== null) return place;
		current = head(reading.tree, current);
	}
	return null;
}

function placeAround(reading: Reading, cast: Cast, site: number): string | null {
	const { tree } = reading;
	const nouns = dependents(tree, site, 'obl', 'nmod', 'obj', 'nsubj').slice(0, 12);
	for (const noun of nouns) {
		const place = placeAt(reading, cast, noun);
		if (place !== null) return place;
	}
	for (const noun of nouns) {
		for (const inner of dependents(tree, noun, 'nmod').slice(0, 4)) {
			const place = placeAt(reading, cast, inner);
			if (place !== null) return place;
		}
	}
	return null;
}

function placeAt(reading: Reading, cast: Cast, noun: number): string | null {
	const { tree, lexicon } = reading;
	const first = prepositionText(tree, noun).split(' ')[0] ?? '';
	if (!lexicon.has('placePrepositions', first) || reading.inTimex(noun)) return null;
	const referent = cast.referent(reading, noun);
	if (!referent) return null;
	// A place has a name: "the city" tells where only to those who have read on.
	if (referent.kind === 'place' && tree.tokens[noun]?.upos === 'PROPN') return referent.name;
	if (!lexicon.has('placeWords', lemma(tree, noun))) return null;
	const inner = dependents(tree, noun, 'nmod').find(
		(token) => tree.tokens[token]?.upos === 'PROPN' && token > noun,
	);
	if (inner !== undefined) return cast.referent(reading, inner)?.name ?? null;
	return /\p{Lu}/u.test(referent.name) ? referent.name : null;
}
