import type { Cast } from '../cast.ts';
import type { Reading } from '../reading.ts';
import { clauseTitle } from './told.ts';
import { isDated, LONGEST, newDraft, wordsThatFit } from './parts.ts';
import { render } from './words.ts';
import { addNoun } from './phrase.ts';
import { verbatim } from './verbatim.ts';
import { form, head } from '../tree.ts';
import type { Trigger } from '../trigger.ts';

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

function nounTitle(reading: Reading, cast: Cast, trigger: Trigger): string | null {
	const { tree, lexicon } = reading;
	const draft = newDraft(reading, cast);
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
