/** Rules that date a report by where it stands in its article, each in a sentence, by their ids. */
export const ANCHOR_RULES = {
	'news-moment': 'News that is told without a date of its own is of the day the news is about.',
	'since-news': 'Who speaks while a happening goes on speaks between its day and that of publication.',
	'before-news': 'What led to the news came before it.',
	publication: 'What goes on, or is said in the article’s own moment, is of the day of publication.',
	'by-publication': 'What is told as over, without a date, had happened by the day of publication.',
	'running-date': 'What carries the story on without a date of its own is of the date the story has reached.',
} as const satisfies Record<string, string>;

export type AnchorRule = keyof typeof ANCHOR_RULES;
