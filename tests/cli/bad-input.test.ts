import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dateline } from './command.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'dateline-bad-input-'));
const place = (file: string) => path.join(folder, file);

const GOOD = `---
title: Ferry sinks
date: 2031-05-19
---

The ferry Aurelia sank off Marlow on Sunday.
`;

beforeAll(() => {
	mkdirSync(place('nothing'));
	writeFileSync(place('good.md'), GOOD);
	writeFileSync(place('empty.txt'), '');
	writeFileSync(
		place('binary.txt'),
		Uint8Array.from({ length: 512 }, (_, index) => index % 256),
	);
	writeFileSync(
		place('not-utf8.txt'),
		Buffer.from('date 2031-05-19\n\nThe caf\xe9 burned on Sunday.\n', 'latin1'),
	);
	writeFileSync(
		place('front-matter.md'),
		'---\ntitle: "Ferry\ndate: 2031-05-19\n---\n\nIt sank on Sunday.\n',
	);
	writeFileSync(place('undated.md'), '---\ntitle: Ferry sinks\n---\n\nThe ferry Aurelia sank on Sunday.\n');
});

afterAll(() => {
	rmSync(folder, { recursive: true });
});

test.each([
	['empty.txt', 'error', /empty/],
	['binary.txt', 'error', /binary/],
	['not-utf8.txt', 'error', /UTF-8/],
	['front-matter.md', 'error', /front matter/],
	['undated.md', 'warning', /date/],
])('%s is named, with the reason', async (file, severity, reason) => {
	const { code, out } = await dateline('check', folder);
	const line = out.find((one) => one.startsWith(place(file)));
	expect(line).toContain(`${severity}: `);
	expect(line).toMatch(reason);
	expect(code).toBe(1);
});

test('the good article is read all the same, and the exit code tells', async () => {
	const { code, out } = await dateline('extract', folder);
	const titles = out.map((line) => (JSON.parse(line) as { article: { title: string } }).article.title);
	expect(titles).toEqual(['Ferry sinks', 'Ferry sinks']);
	expect(code).toBe(1);
});

test('nothing wrong, exit code 0', async () => {
	expect((await dateline('check', place('good.md'))).code).toBe(0);
});

test('a folder that does not exist, and one without articles, are named', async () => {
	const { code, out } = await dateline('check', place('nowhere'), place('nothing'));
	expect(out[0]).toBe(`${place('nowhere')}: error: There is no such file or folder.`);
	expect(out[1]).toMatch(/nothing: error: The folder holds no articles \(.*\.md/);
	expect(code).toBe(1);
});

test('an article without a date never gets one made up', async () => {
	const { out } = await dateline('extract', place('undated.md'));
	const { mentions } = JSON.parse(out[0] ?? '') as {
		mentions: { when: unknown; undatedBecause: string | null }[];
	};
	expect(mentions.length).toBeGreaterThan(0);
	for (const { when, undatedBecause } of mentions) {
		expect(when).toBeNull();
		expect(undatedBecause).toMatch(/\w/);
	}
});

test.each([[['frobnicate']], [['build', '--sideways']]])('%j is misuse: exit code 2', async (words) => {
	expect((await dateline(...words)).code).toBe(2);
});
