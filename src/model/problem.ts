/** Something wrong with an input, as a value: reported with its place, never thrown. */
export interface Problem {
	/** The path as the user would write it. */
	readonly file: string;
	/** 1-based line where it was noticed; null when the whole file is meant. */
	readonly line: number | null;
	/** `error`: the article could not be read. `warning`: it was read, but something is missing. */
	readonly severity: 'error' | 'warning';
	/** A plain sentence that names the offending value. */
	readonly reason: string;
}

/** `file:line: severity: reason`, one line, as compilers and editors print and parse it. */
export function describeProblem(problem: Problem): string {
	const place = problem.line === null ? problem.file : `${problem.file}:${problem.line}`;
	return `${place}: ${problem.severity}: ${problem.reason}`;
}
