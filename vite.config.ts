import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { sveltekit } from '@sveltejs/kit/vite';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { marked, type Token, type Tokens } from 'marked';
import type { Plugin } from 'vite';
import { defineConfig, type TestProjectConfiguration, type ViteUserConfig } from 'vitest/config';
import { storyPlugin } from './src/cli/dev-plugin.ts';
import type { Story } from './src/cli/story.ts';
import { launchOptions } from './tests/e2e/browser.ts';

/** Reads the story that is shown during development. The address keeps Vite from bundling the pipeline. */
async function readSeeds(): Promise<Story> {
	const { href } = new URL('src/cli/story.ts', import.meta.url);
	const { readStory } = (await import(href)) as typeof import('./src/cli/story.ts');
	return readStory(['seeds']);
}

/** In a page, the headings of a text stand below that of the page. */
function demote(token: Token): void {
	if (token.type === 'heading') (token as Tokens.Heading).depth += 1;
}

/** Lets a page import a Markdown file as HTML: `import text from './file.md?html'`. */
const markdown: Plugin = {
	name: 'markdown',
	async load(id) {
		if (!id.endsWith('.md?html')) return null;
		const file = id.slice(0, -'?html'.length);
		this.addWatchFile(file);
		const html = await marked(await readFile(file, 'utf8'), { walkTokens: demote });
		return `export default ${JSON.stringify(html)}`;
	},
};

/** Parts of vis-timeline that the axis has no use for: without them the first view comes sooner. */
const STAND_INS = {
	'@egjs/hammerjs': 'no-hands',
	'propagating-hammerjs': 'no-propagation',
	keycharm: 'no-shortcuts',
	'vis-util/esnext/esm/vis-util.js': 'no-options',
	xss: 'no-markup',
};
const alias = Object.entries(STAND_INS).map(([library, file]) => ({
	find: new RegExp(`^${library}$`),
	replacement: fileURLToPath(new URL(`src/site/axis/${file}.ts`, import.meta.url)),
}));

/**
 * Classes of vis-timeline itself that the axis has no use for: diagrams, forms for its options and checks of them, and
 * bins of its own. Bundlers keep them, since something is written to their prototypes or asks for them.
 */
const LEFT_OUT = new Set(
	'Graph2d GraphGroup Legend LineGraph Configurator Validator ClusterGenerator'.split(' '),
);
const lean: Plugin = {
	name: 'lean-timeline',
	transform(code, id) {
		if (!id.endsWith('/vis-timeline-graph2d.mjs')) return null;
		let left = code;
		for (const { type, start, end } of this.parse(code).body.toReversed()) {
			const statement = code.slice(start, end);
			const name = /^(?:(?:class|function) )?(\w+)(?=\.prototype|[ (])/.exec(statement)?.[1] ?? '';
			if (!LEFT_OUT.has(name)) continue;
			const stand = type === 'ExpressionStatement' ? '' : `class ${name} { static validate() {} }`;
			left = left.slice(0, start) + stand + left.slice(end);
		}
		return { code: left, map: null };
	},
};

/** Tests that need a browser's DOM and compiled components, but no built site. */
const COMPONENT_TESTS = 'tests/**/*.svelte.test.ts';
const expect = { requireAssertions: true };

export default defineConfig(async ({ command }): Promise<ViteUserConfig> => {
	const testing = Boolean(process.env['VITEST']);
	return {
		// Under Vitest, the root is only a roof over the projects; those that need plugins name them.
		plugins: testing ? [] : [markdown, lean, storyPlugin('seeds', readSeeds), sveltekit()],
		resolve: { alias },
		build: { rolldownOptions: { checks: { bundlerTimings: false } } },
		// The published package renders pages without node_modules: what the server side needs is bundled.
		...(command === 'build' && { ssr: { noExternal: true } }),
		...(testing && { test: { expect, projects: await testProjects() } }),
	};
});

async function testProjects(): Promise<TestProjectConfiguration[]> {
	// A machine without a browser can still run the unit tests; the browser tests say what they need.
	const browser = await launchOptions().catch(() => ({}));
	return [
		{
			test: {
				name: 'unit',
				include: ['tests/**/*.test.ts'],
				exclude: ['tests/e2e/**', COMPONENT_TESTS],
				expect,
			},
		},
		{
			plugins: [svelte()],
			test: {
				name: 'component',
				include: [COMPONENT_TESTS],
				expect,
				browser: {
					enabled: true,
					headless: true,
					screenshotFailures: false,
					provider: playwright({ launchOptions: browser }),
					instances: [{ browser: 'chromium' }],
				},
			},
		},
		{
			test: {
				name: 'e2e',
				include: ['tests/e2e/**/*.test.ts'],
				globalSetup: 'tests/e2e/setup.ts',
				expect,
				// One browser serves all files, and this machine may have two cores.
				fileParallelism: false,
				testTimeout: 30_000,
			},
		},
	];
}
