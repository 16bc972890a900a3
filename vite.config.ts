import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { storyPlugin } from './src/cli/dev-plugin.ts';
import type { Story } from './src/cli/story.ts';

/** Reads the story that is shown during development. The address keeps Vite from bundling the pipeline. */
async function readSeeds(): Promise<Story> {
	const { href } = new URL('src/cli/story.ts', import.meta.url);
	const { readStory } = (await import(href)) as typeof import('./src/cli/story.ts');
	return readStory(['seeds']);
}

export default defineConfig(({ command }) => ({
	// Under Vitest, the root is only a roof over the projects; those that need the app's plugins name them.
	plugins: process.env['VITEST'] ? [] : [storyPlugin('seeds', readSeeds), sveltekit()],
	// The published package renders pages without node_modules: everything the server side needs is bundled.
	...(command === 'build' && { ssr: { noExternal: true } }),
	test: {
		expect: { requireAssertions: true },
		projects: [
			{
				test: {
					name: 'unit',
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/e2e/**'],
					expect: { requireAssertions: true },
				},
			},
			{
				test: {
					name: 'e2e',
					include: ['tests/e2e/**/*.test.ts'],
					globalSetup: 'tests/e2e/setup.ts',
					expect: { requireAssertions: true },
					// One browser serves all files, and this machine may have two cores.
					fileParallelism: false,
					testTimeout: 30_000,
				},
			},
		],
	},
}));
