import { expect, test } from 'vitest';
import { circles, importsBelow, type Import } from './imports.ts';

/** Which parts of the house may import which; imports run down only. A part may always import itself. */
const WALLS: Record<string, readonly string[]> = {
	model: [],
	languages: ['model'],
	formats: ['model'],
	exports: ['model'],
	// Of the languages the pipeline knows the interface alone, never one of them; see the test below.
	pipeline: ['model', 'languages'],
	cli: ['model', 'languages', 'formats', 'exports', 'site', 'pipeline'],
	site: ['model', 'exports'],
	routes: ['site', 'model', 'exports'],
	'app.d.ts': ['site', 'model'],
	'hooks.server.ts': ['site', 'model'],
	'hooks.client.ts': ['site', 'model'],
	'service-worker.ts': ['site', 'model'],
};

const PURE = ['model', 'languages', 'pipeline'];
const imports = importsBelow('src');
const part = (file: string) => file.split('/')[0] ?? '';
const shown = ({ from, to }: Import) => `${from} imports ${to}`;

test('imports run down only', () => {
	const broken = imports
		.filter(({ isPackage }) => !isPackage)
		.filter(({ from, to }) => part(from) !== part(to) && !WALLS[part(from)]?.includes(part(to)));
	expect(broken.map(shown)).toEqual([]);
});

test('the pipeline knows languages through their interface only', () => {
	const broken = imports.filter(
		({ from, to }) => part(from) === 'pipeline' && /^languages\/(?:[^/]+\/|index)/.test(to),
	);
	expect(broken.map(shown)).toEqual([]);
});

test('model, languages and pipeline run anywhere: no Node, no Svelte, no vis-timeline', () => {
	const foreign = /^(?:node:|svelte|@sveltejs|vis-|\$app|\$env)/;
	const broken = imports.filter(
		({ from, to, isPackage }) => isPackage && PURE.includes(part(from)) && foreign.test(to),
	);
	expect(broken.map(shown)).toEqual([]);
});

test('only the axis knows vis-timeline', () => {
	const broken = imports.filter(
		({ from, to, isPackage }) => isPackage && to.startsWith('vis-') && !from.startsWith('site/axis/'),
	);
	expect(broken.map(shown)).toEqual([]);
});

test('no imports run in a circle', () => {
	expect(circles(imports).map((files) => files.join(' → '))).toEqual([]);
});

test('a circle would be found', () => {
	const link = (from: string, to: string) => ({ from, to, isPackage: false });
	expect(circles([link('a', 'b'), link('b', 'c'), link('c', 'a')])).toEqual([['a', 'b', 'c', 'a']]);
});
