import { expect, test } from 'vitest';
import { STATUSES } from '../../../src/model/status.ts';
import { mentionsIn } from './parsed.ts';

/** Every event of one sentence as `trigger: status`, with the speaker where there is one. */
function standing(notation: string): string[] {
	return mentionsIn([[notation]]).map(({ trigger, status, by }) => [trigger, status, ...by].join(' '));
}

test('what could happen is hypothetical, never told as having happened', () => {
	const [mention] = mentionsIn([
		['Ruritania|NNP|3|nsubj could|MD|3|aux attack|VB|0|root Strelsau|NNP|3|obj .|.|3|punct'],
	]);
	expect(mention?.type).toBe('attack');
	expect(STATUSES[mention?.status ?? 'reported'].happened).toBe(false);
	expect(mention?.when).toBeNull();
	expect(mention?.undatedBecause).toBe('it lies ahead, and no date is given');
});

test('a refusal happened, what was refused did not', () => {
	expect(
		standing(
			'Ruritania|NNP|2|nsubj refused|VBD|0|root|refuse to|TO|4|mark sign|VB|2|xcomp the|DT|6|det treaty|NN|4|obj .|.|2|punct',
		),
	).toEqual(['refused reported', 'treaty denied']);
});

test('what did not happen is no event', () => {
	expect(
		standing('The|DT|2|det king|NN|5|nsubj did|VBD|5|aux|do not|RB|5|advmod resign|VB|0|root .|.|5|punct'),
	).toEqual([]);
	expect(
		standing(
			'Ruritania|NNP|4|nsubj no|RB|3|advmod longer|RBR|4|advmod|long bombed|VBD|0|root|bomb Strelsau|NNP|4|obj .|.|4|punct',
		),
	).toEqual([]);
});

test('"pleaded not guilty" is a plea', () => {
	expect(
		standing('Hentzau|NNP|2|nsubj pleaded|VBD|0|root|plead not|RB|2|advmod guilty|JJ|2|xcomp .|.|2|punct'),
	).toEqual(['pleaded reported']);
});

test('a condition makes its clause hypothetical, and "will" its clause a plan', () => {
	expect(
		standing(
			'If|IN|3|mark rebels|NNS|3|nsubj|rebel attack|VBP|8|advcl ,|,|3|punct the|DT|6|det king|NN|8|nsubj will|MD|8|aux resign|VB|0|root .|.|8|punct',
		),
	).toEqual(['attack hypothetical', 'resign planned']);
});

test('what somebody says is claimed by him, and his saying it is no second event', () => {
	expect(
		standing(
			'Officials|NNS|2|nsubj|official said|VBD|0|root|say the|DT|4|det rebels|NNS|5|nsubj|rebel killed|VBD|2|ccomp|kill dozens|NNS|5|obj|dozen .|.|2|punct',
		),
	).toEqual(['killed claimed officials']);
	expect(
		standing(
			'At|IN|2|case least|JJS|3|nmod 20|CD|4|nummod people|NNS|6|nsubj:pass were|VBD|6|aux:pass|be killed|VBN|0|root|kill ,|,|9|punct police|NN|9|nsubj said|VBD|6|parataxis|say .|.|9|punct',
		),
	).toEqual(['killed claimed police']);
});

test('a confirmation confirms', () => {
	expect(
		standing(
			'Ruritania|NNP|2|nsubj confirmed|VBD|0|root|confirm that|IN|5|mark it|PRP|5|nsubj sent|VBD|2|ccomp|send 300|CD|7|nummod soldiers|NNS|5|obj|soldier .|.|2|punct',
		),
	).toEqual(['confirmed reported Ruritania', 'sent confirmed Ruritania']);
});

test('"said it would" is a plan, and the saying what there is a day for', () => {
	expect(
		standing(
			'The|DT|2|det mayor|NN|3|nsubj said|VBD|0|root|say he|PRP|6|nsubj would|MD|6|aux resign|VB|3|ccomp .|.|3|punct',
		),
	).toEqual(['said reported mayor', 'resign planned mayor']);
});

test('an aim is no event', () => {
	expect(
		standing(
			'Rebels|NNS|2|nsubj|rebel gathered|VBD|0|root|gather to|TO|4|mark attack|VB|2|advcl Strelsau|NNP|4|obj .|.|2|punct',
		),
	).not.toContainEqual(expect.stringContaining('attack'));
});

test('"according to" names the source', () => {
	expect(
		standing(
			'Rebels|NNS|2|nsubj|rebel attacked|VBD|0|root|attack Strelsau|NNP|2|obj according|VBG|7|case|accord to|IN|4|fixed state|NN|7|compound media|NN|2|obl .|.|2|punct',
		),
	).toEqual(['attacked claimed state media']);
});

test('what is told beside a plan has happened all the same', () => {
	expect(
		standing(
			'Ruritania|NNP|2|nsubj promised|VBD|0|root|promise to|TO|4|mark help|VB|2|xcomp families|NNS|4|obj|family displaced|VBN|5|acl|displace after|IN|9|case the|DT|9|det treaty|NN|6|obl agreed|VBN|9|acl|agree in|IN|12|case Strelsau|NNP|10|obl .|.|2|punct',
		),
	).toContainEqual('agreed reported');
});

test('what somebody goes on to do has happened', () => {
	expect(
		standing(
			'Rudolf|NNP|2|nsubj went|VBD|0|root|go on|RP|2|compound:prt to|TO|5|mark attack|VB|2|advcl Strelsau|NNP|5|obj .|.|2|punct',
		),
	).toContainEqual('attack reported');
});

test('what is forecast of somebody is no aim', () => {
	expect(
		standing(
			'Rebels|NNS|3|nsubj:pass|rebel were|VBD|3|aux:pass|be expected|VBN|0|root|expect to|TO|5|mark attack|VB|3|advcl Strelsau|NNP|5|obj .|.|3|punct',
		),
	).toContainEqual('attack planned');
});

test('"not only" denies nothing', () => {
	expect(
		standing(
			'The|DT|2|det king|NN|5|nsubj not|RB|5|advmod only|RB|5|advmod resigned|VBD|0|root|resign .|.|5|punct',
		),
	).toEqual(['resigned reported']);
});

test('what somebody is to do is planned', () => {
	const due = 'The|DT|2|det king|NN|5|nsubj is|VBZ|5|cop|be to|TO|5|mark resign|VB|0|root .|.|5|punct';
	expect(standing(due)).toEqual(['resign planned']);
	expect(standing(due.replace('is|VBZ|5|cop|be', 'would|MD|5|aux be|VB|5|cop'))).not.toEqual([
		'resign planned',
	]);
});
