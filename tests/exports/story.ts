import type { Event, Mention } from '../../src/model/event.ts';
import type { Timeline, TimelineArticle } from '../../src/model/timeline.ts';

/** An article of a made-up story. */
export function article(id: string, more: Partial<TimelineArticle> = {}): TimelineArticle {
	return {
		id,
		title: 'Bridge over the Lund to be rebuilt',
		publisher: 'Lund Courier',
		agency: null,
		published: '2031-03-09',
		dateline: 'VESTBY',
		url: `https://courier.example/${id}`,
		language: 'en',
		license: null,
		...more,
	};
}

/** An event of it, reported by the articles named. */
export function event(id: string, edtf: string | null, more: Partial<Event> = {}, articles = ['a1']): Event {
	const when: Event['when'] =
		edtf === null
			? null
			: {
					edtf,
					text: 'on Monday',
					paragraph: 0,
					start: 0,
					end: 9,
					rule: 'weekday',
					reference: 'publication',
					referenceDate: '2031-03-09',
				};
	const common = {
		id,
		title: 'Council votes to rebuild the bridge',
		type: 'decision',
		status: 'reported',
		when,
		undatedBecause: edtf === null ? 'no date words' : null,
		by: [],
		who: [{ name: 'Council', role: 'agent' }],
		where: 'Vestby',
		quantity: null,
	} as const;
	const mentions: Mention[] = articles.map((name) => ({
		...common,
		article: name,
		paragraph: 0,
		start: 0,
		end: 41,
		quote: 'On Monday the council voted to rebuild it.',
		trigger: 'voted',
		triggerSpan: { start: 22, end: 27 },
		cue: null,
		rule: 'verb',
		confidence: 1,
		title: more.title ?? common.title,
	}));
	return {
		...common,
		aliases: [],
		mentions,
		mergedBecause: '',
		reports: articles.length,
		firstReported: '2031-03-09',
		salience: 0.5,
		...more,
	};
}

/** The timeline of these events. */
export function timeline(
	events: readonly Event[],
	articles: readonly TimelineArticle[] = [article('a1')],
): Timeline {
	return {
		format: 'dateline/timeline',
		version: 1,
		title: 'The Lund bridge',
		asOf: '2031-03-09',
		rules: [],
		articles,
		events,
	};
}

/** One date of every precision and kind there is, and texts that every format must guard against. */
export const EVENTS: readonly Event[] = [
	event('day', '2031-03-03'),
	event('minute', '2031-03-03T14:30:00', { status: 'confirmed', by: ['Mayor Ada Quist'] }),
	event('month', '2031-02'),
	event('season', '2030-23', {
		quantity: { min: 10000, max: 12000, noun: 'tons', text: 'about 10,000–12,000 tons' },
	}),
	event('winter', '2030-24'),
	event('quarter', '2031-34', { status: 'planned' }),
	event('year', '2030~'),
	event('decade', '198X'),
	event('century', '19XX'),
	event('interval', '2031-01/2031-02-14'),
	event('by', '../2031-02-14'),
	event('since', '2031-01/..'),
	event('undated', null, { status: 'denied' }),
	event('possible', '2032', { status: 'hypothetical' }),
	event('hostile', '2031-03-04', {
		title:
			'=HYPERLINK("http://evil.example","x"), </script><img src=x onerror=alert(1)>;\\ & “ä” ‑ 🌉 on\u0007',
		where: '@SUM(A1); Ostvik, Norland',
		who: [{ name: '-2+3, "Quist"', role: 'agent' }],
	}),
];
