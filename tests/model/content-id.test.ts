import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentId } from '../../src/model/content-id.ts';

test('an id never changes: links depend on it', () => {
	expect(contentId(['https://example.org/a'])).toBe('t7k28jhcfpfw');
	expect(contentId(['ab', 'c'])).not.toBe(contentId(['a', 'bc']));
	expect(contentId([])).not.toBe(contentId(['']));
});

test('an id is twelve digits of Crockford base 32, whatever goes in', () => {
	fc.assert(
		fc.property(fc.array(fc.string({ unit: 'binary' })), (parts) => {
			expect(contentId(parts)).toMatch(/^[0-9a-hjkmnp-tv-z]{12}$/);
		}),
	);
});

test('a thousand parts give a thousand ids', () => {
	const ids = Array.from({ length: 1000 }, (_, index) => contentId([String(index)]));
	expect(new Set(ids).size).toBe(1000);
});
