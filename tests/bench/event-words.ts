import { readFileSync } from 'node:fs';
import path from 'node:path';
import { loadLanguages } from '../../src/cli/languages.ts';
import type { Article } from '../../src/model/article.ts';
import { mentionsOf } from '../../src/pipeline/index.ts';

/**
 * Event mentions against TimeML gold: `node tests/bench/event-words.ts FOLDER…`, each with `docs.jsonl` and
 * `events.jsonl`. Verbs and nouns of class OCCURRENCE and REPORTING count. TimeML marks every event word, a
 * timeline only what an editor would list: recall says how much is passed over, precision how much of what is
 * listed is an event word at all.
 */

interface Span {
	readonly start: number;
	readonly end: number;
}

interface Gold extends Span {
	readonly doc: string;
	readonly class: string;
	readonly instances: readonly { readonly pos: string }[];
}

interface Document {
	readonly doc: string;
	readonly dct: string | null;
	readonly text: string;
}

const rows = <Row>(file: string): Row[] =>
	readFileSync(file, 'utf8')
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => JSON.parse(line) as Row);

/** The blocks of a text with the offset each starts at. */
function blocks(text: string): { text: string; offset: number }[] {
	return [...text.matchAll(/\S[\s\S]*?(?=\n\s*\n|\s*$)/g)].map((match) => ({
		text: match[0],
		offset: match.index,
	}));
}

function articleOf({ doc, dct }: Document, texts: readonly string[]): Article {
	return {
		...{
			id: doc,
			file: doc,
			title: doc,
			publisher: null,
			agency: null,
			published: dct?.slice(0, 10) ?? null,
		},
		...{ dateline: null, url: null, language: 'en', license: null },
		paragraphs: texts.map((text) => ({ kind: 'body', text })),
	};
}

const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
const [english] = await loadLanguages();
if (!english) throw new Error('No language is registered.');

for (const folder of process.argv.slice(2)) {
	const gold = Map.groupBy(rows<Gold>(path.join(folder, 'events.jsonl')), ({ doc }) => doc);
	const count = { gold: 0, found: 0, listed: 0, right: 0 };
	for (const document of rows<Document>(path.join(folder, 'docs.jsonl'))) {
		const parts = blocks(document.text);
		const mentions = mentionsOf(
			articleOf(
				document,
				parts.map(({ text }) => text),
			),
			english,
		);
		const triggers = mentions.map(({ paragraph, triggerSpan: { start, end } }) => {
			const offset = parts[paragraph]?.offset ?? 0;
			return { start: offset + start, end: offset + end };
		});
		const events = gold.get(document.doc) ?? [];
		const wanted = events.filter(
			(event) =>
				/^(?:OCCURRENCE|REPORTING)$/.test(event.class) &&
				event.instances.some(({ pos }) => /^(?:VERB|NOUN)$/.test(pos)),
		);
		count.gold += wanted.length;
		count.found += wanted.filter((event) => triggers.some((trigger) => overlap(event, trigger))).length;
		count.listed += triggers.length;
		count.right += triggers.filter((trigger) => events.some((event) => overlap(event, trigger))).length;
	}
	const recall = count.found / count.gold;
	const precision = count.right / count.listed;
	const shown = (share: number) => Number((100 * share).toFixed(1));
	console.log(
		JSON.stringify({
			folder: path.basename(folder),
			...count,
			recall: shown(recall),
			precision: shown(precision),
		}),
	);
}
