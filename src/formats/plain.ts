import { isDetail, readDetails, type Entry } from './details.ts';
import type { Block, Draft, Reader } from './draft.ts';
import { readCaption } from './caption.ts';
import { agencyIn, readDateline } from './dateline.ts';
import { isFurniture } from './furniture.ts';
import { normalizeSpace } from './white-space.ts';
import { writtenDay } from './written-date.ts';

/** Widest column a text is broken at by hand, in characters; wider lines are paragraphs. */
const WIDEST_COLUMN = 100;
const NARROWEST_COLUMN = 40;
/** Longest headline, in characters. */
const LONGEST_TITLE = 220;

const DATE_LINE = /^\s*date:?\s+(\d{4}-\d\d-\d\d)\b(.*)$/i;
const NAMED_VALUE = /^\s*([a-z_]+)\s*:\s+(.+)$/i;

/**
 * Plain text: named values ("date 2025-04-27", "publisher: …") in the first lines, then the headline, then the
 * page as it was scraped or typed, one paragraph a line or broken at a column.
 */
export const plainText: Reader = { extensions: ['.txt'], read: readPlain };

function readPlain(text: string): Draft {
	const lines = text.split(/\r\n|[\n\r\f\u2028\u2029]/);
	const { entries, labels, next } = readHeader(lines);
	const { details, remarks } = readDetails(entries);
	const blocks = joinBroken(lines.slice(next))
		.map((line) => ({ kind: 'line', text: normalizeSpace(line) }) as const)
		.filter((block) => block.text !== '' && !labels.includes(block.text));
	const headline = details.title === null ? findHeadline(blocks) : -1;
	const bylines = blocks.slice(0, 6).map(({ text: line }) => (isFurniture(line) ? agencyIn(line) : null));
	return {
		...details,
		title: details.title ?? blocks[headline]?.text ?? null,
		agency: details.agency ?? bylines.find((agency) => agency !== null) ?? null,
		blocks: blocks.filter((_, index) => index !== headline),
		remarks,
	};
}

/** The named values at the top, and the labels of the page's section that stand beside them. */
function readHeader(lines: readonly string[]): { entries: Entry[]; labels: string[]; next: number } {
	const entries: Entry[] = [];
	const labels: string[] = [];
	let next = 0;
	for (const [index, line] of lines.entries()) {
		const dated = DATE_LINE.exec(line);
		const named = NAMED_VALUE.exec(line);
		if (dated) {
			entries.push({ key: 'date', value: dated[1] ?? '', line: index + 1 });
			const label = normalizeSpace(dated[2] ?? '');
			if (label !== '') labels.push(label);
		} else if (named?.[1] !== undefined && isDetail(named[1])) {
			entries.push({ key: named[1], value: named[2] ?? '', line: index + 1 });
		} else if (line.trim() !== '') break;
		next = index + 1;
	}
	return { entries, labels, next };
}

/** Puts lines together again that were broken only because the next word did not fit in the column. */
function joinBroken(lines: readonly string[]): string[] {
	const width = lines.reduce((widest, line) => Math.max(widest, line.trimEnd().length), 0);
	if (width > WIDEST_COLUMN || width < NARROWEST_COLUMN) return [...lines];
	const joined: string[] = [];
	let room = 0;
	for (const line of lines) {
		const last = joined.length - 1;
		const firstWord = line.trim().split(/\s/, 1)[0] ?? '';
		if (last >= 0 && firstWord !== '' && firstWord.length + 1 > room)
			joined[last] = `${joined[last] ?? ''} ${line}`;
		else joined.push(line);
		room = line.trim() === '' ? Infinity : width - line.trimEnd().length;
	}
	return joined;
}

/** Index of the line that is the headline: the first that is neither furniture nor already the story; or -1. */
function findHeadline(blocks: readonly Block[]): number {
	const index = blocks.findIndex(({ text }) => !isFurniture(text) && writtenDay(text) === null);
	const text = blocks[index]?.text ?? '';
	const isStory =
		text.length > LONGEST_TITLE ||
		blocks.length < 2 ||
		readDateline(text) !== null ||
		readCaption(text) !== null;
	return isStory ? -1 : index;
}
