import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { english } from '../languages/en/index.ts';
import type { Language } from '../languages/language.ts';
import { PACKAGE_ROOT } from './package-root.ts';

/** The weights are data beside the sources; a compiled package carries them in the same place. */
const ENGLISH_WEIGHTS = path.join(PACKAGE_ROOT, 'src', 'languages', 'en', 'english.weights');

let loaded: Promise<readonly Language[]> | undefined;

/** All languages Dateline reads, each with its weights; loaded once a thread. */
export function loadLanguages(): Promise<readonly Language[]> {
	loaded ??= readFile(ENGLISH_WEIGHTS).then((weights) => [english(weights)]);
	return loaded;
}
