/**
 * Measures the reader of web pages on real ones: `node tests/bench/pages.ts [--worst N]`.
 *
 * Main text: F1 of 4-word shingles, a page at a time, as the article-extraction benchmark counts it (181 pages),
 * beside Readability alone; and of the same pages as they lie in a scrape, all their lines from the headline down
 * without any markup, in English. Paragraphs and publication day: the annotated pages of Fundus (85 pages).
 * Says so and ends well where the pages are not there.
 */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readArticle } from '../../src/formats/index.ts';
import { blocksUnder } from '../../src/formats/page-blocks.ts';
import { normalizeSpace } from '../../src/formats/white-space.ts';

const PAGES = join(import.meta.dirname, '../../../shared/corpora/pages');
/** Texts that begin with nothing but the letters of English. */
const ENGLISH = /^[\s\p{ASCII}“”‘’—–é]{300}/u;
const worst = process.argv.includes('--worst') ? Number(process.argv.at(-1)) : 0;

interface Score {
	readonly precision: number;
	readonly recall: number;
}

function shingles(text: string): Map<string, number> {
	const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
	const counts = new Map<string, number>();
	for (let index = 0; index < Math.max(1, words.length - 3); index++) {
		const shingle = words.slice(index, index + 4).join(' ');
		counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
	}
	return counts;
}

function compare(gold: ReadonlyMap<string, number>, found: ReadonlyMap<string, number>): Score {
	let both = 0;
	for (const [item, count] of found) both += Math.min(count, gold.get(item) ?? 0);
	const sum = (counts: ReadonlyMap<string, number>) =>
		[...counts.values()].reduce((all, count) => all + count, 0);
	return { precision: both / Math.max(1, sum(found)), recall: both / Math.max(1, sum(gold)) };
}

function f1({ precision, recall }: Score): number {
	return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

function report(name: string, scores: readonly Score[]): void {
	const mean = (key: keyof Score) => scores.reduce((all, score) => all + score[key], 0) / scores.length;
	const overall = { precision: mean('precision'), recall: mean('recall') };
	const [p, r, f] = [overall.precision, overall.recall, f1(overall)].map((value) => value.toFixed(3));
	console.log(`${name.padEnd(32)} P ${p ?? ''}  R ${r ?? ''}  F1 ${f ?? ''}  (${scores.length} pages)`);
}

function showWorst(names: readonly string[], scores: readonly Score[]): void {
	const ranked = scores.map((score, index) => ({ name: names[index] ?? '', score }));
	ranked.sort((a, b) => f1(a.score) - f1(b.score));
	for (const { name, score } of ranked.slice(0, worst)) {
		console.log(
			`  ${f1(score).toFixed(3)}  P ${score.precision.toFixed(2)} R ${score.recall.toFixed(2)}  ${name}`,
		);
	}
}

function page(path: string): Uint8Array {
	return gunzipSync(readFileSync(path));
}

/** All lines of a page from its headline down; null where no headline is marked. */
function scrapeOf(document: Document): string | null {
	const lines = blocksUnder(document.body).map(({ text }) => normalizeSpace(text));
	const headlines = Array.from(document.querySelectorAll('h1'), ({ textContent }) =>
		normalizeSpace(textContent),
	);
	const headline = headlines.find((text) => text.split(' ').length > 3);
	const start = headline === undefined ? -1 : lines.indexOf(headline);
	return start < 0 ? null : ` date 2019-11-20 News\n\n${lines.slice(start).join('\n\n')}`;
}

function measureMainText(): void {
	const folder = join(PAGES, 'aeb');
	const truth = JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8')) as Record<
		string,
		{ articleBody: string }
	>;
	const names = Object.keys(truth);
	const ours: Score[] = [];
	const readability: Score[] = [];
	const scraped: Score[] = [];
	let longest = 0;
	for (const [name, { articleBody }] of Object.entries(truth)) {
		const bytes = page(join(folder, 'html', `${name}.html.gz`));
		const gold = shingles(articleBody);
		const started = performance.now();
		const { articles } = readArticle({ file: `${name}.html`, bytes });
		longest = Math.max(longest, performance.now() - started);
		// The benchmark's gold has no captions.
		const paragraphs = articles[0]?.paragraphs.filter(({ kind }) => kind !== 'caption') ?? [];
		const text = paragraphs.map((paragraph) => paragraph.text).join('\n');
		ours.push(compare(gold, shingles(text)));
		const { document } = parseHTML(new TextDecoder().decode(bytes));
		const scrape = ENGLISH.test(articleBody) ? scrapeOf(document) : null;
		if (scrape !== null) {
			const read = readArticle({ file: `${name}.txt`, bytes: new TextEncoder().encode(scrape) }).articles[0];
			const body = read?.paragraphs.filter(({ kind }) => kind === 'body') ?? [];
			scraped.push(compare(gold, shingles(body.map((paragraph) => paragraph.text).join('\n'))));
		}
		readability.push(compare(gold, shingles(new Readability(document).parse()?.textContent ?? '')));
	}
	report('main text, Readability alone', readability);
	report('main text, ours', ours);
	report('main text, scraped as lines', scraped);
	console.log(`slowest page: ${longest.toFixed(0)} ms`);
	showWorst(names, ours);
}

interface Annotation {
	readonly publishing_date: string;
	readonly title: string;
	readonly body: {
		readonly summary: readonly string[];
		readonly sections: readonly {
			readonly headline: readonly string[];
			readonly paragraphs: readonly string[];
		}[];
	};
}

function bag(texts: readonly string[]): Map<string, number> {
	return new Map(texts.map((text) => [normalizeSpace(text), 1]));
}

function measureParagraphs(): void {
	const scores: Score[] = [];
	const names: string[] = [];
	let days = 0;
	let titles = 0;
	for (const path of globSync(join(PAGES, 'fundus/*/*.html.gz')).sort()) {
		const outlet = basename(path).split('_', 1)[0] ?? '';
		const versions = JSON.parse(readFileSync(join(dirname(path), `${outlet}.json`), 'utf8')) as Record<
			string,
			Annotation
		>;
		const bytes = page(path);
		const raw = normalizeSpace(parseHTML(new TextDecoder().decode(bytes)).document.body.textContent);
		const onPage = ({ body }: Annotation) =>
			body.sections
				.flatMap(({ paragraphs }) => paragraphs)
				.filter((text) => raw.includes(normalizeSpace(text))).length;
		const gold = Object.values(versions).sort((a, b) => onPage(b) - onPage(a))[0];
		if (!gold) continue;
		const { articles } = readArticle({ file: basename(path, '.gz'), bytes });
		const article = articles[0];
		const texts = article?.paragraphs.filter(({ kind }) => kind === 'body').map(({ text }) => text) ?? [];
		const wanted = gold.body.sections.flatMap(({ paragraphs }) => paragraphs);
		scores.push(compare(bag(wanted), bag(texts)));
		names.push(`${basename(path, '.html.gz')} ${article?.published ?? '?'} / ${gold.publishing_date}`);
		if (article?.published === gold.publishing_date.slice(0, 10)) days++;
		else if (worst > 0) console.log(`  day: ${names.at(-1) ?? ''}`);
		if (article?.title === normalizeSpace(gold.title)) titles++;
	}
	report('paragraphs verbatim', scores);
	console.log(`publication day right: ${days} of ${scores.length}; title verbatim: ${titles}`);
	showWorst(names, scores);
}

if (existsSync(PAGES)) {
	measureMainText();
	measureParagraphs();
} else {
	console.log('The pages to measure on are not here; nothing measured.');
}
