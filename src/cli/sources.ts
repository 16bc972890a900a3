import { readFile, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { EXTENSIONS } from '../formats/index.ts';
import type { Problem } from '../model/problem.ts';
import { compareText } from '../model/order.ts';

/** The files a set of paths stands for, in an order that does not depend on the file system. */
export interface Sources {
	readonly files: readonly string[];
	readonly problems: readonly Problem[];
}

/**
 * Finds the articles below the given paths: a file is taken as it is, a folder with everything below it whose
 * extension a reader knows. Hidden files and folders are passed over. A path that does not exist, or a folder
 * without a single article, is a problem.
 */
export async function findSources(paths: readonly string[]): Promise<Sources> {
	const files = new Set<string>();
	const problems: Problem[] = [];
	for (const given of paths) {
		try {
			const found = (await stat(given)).isDirectory() ? await walk(given) : [given];
			if (found.length === 0) {
				problems.push(problem(given, `The folder holds no articles (${EXTENSIONS.join(', ')}).`));
			}
			for (const file of found) files.add(path.normalize(file));
		} catch (error) {
			problems.push(problem(given, reasonOf(error)));
		}
	}
	return { files: [...files].sort(compareText), problems };
}

async function walk(folder: string): Promise<string[]> {
	const entries = await readdir(folder, { withFileTypes: true });
	const found = await Promise.all(
		entries
			.filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
			.map(async (entry) => {
				const place = path.join(folder, entry.name);
				const directory = entry.isSymbolicLink() ? (await stat(place)).isDirectory() : entry.isDirectory();
				if (directory) return walk(place);
				return EXTENSIONS.includes(path.extname(place).toLowerCase()) ? [place] : [];
			}),
	);
	return found.flat();
}

/** The bytes of a file, or the problem that kept them away. */
export async function readSource(file: string): Promise<Uint8Array | Problem> {
	try {
		return await readFile(file);
	} catch (error) {
		return problem(file, reasonOf(error));
	}
}

function problem(file: string, reason: string): Problem {
	return { file, line: null, severity: 'error', reason };
}

const REASONS = new Map([
	['ENOENT', 'There is no such file or folder.'],
	['EACCES', 'It may not be read: permission denied.'],
	['ELOOP', 'It is a symbolic link that leads back to itself.'],
]);

function reasonOf(error: unknown): string {
	const code = (error as NodeJS.ErrnoException).code ?? '';
	return REASONS.get(code) ?? `It could not be read: ${(error as Error).message}.`;
}
