import { describeProblem } from '../model/problem.ts';
import type { Console } from './console.ts';
import { EXIT } from './exit-code.ts';
import { readArticles } from './story.ts';
import { terminalProgress } from './progress.ts';

/** `dateline extract`: one JSON object a line and article on standard output, problems on standard error. */
export async function extractCommand(paths: readonly string[], console: Console): Promise<number> {
	let faults = 0;
	const report = (problem: Parameters<typeof describeProblem>[0]) => {
		if (problem.severity === 'error') faults += 1;
		console.error(describeProblem(problem));
	};
	for await (const { article, mentions } of readArticles(paths, report, terminalProgress('Reading'))) {
		await console.write(`${JSON.stringify({ article, mentions })}\n`);
	}
	return faults > 0 ? EXIT.problems : EXIT.ok;
}
