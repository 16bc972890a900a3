import type { Lexicon } from '../lexicon.ts';
import { FINITE, NOMINAL, type Draft } from './arguments.ts';

/** Words after an inverted verb of report within which its subject's head stands. */
const FARTHEST = 6;
/** Relations of what stands before the noun it belongs to. */
const MODIFIER = /^(?:compound|amod|nmod:poss|nmod:desc|flat)/;
const CLOSING_QUOTE = /^["”»’']$/;

/**
 * Gives reporting verbs the subject the parser lost: before them, where an apposition stands between ("the ministry's
 * spokeswoman, Ada Lind, said"), or behind them, where what is said comes first ("…," argued the firm's lawyer).
 */
export function giveBackSpeakers(tokens: Draft[], lexicon: Lexicon): boolean {
	const { subjects, auxiliaries } = argumentsOf(tokens);
	let changed = false;
	for (const [index, token] of tokens.entries()) {
		if (token.upos !== 'VERB' || auxiliaries.has(index)) continue;
		if (!lexicon.reporting.has(token.lemma.toLowerCase())) continue;
		if (straighten(tokens, index, lexicon)) {
			changed = true;
			continue;
		}
		if (!FINITE.has(token.xpos)) continue;
		const own = subjects.get(index) ?? [];
		const spoken = CLOSING_QUOTE.test(tokens[index - 1]?.form ?? '');
		// What is quoted has subjects of its own; of two before the verb, the nearer is its.
		const lost = spoken ? own.filter((at) => at < index) : own.slice(0, -1);
		const joined = token.deprel === 'conj' && tokens[index - 1]?.form !== ',';
		if (own.length > lost.length || joined) {
			for (const at of lost) setAside(tokens, at);
			changed ||= lost.length > 0;
			continue;
		}
		const before = spoken ? null : speakerBefore(tokens, index, lexicon);
		const speaker = before ?? speakerBehind(tokens, index, lexicon);
		const noun = speaker === null ? undefined : tokens[speaker];
		if (!noun) continue;
		for (const at of lost) setAside(tokens, at);
		// Of two that hang on each other the verb goes where its subject was.
		if (token.head === speaker) {
			token.head = noun.head;
			token.deprel = noun.head < 0 ? 'root' : 'parataxis';
		}
		noun.head = index;
		noun.deprel = 'nsubj';
		changed = true;
	}
	return changed;
}

function argumentsOf(tokens: readonly Draft[]): {
	subjects: Map<number, number[]>;
	auxiliaries: Set<number>;
} {
	const subjects = new Map<number, number[]>();
	const auxiliaries = new Set<number>();
	for (const [index, { head, deprel, upos }] of tokens.entries()) {
		if (upos === 'PUNCT') continue;
		if (deprel.startsWith('aux')) auxiliaries.add(head);
		if (!deprel.startsWith('nsubj') && !deprel.startsWith('csubj')) continue;
		const list = subjects.get(head);
		if (list) list.push(index);
		else subjects.set(head, [index]);
	}
	return { subjects, auxiliaries };
}

function setAside(tokens: Draft[], index: number): void {
	const token = tokens[index];
	if (token) token.deprel = 'dep';
}

/**
 * "The fire service indicated on Twitter the girl was safe": a past form that was taken for a description of its
 * subject, which then went to the clause of content.
 */
function straighten(tokens: Draft[], verb: number, lexicon: Lexicon): boolean {
	const token = tokens[verb];
	const noun = tokens[token?.head ?? -1];
	if (!token || !noun || token.deprel !== 'acl' || token.head > verb || !noun.deprel.startsWith('nsubj'))
		return false;
	const certain = token.xpos === 'VBD' || lexicon.has('clauseTakers', token.lemma.toLowerCase());
	const content = tokens[noun.head];
	if (!certain || !content || noun.head < verb || tokens[verb + 1]?.form === lexicon.grammar.agentPreposition)
		return false;
	const [subject, told] = [token.head, noun.head];
	if (!canSpeak(tokens, subject, lexicon) && !/^\p{Lu}/u.test(noun.form)) return false;
	Object.assign(token, { head: content.head, deprel: content.deprel, xpos: 'VBD' });
	Object.assign(content, { head: verb, deprel: 'ccomp' });
	Object.assign(noun, { head: verb, deprel: 'nsubj' });
	return subject !== told;
}

/** The noun phrase that ends before the verb, or before the comma that closes its apposition. */
function speakerBefore(tokens: readonly Draft[], verb: number, lexicon: Lexicon): number | null {
	const closing = tokens[verb - 1]?.form === ',';
	const last = closing ? verb - 2 : verb - 1;
	const inPhrase = new Set(tokens.filter(({ deprel }) => deprel === 'case').map(({ head }) => head));
	let found: number | null = null;
	let apposed = false;
	let current = last;
	for (let step = 0; step < FARTHEST; step += 1) {
		const token = tokens[current];
		if (!token || current >= verb || !NOMINAL.has(token.upos)) break;
		if (!inPhrase.has(current) && (!closing || apposed)) found = current;
		// Joined without a conjunction, the noun above is of another phrase.
		if (inPhrase.has(current) || token.deprel === 'conj' || token.head >= verb) break;
		apposed ||= token.deprel === 'appos';
		current = token.head;
	}
	return found !== null && canSpeak(tokens, found, lexicon) ? found : null;
}

/** The noun right behind a verb that itself stands behind a comma or a closing quotation mark. */
function speakerBehind(tokens: Draft[], verb: number, lexicon: Lexicon): number | null {
	if (tokens[verb - 1]?.upos !== 'PUNCT') return null;
	for (let index = verb + 1; index <= verb + FARTHEST; index += 1) {
		const token = tokens[index];
		if (!token || token.upos === 'PUNCT' || token.upos === 'AUX') return null;
		const above = tokens[token.head];
		// "wrote student leader Ada Quist": the noun it stands before is meant.
		if (MODIFIER.test(token.deprel) && token.head > index && above && NOMINAL.has(above.upos)) continue;
		if (!NOMINAL.has(token.upos) || (token.head !== verb && above?.head !== verb)) continue;
		if (!canSpeak(tokens, index, lexicon)) continue;
		if (token.head === verb) return index;
		if (token.head === verb + 1 && above?.xpos === 'VB') {
			// "said study co-author Lind": a bare verb between the two is a noun the tagger mistook.
			for (const other of tokens) if (other.head === verb + 1) other.head = index;
			Object.assign(above, { upos: 'NOUN', xpos: 'NN', deprel: 'compound', head: index });
			return index;
		}
		if (token.head > index && above && token.deprel.startsWith('nsubj')) {
			// "said Ada Lind, who was …": what follows tells of her.
			Object.assign(above, { head: index, deprel: 'acl:relcl' });
			return index;
		}
		return null;
	}
	return null;
}

/** A name, or a noun for those who speak: persons by office, bodies, and papers that say something. */
function canSpeak(tokens: readonly Draft[], noun: number, lexicon: Lexicon): boolean {
	const token = tokens[noun];
	if (!token) return false;
	const word = token.lemma.toLowerCase();
	return (
		token.upos === 'PROPN' ||
		lexicon.has('roles', word) ||
		lexicon.has('organisations', word) ||
		lexicon.has('speakingPapers', word) ||
		tokens.some(
			({ head, deprel, upos }) =>
				head === noun && upos === 'PROPN' && ['flat', 'appos', 'compound'].includes(deprel),
		)
	);
}
