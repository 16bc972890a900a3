import { isoDay } from '../../src/model/period.ts';
import type { Event, Mention } from '../../src/model/event.ts';
import { EVENT_TYPE_NAMES } from '../../src/model/event-type.ts';
import { STATUS_NAMES } from '../../src/model/status.ts';
import type { ArticleText, Timeline, TimelineArticle } from '../../src/model/timeline.ts';
import { contradicted } from './second-report.ts';

const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2020, 0, 1);
const EVENTS_PER_ARTICLE = 10;
/** The event that two articles tell, each with another number. */
const TWICE = 10;

const ACTORS = [
	'Harbour Council',
	'Dockers Union',
	'Coast Guard',
	'Ministry of Fisheries',
	'Port of Lindvik',
];
const DEEDS: readonly (readonly [verb: string, object: string])[] = [
	['signed', 'an agreement on berth fees with the ferry lines'],
	['rejected', 'the plan to dredge the northern channel'],
	['opened', 'an inquiry into the crane accident'],
	['sent', 'about 300 volunteers to the flooded quarter'],
	['announced', 'a ban on night landings'],
	['met', 'delegates of the fishing villages'],
	['accused', 'the operator of hiding inspection reports'],
];

/** A made-up story of any size, the same on every run: for tests that need many events, and for measuring. */
export function madeUpStory(size: number): { timeline: Timeline; texts: ArticleText[] } {
	const articles: TimelineArticle[] = [];
	const texts: ArticleText[] = [];
	const events: Event[] = [];
	for (let first = 0; first < size; first += EVENTS_PER_ARTICLE) {
		const number = first / EVENTS_PER_ARTICLE;
		const article = articleOf(number);
		const paragraphs: { kind: 'body'; text: string }[] = [];
		for (let index = 0; index < Math.min(EVENTS_PER_ARTICLE, size - first); index += 1) {
			const { event, text } = eventOf(first + index, article, index);
			events.push(event);
			paragraphs.push({ kind: 'body', text });
		}
		articles.push(article);
		texts.push({ id: article.id, paragraphs });
	}
	const [told, elsewhere, words] = [events[TWICE], articles[2], texts[2]];
	if (told && elsewhere && words) {
		const { event, text } = contradicted(told, elsewhere, words);
		events[TWICE] = event;
		texts[2] = text;
	}
	const asOf = articles.at(-1)?.published ?? null;
	return {
		timeline: {
			format: 'dateline/timeline',
			version: 1,
			title: 'The harbour of Lindvik',
			asOf,
			rules: [
				{
					id: 'en.full-date',
					description: 'A day with its month and year is that day.',
					example: 'It fell on [3 March 2031].',
				},
			],
			articles,
			events: [...events.filter(({ when }) => when), ...events.filter(({ when }) => !when)],
		},
		texts,
	};
}

function articleOf(number: number): TimelineArticle {
	return {
		id: `a${String(number).padStart(9, '0')}`,
		title: `Harbour report ${number + 1}`,
		publisher: number % 2 ? 'Lindvik Courier' : 'North Coast Gazette',
		agency: null,
		published: isoDay(FIRST_DAY + number * DAY),
		dateline: 'LINDVIK',
		url: `https://news.example/lindvik/${number + 1}`,
		language: 'en',
		license: 'CC0-1.0',
	};
}

function eventOf(index: number, article: TimelineArticle, paragraph: number): { event: Event; text: string } {
	const actor = ACTORS[index % ACTORS.length] ?? '';
	const [verb, object] = DEEDS[index % DEEDS.length] ?? ['', ''];
	const undated = index % 25 === 24;
	const date = isoDay(Date.parse(article.published ?? '') - (index % 3) * DAY);
	const words = undated ? 'at some point' : `on ${date}`;
	const quote = `The ${actor} ${verb} ${object} ${words}, according to item ${index + 1} of the report.`;
	const before = 'Work in the harbour went on through the week. ';
	const start = before.length;
	const wordsAt = start + quote.indexOf(words);
	const triggerAt = start + quote.indexOf(verb);
	const id = `e${String(index).padStart(9, '0')}`;
	const type = EVENT_TYPE_NAMES[index % EVENT_TYPE_NAMES.length] ?? 'other';
	const status = STATUS_NAMES[index % STATUS_NAMES.length] ?? 'reported';
	const shared = {
		id,
		title: `${actor} ${verb} ${object}`,
		type,
		status,
		when: undated
			? null
			: {
					edtf: index % 10 === 9 ? date.slice(0, 7) : date,
					text: words,
					paragraph,
					start: wordsAt,
					end: wordsAt + words.length,
					rule: 'en.full-date',
					reference: 'explicit' as const,
					referenceDate: null,
				},
		undatedBecause: undated ? 'the words "at some point" name no date' : null,
		by: index % 4 === 0 ? ['harbour officials'] : [],
		who: [{ name: actor, role: 'agent' as const }],
		where: 'Lindvik',
		quantity: null,
	};
	const mention: Mention = {
		...shared,
		article: article.id,
		paragraph,
		start,
		end: start + quote.length,
		quote,
		trigger: verb,
		triggerSpan: { start: triggerAt, end: triggerAt + verb.length },
		cue: 'according to',
		rule: 'en.deed',
		confidence: 0.9,
	};
	const event: Event = {
		...shared,
		aliases: index % 50 === 7 ? [`old${String(index)}`] : [],
		mentions: [mention],
		mergedBecause: '',
		reports: 1,
		firstReported: article.published,
		salience: ((index * 37) % 100) / 100,
	};
	return { event, text: `${before}${quote} Nobody was hurt.` };
}
