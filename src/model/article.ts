import type { Span } from './span.ts';

/**
 * What a paragraph is in its article. Only `body` and `caption` report events;
 * `heading` stands between paragraphs of the body.
 */
export type ParagraphKind = 'body' | 'caption' | 'heading';

/** One block of an article's text, verbatim but for white space. */
export interface Paragraph {
	readonly kind: ParagraphKind;
	readonly text: string;
}

/** One article as its reader understood it: the story alone, without the furniture of its page. */
export interface Article {
	/** Stable across runs and file names: derived from the address, or from title, date and publisher. */
	readonly id: string;
	/** The path it was read from, relative to the folder given; for messages only. */
	readonly file: string;
	readonly title: string;
	/** Who printed it ("Wikinews"); null when the source does not say. */
	readonly publisher: string | null;
	/** News agency it came from ("AP"), from the dateline or the credit line. */
	readonly agency: string | null;
	/** Calendar day of publication, `YYYY-MM-DD`: the document creation time relative dates count from. */
	readonly published: string | null;
	/** The place of the dateline as printed ("SEOUL, South Korea"). */
	readonly dateline: string | null;
	readonly url: string | null;
	/** BCP 47 code of the language it is written in. */
	readonly language: string;
	/** Licence of the text, when the source states one. */
	readonly license: string | null;
	readonly paragraphs: readonly Paragraph[];
}

/** Words of an article and where they stand: `quote === article.paragraphs[paragraph].text.slice(start, end)`. */
export interface Passage extends Span {
	/** Id of the article. */
	readonly article: string;
	/** Index into the article's paragraphs. */
	readonly paragraph: number;
	readonly quote: string;
}
