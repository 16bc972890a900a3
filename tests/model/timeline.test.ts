import { expect, test } from 'vitest';
import { checkTimeline } from '../../src/model/timeline.ts';
import { eventsOf } from '../../src/pipeline/index.ts';
import { publish } from '../../src/pipeline/publish.ts';
import { article, mention } from '../pipeline/story.ts';

const articles = [article('a')];
const sound = publish('Ferry', articles, eventsOf(articles, [mention('a', 'The ferry Aurelia sank.')]));
const [event] = sound.events;

test('what the build step publishes passes the check of the page', () => {
	expect(checkTimeline(JSON.parse(JSON.stringify(sound)))).toEqual(sound);
});

test.each([
	['null', null, 'not a JSON object'],
	['another format', { ...sound, format: 'geojson' }, 'of format "geojson"'],
	['a later version', { ...sound, version: 2 }, 'of version 2; this page reads version 1'],
	['no events', { ...sound, events: undefined }, 'lists no events'],
	['an event without mentions', { ...sound, events: [{ ...event, mentions: [] }] }, 'rests on no mention'],
	[
		'neither date nor reason',
		{ ...sound, events: [{ ...event, when: null }] },
		'neither a date nor a reason',
	],
	['an article that is not listed', { ...sound, articles: [] }, 'cites the article "a", which is not listed'],
])('%s is refused, and the sentence says why', (_, data, reason) => {
	expect(checkTimeline(data)).toContain(reason);
});
