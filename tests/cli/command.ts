import { main } from '../../src/cli/dateline.ts';

/** What a run of the command said and how it ended. */
export interface Run {
	readonly code: number;
	/** Lines on standard output. */
	readonly out: readonly string[];
	/** Lines on standard error. */
	readonly errors: readonly string[];
}

/** Runs `dateline` in this process with the given words and listens to it. */
export async function dateline(...words: string[]): Promise<Run> {
	const out: string[] = [];
	const errors: string[] = [];
	const code = await main(['node', 'dateline', ...words], {
		write: (text) => {
			out.push(...text.trimEnd().split('\n'));
			return Promise.resolve();
		},
		error: (line) => void errors.push(line),
	});
	return { code, out, errors };
}
