import type { Sentence } from '../../../model/sentence.ts';
import type { Span } from '../../../model/span.ts';
import type { Lexicon } from '../lexicon.ts';
import { giveBackArguments, setAsideReport, type Draft } from './arguments.ts';
import {
	freeDescriptions,
	freeFrontedPhrases,
	giveBackWholes,
	joinNames,
	reduceRelatives,
} from './attachments.ts';
import {
	giveBackJoined,
	joinFinite,
	joinPastForms,
	joinSubordinate,
	joinVerbs,
	setAsidePaper,
} from './joins.ts';
import { giveBackContent } from './content.ts';
import { mendLemmas } from './lemmas.ts';
import { freeFirstPredicate, freeParticiples } from './participles.ts';
import { mendAdverbs, mendPrepositions } from './particles.ts';
import { liftMainVerb } from './root.ts';
import { giveBackSpeakers } from './speakers.ts';

/**
 * Mends what a statistical parser is known to get wrong in news sentences, and what would cost an event: a sentence
 * whose root is no predicate although it has a main verb, and the clause of content that a reporting verb lost to
 * the noun before it. Everything else stays as it is.
 */
export function repaired(sentence: Sentence, timexes: readonly Span[], lexicon: Lexicon): Sentence {
	const tokens = sentence.tokens.map((token): Draft => ({ ...token }));
	const changed = [
		mendLemmas(tokens, lexicon),
		mendPrepositions(tokens, lexicon),
		mendAdverbs(tokens, lexicon),
		freeParticiples(tokens, timexes, lexicon),
		freeFirstPredicate(tokens),
		freeFrontedPhrases(tokens),
		reduceRelatives(tokens),
		joinNames(tokens),
		freeDescriptions(tokens),
		giveBackWholes(tokens, lexicon),
		liftMainVerb(tokens, timexes, lexicon),
		setAsideReport(tokens, lexicon),
		setAsidePaper(tokens),
		giveBackContent(tokens, timexes, lexicon),
		joinVerbs(tokens),
		joinPastForms(tokens, lexicon),
		joinFinite(tokens),
		joinSubordinate(tokens, lexicon),
		giveBackJoined(tokens),
		giveBackArguments(tokens, timexes),
		giveBackSpeakers(tokens, lexicon),
	].some(Boolean);
	return changed ? { ...sentence, tokens } : sentence;
}
