import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readArticle } from '../formats/index.ts';
import type { Language } from '../languages/language.ts';
import type { Article } from '../model/article.ts';
import { anchor } from '../pipeline/anchor/index.ts';
import { candidatesOf } from '../pipeline/anchor/candidates.ts';
import { chooseBy, groundsOf } from '../pipeline/anchor/choose.ts';
import { learn, type Lesson } from '../pipeline/anchor/learn.ts';
import { writeWeights, type Weights } from '../pipeline/anchor/weights.ts';
import { extract, type Finding } from '../pipeline/extract/index.ts';
import { segment } from '../pipeline/segment.ts';
import { tag } from '../pipeline/tag/index.ts';
import { goldFor, isAccepted, type Annotation } from './annotation.ts';
import { loadLanguages } from './languages.ts';

/** An article read as far as it goes without dates, and what its annotator found in it. */
interface Example {
	readonly article: Article;
	readonly findings: readonly Finding[];
	readonly annotation: Annotation;
}

/** What earlier events were dated by is evidence for later ones: what is learned is learned again from its own choices. */
const ROUNDS = 3;

/**
 * Learns what evidence is worth for dating English events: `npm run dates:en -- GOLD… --articles DIR [--out FILE]`.
 * GOLD are folders of annotations, one JSON file an article, whose `doc` names a file in DIR.
 */
async function train(): Promise<void> {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: {
			articles: { type: 'string', multiple: true, default: [] },
			out: { type: 'string', default: 'src/languages/en/events/dating.ts' },
		},
	});
	if (positionals.length === 0) throw new Error('Name the folders that hold the annotations.');
	const [language] = await loadLanguages();
	if (!language) throw new Error('No language.');
	const examples = positionals.flatMap((folder) => readExamples(folder, values.articles, language));
	let weights: Weights = new Map();
	for (let round = 1; round <= ROUNDS; round += 1) {
		const lessons = examples.flatMap((example) => lessonsOf(example, weights));
		weights = learn(lessons);
		console.log(
			`round ${round}: ${lessons.length} events of ${examples.length} articles, ${weights.size} pieces of evidence`,
		);
	}
	writeFileSync(values.out, moduleOf(weights));
}

function readExamples(folder: string, articleFolders: readonly string[], language: Language): Example[] {
	return readdirSync(folder)
		.filter((name) => name.endsWith('.json'))
		.sort()
		.flatMap((name) => {
			const annotation = readAnnotation(join(folder, name));
			return articlesOf(annotation.doc, articleFolders).map((article) => {
				const [sentences, timexes] = [segment(article, language), tag(article, language)];
				return { article, findings: extract(article, sentences, timexes, language), annotation };
			});
		});
}

/** @throws Error naming the file when it is no annotation. */
function readAnnotation(file: string): Annotation {
	try {
		const found = JSON.parse(readFileSync(file, 'utf8')) as Partial<Annotation>;
		if (typeof found.doc !== 'string' || !Array.isArray(found.events)) throw new Error('no doc or no events');
		return { doc: found.doc, events: found.events };
	} catch (error) {
		throw new Error(`${file} is no annotation: ${(error as Error).message}`, { cause: error });
	}
}

/** @throws Error when no folder has the file. */
function articlesOf(doc: string, folders: readonly string[]): Article[] {
	for (const folder of folders) {
		try {
			return readArticle({ file: doc, bytes: readFileSync(join(folder, doc)) }).articles;
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
		}
	}
	throw new Error(`${doc} is in none of the folders of articles.`);
}

function lessonsOf({ article, findings, annotation }: Example, weights: Weights): Lesson[] {
	const lessons = new Map<string, Omit<Lesson, 'right'> & { dates: readonly (string | null)[] }>();
	const choose = chooseBy(weights);
	const mentions = anchor(article, findings, (telling) => {
		// The narrative goes on changing: what speaks for what must be written down now.
		const candidates = candidatesOf(telling);
		lessons.set(telling.finding.mention.id, {
			grounds: groundsOf(telling, candidates),
			dates: candidates.map(({ edtf }) => edtf),
		});
		return choose(telling);
	});
	return goldFor(mentions, annotation).flatMap(({ mention, accepted }) => {
		const lesson = lessons.get(mention.id);
		if (!lesson) return [];
		return [{ grounds: lesson.grounds, right: lesson.dates.map((edtf) => isAccepted(edtf, accepted)) }];
	});
}

function moduleOf(weights: Weights): string {
	const lines = writeWeights(weights)
		.split('\n')
		.map((line) => `\t${line}`);
	return [
		'/**',
		' * What evidence is worth for dating an event, as `EventGrammar.dating` has it. Written by `npm run dates:en`; not to',
		' * be changed by hand.',
		' */',
		'export const dating = `',
		...lines,
		'`;',
		'',
	].join('\n');
}

await train();
