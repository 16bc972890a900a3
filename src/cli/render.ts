import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Server as KitServer, SSRManifest } from '@sveltejs/kit';
import type { PageSource } from '../site/load/source.ts';

/** The app as built once for all stories: the files a browser runs, and what renders pages outside one. */
export interface App {
	/** The browser's files as paths relative to `clientFolder`, with `/` between folders, sorted. */
	readonly clientFiles: readonly string[];
	readonly clientFolder: string;
	/**
	 * Renders the page at a path of the site (`/`, `/e/<id>/`) as whole HTML, from what `source` says.
	 * Throws when the app has no such page or `source` no such event.
	 */
	render(path: string, source: PageSource): Promise<{ html: string }>;
}

/** Where pages believe to be while they are rendered. Their links are relative, so it shows nowhere. */
const ORIGIN = 'http://dateline.invalid';

/** Opens the app that `vite build` wrote; throws when there is none in that folder. */
export async function openApp(folder: string): Promise<App> {
	const server = await startServer(join(folder, 'server'));
	const clientFolder = join(folder, 'client');
	return {
		clientFolder,
		clientFiles: await filesOf(clientFolder),
		render: (path, source) => renderPage(server, path, source),
	};
}

async function startServer(folder: string): Promise<KitServer> {
	const load = (file: string): Promise<unknown> => import(pathToFileURL(join(folder, file)).href);
	const { Server } = (await load('index.js')) as { Server: typeof KitServer };
	const { manifest } = (await load('manifest.js')) as { manifest: SSRManifest };
	const server = new Server(manifest);
	await server.init({ env: {} });
	return server;
}

async function renderPage(server: KitServer, path: string, source: PageSource): Promise<{ html: string }> {
	const errors: unknown[] = [];
	const options = {
		platform: { source, report: (error: unknown) => void errors.push(error) },
		getClientAddress: () => '127.0.0.1',
		// What Kit's own prerenderer passes: the security policy goes into the page, the query is off limits.
		prerendering: { dependencies: new Map(), remote_responses: new Map() },
	};
	const response = await server.respond(new Request(ORIGIN + path), options);
	if (response.status !== 200) {
		const [cause] = errors;
		throw new Error(`The page ${path} could not be rendered (${response.status}).`, { cause });
	}
	return { html: await response.text() };
}

async function filesOf(folder: string): Promise<string[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.sort();
}
