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

test('who speaks is given back where an apposition hides it', () => {
	// As a parser is known to read "The king's envoy, Fritz Tarlenheim, said: I shall be here".
	const [mention] = mentionsIn([
		[
			'The|DT|2|det king|NN|4|nmod:poss \'s|POS|2|case envoy|NN|9|ccomp ,|,|6|punct Fritz|NNP|4|appos Tarlenheim|NNP|6|flat ,|,|4|punct said|VBD|0|root|say :|:|9|punct "|``|14|punct I|PRP|14|nsubj shall|MD|14|aux be|VB|9|parataxis here|RB|14|advmod .|.|9|punct',
		],
	]);
	expect(mention).toMatchObject({ trigger: 'said', by: ['Fritz Tarlenheim'] });
});

test('who speaks is given back behind the words', () => {
	const [mention] = mentionsIn([
		[
			'"|``|4|punct We|PRP|4|nsubj shall|MD|4|aux stay|VB|7|ccomp "|\'\'|4|punct ,|,|4|punct argued|VBD|0|root|argue palace|VB|7|xcomp spokeswoman|NN|8|obj Antoinette|NNP|9|flat .|.|7|punct',
		],
	]);
	expect(mention).toMatchObject({ trigger: 'argued', type: 'statement', by: ['Antoinette'] });
});

test('a form with a tense is not joined to an infinitive', () => {
	const mentions = mentionsIn([
		[
			'Rupert|NNP|2|nsubj left|VBD|0|root|leave to|TO|4|mark oppose|VB|2|advcl the|DT|6|det king|NN|4|obj ,|,|10|punct but|CC|10|cc was|VBD|10|aux:pass|be arrested|VBN|4|conj|arrest .|.|2|punct',
		],
	]);
	expect(mentions.find(({ trigger }) => trigger === 'arrested')).toMatchObject({
		type: 'justice',
		status: 'reported',
		title: 'Rupert was arrested',
	});
});

test('what has a preposition is no subject of a report', () => {
	const [mention] = mentionsIn([
		[
			'Rupert|NNP|4|vocative ,|,|1|punct in|IN|4|case remarks|NNS|6|nsubj|remark ,|,|4|punct said|VBD|0|root|say Zenda|NNP|8|nsubj flourishes|VBZ|6|ccomp|flourish .|.|6|punct',
		],
	]);
	expect(mention).toMatchObject({ type: 'statement', by: ['Rupert'] });
});

test('a past form taken for an adjective is joined to the verb before it', () => {
	const mentions = mentionsIn([
		[
			'Officials|NNS|2|nsubj|official said|VBD|0|root|say the|DT|4|det blaze|NN|5|nsubj killed|VBD|2|ccomp|kill nine|CD|5|obj and|CC|10|cc injured|JJ|10|amod fifty|CD|10|nummod guests|NNS|2|obj|guest .|.|2|punct',
		],
	]);
	expect(mentions.find(({ trigger }) => trigger === 'injured')).toMatchObject({
		type: 'casualties',
		title: 'The blaze injured fifty guests',
	});
});

test('a paper issued on a day is where it is said, not what happened', () => {
	const mentions = mentionsIn(
		[
			[
				'In|IN|3|case an|DT|3|det advisory|NN|4|obl issued|VBN|0|root|issue on|IN|6|case Monday|NNP|4|obl ,|,|4|punct Rupert|NNP|9|nsubj confirmed|VBD|4|conj|confirm the|DT|11|det flood|NN|9|obj .|.|4|punct',
			],
		],
		{ Monday: '2025-06-16' },
	);
	expect(mentions).toMatchObject([{ trigger: 'confirmed', title: 'Rupert confirmed the flood' }]);
});

