import { expect, test } from 'vitest';
import { readArticle } from '../../src/formats/index.ts';

const STORY = 'The council of Vestby met on Monday. It agreed to build a new bridge.';

function idOf(file: string, content: string): string | undefined {
	return readArticle({ file, bytes: new TextEncoder().encode(content) }).articles[0]?.id;
}

function markdown(front: string, body = STORY): string {
	return `---\n${front}\n---\n\n${body}\n`;
}

test('an article with an address is known by it, whatever file, title or tracking', () => {
	const front = 'title: A bridge\nurl: https://www.courier.example/news/bridge/?utm_source=mail#top';
	expect(idOf('a.md', markdown(front))).toBe(
		idOf('b/c.md', markdown('title: The bridge\nurl: http://courier.example/news/bridge', `${STORY} More.`)),
	);
	expect(idOf('a.md', markdown(front))).not.toBe(
		idOf('a.md', markdown('title: A bridge\nurl: https://courier.example/news/bridge?page=2')),
	);
});

test('an article without an address is known by title, day and publisher, in any format', () => {
	const front = 'title: A bridge for Vestby\ndate: 2031-01-01\npublisher: Courier';
	const id = idOf('a.md', markdown(front));
	expect(
		idOf('b.txt', `date: 2031-01-01\npublisher: Courier\n\n“A Bridge for Vestby”\n\n${STORY} More.`),
	).toBe(id);
	expect(idOf('a.md', markdown(front.replace('2031-01-01', '2031-01-02')))).not.toBe(id);
});
