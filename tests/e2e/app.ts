import { execFile } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { openApp, type App } from '../../src/cli/render.ts';

const FOLDER = 'build/app';
/** Written last, so its time is that of the whole build. */
const BUILT = path.join(FOLDER, 'server', 'manifest.js');
/** What the app is made from. */
const SOURCES = [
	...['src/model', 'src/exports', 'src/site', 'src/routes', 'static'],
	...['src/app.html', 'src/hooks.server.ts', 'src/hooks.client.ts', 'src/service-worker.ts'],
	...['svelte.config.js', 'vite.config.ts', 'package-lock.json'],
];

/** The app as it stands in the sources: built when it never was, or when something has changed since. */
export async function currentApp(): Promise<App> {
	const built = await changed(BUILT);
	const sources = await Promise.all(SOURCES.map(lastChange));
	if (built <= Math.max(...sources)) await build();
	return openApp(FOLDER);
}

async function build(): Promise<void> {
	const vite = path.resolve('node_modules/vite/bin/vite.js');
	const env = { ...process.env, NODE_ENV: 'production', VITEST: '' };
	await promisify(execFile)(process.execPath, [vite, 'build', '--logLevel', 'warn'], { env });
}

/** When the file, or any below the folder, was last changed; 0 when there is none. */
async function lastChange(place: string): Promise<number> {
	const entries = await readdir(place, { recursive: true }).catch(() => []);
	const below = entries.filter((entry) => !entry.startsWith('data'));
	const times = [place, ...below.map((entry) => path.join(place, entry))].map(changed);
	return Math.max(...(await Promise.all(times)));
}

async function changed(file: string): Promise<number> {
	const stats = await stat(file).catch(() => null);
	return stats?.mtimeMs ?? 0;
}
