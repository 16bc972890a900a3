import { expect, test } from 'vitest';
import { mentionId } from '../../src/pipeline/identify.ts';

const id = mentionId('2031-05-20', 'The ferry “Aurelia” sank.', 'sank', 0);

test('an id is short, plain, and the same every time', () => {
	expect(id).toMatch(/^[0-9a-hjkmnp-tv-z]{12}$/);
	expect(mentionId('2031-05-20', 'The ferry “Aurelia” sank.', 'sank', 0)).toBe(id);
});

test('mended punctuation keeps the link', () => {
	expect(mentionId('2031-05-20', 'The ferry "Aurelia"  sank', 'sank', 0)).toBe(id);
});

test.each([
	['another day of publication', mentionId('2031-05-21', 'The ferry “Aurelia” sank.', 'sank', 0)],
	['another word of the sentence', mentionId('2031-05-20', 'The ferry “Aurelia” sank.', 'ferry', 0)],
	['the same word again', mentionId('2031-05-20', 'The ferry “Aurelia” sank.', 'sank', 1)],
])('%s is another mention', (_, other) => {
	expect(other).not.toBe(id);
});
