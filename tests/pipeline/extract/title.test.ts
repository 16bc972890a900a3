import { describe, expect, test } from 'vitest';
import { mentionsIn } from './parsed.ts';

/** The titles of the events of one sentence. */
function titles(...sentences: string[]): string[] {
	return mentionsIn([sentences], { 'on Monday': '2025-06-16', 'last fall': '2024-23' }).map(
		({ title }) => title,
	);
}

describe('what stays and what falls out', () => {
	test('verbs joined by "and" share their auxiliary', () => {
		expect(
			titles(
				'The|DT|2|det tower|NN|4|nsubj:pass was|VBD|4|aux:pass|be destroyed|VBN|0|root|destroy by|IN|6|case rebels|NNS|4|obl:agent|rebel ,|,|4|punct later|RB|9|advmod rebuilt|VBN|4|conj|rebuild and|CC|11|cc attacked|VBN|4|conj|attack .|.|4|punct',
			).at(-1),
		).toBe('The tower was attacked');
	});

	test('what may have happened instead stays', () => {
		expect(
			titles(
				'Ten|CD|2|nummod guards|NNS|4|nsubj:pass|guard were|VBD|4|aux:pass|be killed|VBN|0|root|kill or|CC|6|cc wounded|VBN|4|conj|wound .|.|4|punct',
			)[0],
		).toBe('Ten guards were killed or wounded');
	});

	test('words that tell how sure it is stay; words that only tie sentences together fall out', () => {
		expect(
			titles(
				'Rupert|NNP|4|nsubj also|RB|4|advmod reportedly|RB|4|advmod attacked|VBD|0|root|attack Zenda|NNP|4|obj .|.|4|punct',
			),
		).toEqual(['Rupert reportedly attacked Zenda']);
	});

	test('"to resign" is told with the verb that decides whether it happened', () => {
		expect(
			titles(
				'Rudolf|NNP|2|nsubj refused|VBD|0|root|refuse to|TO|4|mark resign|VB|2|xcomp in|IN|6|case Zenda|NNP|4|obl .|.|2|punct',
			),
		).toContain('Rudolf refused to resign in Zenda');
	});

	test('what a disaster leads to is told with it', () => {
		expect(
			titles(
				'An|DT|2|det earthquake|NN|3|nsubj struck|VBD|0|root|strike Zenda|NNP|3|obj ,|,|6|punct killing|VBG|3|advcl|kill 20|CD|8|nummod people|NNS|6|obj .|.|3|punct',
			).at(-1),
		).toBe('An earthquake struck Zenda, killing 20 people');
	});

	test('a date tells when, a duration tells what', () => {
		expect(
			titles(
				'The|DT|2|det court|NN|3|nsubj suspended|VBD|0|root|suspend Rupert|NNP|3|obj on|IN|6|case Monday|NNP|3|obl in|IN|8|case Strelsau|NNP|3|obl .|.|3|punct',
			),
		).toEqual(['The court suspended Rupert in Strelsau']);
	});

	test('a place before the date that the parser gave to the date stays', () => {
		expect(
			titles(
				'Ruritania|NNP|2|nsubj sent|VBD|0|root|send troops|NNS|2|obj|troop to|IN|7|case Zenda|NNP|7|compound last|JJ|7|amod fall|NN|2|obl .|.|2|punct',
			),
		).toEqual(['Ruritania sent troops to Zenda']);
	});
});

