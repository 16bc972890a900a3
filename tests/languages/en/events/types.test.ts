import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { english } from '../../../../src/languages/en/index.ts';
import { mentionsOf } from '../../../../src/pipeline/index.ts';
import { article } from '../../../pipeline/story.ts';

const language = english(readFileSync('src/languages/en/english.weights'));

/** What an article of one sentence reports: the type of the word asked for. */
function typeIn(sentence: string, word: string): string | undefined {
	const told = mentionsOf(article('a', { paragraphs: [{ kind: 'body', text: sentence }] }), language);
	return told.find(({ trigger }) => trigger === word)?.type;
}

test.each([
	['Meridian Airways ordered 20 jets on Monday.', 'ordered', 'business'],
	['The retailer sold 40 shops on Monday.', 'sold', 'business'],
	['Shares of the brewer tumbled to 12 crowns on Monday.', 'tumbled', 'business'],
	['The retailer released a statement on Monday.', 'released', 'statement'],
	['The minister raised worries about the dam on Monday.', 'raised', 'statement'],
	['The judge found the smuggler guilty on Monday.', 'found', 'justice'],
	['The police have released footage of the robbery.', 'released', 'statement'],
	['Demonstrators filled the streets of Marlow on Monday.', 'filled', 'protest'],
	['A bomb exploded at the port on Monday.', 'exploded', 'attack'],
	['A boiler exploded at the port on Monday.', 'exploded', 'disaster'],
	['A pilot joined the race for mayor on Monday.', 'race', 'appointment'],
	['The ministry will be led by Ada Quist, who replaced Rupert Holm on Monday.', 'replaced', 'appointment'],
	['Researchers collected samples from the lake on Monday.', 'collected', 'discovery'],
	['The concert took place on Monday.', 'concert', 'other'],
	['The bridge met the new standards on Monday.', 'met', 'other'],
	['The brewer filed for bankruptcy on Monday.', 'filed', 'business'],
	['The court postponed the trial on Monday.', 'postponed', 'justice'],
	['Two guards were wounded during a shootout in Marlow.', 'shootout', 'attack'],
	['The sailor will be held until his next court appearance on Friday.', 'appearance', 'justice'],
	['Ada Quist called the plan a mistake on Monday.', 'called', 'statement'],
])('%s', (sentence, word, type) => {
	expect(typeIn(sentence, word)).toBe(type);
});

test('what was tried in vain tells the type of the trial', () => {
	expect(typeIn('The party failed to win any seats on Monday.', 'failed')).toBe('election');
});
