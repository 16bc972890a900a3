import type { Tense, TokenView } from '../../time-grammar.ts';
import { BEGINNING } from './verbs.ts';

/** A verb further away than this belongs to another clause. */
const REACH = 14;

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
	if (lead === 'until' && !negated(tokens, first)) return 'future';
	// "ways to get around Friday's ruling": what belongs to a day has mostly happened.
	if (tokens.word(last) === "'s" && !/^(of|for|before|until|to|in)$/.test(lead))
		return willFollow(tokens, last) ? 'future' : 'past';
	// "the trial of those who fled opens Monday"
	const verb = /^(on|at|in|this|next)$/.test(lead) ? first - 2 : first - 1;
	if (tokens.value(verb, 'CALENDARVERB') === BEGINNING && !tokens.capital(verb)) return 'arranged';
	return nearest(tokens, first, last);
}

/** Verbs whose content has a tense of its own ("said the talks on Friday would go ahead"). */
const SPEECH = /^(said|told|added|insisted|warned|confirmed|announced|claimed|believed|thought|hoped)$/;

/**
 * What the nearest telling word of the clause says, before the expression if there is one, else after it. A verb of
 * what is on a calendar ("voters go to the polls") counts when nothing clearer does.
 */
function nearest(tokens: TokenView, first: number, last: number): Tense {
	let arranged: Tense = null;
	for (let at = first - 1; at >= 0 && at >= first - REACH && !clauseEnds(tokens, at); at--) {
		const found = tenseOf(tokens, at);
		if (found === 'past' && at < first - 2 && SPEECH.test(tokens.word(at)) && willFollow(tokens, last - 1))
			return 'future';
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

/** What was moved to another day lies ahead ("extended to Nov. 20", "moved the vote to May 3"). */
function moved(tokens: TokenView, to: number): boolean {
	for (let at = to - 1; at >= 0 && at >= to - OBJECT_WORDS && !clauseEnds(tokens, at); at--) {
		if (/^(extended|postponed|delayed|deferred|moved|adjourned|rescheduled)$/.test(tokens.word(at)))
			return true;
	}
	return false;
}

/** Longest object between a verb and "to", in words. */
const OBJECT_WORDS = 8;

/** "Voters go to the polls on Sunday": what is on a calendar is told in the simple present. */
function scheduled(tokens: TokenView, at: number): boolean {
	return tokens.has(at, 'CALENDARVERB') && !tokens.capital(at);
}

/** Whether a verb of the future stands right after what belongs to a day ("Friday's vote will be"). */
function willFollow(tokens: TokenView, from: number): boolean {
	for (let at = from + 1; at < from + NOUN_WORDS && !sentenceEnds(tokens, at); at++) {
		if (/^(will|would|shall|could|might|can|'ll)$/.test(tokens.word(at))) return true;
	}
	return false;
}

/** Longest noun with its adjectives, in words. */
const NOUN_WORDS = 5;

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

/** Where a sentence ends, and where a clause of its own begins: "It fell in May, but in June it rose." */
function clauseEnds(tokens: TokenView, at: number): boolean {
	return sentenceEnds(tokens, at) || (tokens.word(at) === 'but' && !/^(not|also)$/.test(tokens.word(at + 1)));
}

/** "had not said so until Monday" tells of Monday as past; "put off until Monday" does not. */
function negated(tokens: TokenView, first: number): boolean {
	for (let at = first - 1; at >= 0 && at >= first - REACH && !sentenceEnds(tokens, at); at--) {
		if (/^(not|never|no|nor)$/.test(tokens.word(at)) || (tokens.word(at) === 't' && !tokens.spaced(at)))
			return true;
	}
	for (let at = first; at < first + REACH && !sentenceEnds(tokens, at); at++) {
		if (tokens.word(at) === 'not' || tokens.word(at) === 'never') return true;
	}
	return false;
}

/** "the Oct. 23 slaying", "a June agreement": what is named by its date has mostly happened. */
function attributive(tokens: TokenView, first: number, last: number): boolean {
	// "the late-May talks"
	const start = tokens.word(first - 1) === '-' && tokens.has(first - 2, 'PART') ? first - 2 : first;
	if (!/^(a|an|the|its|their|his|her)$/.test(tokens.word(start - 1))) return false;
	// "before the Nov. 2 election"
	if (/^(before|until|for|of|by)$/.test(tokens.word(start - 2))) return false;
	return tokens.has(first, 'MONTH') && /^[a-z]{4,}$/.test(tokens.word(last)) && !tokens.capital(last);
}

function sentenceEnds(tokens: TokenView, at: number): boolean {
	const word = tokens.word(at);
	if (word === '!' || word === '?' || word === ';') return true;
	return word === '.' && tokens.spaced(at + 1) && (tokens.capital(at + 1) || !/\w/.test(tokens.word(at + 1)));
}

function tenseOf(tokens: TokenView, at: number): Tense {
	const word = tokens.word(at);
	if (
		tokens.has(at, 'FUTUREVERB') &&
		!tokens.capital(at) &&
		(word !== 'won' || tokens.word(at + 2) === 't')
	) {
		// "first planned for April" tells of a plan that was changed.
		if (/^(first|originally|initially|once)$/.test(tokens.word(at - 1))) return 'past';
		if (tokens.word(at - 1) === 'been' && /^(had|previously)$/.test(tokens.word(at - 2))) return 'past';
		// "could not be reached Friday", "neither could be found" tell of a past attempt.
		if (word === 'could' && (tokens.word(at + 1) === 'not' || denied(tokens, at))) return 'past';
		// "was expected", "had planned" look back; "is expected" and a bare "will" look ahead.
		return 'future';
	}
	// "to be published" tells by its "to be", further left.
	if (tokens.word(at - 1) === 'be') return null;
	// "to expire" tells of what is to come unless the plan is past ("had been due to expire").
	// "failed to appear Monday" tells what happened, or did not.
	if (word === 'to' && HAPPENED.test(tokens.word(at - 1))) return null;
	if (word === 'to' && infinitive(tokens, at + 1)) {
		return tokens.has(at - 1, 'FUTUREVERB') || isPurpose(tokens, at) ? null : 'future';
	}
	const regular =
		(/^[a-z]{2,}ed$/.test(word) && !NOT_PAST.has(word) && !tokens.has(at, 'NUM')) ||
		/^(seen|shown)$/.test(word);
	if (!regular && !tokens.has(at, 'PASTVERB')) return presentOf(tokens, at);
	// "would quit", "to cut", "will not hit": a form of its own only in the past.
	const verb = /^(not|also|soon|then)$/.test(tokens.word(at - 1)) ? at - 2 : at - 1;
	if (!regular && (tokens.word(verb) === 'to' || tokens.has(verb, 'FUTUREVERB'))) return null;
	// "is heard", "are held" are of the present; "is seen" stands under a picture.
	if (/^(is|are)$/.test(tokens.word(at - 1))) return PICTURED.test(word) ? 'past' : 'present';
	// "on an unspecified date": a participle before its noun tells nothing.
	if (regular && ATTRIBUTIVE.test(tokens.word(at - 1)) && /^[a-z]{3,}$/.test(tokens.word(at + 1)))
		return null;
	return 'past';
}

/** "Is", "does" and "has" with an object are of the present; "has been" and "has not met" look back. */
function presentOf(tokens: TokenView, at: number): Tense {
	if (!tokens.has(at, 'PRESENTVERB')) return null;
	const perfect = /^(has|have)$/.test(tokens.word(at)) && PERFECT.test(tokens.word(at + 1));
	return perfect ? 'past' : 'present';
}

/** Words that stand between "has" and a participle, and the participle without an ending of its own. */
const PERFECT = /^(been|not|never|already|just|also|long|since|yet|now|so|become|come|run)$/;

/** Whether the words before a verb deny it ("neither the mayor nor his deputy could"). */
function denied(tokens: TokenView, verb: number): boolean {
	for (let at = verb - 1; at >= 0 && at >= verb - REACH && !sentenceEnds(tokens, at); at--) {
		if (/^(neither|nobody|no|none)$/.test(tokens.word(at))) return true;
	}
	return false;
}

const PICTURED = /^(seen|pictured|shown|photographed)$/;

/** Words between which and a noun a past participle is an adjective. */
const ATTRIBUTIVE = /^(a|an|the|its|their|his|her|still|newly|recently|yet)$/;

const NOT_PAST = new Set([
	'need',
	'speed',
	'indeed',
	'seed',
	'feed',
	'red',
	'bed',
	'hundred',
	'united',
	'breed',
]);

/** A small word right after "to" that is neither an article nor a preposition is most likely a verb. */
function infinitive(tokens: TokenView, at: number): boolean {
	const word = tokens.word(at);
	return /^[a-z]{2,}$/.test(word) && !tokens.capital(at) && !NOT_VERBS.has(word) && !word.endsWith('s');
}

/** "Used a crane to lift the bus", "flew to Oslo to sign": what somebody did something for is of the same time. */
function isPurpose(tokens: TokenView, to: number): boolean {
	for (let at = to - 1; at >= 0 && at >= to - OBJECT_WORDS && !clauseEnds(tokens, at); at--) {
		if (DONE.test(tokens.word(at))) return true;
		if (tenseOf(tokens, at)) return false;
	}
	return false;
}

/** Past forms of what people do for an end. */
const DONE =
	/^(used|took|flew|travell?ed|marched|walked|drove|rode|met|joined|returned|arrived|stepped|raced|queued|worked|turned|climbed|ran|stopped|teamed|visited)$/;

/** Words after which an infinitive tells of the same time as they do; their own clause says which. */
const HAPPENED =
	/^(failed|declined|refused|tried|managed|began|continued|started|had|went|came|used|seemed|appeared|happened|proceeded|rushed|attempted|struggled|ceased|gathered|able|unable|forced|on|enough)$/;

const NOT_VERBS = new Set(
	`the a an its his her their our my your this that these those which whom what about around more less at one two
	three four five six seven eight nine ten some all each both early late mid nearly almost only just no yesterday
	today tomorrow end work school court church town prison jail bed trial power death market life earth police people
	safety land sea shore hospital custody`.split(/\s+/),
);
