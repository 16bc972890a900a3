import type { Tense, TokenView } from '../../time-grammar.ts';
import {
	CERTAIN,
	clauseEnds,
	negated,
	NOUN_WORDS,
	OBJECT_WORDS,
	REACH,
	sentenceEnds,
	willFollow,
} from './clause.ts';
import { BEGINNING } from './verbs.ts';
import { tenseOf } from './verb-tense.ts';

/**
 * Tense of the clause around the tokens from `first` to `last`, from the nearest verb of the sentence: before them
 * if there is one, else after them. "to" with a verb, and "will" and its like, speak of the future.
 */
export function tense(tokens: TokenView, from: number, last: number): Tense {
	const first = beforeClock(tokens, from);
	const lead = tokens.word(first - 1);
	const before = tokens.word(first - 2);
	if (attributive(tokens, first, last)) return 'past';
	// "has been shut since Monday", "held cash as of Sept. 30"
	if (lead === 'since') return 'past';
	if (lead === 'of' && before === 'as') return willFollow(tokens, last - 1) ? 'future' : 'past';
	if (
		/^(effective|starting|payable)$/.test(lead) ||
		(lead === 'to' && (moved(tokens, first - 1) || tokens.has(first - 2, 'DAYNAME'))) ||
		(lead === 'and' && before === 'now') ||
		(lead === 'as' && (before === 'early' || before === 'soon'))
	)
		return 'future';
	if (lead === 'until' && !negated(tokens, first)) return lasted(tokens, first) ? 'past' : 'future';
	// "ways to get around Friday's ruling": what belongs to a day has mostly happened.
	if (tokens.word(last) === "'s" && !/^(of|for|before|until|to|in)$/.test(lead))
		return willFollow(tokens, last, CERTAIN) ? 'future' : 'past';
	// "the trial of those who fled opens Monday"
	const verb = /^(on|at|in|this|next)$/.test(lead) ? first - 2 : first - 1;
	if (tokens.value(verb, 'CALENDARVERB') === BEGINNING && !tokens.capital(verb)) return 'arranged';
	// "Friday sees the last of them"
	if (/^(sees|brings|marks|features)$/.test(tokens.word(last))) return 'arranged';
	// "his next hearing on 4 June"
	if (lead === 'on' && nextBefore(tokens, first - 1)) return 'future';
	return nearest(tokens, first, last);
}

/** Whether "next" and a noun stand before a token ("his next court date on"). */
function nextBefore(tokens: TokenView, from: number): boolean {
	for (let at = from - 1; at >= from - NOUN_WORDS && !clauseEnds(tokens, at); at--) {
		if (tokens.word(at) === 'next') return !tokens.has(at + 1, 'UNIT');
		if (/^(the|a|an)$/.test(tokens.word(at))) return false;
	}
	return false;
}

/** "Said the talks on Friday would go ahead", "demanded that he resign on Friday": what was said has a tense of its own. */
function contentAhead(tokens: TokenView, verb: number, first: number, last: number): boolean {
	if (DEMAND.test(tokens.word(verb)) && tokens.word(verb + 1) === 'that') return true;
	if (!SPEECH.test(tokens.word(verb)) || tokens.word(last) === 'that') return false;
	for (let at = verb + 1; at < first; at++)
		if (DETERMINER.test(tokens.word(at))) return willFollow(tokens, last - 1);
	return false;
}

const SPEECH = /^(said|told|added|insisted|warned|confirmed|announced|claimed|believed|thought|hoped)$/;
const DEMAND = /^(demanded|proposed|ordered|recommended|requested|suggested|urged|insisted)$/;
const DETERMINER = /^(the|a|an|that|his|her|its|their|this|these)$/;

/**
 * What the nearest telling word of the clause says, before the expression if there is one, else after it. A verb of
 * what is on a calendar ("voters go to the polls") counts when nothing clearer does.
 */
