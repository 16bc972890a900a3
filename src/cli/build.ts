import path from 'node:path';
import { describeProblem } from '../model/problem.ts';
import { publishText } from '../pipeline/publish.ts';
import { remember } from '../pipeline/remember.ts';
import { CommandError } from './command-error.ts';
import type { Console } from './console.ts';
import { count } from './count.ts';
import { earlierBuild } from './earlier-build.ts';
import { EXIT } from './exit-code.ts';
import { jobCount, type JobsOption } from './jobs.ts';
import { replaceFolder } from './output.ts';
import { PACKAGE_ROOT } from './package-root.ts';
import { terminalProgress } from './progress.ts';
import { openApp, type App } from './render.ts';
import { readStory } from './story.ts';
import { writeData, writeSite } from './write-site.ts';

export interface BuildOptions extends JobsOption {
	readonly out: string;
	readonly title?: string;
	readonly origin?: string;
	readonly contact?: string;
	readonly data?: string;
	readonly cards: string;
}

/**
 * `dateline build`: a complete static site of the given articles. Problems go to standard error, with file,
 * place and reason; what could be read is built. When nothing could be read, nothing is written, and the
 * site that stood there stays.
 */
export async function buildCommand(
	paths: readonly string[],
	options: BuildOptions,
	console: Console,
): Promise<number> {
	const address = siteAddress(options.origin);
	const contact = contactAddress(options.contact);
	const cards = cardCount(options.cards);
	const app = await builtApp();
	const { timeline, articles, problems } = await readStory(paths, {
		title: options.title,
		jobs: jobCount(options.jobs),
		progress: terminalProgress('Reading'),
	});
	for (const problem of problems) console.error(describeProblem(problem));
	if (articles.length === 0) {
		console.error(`Nothing to build: no article could be read. "${options.out}" is left as it was.`);
		return EXIT.problems;
	}
	const earlier = await earlierBuild(options.out);
	const tombstones = remember(timeline, earlier.timeline, earlier.tombstones);
	const data = { timeline, texts: articles.map(publishText), tombstones };
	await replaceFolder(options.out, (dir) =>
		writeSite(dir, app, data, {
			address,
			contact,
			cards,
			earlier: options.out,
			progress: terminalProgress('Writing pages'),
		}),
	);
	if (options.data !== undefined) await replaceFolder(options.data, (dir) => writeData(dir, data));
	const undated = timeline.events.filter(({ when }) => when === null).length;
	const faults = problems.filter(({ severity }) => severity === 'error').length;
	console.error(
		`${count(articles.length, 'article')}, ${count(timeline.events.length, 'event')} (${undated} undated), ` +
			`${count(problems.length, 'problem')}: ${options.out}`,
	);
	return faults > 0 ? EXIT.problems : EXIT.ok;
}

async function builtApp(): Promise<App> {
	const folder = path.join(PACKAGE_ROOT, 'build', 'app');
	try {
		return await openApp(folder);
	} catch (error) {
		throw new CommandError(
			`The app is not built: ${(error as Error).message}. In the checkout, run: npm run app`,
		);
	}
}

function cardCount(cards: string): number {
	const count = Number(cards);
	if (Number.isInteger(count) && count >= 0) return count;
	throw new CommandError(`"${cards}" is not a number of cards; give 0 or more.`);
}

/** The address of the site's folder, ending in a slash. */
function siteAddress(origin: string | undefined): string | null {
	if (origin === undefined) return null;
	const url = URL.parse(origin);
	if (!url || !/^https?:$/.test(url.protocol)) {
		throw new CommandError(`"${origin}" is not an address; give one such as https://example.org/story/.`);
	}
	return url.origin + url.pathname.replace(/\/*$/, '/');
}

/** The address errors are reported to: that of a web page as it is, that of a mail box with `mailto:`. */
function contactAddress(contact: string | undefined): string | null {
	if (contact === undefined) return null;
	const url = /^[^\s:/?#@]+@[^\s:/?#@]+$/.test(contact) ? URL.parse(`mailto:${contact}`) : URL.parse(contact);
	if (url && /^(https?|mailto):$/.test(url.protocol)) return url.href;
	throw new CommandError(
		`"${contact}" is no address; give one such as errors@example.org or https://example.org/issues/new.`,
	);
}
