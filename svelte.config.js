import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/** The one style attribute in the app: that of the region in which Kit announces a new page's title. */
const ANNOUNCER_STYLE =
	'position: absolute; left: 0; top: 0; clip: rect(0 0 0 0); clip-path: inset(50%); overflow: hidden; white-space: nowrap; width: 1px; height: 1px';

/**
 * Puts the built app where `dateline build` finds it: the files of the browser in build/app/client, and in
 * build/app/server what renders pages. No page is made here, since pages belong to a story and the app does not.
 * @type {import('@sveltejs/kit').Adapter}
 */
const appAdapter = {
	name: 'dateline-app',
	adapt(builder) {
		builder.rimraf('build/app');
		builder.writeClient('build/app/client');
		// static/data is a story, written there for development.
		builder.rimraf('build/app/client/data');
		builder.writeServer('build/app/server');
		const manifest = builder.generateManifest({ relativePath: '.' });
		writeFileSync('build/app/server/manifest.js', `export const manifest = ${manifest};\n`);
	},
};

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	kit: {
		adapter: appAdapter,
		paths: { relative: true },
		// A style sheet of a few rules is not worth a way to the host and back before anything is seen.
		inlineStyleThreshold: 1024,
		// Registered by the app itself, which costs no bytes in each page and is left out during development.
		serviceWorker: {
			register: false,
			files: (file) => !file.startsWith('data/') && !file.endsWith('.DS_Store'),
		},
		prerender: { entries: [], handleUnseenRoutes: 'ignore' },
		// Kit's default is the time of the build, which would make two builds of one source differ.
		version: { name: version },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self'],
				'style-src-attr': ['unsafe-hashes', `sha256-${sha256(ANNOUNCER_STYLE)}`],
				'img-src': ['self'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'manifest-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none'],
				'require-trusted-types-for': ['script'],
				'trusted-types': ['svelte-trusted-html', 'default'],
			},
		},
	},
};

/** @param {string} text */
function sha256(text) {
	return createHash('sha256').update(text).digest('base64');
}
