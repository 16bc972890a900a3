import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import type { Timeline } from '../../src/model/timeline.ts';
import { dateline } from '../cli/command.ts';
import { jsonLdOf, wrongIn } from './json-ld.ts';

const root = await mkdtemp(path.join(tmpdir(), 'dateline-build-'));
const articles = path.join(root, 'articles');
const site = path.join(root, 'site');
const build = (...words: string[]) => dateline('build', articles, '--out', site, ...words);

beforeEach(async () => {
	await rm(site, { recursive: true, force: true });
	await rm(articles, { recursive: true, force: true });
	await cp('tests/corpus/aurelia/articles', articles, { recursive: true });
});

afterAll(async () => {
	await rm(root, { recursive: true });
});

const page = (id: string) => readFile(path.join(site, 'e', id, 'index.html'), 'utf8');
const timeline = async () =>
	JSON.parse(await readFile(path.join(site, 'data', 'timeline.json'), 'utf8')) as Timeline;

/** Every file below a folder with its content. */
async function contents(folder: string): Promise<Map<string, string>> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const files = entries
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => path.join(parentPath, name));
	return new Map(
		await Promise.all(
			files.map(async (file) => [path.relative(folder, file), await readFile(file, 'latin1')] as const),
		),
	);
}

test('the same articles give the same bytes', async () => {
	await build();
	const first = await contents(site);
	await rm(site, { recursive: true });
	await build();
	expect(await contents(site)).toEqual(first);
});

test('one bad article is named, the others are built, and the exit code tells', async () => {
	await writeFile(path.join(articles, 'empty.txt'), '');
	const { code, errors } = await build();
	expect(code).toBe(1);
	expect(errors.join('\n')).toMatch(/empty\.txt: error: /);
	expect((await timeline()).articles).toHaveLength(3);
});

test('when nothing can be built, the site that stood there stays whole', async () => {
	await build();
	const before = await contents(site);
	await rm(articles, { recursive: true });
	const { code, errors } = await build();
	expect(code).toBe(1);
	expect(errors.at(-1)).toContain('is left as it was');
	expect(await contents(site)).toEqual(before);
});

test('a folder with files of somebody else is left alone', async () => {
	const { code, errors } = await dateline('build', articles, '--out', articles);
	expect(code).toBe(2);
	expect(errors.join()).toContain('holds files that Dateline did not write');
	expect(await readdir(articles)).toHaveLength(3);
});

test('a link to an event outlives the article it came from', async () => {
	await build();
	const { events, articles: listed } = await timeline();
	const gone = listed.find(({ title }) => title.startsWith('Police arrest'));
	const event = events.find(({ mentions }) => mentions.every(({ article }) => article === gone?.id));
	if (!event) throw new Error('There should be an event that only this article reports.');
	await rm(path.join(articles, '2031-05-21-inland-mail.txt'));
	await build();
	expect(await page(event.id)).toContain('no longer part of this story');
	expect(await page(event.id)).toContain(event.mentions[0]?.quote.slice(0, 40));
});

test('the data alone can be written elsewhere, and every export lies beside it', async () => {
	const data = path.join(root, 'data');
	await build('--data', data);
	expect(await readFile(path.join(data, 'timeline.json'), 'utf8')).toBe(
		await readFile(path.join(site, 'data', 'timeline.json'), 'utf8'),
	);
	expect(await readdir(path.join(site, 'data'))).toEqual(
		expect.arrayContaining(['story.csv', 'story.ics', 'story.atom', 'timeline.json', 'tombstones.json']),
	);
});

test('an origin that is no address is misuse, and says what one looks like', async () => {
	const { code, errors } = await build('--origin', 'example');
	expect(code).toBe(2);
	expect(errors.join()).toContain('https://example.org/story/');
});

test('with an address, events have cards that previews can fetch, and a rebuild takes them over', async () => {
	const origin = ['--origin', 'https://example.org/ferry', '--cards', '3'];
	await build(...origin);
	const cards = await contents(path.join(site, 'cards'));
	expect(cards.size).toBe(3);
	const [card] = cards.keys();
	const pages = await contents(path.join(site, 'e'));
	const head = `<meta property="og:image" content="https://example.org/ferry/cards/${card ?? ''}"/>`;
	expect([...pages.values()].filter((html) => html.includes(head))).toHaveLength(1);
	await build(...origin);
	expect(await contents(path.join(site, 'cards'))).toEqual(cards);
});

test('what every page of an event tells search engines is well-formed', async () => {
	await build('--origin', 'https://example.org/ferry', '--cards', '0');
	const { events } = await timeline();
	for (const { id, title } of events) {
		const said = jsonLdOf(await page(id));
		expect(said).toHaveLength(1);
		expect(wrongIn(said)).toEqual([]);
		expect(said[0]).toMatchObject({
			'@type': 'WebPage',
			url: `https://example.org/ferry/e/${id}/`,
			name: title,
		});
	}
});
