import { existsSync } from 'node:fs';
import path from 'node:path';

/** The folder of this package: the checkout, or where it was installed, with sources or compiled. */
export const PACKAGE_ROOT = above(import.meta.dirname, 'package.json');

function above(folder: string, file: string): string {
	if (existsSync(path.join(folder, file))) return folder;
	const parent = path.dirname(folder);
	if (parent === folder) throw new Error(`There is no ${file} above ${import.meta.dirname}.`);
	return above(parent, file);
}
