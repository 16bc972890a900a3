import { Readability } from '@mozilla/readability';
import { Refusal, type Block, type Draft, type Reader } from './draft.ts';
import { endsStory, pointsAway } from './furniture.ts';
import { blocksUnder, type PageBlock } from './page-blocks.ts';
import { parsePage } from './page.ts';
import { readPageDetails } from './page-details.ts';
import { isProse } from './story.ts';
import { normalizeSpace, textOrNull } from './white-space.ts';

/** Web pages: the main text by Readability, the details from what the page says about itself to machines. */
export const webPage: Reader = { extensions: ['.html', '.htm', '.xhtml'], read: readPage, declaredEncoding };

/** Readability weighs every element against every ancestor; larger pages than this are not articles. */
const MOST_ELEMENTS = 30_000;
const DECLARED =
	/<meta[^>]{1,200}charset\s*=\s*["']?([\w-]{1,40})|^<\?xml[^>]{1,100}encoding\s*=\s*["']([\w-]{1,40})/i;

function declaredEncoding(head: string): string | null {
	const match = DECLARED.exec(head);
	return match?.[1] ?? match?.[2] ?? null;
}

function readPage(text: string): Draft | Refusal {
	try {
		const document = parsePage(text);
		if (document instanceof Refusal) return document;
		const { details, remarks } = readPageDetails(document);
		const { title, root } = findMainText(document);
		return { ...details, title: details.title ?? title, blocks: withoutBoxes(blocksUnder(root)), remarks };
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		return new Refusal(`The page could not be read: ${normalizeSpace(reason)}.`);
	}
}

/** Readability's choice of the main text; where it finds none or gives up, what the page marks as its article. */
function findMainText(document: Document): { title: string | null; root: Node } {
	const marked = document.querySelector('article, main, [role="main"], body') ?? document;
	const whole = marked.cloneNode(true);
	try {
		const main = new Readability(document, { maxElemsToParse: MOST_ELEMENTS }).parse();
		const title = textOrNull(main?.title);
		if (!main?.content) return { title, root: whole };
		const content = parsePage(`<!doctype html><html><body>${main.content}</body></html>`);
		return { title, root: content instanceof Refusal ? whole : content.body };
	} catch {
		return { title: textOrNull(document.title), root: whole };
	}
}

/** Drops links to other pages and boxes of them; below a box the story may go on. */
function withoutBoxes(blocks: readonly PageBlock[]): Block[] {
	const kept: Block[] = [];
	let box = false;
	for (const block of blocks) {
		const text = normalizeSpace(block.text);
		if (endsStory(text) || pointsAway(text)) box = true;
		else if (!block.isLink && isProse(text)) box = false;
		if (!box && !block.isLink) kept.push({ kind: block.kind, text });
	}
	return kept;
}
