/** Every reason the line gives for leaving an event without a date, as it is published (`undatedBecause`). */
export const UNDATED_REASONS = [
	'it lies ahead, and no date is given',
	'no date stands with it',
	'the caption gives no date',
	'the clause that tells it has no date of its own',
	'the date of the sentence is that of the report',
	'the article only says that it was earlier',
	'the article only says that it was later',
	'the article only says that it has happened',
	'the article gives no date for it',
] as const;
export type UndatedReason = (typeof UNDATED_REASONS)[number];

/** Every reason the line gives for taking mentions for one happening, as it is published (`mergedBecause`). */
export const MERGE_REASONS = [
	'the sentences are the same',
	'same type, date, participants and verb',
	'same type, date and participants, told in much the same words',
	'same type, day, verb and story',
	'same type, participants and verb; one date lies within the other',
] as const;
export type MergeReason = (typeof MERGE_REASONS)[number];
