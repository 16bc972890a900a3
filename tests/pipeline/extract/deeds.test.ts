import { expect, test } from 'vitest';
import { mentionsIn } from './parsed.ts';

const told = (...sentences: string[]) => mentionsIn([sentences], { Monday: '2025-06-16', '1990': '1990' });

test('what somebody is made tells the type: "became chair"', () => {
	expect(
		told(
			'Rupert|NNP|2|nsubj became|VBD|0|root|become chair|NN|2|xcomp of|IN|6|case the|DT|6|det board|NN|3|nmod .|.|2|punct',
		),
	).toMatchObject([{ type: 'appointment', title: 'Rupert became chair of the board' }]);
});

test('who held an office is told where it says when', () => {
	const held =
		'Rupert|NNP|3|nsubj was|VBD|3|cop|be mayor|NN|0|root of|IN|5|case Zenda|NNP|3|nmod in|IN|7|case 1990|CD|3|nmod .|.|3|punct';
	expect(told(held)).toMatchObject([
		{ type: 'appointment', when: { edtf: '1990' }, title: 'Rupert was mayor of Zenda' },
	]);
	expect(told(held.replace(' in|IN|7|case 1990|CD|3|nmod', ''))).toEqual([]);
});

test('the verb of phase has the tense of what was begun', () => {
	expect(
		told(
			'On|IN|2|case Monday|NNP|4|obl Rupert|NNP|4|nsubj began|VBD|0|root|begin juggling|VBG|4|xcomp|juggle swords|NNS|5|obj|sword .|.|4|punct',
		),
	).toMatchObject([{ type: 'other', trigger: 'juggling', when: { edtf: '2025-06-16' } }]);
});

test('to be told what to do is an act, whoever told it', () => {
	expect(
		told(
			'Guests|NNS|3|nsubj:pass|guest were|VBD|3|aux:pass|be told|VBN|0|root|tell to|TO|5|mark leave|VB|3|xcomp .|.|3|punct',
		).find(({ trigger }) => trigger === 'told'),
	).toMatchObject({ type: 'statement', status: 'reported' });
	expect(
		told(
			'Guests|NNS|3|nsubj:pass|guest were|VBD|3|aux:pass|be told|VBN|0|root|tell Rupert|NNP|5|nsubj left|VBD|3|ccomp|leave .|.|3|punct',
		).filter(({ trigger }) => trigger === 'told'),
	).toEqual([]);
});

test('who is given a sentence is sentenced', () => {
	expect(
		told(
			'Rupert|NNP|3|nsubj:pass was|VBD|3|aux:pass|be given|VBN|0|root|give a|DT|6|det long|JJ|6|amod sentence|NN|3|obj .|.|3|punct',
		),
	).toMatchObject([{ type: 'justice', title: 'Rupert was given a long sentence' }]);
});

test('complaints there were are told', () => {
	expect(
		told(
			'There|EX|2|expl were|VBD|0|root|be numerous|JJ|4|amod complaints|NNS|2|nsubj|complaint about|IN|7|case the|DT|7|det king|NN|4|nmod .|.|2|punct',
		),
	).toMatchObject([{ type: 'statement', trigger: 'complaints' }]);
});

test('what kills and is new to the story is told besides those it killed', () => {
	expect(
		told(
			'An|DT|2|det explosion|NN|3|nsubj killed|VBD|0|root|kill two|CD|5|nummod guards|NNS|3|obj|guard .|.|3|punct',
		).map(({ type }) => type),
	).toEqual(['disaster', 'casualties']);
	expect(
		told(
			'The|DT|2|det explosion|NN|3|nsubj killed|VBD|0|root|kill two|CD|5|nummod guards|NNS|3|obj|guard .|.|3|punct',
		).map(({ type }) => type),
	).toEqual(['casualties']);
});

test('what somebody is left as, wherever the parser hangs it', () => {
	for (const relation of ['5|amod', '3|advcl', '3|xcomp']) {
		expect(
			told(
				`The|DT|2|det storm|NN|3|nsubj left|VBD|0|root|leave seven|CD|5|nummod guards|NNS|3|obj|guard dead|JJ|${relation} .|.|3|punct`,
			),
		).toMatchObject([{ type: 'casualties' }]);
	}
});

test('"have called" is active, whatever the parser makes of the subject', () => {
	expect(
		told(
			'Bishops|NNS|3|nsubj:pass|bishop have|VBP|3|aux called|VBN|0|root|call for|IN|5|case peace|NN|3|obl .|.|3|punct',
		),
	).toMatchObject([{ type: 'statement', title: 'Bishops have called for peace' }]);
});

test('a name that was taken for two subjects is one', () => {
	expect(
		told(
			'States|NNPS|5|nsubj|State Envoy|NNP|3|nmod:desc Rupert|NNP|5|nsubj Hentzau|NNP|3|flat resigned|VBD|0|root|resign .|.|5|punct',
		)[0]?.who[0]?.name,
	).toContain('Rupert Hentzau');
});

test('things done to things count where the main line of the story tells them', () => {
	const mentions = told(
		'Rupert|NNP|2|nsubj fled|VBD|0|root|flee on|IN|4|case Monday|NNP|2|obl .|.|2|punct',
		'The|DT|2|det drawbridge|NN|4|nsubj:pass was|VBD|4|aux:pass|be greased|VBN|0|root|grease .|.|4|punct',
	);
	expect(mentions.map(({ trigger, when }) => [trigger, when?.edtf])).toEqual([
		['fled', '2025-06-16'],
		['greased', '2025-06-16'],
	]);
});

