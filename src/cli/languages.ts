import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { LANGUAGES } from '../languages/index.ts';
import type { Language } from '../languages/language.ts';
import { PACKAGE_ROOT } from './package-root.ts';

/** Weights are data beside the sources; a compiled package carries them in the same place. */
const FOLDER = path.join(PACKAGE_ROOT, 'src', 'languages');

let loaded: Promise<readonly Language[]> | undefined;

/** All languages Dateline reads, each with its weights; loaded once a thread. */
export function loadLanguages(): Promise<readonly Language[]> {
	loaded ??= Promise.all(
		LANGUAGES.map(async ({ weights, load }) => load(await readFile(path.join(FOLDER, weights)))),
	);
	return loaded;
}
