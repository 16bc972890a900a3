import { expect, test } from 'vitest';
import { BinaryReader, BinaryWriter } from '../../../src/languages/parser/binary.ts';
import { countCompany } from '../../../src/languages/parser/company.ts';
import { exchange } from '../../../src/languages/parser/exchange.ts';
import { hashText } from '../../../src/languages/parser/hash.ts';
import { learnClasses } from '../../../src/languages/parser/train-classes.ts';
import {
	classKey,
	type ClassTable,
	findClass,
	readClasses,
	writeClasses,
} from '../../../src/languages/parser/word-classes.ts';
import { PLAIN_SALT } from '../../../src/languages/parser/words.ts';

const NOUNS = ['harbour', 'bridge', 'market', 'station'];
const VERBS = ['burned', 'closed', 'opened', 'flooded'];
const NAMES = ['Marlow', 'Tarn', 'Vellby'];

/** Every noun with every verb and name, in a fixed order. */
const sentences = NOUNS.flatMap((noun) =>
	VERBS.flatMap((verb) => NAMES.map((name) => ['The', noun, 'in', name, verb, 'again', '.'])),
);

const placeOf = (table: ClassTable, word: string): number =>
	findClass(table, classKey(hashText(word, 0, word.length, PLAIN_SALT)));

test('words that keep the same company share a class', () => {
	const company = countCompany(
		sentences.map((words) => words.map((word) => word.toLowerCase())),
		2,
	);
	const classes = exchange(company, 6, 10);
	const of = (word: string): number | undefined => classes[company.words.indexOf(word)];
	expect(new Set(NOUNS.map(of)).size).toBe(1);
	expect(new Set(VERBS.map(of)).size).toBe(1);
	expect(of('harbour')).not.toBe(of('burned'));
});

test('a table tells names from nouns by their capitals, and comes back from a file as it was', () => {
	const table = learnClasses(sentences);
	const writer = new BinaryWriter();
	writeClasses(writer, table);
	const back = readClasses(new BinaryReader(writer.bytes()));
	expect(back).toEqual(table);
	expect(back.capitals[placeOf(back, 'marlow')]).toBe(4);
	expect(back.capitals[placeOf(back, 'bridge')]).toBe(1);
	expect(placeOf(back, 'quay')).toBe(-1);
});
