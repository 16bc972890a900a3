import { Marked } from 'marked';
import { readDetails } from './details.ts';
import { Refusal, type Block, type Draft, type Reader } from './draft.ts';
import { readFrontMatter } from './front-matter.ts';
import { blocksUnder } from './page-blocks.ts';
import { parsePage } from './page.ts';
import { normalizeSpace } from './white-space.ts';
import { writtenDay } from './written-date.ts';

/** Markdown (CommonMark with GitHub's tables) with YAML front matter; the first heading is the title when that names none. */
export const markdown: Reader = { extensions: ['.md', '.markdown'], read: readMarkdown };

const parser = new Marked({ gfm: true });

function readMarkdown(text: string): Draft | Refusal {
	const front = readFrontMatter(text);
	if (front instanceof Refusal) return front;
	const { details, remarks } = readDetails(front.entries);
	const html = renderHtml(dateApart(front.body));
	const page = html instanceof Refusal ? html : parsePage(html);
	if (page instanceof Refusal) return page;
	const blocks = blocksUnder(page.body).map(({ kind, text: raw }) => ({
		kind,
		text: normalizeSpace(raw),
	}));
	const heading = blocks.findIndex((block) => block.text !== '');
	const titled = details.title === null && blocks[heading]?.kind === 'heading';
	return {
		...details,
		title: titled ? (blocks[heading]?.text ?? null) : details.title,
		blocks: titled ? blocks.filter((_: Block, index) => index !== heading) : blocks,
		remarks,
	};
}

/** The parser calls itself for each level of nesting and fails when there are thousands of them. */
function renderHtml(text: string): string | Refusal {
	try {
		return parser.parse(text, { async: false });
	} catch {
		return new Refusal('The Markdown nests its blocks too deeply to be read.');
	}
}

/** A date on the first line stands for itself, even without a blank line below it. */
function dateApart(body: string): string {
	const lines = body.trimStart().split('\n');
	return writtenDay((lines[0] ?? '').trim()) === null ? body : [lines[0], '', ...lines.slice(1)].join('\n');
}
