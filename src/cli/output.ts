import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CommandError } from './command-error.ts';

/** A file that marks a folder as written by Dateline, so that it may be replaced: a site, or data alone. */
const MARKS = [path.join('data', 'timeline.json'), 'timeline.json'];

/**
 * Replaces the folder `dir` by a whole new one, or leaves it as it was: `write` fills a folder beside it, which
 * takes its place only when `write` has finished. A folder with contents that Dateline did not write is never
 * replaced; that is a `CommandError`.
 */
export async function replaceFolder(dir: string, write: (dir: string) => Promise<void>): Promise<void> {
	await refuseForeign(dir);
	const target = path.resolve(dir);
	const fresh = `${target}.new-${process.pid}`;
	const old = `${target}.old-${process.pid}`;
	await rm(fresh, { recursive: true, force: true });
	await mkdir(fresh, { recursive: true });
	try {
		await write(fresh);
		await moveAway(target, old);
		await rename(fresh, target);
	} catch (error) {
		await rm(fresh, { recursive: true, force: true });
		throw error;
	}
	await rm(old, { recursive: true, force: true });
}

async function moveAway(from: string, to: string): Promise<void> {
	try {
		await rename(from, to);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
	}
}

async function refuseForeign(dir: string): Promise<void> {
	let entries: string[];
	try {
		entries = await readdir(dir);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
		throw new CommandError(`"${dir}" cannot be used for the output: ${(error as Error).message}.`);
	}
	const marks = await Promise.all(MARKS.map((mark) => readJson(path.join(dir, mark))));
	if (entries.length > 0 && marks.every((mark) => mark === null)) {
		throw new CommandError(
			`"${dir}" holds files that Dateline did not write; it is left alone. Choose another folder with --out.`,
		);
	}
}

/** The parsed content of a JSON file; null when there is none or it cannot be read. */
export async function readJson(file: string): Promise<unknown> {
	try {
		return JSON.parse(await readFile(file, 'utf8'));
	} catch {
		return null;
	}
}

/** Writes a text file below a folder, making the folders on its way. */
export async function writeBelow(dir: string, file: string, content: string | Uint8Array): Promise<void> {
	const place = path.join(dir, file);
	await mkdir(path.dirname(place), { recursive: true });
	await writeFile(place, content);
}
