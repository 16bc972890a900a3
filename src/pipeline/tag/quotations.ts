/** Where somebody is quoted in a text, found once and asked in any order. */
export class Quotations {
	/** Offsets at which quotations begin and end, in turn. */
	readonly #edges: readonly number[];

	/** One pass, linear in the text; a quotation ends with its paragraph at the latest. */
	constructor(text: string) {
		this.#edges = MARK.test(text) ? edges(text) : [];
	}

	/** Whether the character at an offset is quoted. */
	hold(offset: number): boolean {
		let [low, high] = [0, this.#edges.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((this.#edges[middle] ?? 0) <= offset) low = middle + 1;
			else high = middle;
		}
		return low % 2 === 1;
	}
}

const MARK = /["“]/;
/** Marks of quotations, and the blank lines between paragraphs. */
const MARKS = /["“”]|\n\s*\n/g;

function edges(text: string): number[] {
	const found: number[] = [];
	let opened = -1;
	let paragraph = 0;
	for (const { 0: mark, index } of text.matchAll(MARKS)) {
		if (mark !== '"' && mark !== '“' && mark !== '”') {
			// Whoever speaks on in the next paragraph leaves the quotation open; any other open mark means nothing.
			if (opened >= 0 && text.slice(paragraph, opened).trim() === '') found.push(opened, index);
			[opened, paragraph] = [-1, index + mark.length];
		} else if (opened < 0) {
			// A straight mark after a letter or a digit is no beginning: it closes, or measures inches.
			if (mark === '“' || (mark === '"' && !/[\p{L}\p{N}]/u.test(text.charAt(index - 1)))) opened = index;
		} else if (mark !== '“') {
			found.push(opened, index);
			opened = -1;
		}
	}
	if (opened >= 0 && text.slice(paragraph, opened).trim() === '') found.push(opened, text.length);
	return found;
}