function nearest(tokens: TokenView, first: number, last: number): Tense {
	let arranged: Tense = null;
	for (let at = first - 1; at >= 0 && at >= first - REACH && !clauseEnds(tokens, at); at--) {
		// "according to the mayor on Friday": what somebody is cited with has been said.
		if (tokens.word(at) === 'to' && tokens.word(at - 1) === 'according') return 'past';
		const found = tenseOf(tokens, at);
		if (found === 'future' && wasOff(tokens, last)) return 'planned';
		if (found === 'past' && at < first - 2 && contentAhead(tokens, at, first, last)) return 'future';
		if (found) return found;
		if (scheduled(tokens, at)) arranged = 'arranged';
		if (tokens.breaks(at)) break;
	}
	for (let at = last; at < tokens.length && at < last + REACH && !sentenceEnds(tokens, at); at++) {
		if (tokens.breaks(at)) break;
		const found = tenseOf(tokens, at);
		if (found) return found;
		// After the expression a word that may be a noun says nothing.
		if (scheduled(tokens, at) && tokens.value(at, 'CALENDARVERB') === BEGINNING)
			return arranged ?? 'arranged';
	}
	return arranged;
}

/** "Served as its head until May" tells what has ended. */
function lasted(tokens: TokenView, first: number): boolean {
	for (let at = first - 1; at >= 0 && at >= first - 2 * REACH && !clauseEnds(tokens, at); at--) {
		if (/^(served|worked|ruled|headed|chaired|lived|reigned|acted|lasted|taught)$/.test(tokens.word(at)))
			return true;
		if (tenseOf(tokens, at)) return false;
	}
	return false;
}

/** "A service planned for Friday was cancelled". */
function wasOff(tokens: TokenView, last: number): boolean {
	return (
		/^(was|were)$/.test(tokens.word(last)) &&
		/^(cancell?ed|called|postponed|scrapped|dropped|moved|delayed)$/.test(tokens.word(last + 1))
	);
}

/** What was moved to another day lies ahead ("extended to Nov. 20", "moved the vote to May 3"). */
function moved(tokens: TokenView, to: number): boolean {
	for (let at = to - 1; at >= 0 && at >= to - OBJECT_WORDS && !clauseEnds(tokens, at); at--) {
		if (/^(extended|postponed|delayed|deferred|moved|adjourned|rescheduled)$/.test(tokens.word(at)))
			return true;
	}
	return false;
}

/** "Voters go to the polls on Sunday": what is on a calendar is told in the simple present. */
function scheduled(tokens: TokenView, at: number): boolean {
	return tokens.has(at, 'CALENDARVERB') && !tokens.capital(at);
}

/** First token of a time of the clock right before `first` ("until 9 a.m. EST Tuesday"), else `first` itself. */
function beforeClock(tokens: TokenView, first: number): number {
	const on = tokens.word(first - 1) === 'on' && /^(noon|midnight)$/.test(tokens.word(first - 2));
	let at = on ? first - 1 : first;
	while (
		at > 0 &&
		at > first - CLOCK_WORDS &&
		(tokens.has(at - 1, 'AMPM') ||
			tokens.has(at - 1, 'ZONE') ||
			/^(noon|midnight)$/.test(tokens.word(at - 1)))
	)
		at--;
	if (at === first) return first;
	// "9" or "9:30"
	if (tokens.word(at - 2) === ':' && !tokens.spaced(at - 1)) return at - 3;
	return tokens.has(at - 1, 'NUM') ? at - 1 : at;
}

/** "a.m. EST" */
const CLOCK_WORDS = 2;

/** "the Oct. 23 slaying", "a June agreement": what is named by its date has mostly happened. */
function attributive(tokens: TokenView, first: number, last: number): boolean {
	// "the late-May talks"
	const start = tokens.word(first - 1) === '-' && tokens.has(first - 2, 'PART') ? first - 2 : first;
	if (!/^(a|an|the|its|their|his|her)$/.test(tokens.word(start - 1))) return false;
	// "before the Nov. 2 election"
	if (/^(before|until|for|of|by)$/.test(tokens.word(start - 2))) return false;
	// "in the September elections"
	if (/^(elections?|vote|votes|polls?|ballot|referendum|summit|deadline)$/.test(tokens.word(last)))
		return false;
	return tokens.has(first, 'MONTH') && /^[a-z]{4,}$/.test(tokens.word(last)) && !tokens.capital(last);
}
