import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openCardPress, type Card } from '../../src/cli/card.ts';
import { STATUS_NAMES } from '../../src/model/status.ts';

const CARD: Card = {
	title: 'Council of Vestby votes to rebuild the bridge over the Lund',
	date: 'March 2031',
	status: 'reported',
	by: [],
	story: 'The Lund bridge',
};
const PNG_SIGNATURE = '89504e470d0a1a0a';
const press = await openCardPress();

function draw(card: Partial<Card>): Buffer {
	if (!press) throw new Error('There is no build of the drawing library for this machine.');
	return Buffer.from(press({ ...CARD, ...card }));
}

test('a card is a PNG of 1200 by 630 pixels, the same each time', () => {
	const card = draw({});
	expect(card.subarray(0, 8).toString('hex')).toBe(PNG_SIGNATURE);
	expect([card.readUInt32BE(16), card.readUInt32BE(20)]).toEqual([1200, 630]);
	expect(draw({}).equals(card)).toBe(true);
});

test('each thing a card says changes the picture', () => {
	const cards = [
		{},
		{ title: 'Łódź, Київ and Ærø' },
		{ date: '3 March 2031' },
		{ story: 'Ostvik' },
		{ by: ['the ministry'] },
		...STATUS_NAMES.filter((status) => status !== CARD.status).map((status) => ({ status })),
	].map((card) => draw(card).toString('base64'));
	expect(new Set(cards).size).toBe(cards.length);
});

test('any words make a card', () => {
	const text = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.constantFrom('', 'x'.repeat(100_000), 'a b '.repeat(50_000)),
	);
	fc.assert(
		fc.property(text, text, (title, story) => {
			expect(draw({ title, story, date: story }).subarray(0, 8).toString('hex')).toBe(PNG_SIGNATURE);
		}),
		{ numRuns: 12 },
	);
});
