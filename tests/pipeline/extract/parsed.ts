import { events } from '../../../src/languages/en/events/index.ts';
import type { Language } from '../../../src/languages/language.ts';
import type { Article, ParagraphKind } from '../../../src/model/article.ts';
import type { Mention } from '../../../src/model/event.ts';
import type { Sentence, Token, Upos } from '../../../src/model/sentence.ts';
import type { Timex } from '../../../src/model/timex.ts';
import type { Choose } from '../../../src/pipeline/anchor/choose.ts';
import { anchor } from '../../../src/pipeline/anchor/index.ts';
import { extract } from '../../../src/pipeline/extract/index.ts';

/** A language with the English tables of events; its sentences come parsed. */
export const English = { code: 'en', name: 'English', events, sentences: () => [] } as unknown as Language;

const UPOS: Record<string, Upos> = {
	NN: 'NOUN',
	NNS: 'NOUN',
	NNP: 'PROPN',
	NNPS: 'PROPN',
	PRP: 'PRON',
	PRP$: 'PRON',
	WDT: 'PRON',
	WP: 'PRON',
	DT: 'DET',
	IN: 'ADP',
	TO: 'PART',
	CC: 'CCONJ',
	CD: 'NUM',
	JJ: 'ADJ',
	RB: 'ADV',
	RBR: 'ADV',
	MD: 'AUX',
};

/**
 * Reads a tree written as `form|XPOS|head|relation|lemma`, a token a word, heads counted from 1, 0 for the root;
 * the lemma is left out where it is the form. Forms are joined by spaces.
 */
export function parsed(notation: string, offset = 0): { text: string; sentence: Sentence } {
	let at = offset;
	const tokens = notation.split(' ').map((word): Token => {
		const [form = '', xpos = 'NN', head = '0', deprel = 'dep', lemma] = word.split('|');
		const start = at;
		at += form.length + 1;
		const verbal = xpos.startsWith('VB')
			? deprel.startsWith('aux') || deprel === 'cop'
				? 'AUX'
				: 'VERB'
			: undefined;
		const upos = verbal ?? UPOS[xpos] ?? (/^\W/.test(xpos) ? 'PUNCT' : 'X');
		return {
			start,
			end: at - 1,
			form,
			lemma: lemma ?? form.toLowerCase(),
			upos,
			xpos,
			head: Number(head) - 1,
			deprel,
		};
	});
	const text = tokens.map(({ form }) => form).join(' ');
	return { text, sentence: { start: offset, end: at - 1, tokens } };
}

/** The mentions of an article whose paragraphs are parsed trees; dates are given by their words, null for a vague "later". */
export function mentionsIn(
	paragraphs: readonly (readonly string[])[],
	dates: Readonly<Record<string, string | null>> = {},
	options: { published?: string | null; kind?: ParagraphKind; choose?: Choose } = {},
): Mention[] {
	const read = paragraphs.map((notations) => {
		const sentences: Sentence[] = [];
		let text = '';
		for (const notation of notations) {
			const one = parsed(notation, text.length);
			sentences.push(one.sentence);
			text += `${one.text} `;
		}
		return { text, sentences, timexes: timexesIn(text, dates) };
	});
	const article: Article = {
		id: 'a',
		file: 'a.md',
		title: 'A title',
		publisher: null,
		agency: null,
		published: options.published === undefined ? '2025-06-18' : options.published,
		dateline: null,
		url: null,
		language: 'en',
		license: null,
		paragraphs: read.map(({ text }) => ({ kind: options.kind ?? 'body', text })),
	};
	const findings = extract(
		article,
		read.map(({ sentences }) => sentences),
		read.map(({ timexes }) => timexes),
		English,
	);
	return anchor(article, findings, options.choose);
}

function timexesIn(text: string, dates: Readonly<Record<string, string | null>>): Timex[] {
	return Object.entries(dates)
		.flatMap(([words, edtf]) =>
			[...text.matchAll(new RegExp(words, 'g'))].map(({ index }): Timex => ({
				start: index,
				end: index + words.length,
				text: words,
				type: 'DATE',
				value: edtf ?? 'FUTURE_REF',
				mod: null,
				edtf,
				rule: 'given',
				reference: 'publication',
				referenceDate: null,
			})),
		)
		.sort((a, b) => a.start - b.start);
}
