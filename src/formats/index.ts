import type { Article } from '../model/article.ts';
import type { Problem } from '../model/problem.ts';
import { composeArticle } from './compose.ts';
import { decodeText } from './decode.ts';
import { Refusal, type Reader } from './draft.ts';
import { webPage } from './html.ts';
import { markdown } from './markdown.ts';
import { plainText } from './plain.ts';

/** Every source format there is. A new one is a file beside these and a word in this list. */
const READERS: readonly Reader[] = [plainText, markdown, webPage];

/** The file name extensions that are articles, in lower case with their dot. Other files are nobody's business. */
export const EXTENSIONS: readonly string[] = READERS.flatMap((reader) => reader.extensions);

/** A file as it lies on the disk. */
export interface ArticleFile {
	/** Its path, which tells the format and names it in problems; it has no say in any id. */
	readonly file: string;
	readonly bytes: Uint8Array;
}

/**
 * Reads the article in a file. Whatever the bytes are, the answer is articles, problems or, for an article that
 * lacks something, both; a file whose extension is not among `EXTENSIONS` is a problem of its own.
 */
export function readArticle({ file, bytes }: ArticleFile): { articles: Article[]; problems: Problem[] } {
	const reader = READERS.find(({ extensions }) => extensions.some((end) => file.toLowerCase().endsWith(end)));
	const refused = ({ reason, line }: Refusal) => ({
		articles: [],
		problems: [{ file, line, severity: 'error', reason } as const],
	});
	if (!reader)
		return refused(new Refusal(`No reader knows its extension; known are ${EXTENSIONS.join(', ')}.`));
	const text = decodeText(bytes, reader.declaredEncoding);
	if (text instanceof Refusal) return refused(text);
	if (text.trim() === '') return refused(new Refusal('The file is empty.'));
	const draft = reader.read(text);
	if (draft instanceof Refusal) return refused(draft);
	const { article, problems } = composeArticle(file, draft);
	return { articles: article ? [article] : [], problems };
}
