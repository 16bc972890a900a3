import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

export default defineConfig({
	plugins: [sveltekit()],
	// The published package renders pages without node_modules: everything the server side needs is bundled.
	ssr: { noExternal: true },
});
