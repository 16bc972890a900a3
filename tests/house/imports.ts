import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** One import statement: the file it stands in and what it names; paths are relative to `src/`, with `/`. */
export interface Import {
	readonly from: string;
	/** A file of the project, or the name of a package or Node module as written. */
	readonly to: string;
	readonly isPackage: boolean;
}

const SOURCE_FILE = /\.(?:ts|js|svelte)$/;
const SCRIPT = /<script[^>]*>([\s\S]*?)<\/script>/g;

/** Every import, export-from and dynamic import of the files below `root`. */
export function importsBelow(root: string): Import[] {
	const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
		SOURCE_FILE.test(file),
	);
	return files.flatMap((file) => {
		const from = file.split(path.sep).join('/');
		return specifiers(file, readFileSync(path.join(root, file), 'utf8')).map((specifier) =>
			specifier.startsWith('.')
				? {
						from,
						to: path.posix.normalize(path.posix.join(path.posix.dirname(from), specifier)),
						isPackage: false,
					}
				: { from, to: specifier, isPackage: true },
		);
	});
}

function specifiers(file: string, text: string): string[] {
	const code = file.endsWith('.svelte')
		? [...text.matchAll(SCRIPT)].map(([, script]) => script).join('\n')
		: text;
	return ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName);
}

/** The circles among imports, each as the list of files it runs through; empty when there is none. */
export function circles(imports: readonly Import[]): string[][] {
	const next = Map.groupBy(
		imports.filter(({ isPackage }) => !isPackage),
		({ from }) => from,
	);
	const state = new Map<string, 'open' | 'done'>();
	const found: string[][] = [];
	const visit = (file: string, trail: string[]): void => {
		if (state.get(file) === 'done') return;
		if (state.get(file) === 'open') {
			found.push([...trail.slice(trail.indexOf(file)), file]);
			return;
		}
		state.set(file, 'open');
		for (const { to } of next.get(file) ?? []) visit(to, [...trail, file]);
		state.set(file, 'done');
	};
	for (const file of next.keys()) visit(file, []);
	return found;
}
