/** The texts of the pages beside the timeline (method, data, where events used to be) in English. */
export const sheetsEn = {
	how: 'How this timeline was made',
	howInShort:
		'Where the dates and the status of each event come from, what could not be dated, and which articles were read.',
	lead: (articles: string, events: string, asOf: string | null) =>
		`A program read ${articles} and found ${events}${asOf === null ? '' : `, as of ${asOf}`}. ` +
		'Nothing here was written by hand, and nothing is shown that the articles do not say. ' +
		'Every event rests on a sentence, which is quoted.',
	dates: 'Where the dates come from',
	datesText:
		'A date is as precise as the words are: “in March” is March, never a day of it. Words such as “Monday” or ' +
		'“last year” are counted from the day the article was published, at the place it was written. These rules ' +
		'gave the dates of this story; a date may rest on more than one.',
	/** Said where the rules stand in another language than the page. */
	rulesLanguage: null as string | null,
	rulesCaption: 'Rules that gave a date',
	rule: 'What the rule does',
	otherRules: 'other rules',
	undated: 'What could not be dated',
	undatedText: (undated: string, all: string) =>
		`${undated} of ${all} have no date. They are kept, with the reason.`,
	undatedCaption: 'Reasons why a report has no date',
	reason: 'Reason',
	otherReasons: 'other reasons',
	sure: 'How sure it is',
	sureText:
		'The status says what the articles make of an event. Who says so is named wherever they name them; the ' +
		'outlet that prints a claim is not the one who makes it.',
	sureCaption: 'Events by status',
	otherStatuses: 'other statuses',
	count: 'Count',
	unknown: 'What is not known',
	unknownText:
		'A program misses events, and mistakes some sentences for reports that are none. Two reports of one event ' +
		'may stand here as two events, and two events may have been taken for one. The paragraph beside each event ' +
		'shows what was read.',
	articles: 'The articles',

	dataTitle: 'The data of this timeline',
	dataInShort: (title: string) =>
		`All events and articles of “${title}” to take away, with the specification of the files.`,
	dataText: (events: string) => `The whole story, ${events}, to take away:`,
	/** Before, between and after the names of the two files. */
	filesText: [
		'The page itself reads ',
		', the texts of the articles beside it, and ',
		'. What stands in them:',
	] as [string, string, string],
	specification: 'Specification',
	specificationLanguage: null as string | null,

	withdrawn: 'Withdrawn',
	withdrawnBecause: (reason: string) => `This event is no longer part of the story: ${reason}`,
	/** Reasons as they are published are English. */
	withdrawnReasons: {} as Record<string, string>,
	lastWords: 'These are the words it rested on when it was last published:',
	moved: 'This event has another address now',
	movedText: 'It was found to be the same as another one.',
	readThere: 'Read it there.',
};

/** What a language of the pages beside the timeline consists of. */
export type SheetStrings = typeof sheetsEn;
