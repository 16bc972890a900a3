import { expect, test } from 'vitest';
import { goldFor, isAccepted } from '../../src/cli/annotation.ts';
import type { Mention } from '../../src/model/event.ts';

const mention = (quote: string, trigger: string) => ({ quote, trigger }) as Mention;
const event = (sentence: string, triggers: string[], when: string[]) => ({ sentence, triggers, when });

test('a mention is an annotator’s event when sentence and word are', () => {
	const events = [
		event('The ferry sank on Monday.', ['sank'], ['2031-05-19']),
		event('Police arrested the captain.', ['arrested', 'arrest'], ['undated']),
	];
	const found = goldFor(
		[
			mention('Police  arrested the captain.', 'arrested'),
			mention('The ferry sank on Monday.', 'Sank'),
			mention('The ferry sank on Monday.', 'ferry'),
			mention('The captain sank a ship.', 'sank'),
		],
		{ doc: 'a.md', events },
	);
	expect(found.map(({ mention, accepted }) => [mention.trigger, accepted])).toEqual([
		['arrested', ['undated']],
		['Sank', ['2031-05-19']],
	]);
});

test('no event is given to two mentions', () => {
	const sentence = 'They met and met again.';
	const found = goldFor([mention(sentence, 'met'), mention(sentence, 'met')], {
		doc: 'a.md',
		events: [event(sentence, ['met'], ['2031'])],
	});
	expect(found).toHaveLength(1);
});

test.each([
	['2031-05-19', ['2031-05'], false],
	['2031-05-01/2031-05-31', ['2031-05'], true],
	['../2031-05-19', ['undated', '../2031-05-19'], true],
	[null, ['2031', 'undated'], true],
	[null, ['2031'], false],
])('%s is accepted by %j: %s', (edtf, accepted, expected) => {
	expect(isAccepted(edtf, accepted)).toBe(expected);
});
