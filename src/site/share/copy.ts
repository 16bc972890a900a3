import type { Event } from '../../model/event.ts';
import type { Desk } from '../state/desk.svelte.ts';
import type { Strings } from '../strings/en.ts';
import { bibtex, plainCitation } from './citation.ts';
import { embedCode } from './embed.ts';

/** What came of an attempt to copy: the text itself is shown where the browser forbids it. */
export interface CopyResult {
	readonly what: 'link' | 'citation' | 'bibtex' | 'embed';
	readonly text: string;
	readonly done: boolean;
}

/** Copies something about an event, in the words of a language. */
export type Copy = (event: Event, desk: Desk, home: string, t: Strings) => Promise<CopyResult>;

/** The lasting address of an event, without the view it was found in. */
export function eventAddress(event: Pick<Event, 'id'>, home: string): string {
	return new URL(`${home}e/${encodeURIComponent(event.id)}/`, location.href).href;
}

export function copyLink(event: Event, _desk: Desk, home: string): Promise<CopyResult> {
	return copied('link', eventAddress(event, home));
}

export function copyCitation(event: Event, desk: Desk, home: string, t: Strings): Promise<CopyResult> {
	return copied('citation', plainCitation(event, desk.index.articles, eventAddress(event, home), t));
}

export function copyEmbed(event: Event, _desk: Desk, home: string): Promise<CopyResult> {
	return copied('embed', embedCode(eventAddress(event, home), event.title));
}

export function copyBibtex(event: Event, desk: Desk, home: string): Promise<CopyResult> {
	return copied('bibtex', bibtex(event, desk.index.articles, eventAddress(event, home)));
}

/** Copies a text, and says what it was. */
export async function copied(what: CopyResult['what'], text: string): Promise<CopyResult> {
	try {
		await navigator.clipboard.writeText(text);
		return { what, text, done: true };
	} catch {
		return { what, text, done: false };
	}
}
