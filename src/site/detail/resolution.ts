import type { Mention, When } from '../../model/event.ts';
import type { TimelineArticle } from '../../model/timeline.ts';
import { periodWords } from '../../model/words.ts';
import type { Strings } from '../strings/en.ts';

/**
 * One line that tells how a date came about:
 * “Monday”, Seoul dateline, article of 27 April 2025 → Monday 28 April 2025.
 */
export function resolution(when: When, article: TimelineArticle | undefined, t: Strings): string {
	const published = article?.published ? periodWords(article.published, t) : t.resolved.article;
	const basis =
		when.text === '' ? t.resolved.news(published) : `${t.resolved.words(when.text)}, ${reference()}`;
	return `${basis} → ${periodWords(when.edtf, t, true)}`;

	function reference(): string {
		const counted = when.referenceDate ? periodWords(when.referenceDate, t) : published;
		switch (when.reference) {
			case 'explicit':
				return t.resolved.explicit;
			case 'narrative':
				return t.resolved.narrative(counted);
			case 'dateline':
				return article?.dateline
					? t.resolved.dateline(datelinePlace(article.dateline), published)
					: t.resolved.publication(published);
			case 'publication':
				return t.resolved.publication(published);
		}
	}
}

/** The place a dateline names first, in ordinary letters: "SEOUL, South Korea" is "Seoul". */
export function datelinePlace(dateline: string): string {
	const place = dateline.split(',')[0]?.trim() ?? dateline;
	if (place !== place.toUpperCase()) return place;
	return place.toLowerCase().replace(/(^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase());
}

/** The mention whose date the event took: the first with that very period. */
export function datedMention(mentions: readonly Mention[], when: When): Mention | undefined {
	return (
		mentions.find((mention) => mention.when?.edtf === when.edtf && mention.when.text === when.text) ??
		mentions.find((mention) => mention.when?.edtf === when.edtf)
	);
}
