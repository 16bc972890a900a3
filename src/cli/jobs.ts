import { CommandError } from './command-error.ts';

/** The option `--jobs` as the command line gives it. */
export interface JobsOption {
	readonly jobs?: string;
}

/** The number of threads asked for; undefined when none was, and a `CommandError` when it is no such number. */
export function jobCount(jobs: string | undefined): number | undefined {
	if (jobs === undefined) return undefined;
	const count = Number(jobs);
	if (!Number.isInteger(count) || count < 1) {
		throw new CommandError(`"${jobs}" is not a number of jobs; give 1 or more.`);
	}
	return count;
}
