import { expect, test } from 'vitest';
import { mentionsIn } from './parsed.ts';

test('a sentence whose root is no predicate gets its main verb back', () => {
	// As a parser is known to read "Ruritania on Monday banned trains".
	const [mention] = mentionsIn(
		[
			[
				'Ruritania|NNP|0|root on|IN|3|case Monday|NNP|1|nmod banned|VBD|1|vocative|ban trains|NNS|4|obj|train .|.|1|punct',
			],
		],
		{ Monday: '2025-06-16' },
	);
	expect(mention).toMatchObject({
		type: 'sanction',
		title: 'Ruritania banned trains',
		when: { edtf: '2025-06-16' },
		// Trains take part in nothing.
		who: [{ name: 'Ruritania', role: 'agent' }],
	});
});

test('a date at the head of a sentence is no subject', () => {
	const [mention] = mentionsIn(
		[
			[
				'Yesterday|NN|0|root ,|,|1|punct the|DT|4|det king|NN|1|appos resigned|VBD|4|acl:relcl|resign .|.|1|punct',
			],
		],
		{ Yesterday: '2025-06-17' },
	);
	expect(mention).toMatchObject({ title: 'The king resigned', when: { edtf: '2025-06-17' } });
});

test('content that was taken for a description of an object is given back', () => {
	const mentions = mentionsIn([
		[
			'Officials|NNS|2|nsubj|official said|VBD|0|root|say hundreds|NNS|2|obj|hundred of|IN|5|case rebels|NNS|3|nmod|rebel escaped|VBD|3|acl|escape .|.|2|punct',
		],
	]);
	expect(mentions.map(({ trigger, status, by }) => [trigger, status, ...by])).toEqual([
		['escaped', 'claimed', 'officials'],
	]);
});

test('a subject that was taken for an apposition of the date is given back', () => {
	const [mention] = mentionsIn(
		[
			[
				'On|IN|2|case Monday|NNP|6|obl ,|,|5|punct King|NNP|5|nmod:desc Rudolf|NNP|2|appos signed|VBD|0|root|sign a|DT|8|det treaty|NN|6|obj .|.|6|punct',
			],
		],
		{ Monday: '2025-06-16' },
	);
	expect(mention).toMatchObject({ title: 'King Rudolf signed a treaty', when: { edtf: '2025-06-16' } });
});

test('a report between commas stands aside', () => {
	const mentions = mentionsIn([
		[
			'Two|CD|2|nummod trains|NNS|5|obl|train ,|,|2|punct officials|NNS|5|nsubj|official said|VBD|0|root|say ,|,|7|punct collided|VBD|5|conj|collide .|.|5|punct',
		],
	]);
	expect(mentions.map(({ title, by }) => [title, ...by])).toEqual([['Two trains collided', 'officials']]);
});
