import { availableParallelism } from 'node:os';
import path from 'node:path';
import { LANGUAGES } from '../languages/index.ts';
import type { Article } from '../model/article.ts';
import { compareText } from '../model/order.ts';
import type { Problem } from '../model/problem.ts';
import type { Timeline } from '../model/timeline.ts';
import { eventsOf } from '../pipeline/index.ts';
import { publish } from '../pipeline/publish.ts';
import { rulesUsed } from '../pipeline/rules-used.ts';
import type { ReadArticle } from './read-file.ts';
import { readFiles } from './read-files.ts';
import { findSources } from './sources.ts';

/** Called after each step of a long work: how many are done, of how many. */
export type Progress = (done: number, total: number) => void;

export interface ReadOptions {
	/** Threads to read in; all cores without it. */
	readonly jobs?: number | undefined;
	readonly progress?: Progress | undefined;
}

/**
 * Reads the articles below the given paths one by one and yields each with its mentions, in the order of their
 * paths. What is wrong with a file goes to `report`, and the others are read all the same.
 */
export async function* readArticles(
	paths: readonly string[],
	report: (problem: Problem) => void,
	{ jobs = availableParallelism(), progress }: ReadOptions = {},
): AsyncGenerator<ReadArticle> {
	const { files, problems } = await findSources(paths);
	problems.forEach(report);
	let done = 0;
	for await (const reading of readFiles(files, jobs)) {
		reading.problems.forEach(report);
		yield* reading.reads;
		progress?.(++done, files.length);
	}
}

/** A story, read and put together. */
export interface Story {
	readonly timeline: Timeline;
	/** Its articles with their text, each once, by id. */
	readonly articles: readonly Article[];
	readonly problems: readonly Problem[];
}

export interface StoryOptions extends ReadOptions {
	/** What the story is called; without it, the only article's title or the name of the folder. */
	readonly title?: string | undefined;
}

/** Reads a whole story. An article that stands in two files is taken once, and said to be. */
export async function readStory(paths: readonly string[], options: StoryOptions = {}): Promise<Story> {
	const problems: Problem[] = [];
	const byId = new Map<string, ReadArticle>();
	const report = (problem: Problem) => void problems.push(problem);
	for await (const read of readArticles(paths, report, options)) {
		const known = byId.get(read.article.id);
		if (known) report(twice(...fullerFirst(known, read)));
		byId.set(read.article.id, known ? fullerFirst(known, read)[0] : read);
	}
	const reads = [...byId.values()].sort((a, b) => compareText(a.article.id, b.article.id));
	const articles = reads.map(({ article }) => article);
	const events = eventsOf(
		articles,
		reads.flatMap(({ mentions }) => mentions),
	);
	const title = options.title ?? defaultTitle(paths, articles);
	const rules = rulesUsed(
		events,
		LANGUAGES.map(({ time }) => time),
	);
	return { timeline: publish(title, articles, events, rules), articles, problems };
}

/** The longer text first; between equals what they say decides, never where they lie. */
function fullerFirst(a: ReadArticle, b: ReadArticle): [ReadArticle, ReadArticle] {
	const [textA, textB] = [textOf(a), textOf(b)];
	const swap = textB.length - textA.length || compareText(textA, textB);
	return swap > 0 ? [b, a] : [a, b];
}

function textOf({ article }: ReadArticle): string {
	return article.paragraphs.map(({ text }) => text).join('\n');
}

function twice(kept: ReadArticle, dropped: ReadArticle): Problem {
	const reason = `The same article as ${kept.article.file}, which is used instead.`;
	return { file: dropped.article.file, line: null, severity: 'warning', reason };
}

function defaultTitle(paths: readonly string[], articles: readonly Article[]): string {
	const only = articles.length === 1 ? articles[0]?.title : '';
	return only || path.basename(path.resolve(paths[0] ?? '.'));
}
