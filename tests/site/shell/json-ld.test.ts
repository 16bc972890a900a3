import { expect, test } from 'vitest';
import { eventPage } from '../../../src/model/event-page.ts';
import type { Event } from '../../../src/model/event.ts';
import { eventJsonLd, scriptElement } from '../../../src/site/shell/json-ld.ts';
import { madeUpStory } from '../../e2e/story.ts';

const { timeline } = madeUpStory(1);
const articles = new Map(timeline.articles.map((article) => [article.id, article]));

function described(change: Partial<Event> & { edtf?: string }): unknown {
	const [event] = timeline.events;
	if (!event?.when) throw new Error('The first made-up event should have a date.');
	const when = { ...event.when, edtf: change.edtf ?? event.when.edtf };
	const page = eventPage({ ...event, when, ...change }, timeline.title, articles, new Map());
	return eventJsonLd(page, null);
}

test('a month is a month, and its days an interval', () => {
	expect(described({ edtf: '2025-03' })).toMatchObject({
		mainEntity: { temporalCoverage: '2025-03-01/2025-03-31', about: { startDate: '2025-03' } },
	});
});

test('a season has an interval, and no start date that nobody gave', () => {
	const data = described({ edtf: '2024-23' });
	expect(data).toMatchObject({ mainEntity: { temporalCoverage: '2024-09-01/2024-11-30' } });
	expect(JSON.stringify(data)).not.toContain('startDate');
});

test('an open interval stays open', () => {
	expect(described({ edtf: '2022-02-24/..' })).toMatchObject({
		mainEntity: { temporalCoverage: '2022-02-24/..' },
	});
});

test('what was only planned is a claim about nothing that happened', () => {
	expect(JSON.stringify(described({ status: 'planned' }))).not.toContain('"Event"');
});

test('no text ends the script element it stands in', () => {
	const element = scriptElement('application/ld+json', { name: '</script><script>alert(1)</script>' });
	expect(element.match(/<\/script>/g)).toHaveLength(1);
	const json = element.slice(element.indexOf('>') + 1, element.lastIndexOf('<'));
	expect(JSON.parse(json)).toEqual({ name: '</script><script>alert(1)</script>' });
});
