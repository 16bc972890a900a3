import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readConllu } from '../languages/parser/conllu.ts';
import { writeGrammar } from '../languages/parser/grammar.ts';
import { BinaryReader } from '../languages/parser/binary.ts';
import { FULL_SCHEDULE } from '../languages/parser/schedule.ts';
import { trainGrammar } from '../languages/parser/train-grammar.ts';
import { readClasses } from '../languages/parser/word-classes.ts';

const CLASSES = new URL('../languages/en/english.classes', import.meta.url);

/** Trains the English weights from the `*-train.conllu` files of a folder: `npm run train:en -- DIR [--out FILE]`. */
function train(): void {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: { out: { type: 'string', default: 'src/languages/en/english.weights' } },
	});
	const [folder] = positionals;
	if (folder === undefined) throw new Error('Name the folder that holds the *-train.conllu files.');
	const files = readdirSync(folder).filter((name) => name.endsWith('-train.conllu'));
	if (files.length === 0) throw new Error(`No *-train.conllu file in ${folder}.`);
	const sentences = files.sort().flatMap((name) => readConllu(readFileSync(join(folder, name), 'utf8')));
	const classes = readClasses(new BinaryReader(readFileSync(CLASSES)));
	const began = Date.now();
	const data = trainGrammar(sentences, classes, FULL_SCHEDULE, (line) => {
		console.log(`${String(Math.round((Date.now() - began) / 1000)).padStart(5)} s  ${line}`);
	});
	const bytes = writeGrammar(data);
	writeFileSync(values.out, bytes);
	console.log(`${values.out}: ${bytes.length} bytes from ${sentences.length} sentences`);
}

train();
