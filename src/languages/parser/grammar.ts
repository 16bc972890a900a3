import { BinaryReader, BinaryWriter } from './binary.ts';
import { type Lemmatizer, type LemmaRules, readLemmas, writeLemmas } from './lemmas.ts';
import { readModel, readMoves, writeModel, writeMoves } from './model-file.ts';
import { type MoveModel, MoveTable } from './move-table.ts';
import { GuidedParser, Parser } from './parser.ts';
import { type Model, ScoreTable } from './score-table.ts';
import { type SureTags, Tagger } from './tagger.ts';
import { type ClassTable, readClasses, writeClasses } from './word-classes.ts';
import { Words } from './words.ts';

/** First number of a weights file, and the version of its format (see FORMAT.md). */
const MAGIC = 0x444c57;
const VERSION = 4;

/** What training produces for one language. */
export interface GrammarData {
	/** Names of tag classes: universal and language-specific tag, parted by a space. */
	readonly tags: readonly string[];
	readonly labels: readonly string[];
	readonly classes: ClassTable;
	readonly sure: SureTags;
	readonly tagger: Model;
	/** The parser of reversed sentences, which guides the other. */
	readonly backward: ParserModel;
	readonly forward: ParserModel;
	readonly lemmas: LemmaRules;
}

/** What training produces for one parser. */
export interface ParserModel {
	readonly moves: MoveModel;
	readonly labels: Model;
}

/** A word analysed in its sentence. */
export interface Analysis {
	/** Number of the tag class. */
	readonly tag: number;
	readonly lemma: string;
	/** Index of the head in the sentence; -1 for the root. */
	readonly head: number;
	readonly deprel: string;
}

/** Tagger, parser and lemmatiser of one language, made from its weights. */
export class Grammar {
	readonly tags: readonly string[];
	readonly #labels: readonly string[];
	readonly #words: Words;
	readonly #tagger: Tagger;
	readonly #parser: GuidedParser;
	readonly #lemmatizer: Lemmatizer;

	/**
	 * Reads a weights file.
	 * @throws RangeError when the bytes are no weights of this version or end early.
	 */
	constructor(weights: Uint8Array) {
		const reader = new BinaryReader(weights);
		if (reader.number() !== MAGIC || reader.number() !== VERSION) {
			throw new RangeError('These bytes are not weights of this version.');
		}
		this.tags = reader.text().split('\n');
		this.#labels = reader.text().split('\n');
		this.#words = new Words(readClasses(reader));
		const sure = readSure(reader);
		this.#tagger = new Tagger(new ScoreTable(readModel(reader)), sure);
		const backward = this.#readParser(reader, false);
		this.#parser = new GuidedParser(backward, this.#readParser(reader, true));
		this.#lemmatizer = readLemmas(reader);
	}

	#readParser(reader: BinaryReader, guided: boolean): Parser {
		const moves = new MoveTable(readMoves(reader));
		const labels = new ScoreTable(readModel(reader));
		return new Parser(moves, labels, this.#labels.indexOf('root'), guided);
	}

	/**
	 * Analyses one sentence, given its words in order. Linear in their number. `certain` may give the number of a
	 * word's tag class where words leave no choice; it overrules the tagger.
	 */
	analyse(
		forms: readonly string[],
		certain?: (forms: readonly string[], at: number) => number | undefined,
	): Analysis[] {
		const words = forms.map((form) => this.#words.of(form));
		const tags = this.#tagger.tag(words);
		if (certain) forms.forEach((_, i) => (tags[i] = certain(forms, i) ?? tags[i] ?? 0));
		const tree = this.#parser.parse(words, tags);
		return forms.map((form, i) => {
			const head = tree.heads[i] ?? -1;
			const tag = tags[i] ?? 0;
			return {
				tag,
				lemma: this.#lemmatizer.lemma(form, tag),
				head: head === tree.length ? -1 : head,
				deprel: this.#labels[(tree.labels[i] ?? 0) - 1] ?? 'dep',
			};
		});
	}
}

/** Writes a weights file. */
export function writeGrammar(data: GrammarData): Uint8Array {
	const writer = new BinaryWriter();
	writer.number(MAGIC);
	writer.number(VERSION);
	writer.text(data.tags.join('\n'));
	writer.text(data.labels.join('\n'));
	writeClasses(writer, data.classes);
	writeSure(writer, data.sure);
	writeModel(writer, data.tagger);
	for (const { moves, labels } of [data.backward, data.forward]) {
		writeMoves(writer, moves);
		writeModel(writer, labels);
	}
	writeLemmas(writer, data.lemmas);
	return writer.bytes();
}

function writeSure(writer: BinaryWriter, sure: SureTags): void {
	writer.number(sure.size);
	let last = 0;
	for (const [form, tag] of [...sure]
		.map(([hash, tag]) => [hash >>> 0, tag] as const)
		.sort((a, b) => a[0] - b[0])) {
		writer.number(form - last);
		writer.number(tag);
		last = form;
	}
}

function readSure(reader: BinaryReader): SureTags {
	const sure = new Map<number, number>();
	let last = 0;
	for (let left = reader.number(); left > 0; left--) {
		last += reader.number();
		sure.set(last | 0, reader.number());
	}
	return sure;
}
