/** One syntactic word of a treebank. */
interface GoldToken {
	readonly form: string;
	readonly lemma: string;
	readonly upos: string;
	readonly xpos: string;
	/** Index of the head within the sentence; -1 for the root. */
	readonly head: number;
	readonly deprel: string;
	/**
	 * Index of the first word of the surface token this word is part of: its own, but for the later parts of a
	 * contraction such as the `n't` of `don't`.
	 */
	readonly surface: number;
	/** The surface token as written, when this word is its first part. */
	readonly written: string;
	/** Whether white space follows the surface token. */
	readonly spaced: boolean;
}

/** One sentence of a treebank. */
export interface GoldSentence {
	readonly tokens: readonly GoldToken[];
	/** Whether a paragraph or document begins here. */
	readonly opens: boolean;
}

/** Reads CoNLL-U text; empty nodes and enhanced dependencies are left out. */
export function readConllu(text: string): GoldSentence[] {
	const sentences: GoldSentence[] = [];
	for (const block of text.split(/\r?\n(?:\r?\n)+/u)) {
		const lines = block.split(/\r?\n/u);
		const tokens = readTokens(lines.filter((line) => line !== '' && !line.startsWith('#')));
		if (tokens.length === 0) continue;
		sentences.push({ tokens, opens: lines.some((line) => /^# new(?:par|doc)\b/u.test(line)) });
	}
	return sentences;
}

function readTokens(lines: readonly string[]): GoldToken[] {
	const tokens: GoldToken[] = [];
	let range = { end: 0, first: 0, written: '', spaced: true };
	for (const line of lines) {
		const [id = '', form = '', lemma = '', upos = '', xpos = '', , head = '0', deprel = '', , misc = ''] =
			line.split('\t');
		const spaced = !misc.split('|').includes('SpaceAfter=No');
		const span = /^(\d+)-(\d+)$/u.exec(id);
		if (span) {
			range = { end: Number(span[2]), first: Number(span[1]) - 1, written: form, spaced };
			continue;
		}
		if (!/^\d+$/u.test(id)) continue;
		const at = tokens.length;
		const inside = at < range.end;
		tokens.push({
			form,
			lemma,
			upos,
			xpos,
			head: Number(head) - 1,
			deprel,
			surface: inside ? range.first : at,
			written: inside ? range.written : form,
			spaced: inside ? range.spaced : spaced,
		});
	}
	return tokens;
}
