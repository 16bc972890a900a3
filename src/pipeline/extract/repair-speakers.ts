import type { Lexicon } from './lexicon.ts';
import { NOMINAL, type Draft } from './repair-arguments.ts';

const FINITE = new Set(['VBD', 'VBZ', 'VBP']);
/** Words after an inverted verb of report within which its subject's head stands. */
const FARTHEST = 6;

/**
 * Gives reporting verbs the subject the parser lost: before them, where an apposition stands between ("the ministry's
 * spokeswoman, Ada Lind, said"), or behind them, where what is said comes first ("…," argued the firm's lawyer).
 */
export function giveBackSpeakers(tokens: Draft[], lexicon: Lexicon): boolean {
	const withSubject = new Set<number>();
	const withAuxiliary = new Set<number>();
	for (const { head, deprel } of tokens) {
		if (deprel.startsWith('nsubj') || deprel.startsWith('csubj')) withSubject.add(head);
		if (deprel.startsWith('aux')) withAuxiliary.add(head);
	}
	let changed = false;
	for (const [index, token] of tokens.entries()) {
		if (token.upos !== 'VERB' || !FINITE.has(token.xpos)) continue;
		if (withSubject.has(index) || withAuxiliary.has(index) || token.deprel === 'conj') continue;
		if (!lexicon.reporting.has(token.lemma.toLowerCase())) continue;
		const speaker = speakerBefore(tokens, index, lexicon) ?? speakerBehind(tokens, index, lexicon);
		const noun = speaker === null ? undefined : tokens[speaker];
		if (!noun) continue;
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
		if (!token || token.upos === 'PUNCT' || token.upos === 'ADP' || token.upos === 'AUX') return null;
		if (!NOMINAL.has(token.upos) || (token.head !== verb && tokens[token.head]?.head !== verb)) continue;
		if (token.head > index || !/^(?:obj|obl|ccomp|xcomp|nmod)/.test(token.deprel)) continue;
		if (!canSpeak(tokens, index, lexicon)) continue;
		const between = tokens[token.head];
		// "said study co-author Lind": a bare verb between the two is a noun the tagger mistook.
		if (between && token.head !== verb) {
			if (between.xpos !== 'VB' || token.head !== verb + 1) return null;
			for (const other of tokens) if (other.head === verb + 1) other.head = index;
			Object.assign(between, { upos: 'NOUN', xpos: 'NN', deprel: 'compound', head: index });
		}
		return index;
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
