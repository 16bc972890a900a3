import { expect, test } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import type { Mention } from '../../src/model/event.ts';
import { eventsOf } from '../../src/pipeline/index.ts';
import { article, mention, on } from './story.ts';

const first = mention('early', 'The ferry Aurelia sank on Sunday, the coast guard said.', {
	status: 'claimed',
	by: ['the coast guard'],
});
const later = mention('late', 'The ferry Aurelia sank on Sunday with nine people.', {
	quantity: { min: 9, max: 9, noun: 'people', text: 'nine people' },
	where: 'Marlow',
	confidence: 0.9,
});
const early = article('early', { published: '2031-05-19' });
const late = article('late', { published: '2031-05-21', publisher: 'The Inland Mail' });

function only(articles: readonly Article[], mentions: readonly Mention[]) {
	const [event, ...others] = eventsOf(articles, mentions);
	expect(others).toEqual([]);
	if (!event) throw new Error('no event');
	return event;
}

test('the first report gives the id, the fullest one the title, count and place', () => {
	const event = only([early, late], [first, later]);
	expect(event.id).toBe(first.id);
	expect(event.aliases).toEqual([later.id]);
	expect(event.firstReported).toBe('2031-05-19');
	expect(event).toMatchObject({ title: later.title, quantity: { min: 9 }, where: 'Marlow', reports: 2 });
});

test('an event keeps its id when a later article joins its story', () => {
	expect(only([early, late], [first, later]).id).toBe(only([early], [first]).id);
});

test('the surest status counts, and speakers stay named', () => {
	const event = only([early, late], [first, later]);
	expect(event.status).toBe('reported');
	expect(event.by).toEqual(['the coast guard']);
});

test('copies of one agency text are one report', () => {
	const copies = [early, late].map((one) => ({ ...one, agency: 'AP' }));
	expect(only(copies, [first, later]).reports).toBe(1);
});

test('undated events come last and keep their reason; dated ones come by date', () => {
	const undated = mention('early', 'Divers searched the wreck.', {
		when: null,
		undatedBecause: 'The sentence names no date.',
	});
	const month = mention('early', 'The ferry Bettina sank.', { when: on('2031-03'), who: [] });
	const events = eventsOf([early], [undated, first, month]);
	expect(events.map(({ when }) => when?.edtf ?? null)).toEqual(['2031-03', '2031-05-18', null]);
	expect(events.at(-1)?.undatedBecause).toBe('The sentence names no date.');
});

test('what was done ranks above what was said about it', () => {
	const said = mention('early', 'The minister promised an inquiry on Sunday.', {
		type: 'statement',
		trigger: 'promised',
		who: [{ name: 'the minister', role: 'agent' }],
	});
	const [a, b] = [first, said].map((one) => eventsOf([early], [first, said]).find(({ id }) => id === one.id));
	expect(a?.salience).toBeGreaterThan(b?.salience ?? 1);
});
