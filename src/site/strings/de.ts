import type { MergeReason, UndatedReason } from '../../model/reasons.ts';
import type { Strings } from './en.ts';

const numbers = new Intl.NumberFormat('de');

/** `2 Ereignisse`, `1 Ereignis`. */
function counted(count: number, one: string, many: string): string {
	return `${number(count)} ${count === 1 ? one : many}`;
}

function number(value: number): string {
	return numbers.format(value);
}

const events = (count: number) => counted(count, 'Ereignis', 'Ereignisse');

/** Why events have no date, and why reports were taken for one. */
const REASONS: Record<UndatedReason | MergeReason, string> = {
	'it lies ahead, and no date is given': 'es steht noch bevor, und kein Datum ist genannt',
	'no date stands with it': 'kein Datum steht dabei',
	'the caption gives no date': 'die Bildunterschrift nennt kein Datum',
	'the clause that tells it has no date of its own':
		'der Satzteil, der davon erzählt, hat kein eigenes Datum',
	'the date of the sentence is that of the report': 'das Datum des Satzes ist das der Meldung',
	'the article only says that it was earlier': 'der Artikel sagt nur, dass es früher war',
	'the article only says that it was later': 'der Artikel sagt nur, dass es später war',
	'the article only says that it has happened': 'der Artikel sagt nur, dass es geschehen ist',
	'the article gives no date for it': 'der Artikel nennt kein Datum dafür',
	'the sentences are the same': 'die Sätze sind dieselben',
	'same type, date, participants and verb': 'Art, Datum, Beteiligte und Verb sind dieselben',
	'same type, date and participants, told in much the same words':
		'Art, Datum und Beteiligte sind dieselben, und die Worte fast auch',
	'same type, participants and verb; one date lies within the other':
		'Art, Beteiligte und Verb sind dieselben; ein Datum liegt im anderen',
};

