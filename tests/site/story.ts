import type { Event, Mention, Participant, Quantity, When } from '../../src/model/event.ts';
import type { EventType } from '../../src/model/event-type.ts';
import { compareText } from '../../src/model/order.ts';
import { period } from '../../src/model/period.ts';
import type { Status } from '../../src/model/status.ts';
import type { ArticleText, Timeline, TimelineArticle } from '../../src/model/timeline.ts';

/** One report, with its sentence in [brackets] and its date words in {braces} inside the paragraph. */
interface Report {
	readonly article: string;
	readonly text: string;
	readonly by?: readonly string[];
	readonly status?: Status;
	readonly edtf?: string | null;
	readonly quantity?: Quantity;
}

interface Happening {
	readonly id: string;
	readonly title: string;
	readonly type: EventType;
	readonly status: Status;
	/** Null for what cannot be dated; `because` then says why. */
	readonly edtf: string | null;
	readonly because?: string;
	readonly reference?: When['reference'];
	readonly who: readonly string[];
	readonly where?: string;
	readonly quantity?: Quantity;
	readonly salience: number;
	readonly reports: readonly Report[];
}

const ARTICLES: readonly TimelineArticle[] = [
	article(
		'courier-1',
		'Bridge at Orvik closed after cracks are found',
		'Lindvik Courier',
		'2031-03-04',
		'ORVIK',
	),
	article(
		'gazette-1',
		'Ministry admits warnings about Orvik bridge',
		'North Coast Gazette',
		'2031-03-09',
		'HALMSTRAND, Norland',
	),
	article('courier-2', 'How the Orvik bridge came to be', 'Lindvik Courier', '2031-03-16', null),
	article('wire-1', 'Ferries to replace Orvik bridge until autumn', null, '2031-03-20', 'ORVIK'),
];

