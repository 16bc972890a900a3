import type { Cast } from './cast.ts';
import type { Reading } from './reading.ts';
import { rolesOf } from './roles.ts';
import { dependents, form, head, lemma, relation, spanOf } from './tree.ts';
import type { Trigger } from './trigger.ts';

/** Titles are cut at the last whole phrase before this many characters. */
const LONGEST = 110;
/** Tokens a noun phrase may bring into a title. */
const LONGEST_PHRASE = 14;

/** A short title in the article's own words: who, what, to whom, where. Names stand for pronouns. */
export function titleOf(reading: Reading, cast: Cast, trigger: Trigger): string {
	const parts = trigger.noun ? nounParts(reading, cast, trigger) : verbParts(reading, cast, trigger);
	// Words that name nobody and nothing say less than the sentence itself.
	if (parts[0] === '') return sentenceTitle(reading);
	const kept: string[] = [];
	let length = 0;
	for (const part of parts) {
		const text = part.replace(/\s+/g, ' ').trim();
		if (text === '') continue;
		if (kept.length > 1 && length + text.length > LONGEST) {
			if (kept.length === 2 && length < LONGEST / 2) kept.push(cut(text, LONGEST - length));
			break;
		}
		kept.push(text);
		length += text.length + 1;
	}
	const title = cut(kept.join(' ').replace(/[\s,;:–—-]+$/u, ''), 2 * LONGEST);
	return title.slice(0, 1).toUpperCase() + title.slice(1);
}

/** The sentence as it stands, cut. */
function sentenceTitle({ sentence, text }: Reading): string {
	const words = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 2 * LONGEST));
	const title = cut(words.replace(/\s+/g, ' ').replace(/[\s.]+$/u, ''), LONGEST);
	return title.slice(0, 1).toUpperCase() + title.slice(1);
}

function cut(text: string, longest: number): string {
	if (text.length <= longest) return text;
	const space = text.lastIndexOf(' ', longest - 1);
	return `${text.slice(0, space > longest / 2 ? space : longest - 1).replace(/[\s,;:–—-]+$/u, '')}…`;
}

function verbParts(reading: Reading, cast: Cast, trigger: Trigger): string[] {
	const { tree } = reading;
	const clause = reading.clause(trigger.token);
	const roles = rolesOf(reading, trigger.token);
	const subject = roles.subject;
	const name = subject === null ? '' : subjectText(reading, cast, subject);
	const parts = [name, verbGroup(reading, trigger.token)];
	const told = name === '' ? null : (cast.referent(reading, subject ?? 0)?.name ?? null);
	const antecedentObject = clause.object === null && roles.object !== null && !clause.passive;
	const object = antecedentObject ? roles.object : clause.object;
	if (clause.indirect !== null) parts.push(phrase(reading, cast, clause.indirect, told));
	if (object !== null) parts.push(phrase(reading, cast, object, told));
	const content = clause.complements.find(
		(child) => child > trigger.token && relation(tree, child) !== 'parataxis',
	);
	const tail = clause.obliques
		.filter(({ head: noun }) => !reading.inTimex(noun) && noun > trigger.token && noun !== object)
		.map(({ head: noun }) => phrase(reading, cast, noun, told));
	if (content !== undefined) parts.push(clauseText(reading, content));
	parts.push(...tail.slice(0, 2));
	return parts;
}

/** The subject, by its full name where the sentence only gives a part of it: "Kim" → "Kim Jong Un". */
function subjectText(reading: Reading, cast: Cast, subject: number): string {
	const { tree, lexicon } = reading;
	const text = phrase(reading, cast, subject, null, false);
	if (DANGLING.has(text.toLowerCase()) || lexicon.has('relative', text.toLowerCase())) return '';
	const own = tree.tokens[subject];
	const office = own?.upos === 'NOUN' && lexicon.has('roles', lemma(tree, subject));
	if ((own?.upos !== 'PROPN' && !office) || dependents(tree, subject, 'conj').length > 0) return text;
	const referent = cast.referent(reading, subject);
	if (referent?.kind !== 'person') return text;
	const named = /^\p{Lu}/u.test(referent.name) && referent.name.includes(' ');
	if (!named || text.includes(referent.name)) return text;
	const partOf = text.split(/\s+/).some((word) => referent.name.split(' ').includes(word));
	return office && !partOf ? `${text} ${referent.name}` : referent.name;
}

/** Subjects that are none once they stand alone. */
const DANGLING = new Set([
	'',
	'it',
	'they',
	'he',
	'she',
	'there',
	'this',
	'that',
	'these',
	'those',
	'one',
	'all',
	'some',
]);

/** The verb with its auxiliaries, negation and particle. */
function verbGroup(reading: Reading, verb: number): string {
	const { tree } = reading;
	const words = [
		...dependents(tree, verb, 'aux').filter((child) => verb - child < 8),
		...dependents(tree, verb, 'advmod').filter(
			(child) => reading.lexicon.has('negators', form(tree, child)) && child < verb,
		),
		verb,
		...dependents(tree, verb, 'compound:prt'),
	];
	if (reading.clause(verb).tense === 'infinitive')
		words.push(
			...dependents(tree, verb, 'mark').filter(
				(mark) => mark < verb && reading.lexicon.has('infinitiveMark', form(tree, mark)),
			),
		);
	return render(reading, words);
}

