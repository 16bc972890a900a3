import type { Paragraph } from '../model/article.ts';
import { readCaption } from './caption.ts';
import { readDateline, type Dateline } from './dateline.ts';
import type { Block } from './draft.ts';
import { endsStory, isFurniture, opensAside, pointsAway } from './furniture.ts';
import { wordsOf } from './white-space.ts';
import { writtenDay } from './written-date.ts';

/** The story among the blocks of a page. */
export interface Story {
	readonly paragraphs: readonly Paragraph[];
	readonly place: string | null;
	readonly agency: string | null;
	/** A day that stands alone at the top, `YYYY-MM-DD`. */
	readonly day: string | null;
}

/** How many blocks may stand above the paragraph with the dateline: pictures, summaries, bylines. */
const ABOVE_DATELINE = 12;
/** Paragraphs in a row that prove a story to go on, and how far they are looked for. */
const RUN = 3;
const RUN_WINDOW = 8;
/** A line longer than this is prose even without a full stop, in characters. */
const HEADING_LENGTH = 100;
/** Shorter sentences are slogans and blurbs as often as paragraphs, in characters. */
const SENTENCE_LENGTH = 60;
const SENTENCE_END = /[.!?…:;。！？।]["'”’»)\]」』]*$/;
/** Above this share of words in common, a line under the headline says the headline again. */
const REPEATS = 0.7;

/**
 * Finds the story: from the dateline (or the first prose) to the first label of another part of the page,
 * without the page's furniture; each picture's caption once. Blocks are in the order of the page.
 */
export function findStory(blocks: readonly Block[], title: string | null): Story {
	const day = firstDay(blocks);
	const own = withoutFurniture(withoutOtherStories(blocks));
	const lead = findLead(own);
	const paragraphs = new Map<string, Paragraph>();
	own.forEach((block, index) => {
		const isLead = index === lead?.index;
		const text = isLead ? block.text.slice(lead.dateline.end) : block.text;
		const paragraph = toParagraph({ kind: block.kind, text });
		if (!paragraph.text || paragraphs.has(paragraph.text)) return;
		if (paragraph.kind !== 'caption' && !isLead && isAbove(block, index, lead?.index, title)) return;
		paragraphs.set(paragraph.text, paragraph);
	});
	return {
		paragraphs: withoutIdleHeadings([...paragraphs.values()]),
		place: lead?.dateline.place ?? null,
		agency: lead?.dateline.agency ?? null,
		day,
	};
}

function firstDay(blocks: readonly Block[]): string | null {
	for (const { text } of blocks.slice(0, ABOVE_DATELINE)) {
		const day = writtenDay(text.replace(/^(?:first |last )?(?:updated|published|posted)(?: on|:)? /i, ''));
		if (day !== null) return day;
	}
	return null;
}

/**
 * What stands before the first label that ends the story, without what stands below labels that point to other
 * stories: these own the page until a run of prose shows that the story goes on.
 */
function withoutOtherStories(blocks: readonly Block[]): Block[] {
	const kept: Block[] = [];
	let begun = false;
	let away = false;
	for (const [index, block] of blocks.entries()) {
		if (begun && endsStory(block.text)) break;
		if (begun && pointsAway(block.text)) away = true;
		else if (away && startsRun(blocks.slice(index, index + RUN_WINDOW))) away = false;
		begun ||= isProse(block.text);
		if (!away) kept.push(block);
	}
	return kept;
}

/** Whether the blocks open with paragraph upon paragraph, as teasers and captions of other stories do not. */
function startsRun(blocks: readonly Block[]): boolean {
	const own = blocks.filter(({ text }) => !isFurniture(text));
	return own.length >= RUN && own.slice(0, RUN).every(({ text }) => isParagraph(text));
}

/** Whether a text could be a paragraph of a story: a whole sentence, if a short one, and no caption. */
function isParagraph(text: string): boolean {
	return SENTENCE_END.test(text) && text.length > SENTENCE_LENGTH && readCaption(text) === null;
}

function withoutFurniture(blocks: readonly Block[]): Block[] {
	const kept: Block[] = [];
	let aside = false;
	for (const block of blocks) {
		if (isFurniture(block.text) || writtenDay(block.text) !== null) continue;
		if (opensAside(block.text)) aside = true;
		else if (block.kind === 'caption' || isProse(block.text)) aside = false;
		if (!aside) kept.push(block);
	}
	return kept;
}

/** Whether a text reads like a paragraph of an article and not like a label, a headline or a link. */
export function isProse(text: string): boolean {
	return SENTENCE_END.test(text) && (text.length > HEADING_LENGTH || /[.!?] \p{Lu}/u.test(text));
}

function findLead(blocks: readonly Block[]): { index: number; dateline: Dateline } | null {
	for (const [index, block] of blocks.slice(0, ABOVE_DATELINE).entries()) {
		const dateline = block.kind === 'body' || block.kind === 'line' ? readDateline(block.text) : null;
		if (dateline) return { index, dateline };
	}
	return null;
}

function toParagraph({ kind, text }: Block): Paragraph {
	const caption = kind === 'line' || kind === 'caption' ? readCaption(text) : null;
	if (caption !== null) return { kind: 'caption', text: caption };
	if (kind !== 'line') return { kind, text };
	const short = text.length <= HEADING_LENGTH && !SENTENCE_END.test(text);
	return { kind: short ? 'heading' : 'body', text };
}

/** Whether a block only leads up to the story: the headline again, or what stands over the dateline. */
function isAbove(block: Block, index: number, lead: number | undefined, title: string | null): boolean {
	if (lead !== undefined && index < lead) return block.kind !== 'body' || !isProse(block.text);
	return index < ABOVE_DATELINE && title !== null && repeats(block.text, title);
}

function repeats(text: string, title: string): boolean {
	const words = wordsOf(text);
	const titleWords = new Set(wordsOf(title));
	if (titleWords.size === 0) return false;
	if (SENTENCE_END.test(text) && words.length > 1.3 * titleWords.size) return false;
	if (words.length > 2.5 * titleWords.size) return false;
	const shared = new Set(words.filter((word) => titleWords.has(word)));
	return shared.size >= REPEATS * titleWords.size;
}

/** A heading under which nothing stands heads nothing. */
function withoutIdleHeadings(paragraphs: readonly Paragraph[]): Paragraph[] {
	const last = paragraphs.findLastIndex((paragraph) => paragraph.kind !== 'heading');
	return paragraphs.slice(0, last + 1);
}
