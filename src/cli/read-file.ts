import { readArticle } from '../formats/index.ts';
import type { Language } from '../languages/language.ts';
import type { Article } from '../model/article.ts';
import type { Mention } from '../model/event.ts';
import type { Problem } from '../model/problem.ts';
import { mentionsOf } from '../pipeline/index.ts';
import { loadLanguages } from './languages.ts';
import { readSource } from './sources.ts';

/** One article with what it reports. */
export interface ReadArticle {
	readonly article: Article;
	readonly mentions: readonly Mention[];
}

/** What became of one file. */
export interface FileReading {
	readonly reads: readonly ReadArticle[];
	readonly problems: readonly Problem[];
}

/** Reads one file: its articles, their mentions, and what is wrong. Never throws for what a file holds. */
export async function readFile(file: string): Promise<FileReading> {
	const bytes = await readSource(file);
	if (!(bytes instanceof Uint8Array)) return { reads: [], problems: [bytes] };
	const { articles, problems } = readArticle({ file, bytes });
	const languages = await loadLanguages();
	const reads: ReadArticle[] = [];
	const faults: Problem[] = [];
	for (const article of articles) {
		const language = languageOf(article, languages);
		if (!language) {
			faults.push(unknownLanguage(article, languages));
			continue;
		}
		try {
			reads.push({ article, mentions: mentionsOf(article, language) });
		} catch (error) {
			// The line is meant to be total. Where it is not, the fault is ours, and must not cost the other articles.
			faults.push(brokenLine(article, error));
		}
	}
	return { reads, problems: [...problems, ...faults] };
}

function languageOf(article: Article, languages: readonly Language[]): Language | undefined {
	const [code] = article.language.toLowerCase().split('-');
	return languages.find((language) => language.code === code);
}

function unknownLanguage({ file, language }: Article, languages: readonly Language[]): Problem {
	const known = languages.map(({ code }) => code).join(', ');
	const reason = `The article is in the language "${language}"; Dateline reads ${known}.`;
	return { file, line: null, severity: 'error', reason };
}

function brokenLine({ file }: Article, error: unknown): Problem {
	const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
	return { file, line: null, severity: 'error', reason: `Dateline itself failed on this article: ${detail}` };
}
