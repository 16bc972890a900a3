/** A stretch of text and whether it matches what was searched for. */
export interface Piece {
	readonly text: string;
	readonly hit: boolean;
}

/** Parts a text at the words that begin with a word of the query, without regard to case. */
export function highlighted(text: string, query: string): Piece[] {
	const wanted = query.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
	if (wanted.length === 0) return [{ text, hit: false }];
	const pieces: Piece[] = [];
	let done = 0;
	for (const match of text.matchAll(/[\p{L}\p{N}]+/gu)) {
		const word = match[0].toLowerCase();
		if (!wanted.some((each) => word.startsWith(each))) continue;
		if (match.index > done) pieces.push({ text: text.slice(done, match.index), hit: false });
		pieces.push({ text: match[0], hit: true });
		done = match.index + match[0].length;
	}
	if (done < text.length) pieces.push({ text: text.slice(done), hit: false });
	return pieces;
}
