import { readFile, stat } from 'node:fs/promises';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import sirv from 'sirv';
import { sendCompressed } from './compressed.ts';

export interface Served {
	/** Address of the folder, ending in a slash. */
	readonly url: string;
	/** Stops serving; open connections are cut. */
	close(): Promise<void>;
}

/** How many ports after the one asked for are tried. */
const TRIES = 20;

/**
 * Serves a folder as any static host would: folders by their index.html, and by the folder's 404.html what is
 * not there. Files are read when they are asked for, so the folder may be rebuilt meanwhile. When the port is
 * taken, the next free one serves; port 0 is any free one. Rejects when the host cannot be listened on.
 */
export async function serve(folder: string, options: { port: number; host: string }): Promise<Served> {
	const server = createServer(filesOf(folder));
	await listen(server, options.port, options.host, TRIES);
	const { port } = server.address() as AddressInfo;
	const host = options.host.includes(':') ? `[${options.host}]` : options.host;
	return {
		url: `http://${host}:${port}/`,
		close: async () => {
			server.closeAllConnections();
			await new Promise((done) => server.close(done));
		},
	};
}

async function listen(server: Server, port: number, host: string, tries: number): Promise<void> {
	try {
		await new Promise<void>((resolve, reject) => {
			server.once('error', reject).listen(port, host, () => {
				server.off('error', reject);
				resolve();
			});
		});
	} catch (error) {
		const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
		if (!taken || tries === 0 || port === 65_535) throw error;
		await listen(server, port + 1, host, tries - 1);
	}
}

function filesOf(folder: string): RequestListener {
	const files = sirv(folder, { dev: true, etag: true, extensions: ['html'] });
	return (request, response) => {
		const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
		void lacksSlash(folder, pathname).then(async (lacking) => {
			if (lacking) {
				// Relative links on the page would otherwise count from the folder above.
				response.writeHead(301, { location: pathname.replace(/^\/+/, '/') + '/' + search }).end();
				return;
			}
			if (await sendCompressed(folder, decoded(pathname), request, response)) return;
			files(request, response, () => {
				void sendNotFound(folder, response);
			});
		});
	};
}

/** Whether the path names a folder, but not as folders are named: with a slash at its end. */
async function lacksSlash(folder: string, pathname: string): Promise<boolean> {
	if (pathname.endsWith('/')) return false;
	const place = path.join(folder, decoded(pathname));
	if (!place.startsWith(path.join(folder, path.sep))) return false;
	const stats = await stat(place).catch(() => null);
	return stats?.isDirectory() ?? false;
}

function decoded(pathname: string): string {
	try {
		return decodeURIComponent(pathname);
	} catch {
		return pathname;
	}
}

async function sendNotFound(folder: string, response: ServerResponse): Promise<void> {
	const page = await readFile(path.join(folder, '404.html')).catch(() => 'Not found');
	response.writeHead(404, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' });
	response.end(page);
}
