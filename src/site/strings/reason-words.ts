import type { Strings } from './en.ts';

/** A reason as it is published, in the language of the page; as it is where that has no words for it. */
export function reasonWords(reason: string, t: Strings): string {
	return t.reasons[reason] ?? reason;
}