const HAPPENINGS: readonly Happening[] = [
	{
		id: 'opened',
		title: 'King Harald III opened the first bridge at Orvik',
		type: 'other',
		status: 'reported',
		edtf: '1950-06',
		who: ['King Harald III'],
		where: 'Orvik',
		salience: 0.2,
		reports: [
			{
				article: 'courier-2',
				text: '[King Harald III opened the first bridge at Orvik {in June 1950}.] It carried one lane and, on Sundays, a brass band.',
			},
		],
	},
	{
		id: 'survey',
		title: 'Engineers measured cracks in the eastern pylon',
		type: 'discovery',
		status: 'confirmed',
		edtf: '2030-23',
		who: ['Norland Road Agency'],
		where: 'Orvik',
		salience: 0.7,
		reports: [
			{
				article: 'gazette-1',
				text: 'The ministry confirmed on Sunday what engineers had long said in private. [Engineers of the road agency measured cracks in the eastern pylon {last autumn}, the ministry said.] Their report was never published.',
				by: ['the ministry'],
			},
			{ article: 'courier-2', text: '[The cracks were measured {in the autumn of 2030}.]' },
		],
	},
	{
		id: 'warned',
		title: 'The Dockers Union warned the ministry in a letter',
		type: 'statement',
		status: 'claimed',
		edtf: '2031-01~',
		reference: 'publication',
		who: ['Dockers Union', 'Ministry of Transport'],
		salience: 0.45,
		reports: [
			{
				article: 'gazette-1',
				text: '[The Dockers Union says it warned the ministry in a letter {around January}.] The ministry says no such letter arrived.',
				by: ['Dockers Union'],
			},
		],
	},
	{
		id: 'letter',
		title: 'The ministry received a letter of warning',
		type: 'statement',
		status: 'denied',
		edtf: '2031-01~',
		who: ['Ministry of Transport'],
		salience: 0.3,
		reports: [
			{
				article: 'gazette-1',
				text: 'The Dockers Union says it warned the ministry in a letter {around January}. [The ministry says no such letter arrived.]',
				by: ['Ministry of Transport'],
			},
		],
	},
	{
		id: 'repairs',
		title: 'Crews welded plates onto the deck',
		type: 'other',
		status: 'reported',
		edtf: '2031-02-10/2031-02-24',
		who: ['Norland Road Agency'],
		where: 'Orvik',
		salience: 0.4,
		reports: [
			{
				article: 'courier-2',
				text: '[Crews welded plates onto the deck {from 10 to 24 February}.] Drivers were told it was routine.',
			},
		],
	},
	{
		id: 'closed',
		title: 'Police closed the Orvik bridge to all traffic',
		type: 'decision',
		status: 'confirmed',
		edtf: '2031-03-03',
		reference: 'dateline',
		who: ['Orvik police'],
		where: 'Orvik',
		salience: 1,
		quantity: { min: 9000, max: 11000, noun: 'vehicles', text: 'about 10,000 vehicles a day' },
		reports: [
			{
				article: 'courier-1',
				text: 'ORVIK — [Police closed the Orvik bridge to all traffic {Monday} after a welder saw daylight through the eastern pylon.] About 10,000 vehicles a day use the crossing, the only one for sixty kilometres.',
			},
			{
				article: 'gazette-1',
				text: '[The bridge has been closed since {Monday, 3 March}.] It will not open before the summer.',
			},
			{ article: 'wire-1', text: '[The bridge was closed {on 3 March}.]' },
		],
	},
	{
		id: 'injured',
		title: 'Falling concrete injured people on the quay',
		type: 'casualties',
		status: 'claimed',
		edtf: '2031-03-03',
		who: ['Harbour clinic', 'Orvik police'],
		where: 'Orvik',
		salience: 0.8,
		quantity: { min: 2, max: 5, noun: 'people', text: 'between two and five people' },
		reports: [
			{
				article: 'courier-1',
				text: '[Falling concrete injured two people on the quay {the same day}, police said.]',
				by: ['Orvik police'],
				quantity: { min: 2, max: 2, noun: 'people', text: 'two people' },
			},
			{
				article: 'gazette-1',
				text: '[The harbour clinic says it treated five people hit by falling concrete {on Monday}.]',
				by: ['Harbour clinic'],
				quantity: { min: 5, max: 5, noun: 'people', text: 'five people' },
			},
		],
	},
	{
		id: 'admitted',
		title: 'Transport minister Liv Aune admitted the ministry had known of the cracks',
		type: 'statement',
		status: 'confirmed',
		edtf: '2031-03-09',
		reference: 'dateline',
		who: ['Liv Aune', 'Ministry of Transport'],
		where: 'Halmstrand',
		salience: 0.9,
		reports: [
			{
				article: 'gazette-1',
				text: 'HALMSTRAND, Norland — [Transport minister Liv Aune admitted {Sunday} that the ministry had known of the cracks.] “We should have spoken sooner,” she said.',
				by: ['Liv Aune'],
			},
		],
	},
	{
		id: 'estimate',
		title: 'The audit office put the cost of a new bridge at 2.4 billion crowns',
		type: 'business',
		status: 'assessed',
		edtf: '2031-03-14',
		who: ['Audit office'],
		salience: 0.55,
		quantity: { min: 2.4e9, max: 2.4e9, noun: 'crowns', text: '2.4 billion crowns' },
		reports: [
			{
				article: 'courier-2',
				text: '[The audit office put the cost of a new bridge at 2.4 billion crowns {on Friday}.]',
				by: ['Audit office'],
			},
		],
	},
	{
		id: 'protest',
		title: 'Some 800 people marched across the closed ramp',
		type: 'protest',
		status: 'reported',
		edtf: '2031-03-15T14:00:00',
		who: ['Dockers Union'],
		where: 'Orvik',
		salience: 0.5,
		reports: [
			{
				article: 'courier-2',
				text: '[Some 800 people marched across the closed ramp {at 2 p.m. on Saturday}.] The union had called them.',
			},
		],
	},
	{
		id: 'ferries',
		title: 'Ferries will carry cars across the sound until the autumn',
		type: 'agreement',
		status: 'planned',
		edtf: '2031-04-01/2031-09',
		who: ['Norland Ferries', 'Ministry of Transport'],
		where: 'Orvik',
		salience: 0.65,
		reports: [
			{
				article: 'wire-1',
				text: 'ORVIK — [Ferries will carry cars across the sound {from 1 April until September}, under a contract signed on Thursday.]',
			},
		],
	},
	{
		id: 'toll',
		title: 'A toll could pay for the new bridge',
		type: 'decision',
		status: 'hypothetical',
		edtf: null,
		because: 'what could happen has no date: “a toll could pay for it” names none',
		who: ['Ministry of Transport'],
		salience: 0.25,
		reports: [
			{
				article: 'wire-1',
				text: '[A toll could pay for the new bridge, officials said.]',
				by: ['officials'],
			},
		],
	},
];

