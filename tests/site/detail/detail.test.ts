import fc from 'fast-check';
import { expect, test } from 'vitest';
import { claimsTable } from '../../../src/site/detail/accounts.ts';
import { around } from '../../../src/site/detail/around.ts';
import { passages, pieces } from '../../../src/site/detail/passage.ts';
import { datedMention, datelinePlace, resolution } from '../../../src/site/detail/resolution.ts';
import { inOrder, storyIndex } from '../../../src/site/index/story-index.ts';
import { en } from '../../../src/site/strings/en.ts';
import { bridgeStory } from '../story.ts';

const { timeline, texts } = bridgeStory();
const index = storyIndex(timeline.events, timeline.articles);

function event(id: string) {
	const found = timeline.events.find((event) => event.id === id);
	if (!found) throw new Error(`There is no event ${id}.`);
	return found;
}

function explained(id: string): string {
	const { when, mentions } = event(id);
	if (!when) throw new Error(`${id} has no date.`);
	return resolution(when, index.articles.get(datedMention(mentions, when)?.article ?? ''), en);
}

test('the explanation of a date names its words, what they count from, and the day they give', () => {
	expect(explained('closed')).toBe('“Monday”, Orvik dateline, article of 4 March 2031 → Monday 3 March 2031');
	expect(explained('survey')).toBe('“last autumn”, article of 9 March 2031 → autumn 2030');
});

test('a date that came with the news itself says so', () => {
	const when = {
		edtf: '2031-03-20',
		text: '',
		reference: 'publication',
		referenceDate: '2031-03-20',
	} as const;
	const whole = { ...when, paragraph: null, start: null, end: null, rule: 'news' };
	expect(resolution(whole, index.articles.get('wire-1'), en)).toBe(
		'The sentence gives no date of its own; the news is that of the article of 20 March 2031 → Thursday 20 March 2031',
	);
});

test.each([
	['SEOUL, South Korea', 'Seoul'],
	['NEW YORK', 'New York'],
	['Al-Hasakah, Syria', 'Al-Hasakah'],
	['PORT-AU-PRINCE, Haiti', 'Port-Au-Prince'],
])('the dateline %s is that of %s', (dateline, place) => {
	expect(datelinePlace(dateline)).toBe(place);
});

test('a paragraph is shown verbatim, with its sentence and its date words marked', () => {
	for (const { mentions } of timeline.events) {
		for (const mention of mentions) {
			const text = texts.find(({ id }) => id === mention.article)?.paragraphs[mention.paragraph]?.text ?? '';
			const parts = pieces(text, mention.paragraph, [mention]);
			expect(parts.map(({ text }) => text).join('')).toBe(text);
			const joined = (part: 'sentence' | 'date') =>
				parts
					.filter((piece) => piece[part])
					.map(({ text }) => text)
					.join('');
			expect(joined('sentence')).toBe(mention.quote);
			if (mention.when) expect(joined('date')).toBe(mention.when.text);
		}
	}
});

test('marks never lose or double a letter, wherever they lie', () => {
	const [mention] = event('closed').mentions;
	if (!mention?.when) throw new Error('The mention should have a date.');
	const { when } = mention;
	const offset = fc.nat({ max: 40 });
	fc.assert(
		fc.property(fc.string({ maxLength: 30 }), offset, offset, offset, offset, (text, a, b, c, d) => {
			const moved = {
				...mention,
				start: Math.min(a, b),
				end: Math.max(a, b),
				when: { ...when, start: Math.min(c, d), end: Math.max(c, d) },
			};
			expect(
				pieces(text, mention.paragraph, [moved, mention])
					.map(({ text }) => text)
					.join(''),
			).toBe(text);
		}),
	);
});

test('a paragraph that reports an event twice is shown once, with both sentences marked', () => {
	const [mention] = event('closed').mentions;
	if (!mention) throw new Error('The event should have a mention.');
	const again = { ...mention, id: 'again', start: mention.end + 1, end: mention.end + 6 };
	const elsewhere = { ...mention, id: 'elsewhere', paragraph: mention.paragraph + 1 };
	const found = passages([mention, elsewhere, again]);
	expect(found.map((passage) => passage.map(({ id }) => id))).toEqual([[mention.id, 'again'], ['elsewhere']]);
	const text = 'x'.repeat(mention.end + 10);
	const marked = pieces(text, mention.paragraph, found[0] ?? []).filter(({ sentence }) => sentence);
	const letters = marked.reduce((sum, piece) => sum + piece.text.length, 0);
	expect(letters).toBe(mention.end - mention.start + 5);
});

test('accounts that differ stand side by side, each with its speaker and its day', () => {
	const table = claimsTable(event('injured').mentions, index.articles)?.accounts ?? [];
	expect(table.map(({ by, what, printed }) => [by.join(), what, printed[0]?.outlet])).toEqual([
		['Orvik police', 'two people', 'Lindvik Courier'],
		['Harbour clinic', 'five people', 'North Coast Gazette'],
	]);
});

test('accounts that agree make no table', () => {
	expect(claimsTable(event('closed').mentions, index.articles)).toBeNull();
});

test('a place whose name holds the other is no contradiction, another place is', () => {
	const [mention] = event('closed').mentions;
	if (!mention) throw new Error('The event should rest on a mention.');
	const told = (...places: string[]) =>
		claimsTable(
			places.map((where) => ({ ...mention, where })),
			index.articles,
		)?.differences.where ?? false;
	expect(told('Lindvik', 'Old Lindvik')).toBe(false);
	expect(told('Lindvik', 'Lindviken')).toBe(true);
	expect(told('Lindvik', 'Orvik')).toBe(true);
});

test('an event has its neighbours in time, and the near ones', () => {
	const placed = inOrder(index.entries, 'event');
	const closed = index.byId.get('closed');
	if (!closed) throw new Error('There should be an event "closed".');
	const found = around(placed, closed);
	expect(found.previous?.event.id).toBe('repairs');
	expect(found.next?.event.id).toBe('injured');
	expect(found.nearby.map(({ event }) => event.id)).toEqual(['injured']);
	expect(found.sameActor).toEqual([]);
});
