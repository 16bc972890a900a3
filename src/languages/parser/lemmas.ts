import type { BinaryReader, BinaryWriter } from './binary.ts';
import { hashText } from './hash.ts';

/** Longest ending that a rule looks at; the whole word comes before it. */
const LONGEST_ENDING = 6;

/** Words remembered of each tag; its memory is emptied when full. Longer words are never remembered. */
const REMEMBERED = 2000;
const LONGEST_REMEMBERED = 32;

/** Hash of the whole word is told from that of an ending of the same letters. */
const WHOLE = 99;

/**
 * Turns a word and its tag into its dictionary form by the longest known ending: whole words first, then endings of
 * six letters down to none. A script says how many letters to cut, what to add, and whether to keep capitals.
 */
export class Lemmatizer {
	readonly #scripts: readonly Script[];
	readonly #rules: ReadonlyMap<number, number>;
	/** Lemmas found lately, by tag and word. */
	readonly #known: Map<string, string>[] = [];

	constructor(scripts: readonly string[], rules: ReadonlyMap<number, number>) {
		this.#scripts = scripts.map(parseScript);
		this.#rules = rules;
	}

	lemma(form: string, tag: number): string {
		const known = (this.#known[tag] ??= new Map<string, string>());
		const lemma = known.get(form) ?? this.#find(form, tag);
		if (known.size >= REMEMBERED) known.clear();
		if (form.length <= LONGEST_REMEMBERED) known.set(form, lemma);
		return lemma;
	}

	#find(form: string, tag: number): string {
		const lower = form.toLowerCase();
		const script = this.#scripts[ruleFor(lower, tag, this.#rules) ?? -1];
		return script ? apply(script, form, lower) : lower;
	}
}

interface Script {
	readonly keep: boolean;
	/** Letters to cut; -1 for all. */
	readonly cut: number;
	readonly add: string;
}

/** Rules learned from (form, tag, lemma) triples. */
export interface LemmaRules {
	readonly scripts: readonly string[];
	readonly rules: ReadonlyMap<number, number>;
}

/** A word to learn from, with how often each script was seen for it. */
interface Sample {
	readonly lower: string;
	readonly tag: number;
	readonly scripts: Map<string, number>;
}

/** Learns rules from short endings to whole words; a longer one is added only where the shorter ones err. */
export function learnLemmas(words: Iterable<{ form: string; tag: number; lemma: string }>): LemmaRules {
	const samples = collect(words);
	const names: string[] = [];
	const rules = new Map<number, number>();
	for (let size = 0; size <= LONGEST_ENDING + 1; size++) {
		const whole = size > LONGEST_ENDING;
		const votes = new Map<number, { sample: Sample; counts: Map<string, number>; types: number }>();
		for (const sample of samples) {
			const { lower, tag } = sample;
			if (!whole && lower.length < size) continue;
			const feature = whole ? wholeKey(lower, tag) : endingKey(lower, tag, size);
			const vote = votes.get(feature) ?? { sample, counts: new Map<string, number>(), types: 0 };
			votes.set(feature, vote);
			vote.types++;
			for (const [script, count] of sample.scripts) {
				// An ending is judged by how many words have it rather than by how often one word occurs.
				const weight = whole ? count : Math.min(count, 3);
				vote.counts.set(script, (vote.counts.get(script) ?? 0) + weight);
			}
		}
		for (const [feature, { sample, counts, types }] of votes) {
			const best = mostVoted(counts);
			if (best === predicted(sample, rules, names) || (!whole && size > 0 && types < 2)) continue;
			let at = names.indexOf(best);
			if (at < 0) at = names.push(best) - 1;
			rules.set(feature, at);
		}
	}
	return { scripts: names, rules };
}

function collect(words: Iterable<{ form: string; tag: number; lemma: string }>): Sample[] {
	const samples = new Map<string, Sample>();
	for (const { form, tag, lemma } of words) {
		const lower = form.toLowerCase();
		const id = `${tag} ${lower}`;
		const sample = samples.get(id) ?? { lower, tag, scripts: new Map<string, number>() };
		samples.set(id, sample);
		const script = scriptFor(form, lemma);
		sample.scripts.set(script, (sample.scripts.get(script) ?? 0) + 1);
	}
	return [...samples.values()];
}

/** Writes learned rules. */
export function writeLemmas(writer: BinaryWriter, { scripts, rules }: LemmaRules): void {
	writer.text(scripts.join('\n'));
	writer.number(rules.size);
	let last = 0;
	for (const [feature, rule] of [...rules].sort((a, b) => a[0] - b[0])) {
		writer.number(feature - last);
		writer.number(rule);
		last = feature;
	}
}

/** Reads rules back. */
export function readLemmas(reader: BinaryReader): Lemmatizer {
	const scripts = reader.text().split('\n');
	const rules = new Map<number, number>();
	let last = 0;
	for (let left = reader.number(); left > 0; left--) {
		last += reader.number();
		rules.set(last, reader.number());
	}
	return new Lemmatizer(scripts, rules);
}

function wholeKey(lower: string, tag: number): number {
	return hashText(lower, 0, Math.min(lower.length, 64), WHOLE + tag * 128) >>> 0;
}

function endingKey(lower: string, tag: number, size: number): number {
	return hashText(lower, lower.length - size, lower.length, size + tag * 128) >>> 0;
}

/** The number of the rule for a word: of the whole word, or of its longest ending that has one. */
function ruleFor(lower: string, tag: number, rules: ReadonlyMap<number, number>): number | undefined {
	let rule = rules.get(wholeKey(lower, tag));
	for (let size = Math.min(LONGEST_ENDING, lower.length); size >= 0 && rule === undefined; size--) {
		rule = rules.get(endingKey(lower, tag, size));
	}
	return rule;
}

function predicted(
	sample: Sample,
	rules: ReadonlyMap<number, number>,
	names: readonly string[],
): string | undefined {
	const rule = ruleFor(sample.lower, sample.tag, rules);
	return rule === undefined ? undefined : names[rule];
}

function mostVoted(vote: ReadonlyMap<string, number>): string {
	let best = '';
	let most = 0;
	for (const [script, count] of vote) {
		if (count > most) {
			best = script;
			most = count;
		}
	}
	return best;
}

function scriptFor(form: string, lemma: string): string {
	const lower = form.toLowerCase();
	const keep = lemma !== lemma.toLowerCase();
	const base = keep ? form : lower;
	let shared = 0;
	while (shared < base.length && shared < lemma.length && base[shared] === lemma[shared]) shared++;
	const cut = shared === 0 ? '*' : String(base.length - shared);
	return `${keep ? 'K' : 'l'}${cut}+${lemma.slice(shared)}`;
}

function parseScript(text: string): Script {
	const plus = text.indexOf('+');
	const cut = text.slice(1, plus);
	return { keep: text.startsWith('K'), cut: cut === '*' ? -1 : Number(cut), add: text.slice(plus + 1) };
}

function apply(script: Script, form: string, lower: string): string {
	const base = script.keep ? form : lower;
	const lemma =
		script.cut < 0 ? script.add : base.slice(0, Math.max(0, base.length - script.cut)) + script.add;
	return lemma === '' ? lower : lemma;
}