test('a participle tells an office taken or a prize won besides the main verb', () => {
	expect(
		told(
			'Rupert|NNP|2|nsubj moved|VBD|0|root|move ,|,|4|punct joining|VBG|2|advcl|join the|DT|6|det cabinet|NN|4|obj .|.|2|punct',
		).map(({ type }) => type),
	).toContain('appointment');
});

test('one of several happenings, told apart by its number, is no known one', () => {
	const sentence = (word: string) =>
		`Rupert|NNP|2|nsubj laughed|VBD|0|root|laugh during|IN|6|case the|DT|6|det ${word}|JJ|6|amod debate|NN|2|obl .|.|2|punct`;
	expect(told(sentence('third')).map(({ trigger }) => trigger)).toContain('debate');
	expect(told(sentence('tedious')).map(({ trigger }) => trigger)).not.toContain('debate');
});

test('the same verb of another thing is no retelling, nor are two deeds of one person', () => {
	const mentions = told(
		'Rupert|NNP|2|nsubj deployed|VBD|0|root|deploy scouts|NNS|2|obj|scout .|.|2|punct',
		'Rupert|NNP|2|nsubj deployed|VBD|0|root|deploy cannons|NNS|2|obj|cannon .|.|2|punct',
		'Rupert|NNP|2|nsubj travelled|VBD|0|root|travel .|.|2|punct',
		'Rupert|NNP|2|nsubj sang|VBD|0|root|sing .|.|2|punct',
		'Rupert|NNP|2|nsubj deployed|VBD|0|root|deploy the|DT|4|det cannons|NNS|2|obj|cannon .|.|2|punct',
	);
	expect(mentions.map(({ title }) => title)).toEqual([
		'Rupert deployed scouts',
		'Rupert deployed cannons',
		'Rupert travelled',
		'Rupert sang',
	]);
});

test('that a paper reports something is an event only where it says when', () => {
	const reported = (when: string) =>
		told(
			`Reuters|NNP|2|nsubj reported|VBD|0|root|report ${when}the|DT|5|det king|NN|6|nsubj sleeps|VBZ|2|ccomp|sleep .|.|2|punct`,
		);
	expect(reported('on|IN|4|case Monday|NNP|2|obl ')).toHaveLength(1);
	expect(reported('')).toEqual([]);
});

test.each([
	['Rupert|NNP|2|nsubj ended|VBD|0|root|end conscription|NN|2|obj', 'decision'],
	['Second|JJ|2|amod place|NN|3|nsubj went|VBD|0|root|go to|IN|5|case Rupert|NNP|3|obl', 'competition'],
	['Ten|CD|2|nummod seats|NNS|3|nsubj|seat went|VBD|0|root|go to|IN|5|case Rupert|NNP|3|obl', 'election'],
	['The|DT|2|det casualties|NNS|3|nsubj|casualty rose|VBD|0|root|rise', 'casualties'],
	['Rupert|NNP|2|nsubj served|VBD|0|root|serve as|IN|5|case a|DT|5|det judge|NN|2|obl', 'appointment'],
	[
		'Rupert|NNP|2|nsubj expressed|VBD|0|root|express his|PRP$|4|nmod:poss condolences|NNS|2|obj|condolence',
		'statement',
	],
	['Rupert|NNP|2|nsubj founded|VBD|0|root|found the|DT|4|det league|NN|2|obj', 'business'],
	['Rupert|NNP|3|nsubj:pass was|VBD|3|aux:pass|be granted|VBN|0|root|grant bail|NN|3|obj', 'justice'],
	[
		'Workers|NNS|2|nsubj|worker turned|VBD|0|root|turn off|RP|2|compound:prt the|DT|5|det electricity|NN|2|obj',
		'decision',
	],
	['A|DT|2|det plane|NN|3|nsubj left|VBD|0|root|leave for|IN|5|case Zenda|NNP|3|obl', 'other'],
	['Villagers|NNS|3|nsubj:pass|villager were|VBD|3|aux:pass|be relocated|VBN|0|root|relocate', 'other'],
])('what a verb is done to tells the type: %s', (tree, type) => {
	expect(told(`${tree} .|.|1|punct`)[0]?.type).toBe(type);
});

test('a verb that lends its clause does so with its preposition too', () => {
	expect(
		told(
			'A|DT|2|det clerk|NN|3|nsubj went|VBD|0|root|go on|IN|7|case a|DT|7|det stabbing|NN|7|compound spree|NN|3|obl .|.|3|punct',
		)[0],
	).toMatchObject({ type: 'attack', title: 'A clerk went on a stabbing spree' });
});

test('what is begun by name is told by the verb that begins it', () => {
	expect(
		told(
			'Rupert|NNP|2|nsubj started|VBD|0|root|start a|DT|4|det company|NN|2|obj to|TO|6|mark sell|VB|2|xcomp|sell swords|NNS|6|obj|sword .|.|2|punct',
		).find(({ trigger }) => trigger === 'started'),
	).toMatchObject({ type: 'business' });
});

test('two verbs of one sentence tell two things, though one stands in the title of the other', () => {
	expect(
		told(
			'Rupert|NNP|2|nsubj married|VBD|0|root|marry Flavia|NNP|2|obj ,|,|7|punct whom|WP|7|obj|who he|PRP|7|nsubj divorced|VBD|3|acl:relcl|divorce on|IN|9|case Monday|NNP|7|obl .|.|2|punct',
		).map(({ trigger }) => trigger),
	).toEqual(['married', 'divorced']);
});