test('the noun after a conjunction of time is the subject of the verb behind it', () => {
	const mentions = mentionsIn([
		[
			'This|DT|2|nsubj follows|VBZ|0|root|follow after|IN|5|case a|DT|5|det couple|NN|2|obl of|IN|7|case raids|NNS|5|nmod|raid took|VBD|2|conj|take place|NN|8|obj .|.|2|punct',
		],
	]);
	expect(mentions).toMatchObject([{ type: 'attack', title: 'A couple of raids took place' }]);
});

test('a verb whose dictionary form was missed is known by its form', () => {
	const lemmas = [
		['shelled', 'shel', 'attack'],
		['fled', 'flead', 'other'],
		['raided', 'raide', 'attack'],
		['petitioned', 'petitionn', 'statement'],
	];
	for (const [form, lemma, type] of lemmas) {
		expect(
			mentionsIn([
				[`Rupert|NNP|2|nsubj ${form}|VBD|0|root|${lemma} the|DT|4|det castle|NN|2|obj .|.|2|punct`],
			]),
		).toMatchObject([{ type, trigger: form }]);
	}
});

test('a date at the head of a sentence does not belong to the owner of the subject', () => {
	// As a parser is known to read "In March, Ruritania's army seized the bridge".
	const [mention] = mentionsIn(
		[
			[
				"In|IN|6|case March|NNP|6|nmod:poss ,|,|2|punct Ruritania|NNP|6|nmod:poss 's|POS|4|case army|NN|7|nsubj seized|VBD|0|root|seize the|DT|9|det bridge|NN|7|obj .|.|7|punct",
			],
		],
		{ March: '2025-03' },
	);
	expect(mention).toMatchObject({
		title: "Ruritania 's army seized the bridge",
		when: { edtf: '2025-03' },
	});
});

test('of two past forms after one subject, the second is what happened to it', () => {
	const mentions = mentionsIn([
		[
			'Rebels|NNS|2|nsubj|rebel deployed|VBD|0|root|deploy on|IN|5|case the|DT|5|det border|NN|2|obl killed|VBD|2|parataxis|kill ten|CD|8|nummod farmers|NNS|6|obj|farmer .|.|2|punct',
		],
	]);
	const killed = mentions.find(({ trigger }) => trigger === 'killed');
	expect(killed?.who).toContainEqual({ name: 'rebels', role: 'agent' });
});

test('a noun and a name side by side are one subject', () => {
	const [mention] = mentionsIn([
		[
			'The|DT|2|det ferry|NN|4|nsubj Aurelia|NNP|4|nsubj sank|VBD|0|root|sink off|IN|6|case Marlow|NNP|4|obl .|.|4|punct',
		],
	]);
	expect(mention).toMatchObject({ title: 'The ferry Aurelia sank off Marlow' });
});

test('a past form behind an object describes it', () => {
	const agreed = mentionsIn(
		[
			[
				'Rudolf|NNP|2|nsubj promised|VBD|0|root|promise to|TO|4|mark uphold|VB|2|xcomp the|DT|6|det treaty|NN|4|obj agreed|VBD|4|xcomp|agree on|IN|9|case Monday|NNP|7|obl .|.|2|punct',
			],
		],
		{ Monday: '2025-06-16' },
	).find(({ trigger }) => trigger === 'agreed');
	expect(agreed).toMatchObject({ type: 'agreement', status: 'reported', when: { edtf: '2025-06-16' } });
});

test('whoever is joined to the name of a country, and no other subject is near, is the subject of the next verb', () => {
	const sworn = mentionsIn([
		[
			'Rudolf|NNP|2|nsubj resigned|VBD|0|root|resign as|IN|4|case head|NN|2|obl of|IN|6|case Ruritania|NNP|4|nmod and|CC|8|cc Flavia|NNP|6|conj was|VBD|10|aux:pass|be elected|VBN|2|parataxis|elect .|.|2|punct',
		],
	]).find(({ trigger }) => trigger === 'elected');
	expect(sworn).toMatchObject({ title: 'Flavia was elected', who: [{ name: 'Flavia', role: 'patient' }] });
});
