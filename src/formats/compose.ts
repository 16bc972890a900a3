import type { Article } from '../model/article.ts';
import { contentId } from '../model/content-id.ts';
import type { Problem } from '../model/problem.ts';
import { canonicalAddress } from './address.ts';
import type { Draft } from './draft.ts';
import { findStory } from './story.ts';
import { normalizeSpace, wordsOf } from './white-space.ts';

/** Longest title made from the story's first words, in characters. */
const STAND_IN_LENGTH = 80;

/**
 * Makes the article of a draft: the story without its page, its dateline read, its id derived. What the source
 * lacks becomes a warning; a source without any story is an error and gives no article.
 */
export function composeArticle(file: string, draft: Draft): { article: Article | null; problems: Problem[] } {
	const problems: Problem[] = draft.remarks.map((remark) => ({ file, severity: 'warning', ...remark }));
	const blocks = draft.blocks
		.map((block) => ({ kind: block.kind, text: normalizeSpace(block.text) }))
		.filter((block) => block.text !== '');
	const story = findStory(blocks, draft.title);
	const first = story.paragraphs.find((paragraph) => paragraph.kind === 'body');
	if (!first) {
		problems.push({ file, line: null, severity: 'error', reason: 'The file holds no article text.' });
		return { article: null, problems };
	}
	const published = draft.published ?? story.day;
	if (published === null) {
		const reason =
			'The article has no publication date; only dates its text names in full can be placed on the timeline.';
		problems.push({ file, line: null, severity: 'warning', reason });
	}
	const title = draft.title ?? shorten(first.text);
	if (draft.title === null) {
		const reason = `The article has no title; its first words stand in: "${title}".`;
		problems.push({ file, line: null, severity: 'warning', reason });
	}
	const { publisher, url, license } = draft;
	const id =
		url === null
			? contentId(['article', wordsOf(title).join(' '), published ?? '', wordsOf(publisher ?? '').join(' ')])
			: contentId(['address', canonicalAddress(url)]);
	const article: Article = {
		id,
		file,
		title,
		publisher,
		agency: draft.agency ?? story.agency,
		published,
		dateline: draft.dateline ?? story.place,
		url,
		language: draft.language ?? 'en',
		license,
		paragraphs: story.paragraphs,
	};
	return { article, problems };
}

function shorten(text: string): string {
	if (text.length <= STAND_IN_LENGTH) return text;
	const cut = text.lastIndexOf(' ', STAND_IN_LENGTH);
	return `${text.slice(0, cut > 0 ? cut : STAND_IN_LENGTH)}…`;
}
