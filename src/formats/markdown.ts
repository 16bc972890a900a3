import { parseHTML } from 'linkedom';
import { Marked } from 'marked';
import { readDetails } from './details.ts';
import { Refusal, type Block, type Draft, type Reader } from './draft.ts';
import { readFrontMatter } from './front-matter.ts';
import { blocksUnder } from './page-blocks.ts';
import { normalizeSpace } from './white-space.ts';
import { writtenDay } from './written-date.ts';

/** Markdown (CommonMark with GitHub's tables) with YAML front matter; the first heading is the title when that names none. */
export const markdown: Reader = { extensions: ['.md', '.markdown'], read: readMarkdown };

const parser = new Marked({ gfm: true });

function readMarkdown(text: string): Draft | Refusal {
	const front = readFrontMatter(text);
	if (front instanceof Refusal) return front;
	const { details, remarks } = readDetails(front.entries);
	const html = parser.parse(dateApart(front.body), { async: false });
	const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
	const blocks = blocksUnder(document.body).map(({ kind, text: raw }) => ({
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

/** A date on the first line stands for itself, even without a blank line below it. */
function dateApart(body: string): string {
	const lines = body.trimStart().split('\n');
	return writtenDay((lines[0] ?? '').trim()) === null ? body : [lines[0], '', ...lines.slice(1)].join('\n');
}
