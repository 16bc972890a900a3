import { LineCounter, parseDocument } from 'yaml';
import type { Entry } from './details.ts';
import { Refusal } from './draft.ts';

const FENCE = /^---[ \t]*$/;

/** The named values between the fences at a text's start, and the text below them. */
export interface FrontMatter {
	readonly entries: readonly Entry[];
	readonly body: string;
}

/** Reads YAML front matter; a text without any has no entries. Broken front matter is refused with its line. */
export function readFrontMatter(text: string): FrontMatter | Refusal {
	const lines = text.split(/\r\n|\n|\r/);
	if (!FENCE.test(lines[0] ?? '')) return { entries: [], body: lines.join('\n') };
	const end = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
	if (end < 0) return new Refusal('The front matter opened by "---" is never closed.', 1);
	const entries = readEntries(lines.slice(1, end).join('\n'));
	return entries instanceof Refusal ? entries : { entries, body: lines.slice(end + 1).join('\n') };
}

function readEntries(yaml: string): Entry[] | Refusal {
	const lineCounter = new LineCounter();
	const document = parseDocument(yaml, { lineCounter, prettyErrors: false, logLevel: 'error' });
	// The fence is the first line of the file, so the first line of the YAML is the second.
	const lineAt = (offset: number) => lineCounter.linePos(offset).line + 1;
	const [fault] = document.errors;
	if (fault)
		return new Refusal(`The front matter is not valid YAML: ${fault.message}.`, lineAt(fault.pos[0]));
	let value: unknown;
	try {
		value = document.toJS();
	} catch (error) {
		return new Refusal(`The front matter is not valid YAML: ${String(error)}.`, 1);
	}
	if (value === null) return [];
	if (typeof value !== 'object' || Array.isArray(value)) {
		return new Refusal('The front matter is not a list of "name: value" lines.', 2);
	}
	return Object.entries(value).flatMap(([key, entry]: [string, unknown]) => {
		const written = writtenValue(entry);
		return written === null ? [] : [{ key, value: written, line: lineOf(yaml, key) }];
	});
}

function writtenValue(value: unknown): string | null {
	if (typeof value === 'string') return value;
	if (typeof value === 'number') return String(value);
	if (Array.isArray(value)) return value.filter((item) => typeof item === 'string').join(', ');
	return null;
}

function lineOf(yaml: string, key: string): number | null {
	const index = yaml.split('\n').findIndex((line) => line.replace(/^["']/, '').startsWith(key));
	return index < 0 ? null : index + 2;
}
