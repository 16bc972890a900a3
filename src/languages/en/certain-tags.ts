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

/** What rules a country: "the ruling Labour Party" is no court's ruling. */
const RULERS = new Set(
	'party coalition alliance front movement congress league union bloc council junta'.split(' '),
);
/** Words of a name within which the ruler is named. */
const LONGEST_NAME = 5;

/**
 * The tag of a word that its form, or the words beside it, leave no choice; undefined where the tagger decides.
 * After "assessed" and the like, "that" with a clause to come is the conjunction, which the tagger can miss where the
 * clause begins with an adverb or a number.
 */
export function certainTag(forms: readonly string[], at: number): string | undefined {
	const form = forms[at] ?? '';
	if (PRETERITES.has(form)) return 'VERB VBD';
	if (form === 'ruling' && rulesParty(forms.slice(at + 1, at + 1 + LONGEST_NAME))) return 'ADJ JJ';
	if (form !== 'that' || !REPORTING.has(forms[at - 1] ?? '')) return undefined;
	const clause = forms.slice(at + 1, at + 4);
	if (AFTER_PRONOUN.has(clause[0] ?? '')) return undefined;
	return clause.length === 3 && clause.every((word) => /[\p{L}\p{N}]/u.test(word)) ? 'SCONJ IN' : undefined;
}

function rulesParty(words: readonly string[]): boolean {
	const ruler = words.findIndex((word) => RULERS.has(word.toLowerCase()));
	return ruler >= 0 && words.slice(0, ruler).every((word) => /^(?:\p{Lu}|['’])/u.test(word));
}

function pastForm(verb: string): string {
	if (/[^aeiou]y$/u.test(verb)) return `${verb.slice(0, -1)}ied`;
	return verb.endsWith('e') ? `${verb}d` : `${verb}ed`;
}
