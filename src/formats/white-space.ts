/** Format characters that only tell a browser where it may break a line. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;
const SPACE = /[\s\p{Z}\p{Cc}]+/gu;

/** The text in NFC on one line, with single spaces: what a reader would call the same text. */
export function normalizeSpace(text: string): string {
	return text.replace(INVISIBLE, '').replace(SPACE, ' ').trim().normalize('NFC');
}

/** `normalizeSpace`, with null for a text that holds nothing. */
export function textOrNull(text: string | null | undefined): string | null {
	return normalizeSpace(text ?? '') || null;
}

/** The words of a text in lower case, for comparing texts whatever their punctuation. */
export function wordsOf(text: string): string[] {
	return (
		text
			.toLowerCase()
			.normalize('NFKC')
			.match(/[\p{L}\p{N}]+/gu) ?? []
	);
}
