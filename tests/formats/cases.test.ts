import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { readArticle } from '../../src/formats/index.ts';

// A folder is a case: how its input is read stands in expected.json, to be read and weighed by eye.
for (const path of globSync(join(import.meta.dirname, 'cases/*/input.*')).sort()) {
	test(`${basename(dirname(path))}: the article alone, without its page`, async () => {
		const result = readArticle({ file: basename(path), bytes: readFileSync(path) });
		const expected = join(dirname(path), 'expected.json');
		await expect(`${JSON.stringify(result, null, '\t')}\n`).toMatchFileSnapshot(expected);
	});
}
