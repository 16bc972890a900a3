import { overlaps, type Span } from '../../../model/span.ts';
import type { Lexicon } from '../lexicon.ts';
import { NOMINAL, type Draft } from './arguments.ts';

/** Tokens with a subject or copula of their own, and those with an auxiliary. */
export function markedHeads(tokens: readonly Draft[]): {
	predicates: Set<number>;
	auxiliaries: Set<number>;
	relatives: Set<number>;
} {
	const predicates = new Set<number>();
	const auxiliaries = new Set<number>();
	const relatives = new Set<number>();
	for (const { deprel, head, xpos } of tokens) {
		if (deprel.startsWith('nsubj') || deprel === 'cop') predicates.add(head);
		if (deprel.startsWith('aux')) auxiliaries.add(head);
		if (xpos === 'WP' || xpos === 'WDT' || xpos === 'WRB' || xpos === 'WP$' || deprel === 'mark')
			relatives.add(head);
	}
	return { predicates, auxiliaries, relatives };
}

/** Reporting verbs whose object can only be a clause get it back: "said hundreds of fighters escaped". */
export function giveBackContent(tokens: Draft[], timexes: readonly Span[], lexicon: Lexicon): boolean {
	const isDate = (token: Span) => timexes.some((timex) => overlaps(timex, token));
	const hasContent = new Set(
		tokens.filter((token) => token.deprel === 'ccomp' && !isDate(token)).map(({ head }) => head),
	);
	const { relatives, predicates, auxiliaries } = markedHeads(tokens);
	const contents = new Set(
		tokens
			.filter(({ deprel, form }) => deprel === 'mark' && form.toLowerCase() === lexicon.grammar.contentMark)
			.map(({ head }) => head),
	);
	let changed = false;
	for (const [index, token] of tokens.entries()) {
		const above = tokens[token.head];
		if (token.deprel === 'advcl' && contents.has(index) && above && !hasContent.has(token.head)) {
			if (!lexicon.reporting.has(above.lemma.toLowerCase())) continue;
			token.deprel = 'ccomp';
			hasContent.add(token.head);
			changed = true;
			continue;
		}
		if (token.upos !== 'VERB' || (token.deprel !== 'acl' && token.deprel !== 'acl:relcl')) continue;
		const noun = tokens[token.head];
		if (!noun || token.head > index) continue;
		// "said last night that two had died": no clause describes a date.
		const ofDate = isDate(noun);
		const that = contents.has(index) || (ofDate && relatives.has(index));
		let [argument, reporter] = [token.head, noun.head];
		for (
			let step = 0;
			step < 3 && tokens[reporter]?.deprel !== undefined && NOMINAL.has(tokens[reporter]?.upos ?? '');
			step += 1
		) {
			[argument, reporter] = [reporter, tokens[reporter]?.head ?? -1];
		}
		const verb = tokens[reporter];
		if (!verb || reporter >= argument || hasContent.has(reporter) || verb.upos !== 'VERB') continue;
		const relation = tokens[argument]?.deprel ?? '';
		if (
			that &&
			predicates.has(index) &&
			(relation.startsWith('obl') || ofDate) &&
			lexicon.reporting.has(verb.lemma.toLowerCase())
		) {
			token.head = reporter;
			token.deprel = 'ccomp';
			changed = true;
			continue;
		}
		const past = token.xpos === 'VBD' || (token.xpos === 'VBN' && !auxiliaries.has(index));
		if (
			relation !== 'obj' ||
			!past ||
			relatives.has(index) ||
			predicates.has(index) ||
			!lexicon.has('clauseTakers', verb.lemma.toLowerCase())
		)
			continue;
		const subject = tokens[argument];
		if (!subject) continue;
		token.head = reporter;
		token.deprel = 'ccomp';
		token.xpos = 'VBD';
		subject.head = index;
		subject.deprel = 'nsubj';
		hasContent.add(reporter);
		changed = true;
	}
	return changed;
}
