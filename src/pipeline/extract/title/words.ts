import type { Reading } from '../reading.ts';

/** Words in order, with the marks that belong to them, spaced as in the source and tidied. */
export function render(
	draft: { readonly reading: Reading; readonly names: ReadonlyMap<number, string> },
	words: readonly number[],
): string {
	return tidied(inOrder(draft, words));
}

/** Words in order, as a piece of what is tidied as a whole. */
export function inOrder(
	{ reading, names }: { readonly reading: Reading; readonly names: ReadonlyMap<number, string> },
	words: readonly number[],
): string {
	const { tokens } = reading.tree;
	const kept = new Set(words.filter((index) => !isMark(reading, index)));
	const marks = new Set<number>();
	for (const index of kept)
		for (const mark of [index - 2, index - 1, index + 1, index + 2])
			if (isMark(reading, mark) && belongs(reading, mark, kept)) marks.add(mark);
	let out = '';
	let previous = -2;
	for (const index of [...kept, ...marks].sort((a, b) => a - b)) {
		const token = tokens[index];
		if (!token) continue;
		const glued = previous === index - 1 && tokens[previous]?.end === token.start;
		const word = names.get(index) ?? reading.text.slice(token.start, token.end);
		out +=
			(out === '' || glued ? '' : ' ') + (/\p{L}/u.test(out) ? uncapitalised(reading, index, word) : word);
		previous = index;
	}
	return out;
}

/** The first word of the sentence, moved behind others, loses its capital unless it is a name. */
export function uncapitalised({ tree }: Reading, index: number, word: string): string {
	const token = tree.tokens[index];
	const first = index === 0 || (index === 1 && tree.tokens[0]?.upos === 'PUNCT');
	const name = token?.upos === 'PROPN' && token.deprel !== 'advmod';
	if (!first || name || !/^\p{Lu}\p{Ll}/u.test(word)) return word;
	return word.slice(0, 1).toLowerCase() + word.slice(1);
}

function isMark({ tree }: Reading, index: number): boolean {
	return tree.tokens[index]?.upos === 'PUNCT';
}

/** Opening marks belong to the word after them, closing ones to the word before; others stand between two. */
function belongs({ tree }: Reading, mark: number, kept: ReadonlySet<number>): boolean {
	const [before, own, after] = [tree.tokens[mark - 1], tree.tokens[mark], tree.tokens[mark + 1]];
	if (!own) return false;
	const touchesLeft = before?.end === own.start;
	const touchesRight = after?.start === own.end;
	const near = (index: number, step: number) =>
		kept.has(index) || (tree.tokens[index]?.upos === 'PUNCT' && kept.has(index + step));
	if (BRACKETING.test(own.form) && touchesLeft !== touchesRight)
		return touchesRight ? near(mark + 1, 1) : near(mark - 1, -1);
	return near(mark - 1, -1) && near(mark + 1, 1);
}

const BRACKETING = /^["“”«»()[\]]$/u;

/** No lone quotation marks, no marks at the edges, no double spaces. */
export function tidied(text: string): string {
	let out = text.replace(/[\s\u200b-\u200d\ufeff]+/gu, (space) => (/\s/u.test(space) ? ' ' : ''));
	out = paired(out, '(', ')');
	out = paired(out, '[', ']');
	out = paired(out, '“', '”');
	out = paired(out, '«', '»');
	if (out.split('"').length % 2 === 0)
		out = /(?:^|\s)"(?=[^"]*$)/u.test(out) ? `${out}"` : out.replaceAll('"', '');
	return out
		.replace(/ ([,;:.!?%])/gu, '$1')
		.replace(/(?:, ?){2,}/gu, ', ')
		.replace(/\( ?\)|“ ?”|" ?"/gu, '')
		.replace(/ {2,}/gu, ' ')
		.replace(/ (["”])$/u, '$1')
		.replace(/^\(([^()]*)\)/u, '$1')
		.replace(/^[\s,;:.–—-]+|[\s,;:–—-]+$/gu, '');
}

/** Closes what was opened and cut; drops what was closed and never opened. */
function paired(text: string, open: string, close: string): string {
	const [opened, closed] = [text.split(open).length, text.split(close).length];
	if (opened === closed) return text;
	if (opened === closed + 1 && open !== '(' && open !== '[') return text + close;
	return text.replaceAll(open, '').replaceAll(close, '');
}
