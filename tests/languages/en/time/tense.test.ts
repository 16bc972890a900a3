import { expect, test } from 'vitest';
import { find } from './examples.ts';

/** Published on a Sunday: a Friday in the past is the 25th, one to come the 2nd of May. */
const friday = (text: string) =>
	find(text, '2025-04-27').find(({ text: words }) => words === 'Friday')?.value;

test.each([
	'The council met on Friday.',
	'On Friday the council met.',
	'It was announced Friday, and nobody will come.',
	'He had not spoken until Friday.',
	'Until Friday, they had not called.',
	'Shots were heard in the city Friday; talks will follow.',
	'Friday',
])('past: %s', (text) => {
	expect(friday(text)).toBe('2025-04-25');
});

test.each([
	'The council will meet on Friday.',
	'The council is expected to vote Friday.',
	'He said the council would meet Friday.',
	'The list is to be published on Friday.',
	'The vote was put off until Friday.',
	'It could come as early as Friday.',
	'The order, effective Friday, closes the port.',
])('to come: %s', (text) => {
	expect(friday(text)).toBe('2025-05-02');
});