/** Every text of the page in German. */
export const de: Strings = {
	code: 'de',
	name: 'Deutsch',
	number,

	skipToList: 'Zur Liste der Ereignisse',
	skipToDetail: 'Zum offenen Ereignis',
	asOf: (date) => `Stand: ${date}`,
	events,
	articles: (count) => counted(count, 'Artikel', 'Artikel'),
	outlets: (count) => counted(count, 'Medium', 'Medien'),
	timeline: 'Zeitleiste',
	method: 'Methode',
	data: 'Daten',
	feed: 'Feed',
	keysHelp: 'Tasten',
	theme: 'Hell/dunkel',
	home: 'Alle Ereignisse dieser Geschichte',
	ignored: (parts) =>
		`Die Adresse verlangte etwas, das diese Seite nicht kennt: ${parts}. Es blieb außer Acht.`,
	failures: {
		'The data of this story arrived damaged.': 'Die Daten dieser Geschichte kamen beschädigt an.',
		'The data of this story could not be fetched; is there a connection?':
			'Die Daten dieser Geschichte waren nicht zu bekommen; besteht eine Verbindung?',
	},
	failed: 'Zu sehen ist, was mit der Seite kam; der Rest der Geschichte fehlt.',
	retry: 'Noch einmal versuchen',

	storyInShort: (title, events, articles, asOf) =>
		`${title}: eine Zeitleiste aus ${articles} mit ${events}${asOf === null ? '' : `, Stand ${asOf}`}. ` +
		'Jedes Ereignis mit den Worten, die es melden.',
	accordingTo: (names) => `laut ${names}`,

	filters: 'Filter',
	search: 'Suche',
	searchHint: 'Wörter, Namen, Orte',
	type: 'Art',
	status: 'Stand',
	actor: 'Wer',
	place: 'Wo',
	outlet: 'Medium',
	chosen: (count) => `${number(count)} gewählt`,
	noValues: 'Kein Ereignis nennt etwas.',
	findValue: 'In dieser Liste finden',
	showAll: (count) => `Alle ${number(count)} zeigen`,
	matching: (left, all) =>
		left === all ? events(all) : `${number(left)} von ${counted(all, 'Ereignis', 'Ereignissen')}`,
	clear: 'Alle entfernen',
	remove: (what) => `Filter ${what} entfernen`,
	lanesBy: 'Bahnen nach',
	lane: { type: 'Art', actor: 'Beteiligten', outlet: 'Medium', none: 'nichts' },
	placeBy: 'Geordnet nach',
	time: { event: 'Zeit des Geschehens', reported: 'erster Meldung' },
	rest: { type: 'Anderes', actor: 'Andere', outlet: 'Andere Medien', none: 'Ereignisse' },
	done: 'Ereignisse zeigen',
	close: 'Schließen',

	overview: 'Der ganze Zeitraum',
	overviewHint: 'Ziehen, um ein Fenster zu wählen',
	windowStart: 'Anfang des Fensters',
	windowEnd: 'Ende des Fensters',
	from: 'Von',
	to: 'bis',
	fit: 'Einpassen',
	zoomIn: 'Näher heran',
	zoomOut: 'Weiter weg',

	axis: 'Zeitachse',
	axisHelp:
		'Die Pfeiltasten führen von Ereignis zu Ereignis, Eingabe öffnet eines. Die Liste darunter enthält dieselben Ereignisse.',
	bin: (count, from, to) => `${events(count)}, ${from} – ${to}: näher heran`,
	legend: 'Wie die Achse zu lesen ist',
	softBar: 'irgendwann darin',
	firmBar: 'die ganze Zeit',
	showAxis: 'Achse zeigen',
	hideAxis: 'Achse verbergen',
	nothingDrawn: 'Kein Ereignis hat einen Platz auf der Achse.',

	list: 'Ereignisse',
	inWindow: (count) => `${events(count)} in diesem Fenster`,
	earlier: (count) => `${number(count)} früher`,
	later: (count) => `${number(count)} später`,
	emptyWindow: 'In dieses Fenster fällt kein Ereignis.',
	notShown: 'Diese Seite lässt sich nicht zeigen',
	notShownBecause: { 404: 'Eine solche Seite hat diese Geschichte nicht.' },
	nothingFound: 'Kein Ereignis passt zu allen diesen Filtern zugleich.',
	relax: (filter, count) => `Ohne ${filter}: ${events(count)}`,
	says: (names) => `sagt ${names}`,
	reports: (count) => counted(count, 'Meldung', 'unabhängige Meldungen'),
	firstReported: (date) => `zuerst am ${date}`,

	detail: 'Offenes Ereignis',
	opened: (title) => `Geöffnet: ${title}`,
	brief: 'Die Geschichte in Kürze',
	briefFiltered: 'Die meistgemeldeten davon',
	bestMatches: 'Beste Treffer',
	briefHint: 'Die meistgemeldeten Ereignisse, der Zeit nach. Jedes führt zu den Worten, auf denen es beruht.',
	undatedShort: 'Ohne Datum',
	outside: 'Dieses Ereignis liegt außerhalb Ihrer Filter.',
	outsideAction: 'Filter entfernen',
	who: 'Wer',
	where: 'Wo',
	howMany: 'Wie viel',
	saidBy: 'Laut',
	printedBy: 'Meldungen',
	resolved: {
		words: (quoted) => `„${quoted}“`,
		publication: (date) => `Artikel vom ${date}`,
		dateline: (place, date) => `Ortsmarke ${place}, Artikel vom ${date}`,
		narrative: (date) => `gezählt ab ${date}, wo die Erzählung steht`,
		explicit: 'die Worte nennen das Datum ganz',
		news: (date) => `Der Satz nennt kein eigenes Datum; die Nachricht ist die des Artikels vom ${date}`,
		article: 'unbekanntem Datum',
	},
	source: 'Die Worte, auf denen es beruht',
	moreBefore: 'Absatz davor zeigen',
	moreAfter: 'Absatz danach zeigen',
	loadingText: 'Der Absatz wird geholt …',
	noText: 'Der Absatz ist nicht zu bekommen; dies ist sein Satz.',
	original: 'Im Original lesen',
	copies: (count) => `und ${counted(count, 'weitere Meldung', 'weitere Meldungen')}`,
	claims: 'Die Angaben gehen auseinander',
	claimsHint: 'Wer was sagt. Die Seite kürt keinen Sieger.',
	columns: { who: 'Wer es sagt', what: 'Was', where: 'Wo', when: 'Wann', printed: 'Erschienen' },
	itself: (outlet) => (outlet ? `${outlet} selbst` : 'der Artikel selbst'),
	merged: 'Warum dies ein Ereignis ist',
	around: 'Im Umkreis',
	previous: 'Davor',
	next: 'Danach',
	nearby: 'Binnen drei Tagen',
	sameActor: (name) => `Mehr zu ${name}`,
	share: 'Behalten und weitergeben',
	copyLink: 'Link kopieren',
	copyCitation: 'Zitat kopieren',
	copyBibtex: 'BibTeX',
	copyEmbed: 'Code zum Einbetten kopieren',
	thisView: 'Diese Ansicht',
	reportError: 'Fehler melden',
	wholeStory: 'Die ganze Zeitleiste öffnen',
	shareSheet: 'Teilen',
	copied: {
		link: 'Link kopiert.',
		citation: 'Zitat kopiert.',
		bibtex: 'BibTeX kopiert.',
		embed: 'Code zum Einbetten kopiert.',
		failed: 'Das Kopieren misslang; hier ist es:',
	},
	caption: 'Bildunterschrift',
	heading: 'Überschrift',

	noReportDate: 'kein Artikel, der es meldet, hat ein Datum',
	undated: 'Ohne Datum',
	reasons: REASONS,
	undatedHint: 'Gemeldet, doch der Artikel lässt kein Datum erkennen.',

	formats: {
		csv: 'Tabelle (CSV)',
		icalendar: 'Kalender (iCalendar)',
		atom: 'Feed (Atom)',
		'json-ld': 'Verknüpfte Daten (JSON-LD)',
	},
	download: (count) =>
		count === 1 ? 'Dieses Ereignis herunterladen' : `Diese ${number(count)} Ereignisse herunterladen`,

	keys: 'Tasten',
	keysSwitch: 'Einzelne Tasten benutzen',
	keyGroups: [
		{
			title: 'Bewegen',
			keys: [
				['A / D', 'früher, später'],
				['W / S', 'näher, weiter'],
				['+ / −', 'näher, weiter'],
				['[ / ]', 'ein Fenster zurück, vor'],
				['F', 'die Geschichte einpassen'],
				['0', 'der ganze Zeitraum'],
				['G', 'zu einem Datum'],
			],
		},
		{
			title: 'Lesen',
			keys: [
				['J / K, ↓ / ↑', 'nächstes, voriges Ereignis'],
				['Enter', 'öffnen'],
				['Esc', 'schließen, zurück zum Ausgangspunkt'],
				['U', 'Ereignisse ohne Datum'],
				['T', 'nach Geschehen, nach Meldung'],
			],
		},
		{
			title: 'Behalten',
			keys: [
				['C', 'Link kopieren'],
				['Y', 'Zitat kopieren'],
				['/', 'suchen; Eingabe führt zum Gefundenen'],
				['?', 'diese Hilfe'],
			],
		},
	],

	months: [
		'Januar',
		'Februar',
		'März',
		'April',
		'Mai',
		'Juni',
		'Juli',
		'August',
		'September',
		'Oktober',
		'November',
		'Dezember',
	],
	shortMonths: ['Jan', 'Feb', 'März', 'Apr', 'Mai', 'Juni', 'Juli', 'Aug', 'Sep', 'Okt', 'Nov', 'Dez'],
	weekdays: ['Sonntag', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag'],
	seasons: { 21: 'Frühjahr', 22: 'Sommer', 23: 'Herbst', 24: 'Winter' },
	quarter: (each) => `${each}. Quartal`,
	about: (date) => `etwa ${date}`,
	uncertain: (date) => `${date} (unsicher)`,
	by: (date) => `bis ${date}`,
	since: (date) => `seit ${date}`,
	decade: (year) => `${year}er`,
	beforeChrist: (year) => `${year} v. Chr.`,
	dayAlone: (day) => `${day}.`,
	day: (day, month, year) => `${day}. ${month} ${year}`,

	types: {
		statement: 'Äußerung',
		meeting: 'Treffen',
		agreement: 'Abkommen',
		deployment: 'Entsendung',
		attack: 'Angriff',
		casualties: 'Opfer',
		protest: 'Protest',
		aid: 'Hilfe',
		sanction: 'Sanktion',
		justice: 'Justiz',
		election: 'Wahl',
		appointment: 'Ernennung',
		decision: 'Entscheidung',
		disaster: 'Unglück',
		business: 'Wirtschaft',
		competition: 'Wettbewerb',
		discovery: 'Entdeckung',
		death: 'Tod',
		other: 'Anderes',
	},
	statuses: {
		confirmed: 'Bestätigt',
		reported: 'Berichtet',
		claimed: 'Behauptet',
		assessed: 'Geschätzt',
		denied: 'Bestritten',
		planned: 'Geplant',
		hypothetical: 'Denkbar',
	},
	meanings: {
		confirmed: 'ein Beteiligter oder eine zuständige Stelle räumt es ein',
		reported: 'der Artikel erzählt es als Tatsache',
		claimed: 'jemand sagt es, nicht der Artikel',
		assessed: 'eine Schätzung oder ein Befund von Geheimdiensten',
		denied: 'es soll nicht geschehen sein',
		planned: 'angekündigt, angesetzt oder versprochen, noch nicht geschehen',
		hypothetical: 'es könnte, dürfte oder würde geschehen',
	},
};
