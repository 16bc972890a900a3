import { describe, expect, test } from 'vitest';
import { found } from './examples.ts';
import { NEWS, NO_TIME } from './news.ts';
import { WIDER_NEWS } from './wider-news.ts';

describe.each([...Object.entries(NEWS), ...Object.entries(WIDER_NEWS)])('news of %s', (on, sentences) => {
	test.each(sentences)('%s', (text, values) => {
		const { text: marked, value } = found({ text, on });
		expect({ text: marked, value }).toEqual({ text, value: values });
	});
});

test.each(NO_TIME)('no time: %s', (text) => {
	expect(found({ text, on: '2023-03-15' }).text).toBe(text);
});
