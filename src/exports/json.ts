import type { Event } from '../model/event.ts';
import type { Timeline } from '../model/timeline.ts';
import type { ExportTarget } from './target.ts';

/** The published format itself (src/model/timeline.md), with these events and the articles they rest on. */
export const json: ExportTarget = {
	id: 'json',
	label: 'JSON',
	extension: 'json',
	mediaType: 'application/json',
	write,
};

function write(timeline: Timeline, events: readonly Event[]): string {
	const cited = new Set(events.flatMap(({ mentions }) => mentions.map(({ article }) => article)));
	const articles = timeline.articles.filter(({ id }) => cited.has(id));
	return `${JSON.stringify({ ...timeline, articles, events }, null, '\t')}\n`;
}
