/** Rules that date a report by where it stands in its article, each in a sentence, by their ids. */
export const ANCHOR_RULES = {
	'news-moment': 'News that is told without a date of its own is of the day the news is about.',
	'since-news': 'Who speaks while a happening goes on speaks between its day and that of publication.',
	perfect: 'What “has happened” did so by the day of publication.',
	present: 'What is told in the present tense goes on, or is said, on the day of publication.',
	'before-news': 'Where the news is what somebody found out, the work that led to it came before.',
	bounded: 'What something else came “after” had happened by the date of that.',
	'running-date': 'What carries the story on without a date of its own is of the date the story has reached.',
} as const satisfies Record<string, string>;

export type AnchorRule = keyof typeof ANCHOR_RULES;
