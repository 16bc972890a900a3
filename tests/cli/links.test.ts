import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { readStory } from '../../src/cli/story.ts';

const ARTICLES = 'tests/corpus/aurelia/articles';
const root = mkdtempSync(path.join(tmpdir(), 'dateline-links-'));
const folder = path.join(root, 'articles');

beforeEach(() => {
	rmSync(folder, { recursive: true, force: true });
	cpSync(ARTICLES, folder, { recursive: true });
});

afterAll(() => {
	rmSync(root, { recursive: true });
});

/** Every address an event of the story answers to. */
async function addresses(...paths: string[]): Promise<Set<string>> {
	const { timeline } = await readStory(paths);
	return new Set(timeline.events.flatMap(({ id, aliases }) => [id, ...aliases]));
}

test('files may be renamed and moved: every link still works', async () => {
	const before = await addresses(folder);
	mkdirSync(path.join(folder, 'moved'));
	renameSync(path.join(folder, '2031-05-19-harbour-post.md'), path.join(folder, 'moved', 'zz.md'));
	expect(before.size).toBeGreaterThan(10);
	expect(await addresses(folder)).toEqual(before);
});

test('more articles may come: every link still works', async () => {
	const before = await addresses(path.join(folder, '2031-05-21-inland-mail.txt'));
	const after = await addresses(folder);
	expect(before.size).toBeGreaterThan(3);
	expect([...before].filter((id) => !after.has(id))).toEqual([]);
});

test('the order in which articles are named changes no byte', async () => {
	const files = ['2031-05-19-harbour-post.md', '2031-05-21-inland-mail.txt', '2031-06-13-norland-times.html'];
	const paths = files.map((file) => path.join(folder, file));
	const [forward, backward] = await Promise.all([
		readStory(paths, { title: 'x' }),
		readStory(paths.toReversed(), { title: 'x' }),
	]);
	expect(JSON.stringify(backward.timeline)).toBe(JSON.stringify(forward.timeline));
});

test('one article in two files is told once, and said so', async () => {
	cpSync(path.join(folder, '2031-05-19-harbour-post.md'), path.join(folder, 'copy.md'));
	const { timeline, problems } = await readStory([folder]);
	expect(timeline.articles).toHaveLength(3);
	expect(problems).toMatchObject([
		{ severity: 'warning', reason: expect.stringContaining('The same article as') as string },
	]);
});
