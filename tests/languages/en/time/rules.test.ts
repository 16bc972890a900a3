import { describe, expect, test } from 'vitest';
import { TIME } from '../../../../src/languages/en/time/index.ts';
import type { Example } from '../../../../src/languages/time-grammar.ts';
import { found } from './examples.ts';

const rules = [...TIME.rules, ...TIME.wrappers, ...TIME.joins];

test('every rule has an id of its own', () => {
	const ids = rules.map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
});

test.each(rules.map(({ id, description, examples }) => ({ id, description, examples })))(
	'rule $id says what it does, and shows it',
	({ description, examples }) => {
		expect(description).toMatch(/^["\p{Lu}].*[.)]$/u);
		expect(examples.length).toBeGreaterThan(0);
	},
);

describe.each(rules)('rule $id', ({ examples }) => {
	test.each(examples)('$text', (example: Example) => {
		const { on, ...expected } = example;
		expect({ on, ...found(example) }).toMatchObject(expected);
	});
});
