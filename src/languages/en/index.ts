import type { Sentence, Token, Upos } from '../../model/sentence.ts';
import type { Span } from '../../model/span.ts';
import type { Language } from '../language.ts';
import { type Analysis, Grammar } from '../parser/grammar.ts';
import { sentenceRanges } from './boundaries.ts';
import { certainTag } from './certain-tags.ts';
import { events } from './events/index.ts';
import { TIME } from './time/index.ts';
import { tokenize } from './tokens.ts';

/**
 * English, given the bytes of `english.weights`.
 * @throws RangeError when the bytes are not weights of the right version.
 */
export function english(weights: Uint8Array): Language {
	const grammar = new Grammar(weights);
	const tags = grammar.tags.map((name) => {
		const [upos = 'X', xpos = 'FW'] = name.split(' ');
		return { upos: upos as Upos, xpos };
	});
	const numbers = new Map(grammar.tags.map((name, at) => [name, at]));
	const certain = (forms: readonly string[], at: number) => numbers.get(certainTag(forms, at) ?? '');
	const token = (span: Span, form: string, analysis: Analysis): Token => ({
		start: span.start,
		end: span.end,
		form,
		lemma: analysis.lemma,
		upos: tags[analysis.tag]?.upos ?? 'X',
		xpos: tags[analysis.tag]?.xpos ?? 'FW',
		head: analysis.head,
		deprel: analysis.deprel,
	});
	const sentence = (paragraph: string, spans: readonly Span[]): Sentence => {
		const forms = spans.map(({ start, end }) => paragraph.slice(start, end));
		const analyses = grammar.analyse(forms, certain);
		const tokens = spans.flatMap((span, i) => {
			const analysis = analyses[i];
			return analysis ? [token(span, forms[i] ?? '', analysis)] : [];
		});
		return { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0, tokens };
	};
	return {
		code: 'en',
		name: 'English',
		time: TIME,
		events,
		sentences: (paragraph) => {
			const spans = tokenize(paragraph);
			return sentenceRanges(paragraph, spans).map(({ start, end }) =>
				sentence(paragraph, spans.slice(start, end)),
			);
		},
	};
}
