import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { TIME } from '../../../src/languages/en/time/index.ts';
import { ruleList } from '../../../src/pipeline/tag/rule-list.ts';

const list = ruleList(TIME, 'English');

test('every rule is listed with what it does', () => {
	for (const { id, description } of [...TIME.rules, ...TIME.wrappers, ...TIME.joins]) {
		expect(list).toContain(`| \`${id}\` | ${description} |`);
	}
});

test('an example shows its words, its day and its meaning', () => {
	expect(list).toContain('Troops came **last fall**. (on 2025-04-27) → `2024-FA`, `2024-23`');
	expect(list).toContain('They sold 1990 cars for $2,025 and 1848 men came. → nothing');
});

test('the list in the repository is that of today; `npm run -s rules:en > src/languages/en/time/RULES.md` renews it', () => {
	expect(readFileSync('src/languages/en/time/RULES.md', 'utf8')).toBe(`${list}\n`);
});
