import type { DateWords } from '../../model/date-words.ts';
import { isoDay } from '../../model/period.ts';
import { stretchWords } from '../../model/words.ts';

/** A day as short as it can be told on a line of its own: "28 Apr 2025". */
export function shortDay(epoch: number, words: DateWords): string {
	const date = new Date(epoch);
	const month = words.shortMonths[date.getUTCMonth()] ?? '';
	return words.day(date.getUTCDate(), month, String(date.getUTCFullYear()));
}

/** First and last day of a window in words, saying year and month once where they agree. */
export function windowWords(from: number, to: number, words: DateWords): string {
	return stretchWords(isoDay(from), isoDay(to - 1), words);
}
