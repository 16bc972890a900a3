import { describeProblem, type Problem } from '../model/problem.ts';
import type { Console } from './console.ts';
import { EXIT } from './exit-code.ts';
import { readArticles } from './story.ts';
import { jobCount, type JobsOption } from './jobs.ts';
import { terminalProgress } from './progress.ts';

/** `dateline extract`: one JSON object a line and article on standard output, problems on standard error. */
export async function extractCommand(
	paths: readonly string[],
	{ jobs }: JobsOption,
	console: Console,
): Promise<number> {
	let faults = 0;
	const report = (problem: Problem) => {
		if (problem.severity === 'error') faults += 1;
		console.error(describeProblem(problem));
	};
	const options = { jobs: jobCount(jobs), progress: terminalProgress('Reading') };
	for await (const { article, mentions } of readArticles(paths, report, options)) {
		await console.write(`${JSON.stringify({ article, mentions })}\n`);
	}
	return faults > 0 ? EXIT.problems : EXIT.ok;
}
