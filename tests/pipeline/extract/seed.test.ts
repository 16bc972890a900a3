import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readArticle } from '../../../src/formats/index.ts';
import { english } from '../../../src/languages/en/index.ts';
import { STATUSES } from '../../../src/model/status.ts';
import { mentionsOf } from '../../../src/pipeline/index.ts';

const SEED = 'seeds/000_dc9cc4739c94edd6.txt';
const language = english(readFileSync('src/languages/en/english.weights'));
const { articles } = readArticle({ file: SEED, bytes: readFileSync(SEED) });
const mentions = articles.flatMap((article) => mentionsOf(article, language));

test.each([
	['confirmed', 'statement', '2025-04-28'],
	['dispatched', 'deployment', '2024-23'],
	['said', 'statement', '2025-03'],
	['sent', 'deployment', '2025-01-01/2025-04-27'],
	['meeting', 'meeting', '2025-03'],
	['agreed', 'agreement', '2024'],
	['ceremony', 'agreement', '2024-06-19'],
])('the seed reports %s (%s) of %s', (trigger, type, edtf) => {
	expect(mentions.map((mention) => [mention.trigger, mention.type, mention.when?.edtf])).toContainEqual([
		trigger,
		type,
		edtf,
	]);
});

test('who says so, and how many', () => {
	expect(mentions.find(({ trigger }) => trigger === 'dispatched')).toMatchObject({
		status: 'claimed',
		quantity: { min: 10_000, max: 12_000, noun: 'troops' },
	});
	const sent = mentions.find(({ trigger, when }) => trigger === 'sent' && when !== null);
	expect(sent).toMatchObject({ status: 'claimed', by: ["South Korea's military"], quantity: { min: 3000 } });
	expect(mentions.find(({ trigger }) => trigger === 'killed')).toMatchObject({
		type: 'casualties',
		status: 'assessed',
	});
});

test('what Russia could do has not happened', () => {
	const told = mentions.filter(({ quote }) => quote.includes('could reward'));
	expect(told.filter(({ status }) => STATUSES[status].happened)).toEqual([]);
});

test('titles are in the words of the article, and say who said what', () => {
	const titles = mentions.map(({ title }) => title);
	expect(
		titles.filter((title) => /^Kim Jong Un said.*“They who fought for justice/.test(title)),
	).toHaveLength(1);
	expect(titles).toContain(
		"South Korea's military said North Korea sent about 3,000 additional troops to Russia",
	);
});

test('the speaker is the commission, not the party it belongs to', () => {
	const decided = mentions.find(({ trigger }) => trigger === 'decided');
	expect(decided?.by).toEqual(['Central Military Commission']);
});

test('a treaty agreed upon has been agreed, although it is promised to be upheld', () => {
	expect(mentions.find(({ trigger }) => trigger === 'agreed')?.status).toBe('claimed');
});
