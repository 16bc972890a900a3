import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readStory } from '../../src/cli/story.ts';
import type { Event } from '../../src/model/event.ts';

/**
 * A folder of tests/corpus is a case: `articles/` in, `timeline.txt` out, a line an event. A missing expectation
 * is written, to be read and committed by hand; in continuous integration it fails.
 */
const CORPUS = 'tests/corpus';

function line({ when, undatedBecause, type, status, title, by, where, mentions }: Event): string {
	const date = when ? when.edtf : `undated: ${undatedBecause ?? ''}`;
	const says = by.length > 0 ? ` · says ${by.join(', ')}` : '';
	const place = where ? ` · in ${where}` : '';
	return `${date} | ${type}, ${status} | ${title}${says}${place} [${mentions.length}]`;
}

test.each(readdirSync(CORPUS))('the timeline of %s', async (name) => {
	const { timeline, articles } = await readStory([path.join(CORPUS, name, 'articles')]);
	const actual = `${timeline.events.map(line).join('\n')}\n`;
	const file = path.join(CORPUS, name, 'timeline.txt');
	if (!existsSync(file) && !process.env['CI']) writeFileSync(file, actual);
	expect(actual).toBe(readFileSync(file, 'utf8'));

	const texts = new Map(articles.map(({ id, paragraphs }) => [id, paragraphs]));
	for (const { article, paragraph, start, end, quote } of timeline.events.flatMap(
		({ mentions }) => mentions,
	)) {
		expect(texts.get(article)?.[paragraph]?.text.slice(start, end)).toBe(quote);
	}
});