/** A made-up story of twelve events with everything a page can show: for looking at, and for tests of it. */
export function bridgeStory(): { timeline: Timeline; texts: ArticleText[] } {
	const paragraphs = new Map(ARTICLES.map(({ id }) => [id, [{ kind: 'body' as const, text: OPENING }]]));
	const events = HAPPENINGS.map((happening): Event => {
		const mentions = happening.reports.map((report, index): Mention => {
			const texts = paragraphs.get(report.article) ?? [];
			const made = mention(happening, report, index, texts.length);
			texts.push({ kind: 'body', text: made.paragraph });
			return made.mention;
		});
		const [first] = mentions;
		if (!first) throw new Error(`The happening ${happening.id} needs a report.`);
		const { title, type, status, undatedBecause, who, where } = first;
		const days = mentions.map(({ article }) => ARTICLES.find(({ id }) => id === article)?.published ?? '');
		return {
			id: happening.id,
			aliases: mentions.slice(1).map(({ id }) => id),
			...{ title, type, status, undatedBecause, who, where, mentions },
			when: first.when,
			by: [...new Set(mentions.flatMap(({ by }) => by))],
			quantity: happening.quantity ?? null,
			mergedBecause: mentions.length > 1 ? 'the same deed by the same people, on the same date' : '',
			reports: mentions.length,
			firstReported: days.sort(compareText)[0] ?? null,
			salience: happening.salience,
		};
	});
	events.sort((a, b) => startOf(a) - startOf(b));
	return {
		timeline: {
			format: 'dateline/timeline',
			version: 1,
			title: 'The closing of the Orvik bridge',
			asOf: '2031-03-20',
			rules: [],
			articles: ARTICLES,
			events,
		},
		texts: [...paragraphs].map(([id, paragraphs]) => ({ id, paragraphs })),
	};
}

const OPENING = 'The crossing at Orvik joins the two halves of the coast road.';

function startOf({ when }: Event): number {
	return when ? period(when.edtf).start : Infinity;
}

function article(
	id: string,
	title: string,
	publisher: string | null,
	published: string,
	dateline: string | null,
): TimelineArticle {
	const agency = publisher === null ? 'NNA' : null;
	const url = `https://news.example/${id}`;
	return { id, title, publisher, agency, published, dateline, url, language: 'en', license: null };
}

function mention(
	happening: Happening,
	report: Report,
	index: number,
	paragraph: number,
): { mention: Mention; paragraph: string } {
	const text = report.text.replace(/[[\]{}]/g, '');
	const at = (mark: string) => report.text.slice(0, report.text.indexOf(mark)).replace(/[[\]{}]/g, '').length;
	const [start, end] = [at('['), at(']')];
	const dated = report.text.includes('{');
	const edtf = report.edtf === undefined ? happening.edtf : report.edtf;
	const trigger = text.slice(start, end).split(' ')[1] ?? '';
	const triggerAt = text.indexOf(trigger, start);
	const who: Participant[] = happening.who.map((name, at) => ({
		name,
		role: at === 0 ? 'agent' : 'participant',
	}));
	return {
		paragraph: text,
		mention: {
			id: index === 0 ? happening.id : `${happening.id}-${index}`,
			article: report.article,
			paragraph,
			start,
			end,
			quote: text.slice(start, end),
			trigger,
			triggerSpan: { start: triggerAt, end: triggerAt + trigger.length },
			type: happening.type,
			title: happening.title,
			when:
				edtf === null
					? null
					: {
							edtf,
							text: dated ? text.slice(at('{'), at('}')) : '',
							paragraph: dated ? paragraph : null,
							start: dated ? at('{') : null,
							end: dated ? at('}') : null,
							rule: 'made-up',
							reference: happening.reference ?? 'publication',
							referenceDate: ARTICLES.find(({ id }) => id === report.article)?.published ?? null,
						},
			undatedBecause: edtf === null ? (happening.because ?? 'no date') : null,
			status: report.status ?? happening.status,
			by: report.by ?? [],
			cue: report.by ? 'said' : null,
			who,
			where: happening.where ?? null,
			quantity: report.quantity ?? happening.quantity ?? null,
			rule: 'made-up',
			confidence: 1,
		},
	};
}
