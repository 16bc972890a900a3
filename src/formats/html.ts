import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { Refusal, type Draft, type Reader } from './draft.ts';
import { blocksUnder } from './page-blocks.ts';
import { readPageDetails } from './page-details.ts';

/** Web pages: the main text by Readability, the details from what the page says about itself to machines. */
export const webPage: Reader = { extensions: ['.html', '.htm', '.xhtml'], read: readPage, declaredEncoding };

const DECLARED =
	/<meta[^>]{1,200}charset\s*=\s*["']?([\w-]{1,40})|^<\?xml[^>]{1,100}encoding\s*=\s*["']([\w-]{1,40})/i;

function declaredEncoding(head: string): string | null {
	const match = DECLARED.exec(head);
	return match?.[1] ?? match?.[2] ?? null;
}

function readPage(text: string): Draft | Refusal {
	try {
		const { document } = parseHTML(text);
		const { details, remarks } = readPageDetails(document);
		const main = new Readability(document, { keepClasses: false }).parse();
		const content = parseHTML(`<!doctype html><html><body>${main?.content ?? ''}</body></html>`).document
			.body;
		return {
			...details,
			title: details.title ?? (main?.title || null),
			blocks: blocksUnder(content),
			remarks,
		};
	} catch (error) {
		return new Refusal(
			`The page could not be read: ${error instanceof Error ? error.message : String(error)}.`,
		);
	}
}
