import { tagTexts } from '../../../../src/pipeline/tag/index.ts';
import { TIME } from '../../../../src/languages/en/time/index.ts';
import type { Example } from '../../../../src/languages/time-grammar.ts';
import type { Timex } from '../../../../src/model/timex.ts';

/** A sentence with its expressions in brackets, taken apart. */
export function unbracket(marked: string): { readonly text: string; readonly words: readonly string[] } {
	const words = [...marked.matchAll(/\[([^\]]*)\]/g)].map(([, inside = '']) => inside);
	return { text: marked.replace(/[[\]]/g, ''), words };
}

/** What the English rules find in a sentence. */
export function find(text: string, on: string | null = null): readonly Timex[] {
	return tagTexts([text], on, TIME).timexes[0] ?? [];
}

/** What is found in an example, written the way examples are. */
export function found({ text, on }: Example): Example {
	const plain = unbracket(text).text;
	const timexes = find(plain, on);
	let marked = '';
	let last = 0;
	for (const { start, end } of timexes) {
		marked += `${plain.slice(last, start)}[${plain.slice(start, end)}]`;
		last = end;
	}
	const [first] = timexes;
	return {
		text: marked + plain.slice(last),
		value: timexes.map(({ value }) => value).join(' '),
		mod: first?.mod ?? '',
		edtf: first?.edtf ?? '',
	};
}
