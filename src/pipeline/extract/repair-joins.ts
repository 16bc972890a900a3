import { FARTHEST, FINITE, NOMINAL, type Draft } from './repair-arguments.ts';

/** "killed three, including a woman, and injured sixteen": a past form joined to a noun is joined to the verb before. */
export function joinVerbs(tokens: Draft[]): boolean {
	let changed = false;
	const predicates = new Set(
		tokens.filter(({ deprel }) => deprel === 'cop' || deprel === 'nsubj').map(({ head }) => head),
	);
	for (const [index, token] of tokens.entries()) {
		if (token.upos !== 'VERB' || token.deprel !== 'conj' || !/^VB[DN]$/.test(token.xpos)) continue;
		if (tokens[index - 1]?.upos !== 'CCONJ' || !NOMINAL.has(tokens[token.head]?.upos ?? '')) continue;
		if (predicates.has(token.head)) continue;
		let above = token.head;
		for (let step = 0; step < FARTHEST && tokens[above] && tokens[above]?.upos !== 'VERB'; step += 1)
			above = tokens[above]?.head ?? -1;
		const verb = tokens[above];
		if (verb?.upos !== 'VERB' || above > index || !/^VB[DN]$/.test(verb.xpos)) continue;
		token.head = above;
		changed = true;
	}
	return changed;
}

/** "left to oppose the law, but was jailed": a form with a tense is not joined to an infinitive but to the verb it serves. */
export function joinFinite(tokens: Draft[]): boolean {
	const marked = (verb: number, ...relations: readonly string[]) =>
		tokens.some(({ head, deprel }) => head === verb && relations.includes(deprel));
	const tensed = (verb: number) =>
		FINITE.has(tokens[verb]?.xpos ?? '') ||
		tokens.some(({ head, deprel, xpos }) => head === verb && deprel.startsWith('aux') && FINITE.has(xpos));
	let changed = false;
	for (const [index, token] of tokens.entries()) {
		const first = tokens[token.head];
		if (token.upos !== 'VERB' || token.deprel !== 'conj' || first?.upos !== 'VERB') continue;
		if (!tensed(index) || tensed(token.head) || first.xpos !== 'VB' || marked(index, 'nsubj', 'nsubj:pass'))
			continue;
		let above = first.head;
		for (let step = 0; step < FARTHEST && tokens[above] && !tensed(above); step += 1)
			above = tokens[above]?.head ?? -1;
		if (tokens[above]?.upos !== 'VERB' || above > index) continue;
		token.head = above;
		changed = true;
	}
	return changed;
}
