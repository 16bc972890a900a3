import type { ParagraphKind } from '../model/article.ts';

/** One block of a source as its reader found it, before it is known to belong to the story. */
export interface Block {
	/** What the markup says it is; `line` when only its words can tell. */
	readonly kind: ParagraphKind | 'line';
	readonly text: string;
}

/** A remark on a source that could be read, with its 1-based line where one is known. */
export interface Remark {
	readonly line: number | null;
	readonly reason: string;
}

/** What a reader takes from its source as it stands; `composeArticle` makes the article of it. */
export interface Draft {
	readonly title: string | null;
	readonly publisher: string | null;
	readonly agency: string | null;
	/** `YYYY-MM-DD`. */
	readonly published: string | null;
	readonly dateline: string | null;
	readonly url: string | null;
	readonly language: string | null;
	readonly license: string | null;
	readonly blocks: readonly Block[];
	readonly remarks: readonly Remark[];
}

/** Why a source cannot be read at all. */
export class Refusal {
	readonly reason: string;
	readonly line: number | null;

	constructor(reason: string, line: number | null = null) {
		this.reason = reason;
		this.line = line;
	}
}

/** Reads the text of one source format. Total: whatever the text, a draft or a refusal comes back. */
export interface Reader {
	/** Lower case, with the dot. */
	readonly extensions: readonly string[];
	readonly read: (text: string) => Draft | Refusal;
	/** The encoding a text of this format declares within itself, given its bytes read as Latin-1. */
	readonly declaredEncoding?: (head: string) => string | null;
}
