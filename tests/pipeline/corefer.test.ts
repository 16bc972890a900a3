import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Mention } from '../../src/model/event.ts';
import { corefer } from '../../src/pipeline/corefer.ts';
import { mention, on } from './story.ts';

const groups = (mentions: readonly Mention[]) =>
	corefer(mentions)
		.map((cluster) => cluster.mentions.map(({ quote }) => quote).sort())
		.sort((a, b) => (a[0] ?? '').localeCompare(b[0] ?? ''));

const sank = mention('a', 'The ferry Aurelia sank off Marlow on Sunday.');
const alsoSank = mention('b', 'Aurelia, a ferry, sank within minutes.', {
	who: [{ name: 'Aurelia', role: 'agent' }],
});

test('two outlets that report the same sinking tell of one event, and the reason is given', () => {
	const [cluster, ...others] = corefer([sank, alsoSank]);
	expect(others).toEqual([]);
	expect(cluster?.mentions).toHaveLength(2);
	expect(cluster?.reason).toBe('same type, date, participants and verb');
});

test.each([
	['another day', { when: on('2031-05-19') }],
	['another kind of event', { type: 'death' as const }],
	['another ship', { who: [{ name: 'the trawler Bettina', role: 'agent' as const }] }],
	['no date', { when: null, undatedBecause: 'no date words' }],
	['a plan', { status: 'planned' as const }],
])('%s is another event', (_, difference) => {
	expect(corefer([sank, { ...alsoSank, ...difference }])).toHaveLength(2);
});

test('a coarser date joins a finer one only when the words agree', () => {
	const inMay = mention('b', 'The ferry Aurelia sank off Marlow in May.', { when: on('2031-05') });
	const vague = mention('c', 'Lifeboats were missing when Aurelia sank, a court heard.', {
		when: on('2031-05'),
	});
	expect(corefer([sank, inMay])).toHaveLength(1);
	expect(corefer([sank, vague])).toHaveLength(2);
});

test('two counts in one article are two events; in two articles they are accounts that differ', () => {
	const count = (min: number) => ({ min, max: min, noun: 'people', text: String(min) });
	const four = mention('a', 'The ferry Aurelia sank with four dead.', { quantity: count(4) });
	const nine = mention('a', 'The ferry Aurelia sank with nine dead.', { quantity: count(9) });
	expect(corefer([four, nine])).toHaveLength(2);
	expect(corefer([four, { ...nine, article: 'b' }])).toHaveLength(1);
});

test('the order of mentions changes nothing', () => {
	const days = ['2031-05-18', '2031-05-19', '2031-05'];
	const actors = ['Aurelia', 'Bettina', 'Aurelia Lines'];
	const anyMention = fc
		.record({
			articleId: fc.constantFrom('a', 'b', 'c'),
			day: fc.constantFrom(...days),
			actor: fc.constantFrom(...actors),
			verb: fc.constantFrom('sank', 'burned', 'sinking'),
		})
		.map(({ articleId, day, actor, verb }) =>
			mention(articleId, `${actor} ${verb} off Marlow.`, {
				when: on(day),
				trigger: verb,
				who: [{ name: actor, role: 'agent' }],
			}),
		);
	fc.assert(
		fc.property(fc.array(anyMention, { maxLength: 12 }), (mentions) => {
			expect(groups([...mentions].reverse())).toEqual(groups(mentions));
		}),
	);
});

test('what happened to nobody named is one event in articles of one story, and two in others', () => {
	const hurt = (article: string, quote: string, title: string) =>
		mention(article, quote, { type: 'casualties', trigger: 'injured', title, who: [] });
	const four = hurt('a', 'Off Marlow four people were injured on the Aurelia.', 'Four people were injured');
	const three = hurt(
		'b',
		'When the Aurelia left Marlow, three people were injured.',
		'Three people were injured',
	);
	const elsewhere = hurt(
		'c',
		'In the hills above Tarn three people were injured.',
		'Three people were injured',
	);
	expect(groups([four, three, elsewhere])).toEqual([[elsewhere.quote], [four.quote, three.quote].sort()]);
	expect(corefer([four, three])[0]?.reason).toBe('same type, day, verb and story');
	expect(corefer([four, { ...three, article: 'a' }])).toHaveLength(2);
});
