/** Codes of single characters the reading of words and numbers asks for. */
export const NEWLINE = 10;
export const DOT = 46;
export const COMMA = 44;
export const APOSTROPHE = 39;
export const CURLY = 0x2019;

export function isSpace(code: number): boolean {
	return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x202f || code === 0x2009;
}

export function isDigit(code: number): boolean {
	return code >= 48 && code <= 57;
}

export function isUpper(code: number): boolean {
	return code >= 65 && code <= 90;
}

export function isLetter(code: number): boolean {
	return (
		isUpper(code) ||
		(code >= 97 && code <= 122) ||
		(code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && (code < 0x2000 || code > 0x2bff))
	);
}
