import { describeProblem } from '../model/problem.ts';
import type { Console } from './console.ts';
import { count } from './count.ts';
import { EXIT } from './exit-code.ts';
import { jobCount, type JobsOption } from './jobs.ts';
import { terminalProgress } from './progress.ts';
import { readStory } from './story.ts';

/**
 * `dateline check`: what is wrong with the articles, one line each with file, place and reason, on standard
 * output. Warnings count as problems here: this is the command that asks for them.
 */
export async function checkCommand(
	paths: readonly string[],
	{ jobs }: JobsOption,
	console: Console,
): Promise<number> {
	const { articles, problems } = await readStory(paths, {
		jobs: jobCount(jobs),
		progress: terminalProgress('Checking'),
	});
	for (const problem of problems) await console.write(`${describeProblem(problem)}\n`);
	console.error(`${count(articles.length, 'article')} read, ${count(problems.length, 'problem')}.`);
	return problems.length > 0 ? EXIT.problems : EXIT.ok;
}
