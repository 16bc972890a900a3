/** Marks of a stock picture before its caption, or the word itself. */
const FILE_MARK =
	/^(?:FILE(?: (?:PHOTO|PICTURE|IMAGE|VIDEO))?\s?[-–—:]+\s?|(?:Image|Media) ?caption:? ?(?=\p{Lu}))/u;
/** A credit in brackets at the end: "(AP Photo/Ada King)", "(Ada King/Daily News)", "(Image: NASA)". */
const BRACKETED =
	/\s*\((?=[^()]*(?:\b(?:photos?|image|picture|pool|via|courtesy|handout|file|getty|reuters|afp|epa|ap)\b|\p{L}\s?\/\s?\p{Lu}))[^()]{2,160}(?:\([^()]*\)[^()]*)?\)\.?$/iu;
/** The same, told by a slash between two names alone, where case counts. */
const NAME_AND_OUTLET = /\p{Ll}\.?\s?\/\s?\p{Lu}/u;
const CREDIT_WORD = /\b(?:photos?|image|picture|pool|via|courtesy|handout|file|getty|reuters|afp|epa|ap)\b/i;
/** A credit after the last sentence: "Image: Ada King (agency)." */
const TRAILING =
	/(?:^|[\s.!?])\(?(?:images?|photos?|photographs?|pictures?|credit)(?: by)?: [^.]{2,60}(?:\([^()]*\))?\.?\)?$/i;

/** The words of a picture's caption without file mark and credit; null when the line is no caption. */
export function readCaption(line: string): string | null {
	const unmarked = line.replace(FILE_MARK, '');
	const bare = withoutCredit(unmarked);
	return unmarked !== line || bare !== unmarked ? bare.trim() : null;
}

function withoutCredit(line: string): string {
	const trailing = TRAILING.exec(line);
	if (trailing) {
		// The character before the credit may be the caption's own full stop.
		const keep = /^[.!?]/.test(trailing[0]) ? 1 : 0;
		return line.slice(0, trailing.index + keep);
	}
	const bracketed = BRACKETED.exec(line);
	const isCredit =
		bracketed !== null && (CREDIT_WORD.test(bracketed[0]) || NAME_AND_OUTLET.test(bracketed[0]));
	return isCredit ? line.slice(0, bracketed.index) : line;
}
