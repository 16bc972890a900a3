import { ENGLISH_DATES } from '../../model/date-words.ts';

const list = new Intl.PluralRules('en');
const numbers = new Intl.NumberFormat('en');

/** `2 events`, `1 event`. */
function counted(count: number, one: string, many: string): string {
	return `${number(count)} ${list.select(count) === 'one' ? one : many}`;
}

function number(value: number): string {
	return numbers.format(value);
}

/** Every text of the page in English. The other languages have the same shape. */
export const en = {
	code: 'en',
	name: 'English',
	number,

	// The page
	skipToList: 'Skip to the list of events',
	skipToDetail: 'Skip to the open event',
	asOf: (date: string) => `As of ${date}`,
	events: (count: number) => counted(count, 'event', 'events'),
	articles: (count: number) => counted(count, 'article', 'articles'),
	outlets: (count: number) => counted(count, 'outlet', 'outlets'),
	timeline: 'Timeline',
	method: 'Method',
	data: 'Data',
	feed: 'Feed',
	keysHelp: 'Keys',
	theme: 'Light/dark',
	home: 'All events of this story',
	ignored: (parts: string) =>
		`The address asked for something this page does not know: ${parts}. It was left out.`,
	/** What went wrong is told in English. */
	failures: {} as Record<string, string>,
	failed: 'What you see is what came with the page; the rest of the story is missing.',
	retry: 'Try again',

	// For search results, link previews and bookmarks
	storyInShort: (title: string, events: string, articles: string, asOf: string | null) =>
		`${title}: a timeline of ${events} from ${articles}${asOf === null ? '' : `, as of ${asOf}`}. ` +
		'Every event with the words that report it.',
	accordingTo: (names: string) => `according to ${names}`,

	// Filters
	filters: 'Filters',
	search: 'Search',
	searchHint: 'Words, names, places',
	type: 'Type',
	status: 'Status',
	actor: 'Who',
	place: 'Where',
	outlet: 'Outlet',
	chosen: (count: number) => `${count} chosen`,
	noValues: 'No event says.',
	findValue: 'Find in this list',
	showAll: (count: number) => `Show all ${number(count)}`,
	matching: (left: number, all: number) =>
		left === all ? counted(all, 'event', 'events') : `${number(left)} of ${counted(all, 'event', 'events')}`,
	clear: 'Clear all',
	remove: (what: string) => `Remove the filter ${what}`,
	lanesBy: 'Lanes by',
	lane: { type: 'type', actor: 'who', outlet: 'outlet', none: 'nothing' },
	placeBy: 'Place events by',
	time: { event: 'when it happened', reported: 'first report' },
	rest: { type: 'Other', actor: 'Others', outlet: 'Other outlets', none: 'Events' },
	done: 'Show the events',
	close: 'Close',

	// Overview
	overview: 'The whole period',
	overviewHint: 'Drag to choose a window',
	windowStart: 'Start of the window',
	windowEnd: 'End of the window',
	from: 'From',
	to: 'to',
	fit: 'Fit',
	zoomIn: 'Zoom in',
	zoomOut: 'Zoom out',

	// Axis
	axis: 'Time axis',
	axisHelp: 'Arrow keys move between events, Enter opens one. The list below holds the same events.',
	bin: (count: number, from: string, to: string) =>
		`${counted(count, 'event', 'events')}, ${from} – ${to}: zoom in`,
	legend: 'How to read the axis',
	softBar: 'some time within',
	firmBar: 'all that time',
	showAxis: 'Show the axis',
	hideAxis: 'Hide the axis',
	nothingDrawn: 'No event can be placed on the axis.',

	// List
	list: 'Events',
	inWindow: (count: number) => `${counted(count, 'event', 'events')} in this window`,
	earlier: (count: number) => `${number(count)} earlier`,
	later: (count: number) => `${number(count)} later`,
	emptyWindow: 'No event falls in this window.',
	notShown: 'This page cannot be shown',
	/** By the status of the answer; others stand as the server says them. */
	notShownBecause: { 404: 'There is no such page in this story.' } as Record<number, string>,
	nothingFound: 'No event fits all of these filters together.',
	relax: (filter: string, count: number) => `Without ${filter}: ${counted(count, 'event', 'events')}`,
	says: (names: string) => `says ${names}`,
	reports: (count: number) => counted(count, 'report', 'independent reports'),
	firstReported: (date: string) => `first on ${date}`,

	// Detail
	detail: 'Open event',
	opened: (title: string) => `Opened: ${title}`,
	brief: 'The story in brief',
	briefFiltered: 'The most reported of these',
	bestMatches: 'Best matches',
	briefHint: 'The events most reported, in order of time. Choose any event to read the words it rests on.',
	undatedShort: 'No date',
	outside: 'This event is outside your filters.',
	outsideAction: 'Clear them',
	who: 'Who',
	where: 'Where',
	howMany: 'How many',
	saidBy: 'Said by',
	printedBy: 'Reports',
	resolved: {
		words: (words: string) => `“${words}”`,
		publication: (date: string) => `article of ${date}`,
		dateline: (place: string, date: string) => `${place} dateline, article of ${date}`,
		narrative: (date: string) => `counted from ${date}, where the story stands`,
		explicit: 'the words name the date in full',
		news: (date: string) =>
			`The sentence gives no date of its own; the news is that of the article of ${date}`,
		article: 'date unknown',
	},
	source: 'The words it rests on',
	moreBefore: 'Show the paragraph before',
	moreAfter: 'Show the paragraph after',
	loadingText: 'Fetching the paragraph …',
	noText: 'The paragraph could not be fetched; this is its sentence.',
	original: 'Read it in the original',
	copies: (count: number) => `and ${counted(count, 'more report', 'more reports')}`,
	claims: 'Accounts differ',
	claimsHint: 'Who says what. The page picks no winner.',
	columns: { who: 'Who says it', what: 'What', where: 'Where', when: 'When', printed: 'Published' },
	itself: (outlet: string | null) => (outlet ? `${outlet} itself` : 'the article itself'),
	merged: 'Why these are one event',
	around: 'Around it',
	previous: 'Previous',
	next: 'Next',
	nearby: 'Within three days',
	sameActor: (name: string) => `More on ${name}`,
	share: 'Keep and pass on',
	copyLink: 'Copy link',
	copyCitation: 'Copy citation',
	copyBibtex: 'BibTeX',
	copyEmbed: 'Copy embed code',
	thisView: 'This view',
	reportError: 'Report an error',
	wholeStory: 'Open the whole timeline',
	shareSheet: 'Share',
	copied: {
		link: 'Link copied.',
		citation: 'Citation copied.',
		bibtex: 'BibTeX copied.',
		embed: 'Embed code copied.',
		failed: 'Copying failed; here it is:',
	},
	caption: 'Photo caption',
	heading: 'Headline',

	// Undated
	noReportDate: 'no article that reports it has a date',
	undated: 'Without a date',
	/** Reasons as they are published are English. */
	reasons: {} as Record<string, string>,
	undatedHint: 'Reported, but no date can be read from the article.',

	// Downloads
	/** The labels of the formats themselves are English. */
	formats: {} as Record<string, string>,
	download: (count: number) =>
		count === 1 ? 'Download this event' : `Download these ${number(count)} events`,

	// Dates
	...ENGLISH_DATES,

	types: {
		statement: 'Statement',
		meeting: 'Meeting',
		agreement: 'Agreement',
		deployment: 'Deployment',
		attack: 'Attack',
		casualties: 'Casualties',
		protest: 'Protest',
		aid: 'Aid',
		sanction: 'Sanction',
		justice: 'Justice',
		election: 'Election',
		appointment: 'Appointment',
		decision: 'Decision',
		disaster: 'Disaster',
		business: 'Business',
		competition: 'Competition',
		discovery: 'Discovery',
		death: 'Death',
		other: 'Other',
	},
	statuses: {
		confirmed: 'Confirmed',
		reported: 'Reported',
		claimed: 'Claimed',
		assessed: 'Assessed',
		denied: 'Denied',
		planned: 'Planned',
		hypothetical: 'Hypothetical',
	},
	meanings: {
		confirmed: 'a party to it, or an authority over it, admits it',
		reported: 'the article tells it as fact',
		claimed: 'somebody says so; the article does not',
		assessed: 'an estimate or a finding of intelligence',
		denied: 'said not to have happened',
		planned: 'announced, scheduled or promised, yet to come',
		hypothetical: 'could, may or would happen',
	},
};

/** What a language of the page consists of. */
export type Strings = typeof en;