function nounParts(reading: Reading, cast: Cast, trigger: Trigger): string[] {
	const { tree } = reading;
	const { lexicon } = reading;
	const viaVerb = (token: number) => verbParts(reading, cast, { ...trigger, token, noun: false });
	if (trigger.rule === 'light-verb') return viaVerb(trigger.clause);
	const noun = phrase(reading, cast, trigger.token, null, false);
	// "An attack" alone names nothing: the clause it stands in does.
	const bare = noun.split(/\s+/).filter((word) => !lexicon.has('definite', word.toLowerCase()));
	if (bare.length > 2) return [noun];
	const clause = trigger.clause === trigger.token ? head(tree, trigger.token) : trigger.clause;
	if (clause === null || tree.tokens[clause]?.upos !== 'VERB') return bare.length > 1 ? [noun] : [''];
	const whole = viaVerb(clause);
	return whole[0] === '' && bare.length > 1 ? [noun] : whole;
}

const KEPT = new Set([
	'det',
	'amod',
	'compound',
	'nummod',
	'nmod',
	'flat',
	'case',
	'advmod',
	'cc',
	'conj',
	'fixed',
	'punct',
	'det:predet',
	'goeswith',
]);

/** A noun phrase without its relative clauses, appositions and dates, pronouns replaced by the names they stand for. */
export function phrase(
	reading: Reading,
	cast: Cast,
	noun: number,
	told: string | null,
	withCase = true,
): string {
	const { tree, lexicon } = reading;
	const token = tree.tokens[noun];
	if (!token) return '';
	if (token.upos === 'PRON') {
		const name = cast.referent(reading, noun)?.name;
		const prepositions = dependents(tree, noun, 'case').filter((child) => child < noun);
		return [render(reading, prepositions), name ?? token.form].join(' ');
	}
	const words: number[] = [];
	const queue = [noun];
	for (const index of queue) {
		if (words.length >= LONGEST_PHRASE) break;
		words.push(index);
		for (const child of tree.children[index] ?? []) {
			if (!KEPT.has(relation(tree, child)) || reading.inTimex(child)) continue;
			if (index === noun && child < noun && relation(tree, child) === 'cc') continue;
			if (index === noun && !withCase && relation(tree, child) === 'case' && child < noun) continue;
			if (relation(tree, child) === 'conj' && tree.tokens[child]?.upos === 'VERB') continue;
			if (
				relation(tree, child) === 'punct' &&
				!['-', '–', "'", '’', '"', '“', '”'].includes(form(tree, child)) &&
				!betweenConjuncts(reading, index, child)
			)
				continue;
			queue.push(child);
		}
	}
	words.sort((a, b) => a - b);
	return render(reading, words, (index) => {
		const word = form(tree, index);
		const own = tree.tokens[index];
		const possessive = own?.deprel === 'nmod:poss' && own.upos === 'PRON';
		if (
			!possessive ||
			!(lexicon.has('person', word) || lexicon.has('thing', word) || lexicon.has('group', word))
		)
			return null;
		const name = cast.referent(reading, index)?.name;
		return name === undefined || name === told ? null : `${name}’s`;
	}).replace(/^[,\s]+|[,\s]+$/g, '');
}

function betweenConjuncts(reading: Reading, noun: number, comma: number): boolean {
	const { tree } = reading;
	if (relation(tree, noun) !== 'conj' && dependents(tree, noun, 'conj').length === 0) return false;
	return (
		form(tree, comma) === ',' &&
		(comma < noun || dependents(tree, noun, 'conj').some((other) => other > comma))
	);
}

/** The text of a subordinate clause as it stands. */
function clauseText(reading: Reading, predicate: number): string {
	const { tree } = reading;
	const from = tree.first[predicate] ?? predicate;
	const to = tree.last[predicate] ?? predicate;
	const { start, end } = spanOf(tree, from, to);
	return reading.text.slice(start, Math.min(end, start + 2 * LONGEST)).replace(/^[,\s]+|[.,;\s]+$/gu, '');
}

/** Words in order with the source's own spacing where they are neighbours. */
function render(
	reading: Reading,
	tokens: readonly number[],
	replaced: (index: number) => string | null = () => null,
): string {
	const { tree, text } = reading;
	const ordered = [...new Set(tokens)].sort((a, b) => a - b);
	let out = '';
	for (const [position, index] of ordered.entries()) {
		const token = tree.tokens[index];
		if (!token) continue;
		const previous = ordered[position - 1];
		const glued = previous === index - 1 && tree.tokens[previous]?.end === token.start;
		out += (out === '' || glued ? '' : ' ') + (replaced(index) ?? text.slice(token.start, token.end));
	}
	return out.replaceAll(' ,', ',').trim();
}
