import type { SheetStrings } from './sheets-en.ts';

/** The texts of the pages beside the timeline in German. */
export const sheetsDe: SheetStrings = {
	how: 'Wie diese Zeitleiste entstand',
	howInShort:
		'Woher Datum und Status jedes Ereignisses stammen, was sich nicht datieren ließ und welche Artikel gelesen wurden.',
	lead: (articles, events, asOf) =>
		`Ein Programm hat ${articles} gelesen und ${events} gefunden${asOf === null ? '' : `, Stand: ${asOf}`}. ` +
		'Nichts hier ist von Hand geschrieben, und nichts steht da, was die Artikel nicht sagen. ' +
		'Jedes Ereignis beruht auf einem Satz, der wörtlich wiedergegeben ist.',
	dates: 'Woher die Daten kommen',
	datesText:
		'Ein Datum ist so genau wie die Worte: „im März“ ist der März, nie ein Tag daraus. Worte wie „Montag“ oder ' +
		'„voriges Jahr“ zählen ab dem Tag, an dem der Artikel erschien, an dem Ort, wo er geschrieben wurde. Diese ' +
		'Regeln gaben die Daten dieser Geschichte; ein Datum kann auf mehreren beruhen.',
	rulesLanguage: 'Die Regeln gehören zur Sprache der Artikel und stehen hier auf Englisch.',
	rulesCaption: 'Regeln, die ein Datum gaben',
	rule: 'Was die Regel tut',
	otherRules: 'weitere Regeln',
	undated: 'Was kein Datum bekam',
	undatedText: (undated, all) => `Ohne Datum: ${undated} von ${all}. Sie bleiben erhalten, mit dem Grund.`,
	undatedCaption: 'Gründe, warum eine Meldung kein Datum hat',
	reason: 'Grund',
	otherReasons: 'weitere Gründe',
	sure: 'Wie sicher es ist',
	sureText:
		'Der Stand sagt, was die Artikel von einem Ereignis halten. Wer es sagt, ist genannt, wo die Artikel ihn ' +
		'nennen; das Medium, das eine Behauptung druckt, ist nicht der, der sie aufstellt.',
	sureCaption: 'Ereignisse nach Stand',
	otherStatuses: 'weitere',
	count: 'Anzahl',
	unknown: 'Was niemand weiß',
	unknownText:
		'Ein Programm übersieht Ereignisse und hält manche Sätze für Meldungen, die keine sind. Zwei Meldungen eines ' +
		'Ereignisses können hier als zwei stehen, und zwei Ereignisse können für eines gehalten worden sein. Der ' +
		'Absatz neben jedem Ereignis zeigt, was gelesen wurde.',
	articles: 'Die Artikel',

	dataTitle: 'Die Daten dieser Zeitleiste',
	dataInShort: (title) =>
		`Alle Ereignisse und Artikel von „${title}“ zum Mitnehmen, mit der Beschreibung der Dateien.`,
	dataText: (events) => `Die ganze Geschichte, ${events}, zum Mitnehmen:`,
	filesText: ['Die Seite selbst liest ', ', daneben die Texte der Artikel, und ', '. Was darin steht:'],
	specification: 'Beschreibung',
	specificationLanguage: 'Diese Beschreibung gibt es nur auf Englisch.',

	withdrawn: 'Zurückgezogen',
	withdrawnBecause: (reason) => `Dieses Ereignis gehört nicht mehr zur Geschichte: ${reason}`,
	withdrawnReasons: {
		'The article was edited and no longer reports it.':
			'Der Artikel wurde geändert und meldet es nicht mehr.',
		'The article that reported it is no longer part of this story.':
			'Der Artikel, der es meldete, gehört nicht mehr zu dieser Geschichte.',
	},
	lastWords: 'Dies sind die Worte, auf denen es zuletzt beruhte:',
	moved: 'Dieses Ereignis hat jetzt eine andere Adresse',
	movedText: 'Es erwies sich als dasselbe wie ein anderes.',
	readThere: 'Dort lesen.',
};
