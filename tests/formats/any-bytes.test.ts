import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EXTENSIONS, readArticle } from '../../src/formats/index.ts';
import { describeProblem } from '../../src/model/problem.ts';

/** Pieces that texts of our formats are made of, so that a generator gets past the door. */
const PIECES = [
	'---\n',
	'title: ',
	'date 2025-04-27 News\n',
	'<p>',
	'</div>',
	'<table><tr><td>',
	'<script type="application/ld+json">',
	'{"@graph":[{"@type":"NewsArticle","headline":1}]}',
	'&#x0;',
	'\n\n',
	'OSLO, Norway (AP) — ',
	'Credit: AP\n',
	'The council met on Monday to talk about the bridge. It agreed to build a new one. ',
	'(Image: Ada)',
	'\u0000',
	'\ud800',
	'# ',
	'- ',
	'&a [*a]: *a\n',
];

const bytes = fc.oneof(
	fc.uint8Array({ maxLength: 200 }),
	fc
		.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary' })), { maxLength: 30 })
		.map((pieces) => new TextEncoder().encode(pieces.join(''))),
);

test('any bytes under any name give articles or say why not, and never throw', () => {
	fc.assert(
		fc.property(bytes, fc.constantFrom(...EXTENSIONS, '.pdf', ''), (content, extension) => {
			const { articles, problems } = readArticle({ file: `a${extension}`, bytes: content });
			expect(articles.length > 0 || problems.some(({ severity }) => severity === 'error')).toBe(true);
			for (const problem of problems)
				expect(describeProblem(problem)).toMatch(/^a[^\n]*: (error|warning): [^\n]+\.$/);
			for (const { id, title, paragraphs } of articles) {
				expect(id).toMatch(/^[0-9a-hjkmnp-tv-z]{12}$/);
				expect(title).not.toBe('');
				expect(paragraphs.some(({ kind }) => kind === 'body')).toBe(true);
				for (const { text } of paragraphs) {
					expect(text).not.toMatch(/^\s|\s$|\s\s|[\n\t]/);
					expect(text).toBe(text.normalize('NFC'));
				}
			}
		}),
		{ numRuns: 2000 },
	);
});