describe('what somebody says', () => {
	test('words in quotation marks are told as they stand', () => {
		expect(
			titles(
				'"|``|4|punct We|PRP|4|nsubj will|MD|4|aux fight|VB|9|ccomp for|IN|6|case Zenda|NNP|4|obl "|\'\'|4|punct Rupert|NNP|9|nsubj said|VBD|0|root|say .|.|9|punct',
			),
		).toEqual(['Rupert said: “We will fight for Zenda”']);
	});

	test('they are told although the verb names its paper too', () => {
		expect(
			titles(
				'"|``|4|punct We|PRP|4|nsubj will|MD|4|aux fight|VB|9|ccomp for|IN|6|case Zenda|NNP|4|obl "|\'\'|4|punct Rupert|NNP|9|nsubj said|VBD|0|root|say according|VBG|12|case|accord to|IN|10|fixed papers|NNS|9|ccomp|paper .|.|9|punct',
			).at(-1),
		).toContain('“We will fight for Zenda”');
	});

	test('what is said before the verb is told behind it', () => {
		expect(
			titles(
				'The|DT|2|det bridge|NN|4|nsubj was|VBD|4|cop|be unsafe|JJ|0|root ,|,|8|punct the|DT|7|det ministry|NN|8|nsubj said|VBD|4|parataxis|say .|.|4|punct',
			),
		).toEqual(['The ministry said the bridge was unsafe']);
	});

	test('a condition is never lost from what somebody said', () => {
		expect(
			titles(
				'Rudolf|NNP|2|nsubj said|VBD|0|root|say he|PRP|5|nsubj would|MD|5|aux resign|VB|2|ccomp if|IN|8|mark Michael|NNP|8|nsubj won|VBD|5|advcl|win .|.|2|punct',
			).at(0),
		).toBe('Rudolf said he would resign if Michael won');
	});
});

describe('where the tree is not to be trusted', () => {
	test('a verb whose subject is a verb keeps its clause as it stands', () => {
		expect(
			titles(
				'The|DT|2|det king|NN|0|root wept|VBD|7|nsubj|weep hearing|VBG|3|advcl|hear Rupert|NNP|4|obj had|VBD|7|aux|have resigned|VBN|2|acl:relcl|resign .|.|2|punct',
			).at(-1),
		).toBe('The king wept hearing Rupert had resigned');
	});

	test('subject and verb that do not agree are not put together', () => {
		expect(
			titles(
				'In|IN|3|case a|DT|3|det statement|NN|6|nsubj:pass soldiers|NNS|3|dep|soldier were|VBD|6|aux:pass|be killed|VBN|0|root|kill .|.|6|punct',
			).at(-1),
		).not.toMatch(/^A statement were/);
	});

	test('what is quoted inside a clause keeps both its marks', () => {
		const [title = ''] = titles(
			"Rupert|NNP|2|nsubj called|VBD|0|root|call the|DT|4|det attack|NN|2|obj “|``|6|punct cowardly|JJ|2|xcomp ”|''|6|punct after|IN|9|mark Zenda|NNP|9|nsubj fell|VBD|2|advcl|fall .|.|2|punct",
		);
		expect(title.split('“')).toHaveLength(title.split('”').length);
	});
});

describe('where a title ends', () => {
	test('the comma that closes an apposition stays', () => {
		expect(
			titles(
				'The|DT|2|det king|NN|6|nsubj ,|,|4|punct Rudolf|NNP|2|conj ,|,|4|punct resigned|VBD|0|root|resign .|.|6|punct',
			),
		).toEqual(['The king, Rudolf, resigned']);
	});

	test('the comma of a list is none', () => {
		expect(
			titles(
				'Rudolf|NNP|6|nsubj ,|,|3|punct Rupert|NNP|1|conj and|CC|5|cc Flavia|NNP|1|conj resigned|VBD|0|root|resign .|.|6|punct',
			)[0],
		).toBe('Rudolf, Rupert and Flavia resigned');
	});

	test('what somebody said goes on to its verb, wherever the parser lost it', () => {
		expect(
			titles(
				'Officials|NNS|2|nsubj|official said|VBD|0|root|say the|DT|4|det train|NN|2|obj ,|,|7|punct an|DT|7|det express|NN|4|appos ,|,|7|punct was|VBD|10|aux|be bound|VBN|2|conj|bind for|IN|12|case Zenda|NNP|10|obl .|.|2|punct',
			)[0],
		).toBe('Officials said the train, an express, was bound for Zenda');
	});
});

test('who asks does not report', () => {
	expect(titles('Why|WRB|4|advmod did|VBD|4|aux|do Rudolf|NNP|4|nsubj resign|VB|0|root ?|.|4|punct')).toEqual(
		[],
	);
});

test('nobody is said "to investigate" where no verb carries the infinitive', () => {
	expect(
		titles(
			'Rudolf|NNP|2|nsubj persuaded|VBD|0|root|persuade newly|RB|4|advmod elected|VBN|2|advcl|elect Rupert|NNP|4|obl to|TO|7|mark arrest|VB|4|advcl|arrest Flavia|NNP|7|obj .|.|2|punct',
		),
	).not.toContain('Rudolf to arrest Flavia');
});
