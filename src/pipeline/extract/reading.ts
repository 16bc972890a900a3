import type { Sentence } from '../../model/sentence.ts';
import type { ParagraphKind } from '../../model/article.ts';
import type { Timex } from '../../model/timex.ts';
import { clauseOf, type Clause } from './clause.ts';
import type { Lexicon } from './lexicon.ts';
import { repaired } from './repair/index.ts';
import { treeOf, type Tree } from './tree.ts';

/** One sentence laid open for the rules: its tree, its clauses, what of it is quoted speech. */
export interface Reading {
	readonly paragraph: number;
	readonly kind: ParagraphKind;
	/** The whole paragraph's text, which all spans point into. */
	readonly text: string;
	/** Number of the sentence within the article. */
	readonly order: number;
	readonly sentence: Sentence;
	readonly tree: Tree;
	readonly lexicon: Lexicon;
	readonly timexes: readonly Timex[];
	/** The clause of a predicate; read once and kept. */
	readonly clause: (predicate: number) => Clause;
	/** Is the token inside a direct quotation? */
	readonly quoted: (token: number) => boolean;
	/** Is there direct speech in it? */
	readonly quotes: boolean;
	/** Is the token within a time expression? */
	readonly inTimex: (token: number) => boolean;
}

/** Quoted words fewer than this are a name or a borrowed phrase, not speech. */
const SHORTEST_SPEECH = 4;

/** Reads the sentences of one paragraph. `order` is the number of its first sentence within the article. */
export function readParagraph(
	paragraph: { index: number; kind: ParagraphKind; text: string },
	sentences: readonly Sentence[],
	timexes: readonly Timex[],
	lexicon: Lexicon,
	order: number,
): Reading[] {
	const speech = speechOf(paragraph.text);
	let nextTimex = 0;
	return sentences.map((parsed, index) => {
		while ((timexes[nextTimex]?.end ?? Infinity) <= parsed.start) nextTimex += 1;
		const within: Timex[] = [];
		for (let at = nextTimex; (timexes[at]?.start ?? Infinity) < parsed.end; at += 1) {
			const timex = timexes[at];
			if (timex) within.push(timex);
		}
		const sentence = repaired(parsed, within, lexicon);
		const tree = treeOf(sentence);
		const clauses = new Map<number, Clause>();
		const quoted = marked(tree, speech);
		const timed = marked(tree, within);
		return {
			paragraph: paragraph.index,
			kind: paragraph.kind,
			text: paragraph.text,
			order: order + index,
			sentence,
			tree,
			lexicon,
			timexes: within,
			clause: (predicate) => {
				const clause = clauses.get(predicate) ?? clauseOf(tree, predicate, lexicon);
				clauses.set(predicate, clause);
				return clause;
			},
			quotes: quoted.includes(true),
			quoted: (token) => quoted[token] ?? false,
			inTimex: (token) => timed[token] ?? false,
		};
	});
}

/** Stretches of direct speech: from an opening to a closing mark, or to the end of the paragraph. */
function speechOf(text: string): { start: number; end: number }[] {
	const found: { start: number; end: number }[] = [];
	let open = -1;
	for (const { 0: mark, index } of text.matchAll(/["“”«»„]/g)) {
		if (open < 0 && mark !== '”' && mark !== '»') open = index;
		else if (open >= 0 && mark !== '“' && mark !== '«') {
			found.push({ start: open, end: index });
			open = -1;
		}
	}
	if (open >= 0) found.push({ start: open, end: text.length });
	return found.filter(({ start, end }) => longEnough(text, start, end));
}

function longEnough(text: string, start: number, end: number): boolean {
	const words = text.slice(start, Math.min(end, start + 400)).match(/\p{L}+/gu)?.length ?? 0;
	return words >= SHORTEST_SPEECH;
}

/** For each token, whether one of the spans (in order, without overlap) covers its start. */
function marked(tree: Tree, spans: readonly { start: number; end: number }[]): boolean[] {
	const first = spans.findIndex(({ end }) => end > (tree.tokens[0]?.start ?? 0));
	let at = first < 0 ? spans.length : first;
	return tree.tokens.map(({ start }) => {
		while ((spans[at]?.end ?? Infinity) <= start) at += 1;
		const span = spans[at];
		return span !== undefined && span.start <= start;
	});
}
