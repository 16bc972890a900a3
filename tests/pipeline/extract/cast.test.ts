import { describe, expect, test } from 'vitest';
import { mentionsIn } from './parsed.ts';

/** The first participant of each event. */
function actors(...paragraphs: string[][]): (string | undefined)[] {
	return mentionsIn(paragraphs).map(({ who }) => who[0]?.name);
}

const QUIST =
	'Prime|NNP|2|nmod:desc Minister|NNP|3|nmod:desc Anna|NNP|5|nsubj Quist|NNP|3|flat visited|VBD|0|root|visit Zenda|NNP|5|obj .|.|5|punct';

describe('one entry an actor', () => {
	test('the holder of an office', () => {
		expect(
			actors(
				[QUIST],
				['The|DT|3|det prime|JJ|3|amod minister|NN|4|nsubj resigned|VBD|0|root|resign .|.|4|punct'],
			),
		).toEqual(['Anna Quist', 'Anna Quist']);
	});

	test('an office two persons of the article hold is neither of them', () => {
		const other =
			'Prime|NNP|2|nmod:desc Minister|NNP|3|nmod:desc Boris|NNP|5|nsubj Reed|NNP|3|flat visited|VBD|0|root|visit Zenda|NNP|5|obj .|.|5|punct';
		expect(
			actors(
				[QUIST],
				[other],
				['The|DT|3|det prime|JJ|3|amod minister|NN|4|nsubj resigned|VBD|0|root|resign .|.|4|punct'],
			).at(-1),
		).not.toMatch(/Quist|Reed/);
	});

	test('an office between commas belongs to the name beside it', () => {
		expect(
			actors([
				'Anna|NNP|6|dep Quist|NNP|1|flat ,|,|6|punct the|DT|6|det prime|JJ|6|amod minister|NN|10|nsubj of|IN|8|case Norland|NNP|6|nmod ,|,|6|punct resigned|VBD|0|root|resign .|.|10|punct',
			]),
		).toEqual(['Anna Quist']);
	});

	test('accents and "Jr." make no other person', () => {
		expect(
			actors(
				['Boris|NNP|4|nsubj Erdoğan|NNP|1|flat Jr.|NNP|1|flat resigned|VBD|0|root|resign .|.|4|punct'],
				['Erdogan|NNP|2|nsubj apologised|VBD|0|root|apologise .|.|2|punct'],
			),
		).toEqual(['Boris Erdoğan Jr.', 'Boris Erdoğan Jr.']);
	});

	test('a ship is not the company whose name begins with its name', () => {
		const mentions = mentionsIn([
			[
				'Aurelia|NNP|3|nsubj Lines|NNP|1|flat apologised|VBD|0|root|apologise .|.|3|punct',
				'The|DT|2|det ferry|NN|3|compound Aurelia|NNP|4|nsubj sank|VBD|0|root|sink .|.|4|punct',
				'Police|NNS|2|nsubj searched|VBD|0|root|search Aurelia|NNP|2|obj .|.|2|punct',
			],
		]);
		expect(
			mentions.flatMap(({ who, trigger }) => (trigger === 'apologised' ? [] : who.map(({ name }) => name))),
		).not.toContain('Aurelia Lines');
	});

	test('a name of letters behind a verb is not part of the person’s name after it', () => {
		expect(
			actors([
				'Rupert|NNP|2|nsubj told|VBD|0|root|tell NPR|NNP|4|compound Anna|NNP|7|nsubj Quist|NNP|4|flat had|VBD|7|aux|have resigned|VBN|2|ccomp|resign .|.|2|punct',
			]).at(-1),
		).toBe('Anna Quist');
	});
});

describe('he, she, it', () => {
	test('a place or a paper is never "he"', () => {
		expect(
			actors([
				'Anna|NNP|3|nsubj Quist|NNP|1|flat visited|VBD|0|root|visit Zenda|NNP|3|obj .|.|3|punct',
				'Zenda|NNP|2|nsubj suffered|VBD|0|root|suffer .|.|2|punct',
				'She|PRP|2|nsubj resigned|VBD|0|root|resign .|.|2|punct',
			]).at(-1),
		).toBe('Anna Quist');
	});

	test('pronouns carry a person on from sentence to sentence', () => {
		const wept = 'She|PRP|2|nsubj wept|VBD|0|root|weep .|.|2|punct';
		expect(
			actors([QUIST, wept, wept, wept, wept, 'She|PRP|2|nsubj resigned|VBD|0|root|resign .|.|2|punct']).at(
				-1,
			),
		).toBe('Anna Quist');
	});
});

describe('who takes part', () => {
	test('storms and anybody at all are no actors, and who is counted is told by the count', () => {
		const [mention] = mentionsIn([
			[
				'Hurricane|NNP|3|nsubj Otto|NNP|1|flat killed|VBD|0|root|kill at|IN|5|case least|JJS|6|nmod 20|CD|7|nummod people|NNS|3|obj .|.|3|punct',
			],
		]);
		expect(mention?.who).toEqual([]);
		expect(mention?.quantity).toMatchObject({ min: 20, max: 20, noun: 'people' });
	});

	test('a figure is claimed by who gives it', () => {
		const mention = mentionsIn([
			[
				'Anna|NNP|3|nsubj Quist|NNP|1|flat put|VBD|0|root the|DT|5|det number|NN|3|obj of|IN|10|case killed|VBN|10|amod|kill or|CC|9|cc wounded|VBN|7|conj|wound rebels|NNS|5|nmod|rebel at|IN|12|case 400|CD|3|obl .|.|3|punct',
			],
		]).find(({ type }) => type === 'casualties');
		expect(mention).toMatchObject({
			status: 'claimed',
			by: ['Anna Quist'],
			quantity: { min: 400, max: 400 },
		});
	});

	test('a statement speaks for who made it', () => {
		const mention = mentionsIn([
			[
				'Rupert|NNP|2|nsubj died|VBD|0|root|die according|VBG|6|case to|IN|3|fixed a|DT|6|det statement|NN|2|obl by|IN|8|case Anna|NNP|6|nmod Quist|NNP|8|flat .|.|2|punct',
			],
		]).at(0);
		expect(mention?.by).toEqual(['Anna Quist']);
	});
});
