import { expect, test } from 'vitest';
import { mentionsIn } from './parsed.ts';

const told = (sentence: string) =>
	mentionsIn([[sentence]], { Monday: '2025-06-16' }).map(({ type, title }) => [type, title]);

test('a past form behind "have" is a verb, not a description of its object', () => {
	expect(
		told(
			'Guards|NNS|2|nsubj|guard have|VBP|0|root|have arrested|VBN|4|amod|arrest smugglers|NNS|2|obj|smuggler .|.|2|punct',
		),
	).toEqual([['justice', 'Guards have arrested smugglers']]);
});

test('a past form joined to a verb by "and later" is a verb', () => {
	expect(
		told(
			'Ruritania|NNP|2|nsubj closed|VBD|0|root|close ports|NNS|2|obj|port on|IN|5|case Monday|NNP|2|obl and|CC|9|cc later|RB|8|advmod banned|VBN|9|amod|ban trains|NNS|3|conj|train .|.|2|punct',
		).at(-1),
	).toEqual(['sanction', 'Ruritania banned trains']);
});

test('"murder and attempted robbery" are two nouns', () => {
	expect(
		told(
			'Ruritania|NNP|2|nsubj punished|VBD|0|root|punish murder|NN|2|obj and|CC|6|cc attempted|VBN|6|amod|attempt robbery|NN|3|conj on|IN|8|case Monday|NNP|2|obl .|.|2|punct',
		).filter(([, title]) => title?.includes('Ruritania attempted')),
	).toEqual([]);
});

test('the subject of what is no predicate is that of the past form before it', () => {
	expect(
		told(
			'Guards|NNS|3|nsubj|guard released|VBN|3|amod|release smugglers|NNS|0|root|smuggler on|IN|5|case Monday|NNP|3|nmod .|.|3|punct',
		),
	).toHaveLength(1);
});

test('who speaks stands behind the verb, with what describes it', () => {
	const [mention] = mentionsIn([
		[
			'Enough|RB|3|advmod ,|,|3|punct wrote|VBD|0|root|write student|NN|5|compound leader|NN|3|obj Rupert|NNP|5|appos .|.|3|punct',
		],
	]);
	expect(mention).toMatchObject({ type: 'statement', by: ['Rupert'] });
});

test('before "and were" stands a predicate', () => {
	expect(
		told(
			'Guards|NNS|6|nsubj|guard stormed|VBN|1|acl|storm Zenda|NNP|2|obj and|CC|6|cc were|VBD|6|aux:pass|be arrested|VBN|0|root|arrest on|IN|8|case Monday|NNP|6|obl .|.|6|punct',
		).map(([type]) => type),
	).toEqual(['attack', 'justice']);
});

test('"following" before a bare noun is a preposition, "since" behind "has" an adverb', () => {
	expect(
		told(
			'Rupert|NNP|2|nsubj resigned|VBD|0|root|resign following|VBG|5|amod|follow heavy|JJ|5|amod shelling|NN|2|obl .|.|2|punct',
		).map(([type]) => type),
	).toEqual(['appointment', 'attack']);
	expect(
		told(
			'Rupert|NNP|3|nsubj has|VBZ|3|aux|have since|VBN|0|root|since resigned|VBN|3|xcomp|resign .|.|3|punct',
		),
	).toEqual([['appointment', 'Rupert has since resigned']]);
});
