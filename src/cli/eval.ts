import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { english } from '../languages/en/index.ts';
import { type GoldSentence, readConllu } from '../languages/parser/conllu.ts';
import { evaluate, rawParagraphs } from '../languages/parser/evaluate.ts';
import { Grammar } from '../languages/parser/grammar.ts';
import type { Sentence, Upos } from '../model/sentence.ts';

const WEIGHTS = new URL('../languages/en/english.weights', import.meta.url);

/** Times a file is read over for the speed figure, after one round to warm up. */
const ROUNDS = 3;

/** Measures English on a treebank: `npm run eval:en -- FILE.conllu [--weights FILE]`; one JSON object in the end. */
function measure(): void {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: { weights: { type: 'string' } },
	});
	const [file] = positionals;
	if (file === undefined) throw new Error('Name a .conllu file.');
	const bytes = readFileSync(values.weights ?? WEIGHTS);
	const sentences = readConllu(readFileSync(file, 'utf8'));
	const beforeLoad = processorSeconds();
	const language = english(bytes);
	const loaded = processorSeconds() - beforeLoad;
	const grammar = new Grammar(bytes);
	const paragraphs = rawParagraphs(sentences);
	const raw = evaluate(paragraphs.map(({ text, gold }) => ({ gold, found: language.sentences(text) })));
	const gold = evaluate(sentences.map((one) => ({ gold: [one], found: [onGoldTokens(grammar, one)] })));
	let words = 0;
	const began = processorSeconds();
	for (let round = 0; round < ROUNDS; round++) {
		for (const { text } of paragraphs) for (const one of language.sentences(text)) words += one.tokens.length;
	}
	const seconds = processorSeconds() - began;
	console.log(
		JSON.stringify({
			file: file.split(/[\\/]/u).at(-1),
			raw,
			gold,
			tokensPerSecond: Math.round(words / seconds),
			loadMilliseconds: Math.round(loaded * 1000),
			weightBytes: bytes.length,
		}),
	);
}

/** Processor time used so far by all threads: what a core takes, however busy the machine. */
function processorSeconds(): number {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1e6;
}

function onGoldTokens(grammar: Grammar, { tokens }: GoldSentence): Sentence {
	let at = 0;
	const analyses = grammar.analyse(tokens.map((token) => token.form));
	return {
		start: 0,
		end: 0,
		tokens: analyses.map((analysis, i) => {
			const [upos = 'X', xpos = ''] = (grammar.tags[analysis.tag] ?? '').split(' ');
			const form = tokens[i]?.form ?? '';
			const start = at;
			at += form.length;
			const { lemma, head, deprel } = analysis;
			return { start, end: at, form, lemma, upos: upos as Upos, xpos, head, deprel };
		}),
	};
}

measure();
