import { expect, test } from 'vitest';
import { cacheName, fallback, strategy } from '../../../src/site/offline/strategy.ts';

const HOST = 'https://example.org';

function answered(url: string, method = 'GET'): string {
	return strategy({ method, url }, '/story', HOST);
}

test('only files named by their content come from the cache at once', () => {
	expect(answered(`${HOST}/story/_app/immutable/chunks/a1b2.js`)).toBe('cached');
	expect(answered(`${HOST}/story/data/timeline.json`)).toBe('fresh');
	expect(answered(`${HOST}/story/e/abc/?type=attack`)).toBe('fresh');
});

test('what is not of this site is left alone', () => {
	expect(answered('https://elsewhere.example/story/')).toBe('untouched');
	expect(answered(`${HOST}/another/`)).toBe('untouched');
	expect(answered(`${HOST}/story/`, 'POST')).toBe('untouched');
});

test('an event that was never visited is shown by the front page', () => {
	expect(fallback('/story/e/abc/', '/story')).toBe('/story/?e=abc');
	expect(fallback('/e/abc/', '')).toBe('/?e=abc');
	expect(fallback('/story/method/', '/story')).toBeNull();
	expect(fallback('/story/e/', '/story')).toBeNull();
});

test('each app has its own cache, whatever the order of its files', () => {
	expect(cacheName(['/a.1.js', '/b.2.js'])).toBe(cacheName(['/b.2.js', '/a.1.js']));
	expect(cacheName(['/a.1.js', '/b.2.js'])).not.toBe(cacheName(['/a.1.js', '/b.3.js']));
});
