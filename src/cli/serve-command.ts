import { stat } from 'node:fs/promises';
import path from 'node:path';
import { CommandError } from './command-error.ts';
import type { Console } from './console.ts';
import { EXIT } from './exit-code.ts';
import { serve } from './serve.ts';

export interface ServeOptions {
	readonly port: string;
	readonly host: string;
}

/** `dateline serve`: serves a built site until it is interrupted; prints the address on standard output. */
export async function serveCommand(dir: string, options: ServeOptions, console: Console): Promise<number> {
	const page = await stat(path.join(dir, 'index.html')).catch(() => null);
	if (!page) throw new CommandError(`"${dir}" holds no site; build one with: dateline build --out ${dir}`);
	const port = Number(options.port);
	if (!Number.isInteger(port) || port < 0 || port > 65_535) {
		throw new CommandError(`"${options.port}" is not a port; give a number from 0 to 65535.`);
	}
	const server = await serve(dir, { port, host: options.host });
	await console.write(`Serving ${dir} at ${server.url} (Ctrl+C ends it)\n`);
	await new Promise<void>((resolve) => {
		for (const signal of ['SIGINT', 'SIGTERM'] as const)
			process.once(signal, () => {
				resolve();
			});
	});
	await server.close();
	return EXIT.ok;
}
