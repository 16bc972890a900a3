import { plainReporting, reporting } from './events/reporting.ts';
import { PRETERITES } from './preterites.ts';

/** Past forms of reporting verbs that do not go by the rule. */
const IRREGULAR = 'said wrote thought knew found understood heard swore'.split(' ');

/** Verbs whose subject "that" before them can be. */
const AFTER_PRONOUN = new Set("'s ’s is was were has had will would can could may might does did".split(' '));

/** Past forms of the verbs that report what somebody says or thinks; other forms may be nouns. */
const REPORTING: ReadonlySet<string> = new Set([
	...IRREGULAR,
	...`${Object.values(reporting).join(' ')} ${plainReporting}`
		.split(/\s+/u)
		.filter((lemma) => /^[a-z]+$/u.test(lemma))
		.map(pastForm),
]);

/**
 * The tag of a word that its form, or the word before it, leaves no choice; undefined where the tagger decides.
 * After "assessed" and the like, "that" with a clause to come is the conjunction, which the tagger can miss where the
 * clause begins with an adverb or a number.
 */
export function certainTag(forms: readonly string[], at: number): string | undefined {
	const form = forms[at] ?? '';
	if (PRETERITES.has(form)) return 'VERB VBD';
	if (form !== 'that' || !REPORTING.has(forms[at - 1] ?? '')) return undefined;
	const clause = forms.slice(at + 1, at + 4);
	if (AFTER_PRONOUN.has(clause[0] ?? '')) return undefined;
	return clause.length === 3 && clause.every((word) => /[\p{L}\p{N}]/u.test(word)) ? 'SCONJ IN' : undefined;
}

function pastForm(verb: string): string {
	if (/[^aeiou]y$/u.test(verb)) return `${verb.slice(0, -1)}ied`;
	return verb.endsWith('e') ? `${verb}d` : `${verb}ed`;
}
