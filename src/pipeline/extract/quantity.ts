import type { EventType } from '../../model/event-type.ts';
import type { Quantity } from '../../model/event.ts';
import { rangeOf } from './number-value.ts';
import type { Reading } from './reading.ts';
import { rolesOf } from './roles.ts';
import { dependents, form, prepositionText, relation, spanOf } from './tree.ts';
import type { Trigger } from './trigger.ts';

/** Types whose bare number counts people: "39 are dead", "35 were rescued". */
const COUNTING = new Set<EventType>([
	...(['casualties', 'death', 'disaster', 'aid', 'justice', 'attack', 'protest', 'deployment'] as const),
]);

/** The count of who it happened to, of who did it, or of the happening itself. */
export function countOf(reading: Reading, trigger: Trigger): Quantity | null {
	const roles = rolesOf(reading, trigger.clause);
	const candidates = [roles.patient, roles.subject, trigger.noun ? trigger.token : null];
	const bare = COUNTING.has(trigger.type);
	const lives = trigger.type === 'casualties' || trigger.type === 'death';
	for (const noun of candidates) {
		if (noun === null) continue;
		const inner = dependents(reading.tree, noun, 'nmod').slice(0, 3);
		const numbers = inner.filter(
			(each) => reading.tree.tokens[each]?.upos === 'NUM' && (isPart(reading, each) || isRise(reading, each)),
		);
		for (const each of [noun, ...numbers]) {
			const found = quantityOf(reading, each);
			if (!found || (found.noun === '' && (!bare || isAside(reading, each)))) continue;
			// "one site" names a thing; "one was killed" is a count.
			if (lives || found.max !== 1) return found;
		}
	}
	return null;
}

/** The count a noun phrase gives, as a range; null when it gives none. Open ends ("at least 20") keep both bounds at the number. */
export function quantityOf(reading: Reading, noun: number): Quantity | null {
	const { tree, lexicon } = reading;
	const number = tree.tokens[noun]?.upos === 'NUM' ? noun : dependents(tree, noun, 'nummod')[0];
	if (number !== undefined && !reading.inTimex(number)) {
		const range = rangeOf(reading, number);
		if (!range) return null;
		const last = lastOf(reading, number);
		if (isFraction(reading, last)) return null;
		const counted = number === noun ? countedBy(reading, noun) : noun;
		const unit = tree.tokens[last + 1]?.form === '%' ? last + 1 : null;
		return made(reading, range, number, unit ?? last, unit ?? counted ?? null);
	}
	const vague = lexicon.grammar.numerals[form(tree, noun)];
	if (vague && tree.tokens[noun]?.upos === 'NOUN')
		return made(reading, vague, noun, noun, countedBy(reading, noun));
	return null;
}

/** "39 of the passengers": what a number without a noun counts. */
function countedBy(reading: Reading, number: number): number | null {
	const { tree } = reading;
	const part = dependents(tree, number, 'nmod').find(
		(noun) =>
			noun > number && isPart(reading, noun) && ['NOUN', 'PROPN'].includes(tree.tokens[noun]?.upos ?? ''),
	);
	return part ?? null;
}

function isPart({ tree, lexicon }: Reading, noun: number): boolean {
	return prepositionText(tree, noun) === lexicon.grammar.partPreposition;
}

/** "a toll from fourteen to 31" */
function isRise({ tree, lexicon }: Reading, number: number): boolean {
	return lexicon.has('since', prepositionText(tree, number));
}

/** An age, a magnitude or a telephone number: a bare number behind a comma or preposition counts nobody. */
function isAside({ tree }: Reading, number: number): boolean {
	return (
		tree.tokens[number - 1]?.form === ',' ||
		dependents(tree, number, 'case').some((word) => word < number && relation(tree, number) === 'obl')
	);
}

/** "two-thirds", "sixty-odd": a number joined to a word. */
function isFraction({ tree }: Reading, last: number): boolean {
	const [own, hyphen, next] = [tree.tokens[last], tree.tokens[last + 1], tree.tokens[last + 2]];
	return hyphen?.form === '-' && hyphen.start === own?.end && next?.upos !== 'NUM';
}

/** The last token of a number: its multiplier, or the end of its range. */
function lastOf({ tree, lexicon }: Reading, number: number): number {
	let last = number;
	for (const part of tree.children[number] ?? []) {
		const near = part > last && part <= number + LONGEST_NUMBER;
		const range = relation(tree, part) === 'conj' || relation(tree, part) === 'nmod';
		if (
			near &&
			(form(tree, part) in lexicon.grammar.multipliers || (range && tree.tokens[part]?.upos === 'NUM'))
		)
			last = part;
	}
	return last;
}

/** Tokens of the longest number: "between ten and twelve thousand". */
const LONGEST_NUMBER = 4;

function made(
	reading: Reading,
	range: readonly [number, number],
	number: number,
	to: number,
	noun: number | null,
): Quantity {
	const { tree, lexicon } = reading;
	let from = number;
	while (
		number - from < LONGEST_NUMBER &&
		(lexicon.has('approximators', form(tree, from - 1)) ||
			isMoney(reading, from - 1) ||
			counts(reading, from))
	)
		from -= 1;
	// "at least 20", but not "at 6.3".
	if (from + 1 === number && lexicon.has('atPlace', form(tree, from))) from += 1;
	const { start, end } = spanOf(tree, from, to);
	const money = isMoney(reading, number - 1) ? (tree.tokens[number - 1]?.form ?? '') : null;
	return {
		min: range[0],
		max: range[1],
		noun: money ?? (noun === null ? '' : form(tree, noun)),
		text: reading.text.slice(start, end),
	};
}

/** "one | million", "a | hundred": does a multiplier go with the word before it? */
function counts({ tree, lexicon }: Reading, index: number): boolean {
	const before = tree.tokens[index - 1];
	return (
		form(tree, index) in lexicon.grammar.multipliers && (before?.upos === 'NUM' || before?.xpos === 'DT')
	);
}

/** Is the token the sign of a currency: "US$"? */
function isMoney({ tree }: Reading, index: number): boolean {
	return /^\p{Lu}{0,3}\p{Sc}$/u.test(tree.tokens[index]?.form ?? '');
}
