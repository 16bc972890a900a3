import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { LANGUAGES } from '../languages/index.ts';
import type { TimeGrammar } from '../languages/time-grammar.ts';
import { parsePeriod } from '../model/period.ts';
import type { Timex } from '../model/timex.ts';
import { tagText } from '../pipeline/tag/index.ts';
import { CommandError } from './command-error.ts';
import type { Console } from './console.ts';
import { EXIT } from './exit-code.ts';

export interface TagOptions {
	readonly date?: string;
	readonly jsonl?: boolean;
}

/**
 * `dateline tag`: the temporal expressions of the text on standard input, one JSON object a line. With `jsonl`
 * each input line is a document `{doc, dct, text}` of its own. A line that is none is named and passed over.
 */
export async function tagCommand(
	{ date, jsonl }: TagOptions,
	console: Console,
	input: NodeJS.ReadableStream = process.stdin,
): Promise<number> {
	if (date !== undefined && parsePeriod(date)?.precision !== 'day') {
		throw new CommandError(`"${date}" is not a day; give one such as 2025-04-27.`);
	}
	const [language] = LANGUAGES;
	if (!language) throw new Error('No language is registered.');
	if (jsonl) return tagDocuments(language.time, date ?? null, console, input);
	for (const timex of tagText(await text(input), date ?? null, language.time)) {
		await console.write(`${JSON.stringify(timex)}\n`);
	}
	return EXIT.ok;
}

async function tagDocuments(
	grammar: TimeGrammar,
	date: string | null,
	console: Console,
	input: NodeJS.ReadableStream,
): Promise<number> {
	let number = 0;
	let faults = 0;
	for await (const line of createInterface({ input, crlfDelay: Infinity })) {
		number += 1;
		if (line.trim() === '') continue;
		const document = documentOf(line);
		if (typeof document === 'string') {
			faults += 1;
			console.error(`standard input:${number}: error: ${document}`);
			continue;
		}
		const timexes = tagText(document.text, document.dct ?? date, grammar);
		const rows = timexes.map((timex) => `${JSON.stringify(row(document.doc, timex))}\n`);
		await console.write(rows.join(''));
	}
	return faults > 0 ? EXIT.problems : EXIT.ok;
}

function row(doc: string, { start, end, type, value, edtf }: Timex) {
	return { doc, start, end, type, value, edtf };
}

interface Document {
	readonly doc: string;
	readonly dct: string | null;
	readonly text: string;
}

/** The document a line holds, or a sentence that says why it holds none. */
function documentOf(line: string): Document | string {
	let data: unknown;
	try {
		data = JSON.parse(line);
	} catch (error) {
		return `The line is not JSON: ${(error as Error).message}.`;
	}
	const { doc, dct, text } = (data ?? {}) as Record<string, unknown>;
	if (typeof doc !== 'string') return 'The document has no "doc", which names it.';
	if (typeof text !== 'string') return `The document "${doc}" has no "text".`;
	if (dct === undefined || dct === null) return { doc, dct: null, text };
	if (typeof dct !== 'string' || parsePeriod(dct.slice(0, 10))?.precision !== 'day') {
		return `The "dct" of the document "${doc}" is not a day: ${JSON.stringify(dct)}.`;
	}
	return { doc, dct: dct.slice(0, 10), text };
}
