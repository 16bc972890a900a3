import type { BinaryReader, BinaryWriter } from './binary.ts';

/**
 * What plain text tells about words, whether a treebank has them or not: classes of words that keep the same
 * company, and how often a word has a capital where its place in the sentence asks for none.
 */
export interface ClassTable {
	/** Keys of words in rising order (`classKey`). */
	readonly keys: Int32Array;
	/** Class of each word among many, below 256. */
	readonly fine: Uint8Array;
	/** Class of each word among few, below 256. */
	readonly coarse: Uint8Array;
	/** Share of capitals in steps: 0 too few sightings, 1 hardly ever, 2 at times, 3 mostly, 4 nearly always. */
	readonly capitals: Uint8Array;
}

/** A table that knows no word. */
export const NO_CLASSES: ClassTable = {
	keys: new Int32Array(0),
	fine: new Uint8Array(0),
	coarse: new Uint8Array(0),
	capitals: new Uint8Array(0),
};

/** Bits of the key of a word. */
const WORD_BITS = 26;

/** Key of a word, from the hash of its lower-case form. */
export function classKey(lower: number): number {
	return lower >>> (32 - WORD_BITS);
}

/** Place of a word in the table by its key, or -1. */
export function findClass({ keys }: ClassTable, key: number): number {
	let low = 0;
	let high = keys.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((keys[middle] ?? 0) < key) low = middle + 1;
		else high = middle;
	}
	return keys[low] === key ? low : -1;
}

/** Writes a table. */
export function writeClasses(writer: BinaryWriter, table: ClassTable): void {
	writer.number(table.keys.length);
	writer.block(steps(table.keys));
	writer.block(table.fine);
	writer.block(table.coarse);
	writer.block(table.capitals);
}

/** Reads a table back. */
export function readClasses(reader: BinaryReader): ClassTable {
	const count = reader.number();
	const keys = fromSteps(reader.block(), count);
	return { keys, fine: reader.block(), coarse: reader.block(), capitals: reader.block() };
}

/** Steps between rising numbers as bytes; 255 means "255 and more follows". */
function steps(rising: Int32Array): Uint8Array {
	const out: number[] = [];
	let last = 0;
	for (const value of rising) {
		let step = value - last;
		last = value;
		for (; step >= 255; step -= 255) out.push(255);
		out.push(step);
	}
	return Uint8Array.from(out);
}

/** Reads back what `steps` wrote. */
function fromSteps(bytes: Uint8Array, count: number): Int32Array {
	const rising = new Int32Array(count);
	let value = 0;
	let at = 0;
	for (const byte of bytes) {
		value += byte;
		if (byte < 255 && at < count) rising[at++] = value;
	}
	return rising;
}
