import { contentId } from '../model/content-id.ts';

const NOT_WORD = /[^\p{L}\p{N}]+/gu;

/** Words alone: case, punctuation and white space can be mended in an article without breaking links to it. */
function bareWords(text: string): string {
	return text.toLowerCase().normalize('NFKC').replace(NOT_WORD, ' ').trim();
}

/**
 * The id of a mention, from its content alone: when the article was published, what the sentence says, which
 * word names the happening, and how many times that word was a trigger in this sentence before (`ordinal`,
 * from 0). File names and other articles play no part, so ids outlive renames and growing stories; two copies
 * of one agency text share their ids.
 */
export function mentionId(published: string | null, quote: string, trigger: string, ordinal: number): string {
	return contentId([published ?? '', bareWords(quote), bareWords(trigger), String(ordinal)]);
}
