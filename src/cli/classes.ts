import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BinaryWriter } from '../languages/parser/binary.ts';
import { readConllu } from '../languages/parser/conllu.ts';
import { learnClasses } from '../languages/parser/train-classes.ts';
import { writeClasses } from '../languages/parser/word-classes.ts';

type Sentences = readonly (readonly string[])[];

/** Escapes of tokenised corpora. */
const ESCAPES: Record<string, string> = {
	'-LRB-': '(',
	'-RRB-': ')',
	'-LSB-': '[',
	'-RSB-': ']',
	'``': '"',
	"''": '"',
};

/** How the sentences of a file are read, by the end of its name; files with other names are passed over. */
const READERS: readonly { end: string; read: (text: string) => Sentences }[] = [
	{
		end: '-train.conllu',
		read: (text) => readConllu(text).map(({ tokens }) => tokens.map(({ form }) => form)),
	},
	{ end: 'articles.jsonl', read: readArticles },
	{ end: '.xml', read: readTokens },
];

/** Learns English word classes from the plain text below some folders: `npm run classes:en -- DIR… [--out FILE]`. */
function learn(): void {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: { out: { type: 'string', default: 'src/languages/en/english.classes' } },
	});
	if (positionals.length === 0) throw new Error('Name the folders that hold the text.');
	// The same sentence twice is one story printed twice.
	const sentences = [
		...new Map(positionals.flatMap(readFolder).map((words) => [words.join(' '), words])).values(),
	];
	const table = learnClasses(sentences);
	const writer = new BinaryWriter();
	writeClasses(writer, table);
	writeFileSync(values.out, writer.bytes());
	const words = sentences.reduce((sum, one) => sum + one.length, 0);
	console.log(`${values.out}: ${table.keys.length} words with a class, from ${words} words of text`);
}

function readFolder(folder: string): Sentences {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.sort()
		.flatMap((name) => {
			const reader = READERS.find(({ end }) => name.endsWith(end));
			return reader ? reader.read(readFileSync(join(folder, name), 'utf8')) : [];
		});
}

/** Objects with tokenised sentences, one object a line. */
function readArticles(text: string): Sentences {
	return text
		.split('\n')
		.filter((line) => line !== '')
		.flatMap((line) => (JSON.parse(line) as { sentences: string[] }).sentences)
		.map((sentence) =>
			sentence
				.replace(/[“”]/gu, ' " ')
				.split(/\s+/u)
				.filter((word) => word !== '')
				.map((word) => ESCAPES[word] ?? word),
		);
}

/** `<token sentence="3">word</token>`, as annotation tools write it. */
function readTokens(text: string): Sentences {
	const sentences: string[][] = [];
	let number = '';
	for (const [, sentence = '', word = ''] of text.matchAll(/<token [^>]*?sentence="(\d+)"[^>]*>([^<]*)</gu)) {
		if (sentence !== number || sentences.length === 0) sentences.push([]);
		number = sentence;
		const plain = word
			.replace(/&quot;/gu, '"')
			.replace(/&apos;/gu, "'")
			.replace(/&amp;/gu, '&')
			.replace(/\s/gu, '');
		if (plain !== '') sentences.at(-1)?.push(ESCAPES[plain] ?? plain);
	}
	return sentences;
}

learn();
