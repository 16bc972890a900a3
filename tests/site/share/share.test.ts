import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bibtex, plainCitation } from '../../../src/site/share/citation.ts';
import { embedCode, isEmbedded } from '../../../src/site/share/embed.ts';
import { reportAddress } from '../../../src/site/share/report.ts';
import { quoteAddress } from '../../../src/site/share/text-fragment.ts';
import { en } from '../../../src/site/strings/en.ts';
import { bridgeStory } from '../story.ts';

const { timeline } = bridgeStory();
const articles = new Map(timeline.articles.map((article) => [article.id, article]));
const admitted = timeline.events.find(({ id }) => id === 'admitted');
if (!admitted) throw new Error('The story should have the event "admitted".');
const ADDRESS = 'https://lines.example/orvik/e/admitted/';

test('a citation names the words, outlet, title, day, and both addresses', () => {
	expect(plainCitation(admitted, articles, ADDRESS, en)).toBe(
		'“Transport minister Liv Aune admitted Sunday that the ministry had known of the cracks.” ' +
			'North Coast Gazette, “Ministry admits warnings about Orvik bridge”. 9 March 2031. ' +
			'https://news.example/gazette-1. https://lines.example/orvik/e/admitted/',
	);
});

test('BibTeX keeps its braces in balance whatever the title holds', () => {
	const text = fc.string();
	fc.assert(
		fc.property(text, (title) => {
			const entry = bibtex({ ...admitted, title }, articles, ADDRESS).replace(/\\[{}]/g, '');
			expect(entry.split('{').length).toBe(entry.split('}').length);
		}),
	);
});

test('a link leads to the words in the original', () => {
	expect(quoteAddress('https://news.example/a#top', 'Two people were hurt, police said.')).toBe(
		'https://news.example/a#:~:text=Two%20people%20were%20hurt%2C%20police%20said.',
	);
});

test('a long quote is named by its first and last words', () => {
	const quote = Array.from({ length: 30 }, (_, index) => `word${index}`).join(' ');
	expect(quoteAddress('https://news.example/a', quote)).toBe(
		'https://news.example/a#:~:text=word0%20word1%20word2%20word3%20word4,word25%20word26%20word27%20word28%20word29',
	);
});

test('hyphens would part the words, so they are written as codes', () => {
	expect(quoteAddress('https://news.example/a', 'anti-ship missiles')).toMatch(/anti%2Dship/);
});

test.each([['javascript:alert(1)'], ['data:text/html,x'], ['not an address'], [null]])(
	'%s is no address of an article',
	(url) => {
		expect(quoteAddress(url, 'words')).toBe(null);
	},
);

test('the code of a frame leads to the view without its head, and its title cannot break out', () => {
	const code = embedCode('https://lines.example/orvik/?type=attack&q=a', '"><b>Orvik</b>');
	expect(code).toBe(
		'<iframe src="https://lines.example/orvik/?type=attack&amp;q=a&amp;embed=" ' +
			'title="&quot;&gt;&lt;b&gt;Orvik&lt;/b&gt;" width="100%" height="640" loading="lazy"></iframe>',
	);
	expect(isEmbedded('?q=a&embed=')).toBe(true);
	expect(isEmbedded('?embed')).toBe(true);
	expect(isEmbedded('?q=embed')).toBe(false);
});

test('an error is reported with the title, the address and the words of its event', () => {
	const letter = new URL(reportAddress('mailto:errors@lines.example', admitted, ADDRESS));
	expect(letter.pathname).toBe('errors@lines.example');
	expect(letter.href).not.toContain('+');
	expect(letter.searchParams.get('subject')).toContain(admitted.title);
	expect(letter.searchParams.get('body')).toContain(ADDRESS);
	expect(letter.searchParams.get('body')).toContain('the ministry had known of the cracks');
	const issue = new URL(reportAddress('https://tracker.example/new?labels=error', admitted, ADDRESS));
	expect(issue.searchParams.get('labels')).toBe('error');
	expect(issue.searchParams.get('title')).toContain(admitted.title);
	expect(issue.searchParams.get('body')).toContain(ADDRESS);
});
