import type { GoldSentence } from './conllu.ts';
import { type GrammarData } from './grammar.ts';
import { learnLemmas } from './lemmas.ts';
import { ScoreTable } from './score-table.ts';
import { type SureTags, Tagger } from './tagger.ts';
import type { Schedule } from './schedule.ts';
import { trainParsers } from './train-stack.ts';
import { sureTags, type TagExample, type TagTraining, trainTagger } from './train-tagger.ts';
import type { ClassTable } from './word-classes.ts';
import { Words } from './words.ts';

/** Trains tagger, lemmatiser and parser. The same sentences, classes and schedule give the same result. */
export function trainGrammar(
	sentences: readonly GoldSentence[],
	classes: ClassTable,
	schedule: Schedule,
	report: (line: string) => void,
): GrammarData {
	const words = new Words(classes);
	const tags = tagNames(sentences);
	const tagNumbers = new Map(tags.map((name, at) => [name, at]));
	const labels = [...new Set(sentences.flatMap((one) => one.tokens.map((token) => token.deprel)))].sort();
	const labelNumbers = new Map(labels.map((name, at) => [name, at]));
	const examples = sentences.map(({ tokens }) => ({
		words: tokens.map((token) => words.of(token.form)),
		gold: Uint8Array.from(tokens, (token) => tagNumber(tagNumbers, token.upos, token.xpos)),
	}));
	const settings = {
		tags: tags.length,
		epochs: schedule.tagEpochs,
		rounds: schedule.rounds,
		cutoff: schedule.tagCutoff,
		margin: 25,
		seed: 1,
	};
	const sure = sureTags(examples);
	const tagger = trainTagger(examples, sure, settings).model(schedule.tags);
	report(`tagger: ${tagger.rests.length} features, ${tagger.labels.length} weights`);
	const guessed = jackknife(examples, sure, schedule, settings);
	report('tags of the training text predicted');
	const parsers = trainParsers(
		sentences.map(({ tokens }, at) => ({
			words: examples[at]?.words ?? [],
			tags: guessed[at] ?? new Uint8Array(tokens.length),
			heads: tokens.map((token) => token.head),
			labels: tokens.map((token) => labelNumbers.get(token.deprel) ?? 0),
		})),
		{ labels: labels.length, root: labels.indexOf('root') },
		schedule,
		report,
	);
	const lemmas = learnLemmas(
		sentences.flatMap(({ tokens }, at) =>
			tokens.map((token, i) => ({ form: token.form, lemma: token.lemma, tag: examples[at]?.gold[i] ?? 0 })),
		),
	);
	report(`lemmatiser: ${lemmas.rules.size} rules, ${lemmas.scripts.length} scripts`);
	return { tags, labels, classes, sure, tagger, ...parsers, lemmas };
}

/** Tag classes seen at least three times, sorted. */
function tagNames(sentences: readonly GoldSentence[]): string[] {
	const counts = new Map<string, number>();
	for (const { tokens } of sentences) {
		for (const { upos, xpos } of tokens) {
			const name = `${upos} ${xpos}`;
			counts.set(name, (counts.get(name) ?? 0) + 1);
		}
	}
	const common = [...counts].filter(([, count]) => count >= 3).map(([name]) => name);
	return common.sort();
}

function tagNumber(numbers: ReadonlyMap<string, number>, upos: string, xpos: string): number {
	const known = numbers.get(`${upos} ${xpos}`);
	if (known !== undefined) return known;
	for (const [name, at] of numbers) if (name.startsWith(`${upos} `)) return at;
	return 0;
}

/** Tags each part of the text by a tagger trained on the other parts. */
function jackknife(
	examples: readonly TagExample[],
	sure: SureTags,
	schedule: Schedule,
	settings: TagTraining,
): Uint8Array[] {
	const guessed: Uint8Array[] = [];
	for (let fold = 0; fold < schedule.tagFolds; fold++) {
		const others = examples.filter((_, at) => at % schedule.tagFolds !== fold);
		const learner = trainTagger(others, sure, { ...settings, epochs: schedule.foldTagEpochs, rounds: 1 });
		const tagger = new Tagger(new ScoreTable(learner.model(schedule.tags)), sure);
		examples.forEach(({ words }, at) => {
			if (at % schedule.tagFolds === fold) guessed[at] = tagger.tag(words);
		});
	}
	return guessed;
}
