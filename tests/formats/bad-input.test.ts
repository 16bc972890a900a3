import { expect, test } from 'vitest';
import { readArticle } from '../../src/formats/index.ts';
import { describeProblem } from '../../src/model/problem.ts';

const STORY = 'The council of Vestby met on Monday. It agreed to build a new bridge.';

function complaints(file: string, content: string | readonly number[]): string[] {
	const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : Uint8Array.from(content);
	return readArticle({ file, bytes }).problems.map(describeProblem);
}

test.each([
	['an empty file', 'a.txt', '', 'a.txt: error: The file is empty.'],
	['a file of blanks', 'a.md', ' \n\t\n', 'a.md: error: The file is empty.'],
	['a binary file', 'a.txt', [0x89, 0x50, 0x4e, 0x47, 0, 0], 'a.txt: error: The file is binary, not text.'],
	['no article', 'a.html', '<p></p>', 'a.html: error: The file holds no article text.'],
	[
		'a byte that is not UTF-8',
		'a.txt',
		[0x41, 0x0a, 0x42, 0xe9, 0x0a],
		'a.txt:2: error: The file is not valid UTF-8: byte 0xE9 at offset 3.',
	],
	[
		'half a UTF-16 file',
		'a.txt',
		[0xff, 0xfe, 0x41, 0x00, 0x42],
		'a.txt: error: The file is not valid in its own encoding, "utf-16le".',
	],
	[
		'front matter that never ends',
		'a.md',
		`---\ntitle: A\n\n${STORY}`,
		'a.md:1: error: The front matter opened by "---" is never closed.',
	],
	[
		'front matter that is a list',
		'a.md',
		`---\n- a\n---\n${STORY}`,
		'a.md:2: error: The front matter is not a list of "name: value" lines.',
	],
	[
		'an unknown extension',
		'a.pdf',
		STORY,
		'a.pdf: error: No reader knows its extension; known are .txt, .md, .markdown, .html, .htm, .xhtml.',
	],
])('%s is refused with its place and reason', (_, file, content, complaint) => {
	expect(complaints(file, content)).toEqual([complaint]);
});

test('broken front matter is refused with the line of the fault', () => {
	const [complaint] = complaints('a.md', `---\ntitle: "A\ndate: 2031-01-01\n---\n${STORY}`);
	expect(complaint).toMatch(/^a\.md:\d: error: The front matter is not valid YAML: /);
});

test('what is missing or unclear is said, and the article is read all the same', () => {
	const content = `---\ndate: 03/04/2031\nurl: javascript:alert(1)\n---\n${STORY}`;
	const { articles, problems } = readArticle({ file: 'a.md', bytes: new TextEncoder().encode(content) });
	expect(problems.map(describeProblem)).toEqual([
		'a.md:2: warning: The date "03/04/2031" is not a date such as 2025-04-27.',
		'a.md:3: warning: The url "javascript:alert(1)" is not a web address.',
		'a.md: warning: The article has no publication date; only dates its text names in full can be placed on the timeline.',
		`a.md: warning: The article has no title; its first words stand in: "${STORY}".`,
	]);
	expect(articles[0]).toMatchObject({ published: null, url: null, title: STORY });
});

test('UTF-16 with a byte order mark is read', () => {
	const text = `Bridge for Vestby\n\n${STORY}`;
	const units = Array.from(text, (character) => [character.charCodeAt(0), 0]).flat();
	const { articles } = readArticle({ file: 'a.txt', bytes: Uint8Array.from([0xff, 0xfe, ...units]) });
	expect(articles[0]?.title).toBe('Bridge for Vestby');
});
