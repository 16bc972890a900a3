import type { Tense, TokenView } from '../../time-grammar.ts';
import { clauseEnds, denied, OBJECT_WORDS, REACH } from './clause.ts';

/** What a verb form, or "to" before one, says of the time of its clause; null when it says nothing. */
export function tenseOf(tokens: TokenView, at: number): Tense {
	const word = tokens.word(at);
	if (
		tokens.has(at, 'FUTUREVERB') &&
		!tokens.capital(at) &&
		(word !== 'won' || tokens.word(at + 2) === 't')
	) {
		// "first planned for April" tells of a plan that was changed.
		if (/^(first|originally|initially|previously|once)$/.test(tokens.word(at - 1))) return 'past';
		if (tokens.word(at - 1) === 'been' && /^(had|previously)$/.test(tokens.word(at - 2))) return 'past';
		// "shut due to heavy snow" tells why.
		if (word === 'due' && tokens.word(at + 1) === 'to' && isCause(tokens, at)) return null;
		// "set a record"
		if (word === 'set' && !/^(to|for)$/.test(tokens.word(at + 1)) && !PASSIVE.test(tokens.word(at - 1)))
			return 'past';
		// "can not recall the events of May 3" tells of now.
		if (word === 'can' && (tokens.word(at + 1) === 'not' || tokens.word(at + 2) === 't')) return 'present';
		// "could not be reached Friday", "neither could be found" tell of a past attempt.
		if (word === 'could' && (tokens.word(at + 1) === 'not' || denied(tokens, at))) return 'past';
		if (word === 'would') return 'foreseen';
		return wasBefore(tokens, at) ? 'planned' : 'future';
	}
	// "to be published" tells by its "to be", further left.
	if (tokens.word(at - 1) === 'be' || (tokens.word(at - 2) === 'be' && /ly$/.test(tokens.word(at - 1))))
		return null;
	// "to expire" tells of what is to come unless the plan is past ("had been due to expire").
	// "failed to appear Monday" tells what happened, or did not.
	if (word === 'to' && HAPPENED.test(tokens.word(at - 1))) return null;
	// "a driver pretending to seek work"
	if (
		word === 'to' &&
		/^(pretending|trying|waiting|attempting|struggling|failing|refusing|hurrying|rushing)$/.test(
			tokens.word(at - 1),
		)
	)
		return null;
	if (word === 'to' && infinitive(tokens, at + 1)) {
		if (tokens.has(at - 1, 'FUTUREVERB') || isPurpose(tokens, at)) return null;
		return wasBefore(tokens, at) || wasBefore(tokens, at - 1) ? 'planned' : 'future';
	}
	const regular =
		(/^[a-z]{2,}ed$/.test(word) && !NOT_PAST.has(word) && !tokens.has(at, 'NUM')) ||
		/^(seen|shown)$/.test(word);
	if (!regular && !tokens.has(at, 'PASTVERB')) return presentOf(tokens, at);
	// "would quit", "to cut", "will not hit": a form of its own only in the past.
	const verb = /^(not|also|soon|then)$/.test(tokens.word(at - 1)) ? at - 2 : at - 1;
	if (!regular && (tokens.word(verb) === 'to' || tokens.has(verb, 'FUTUREVERB'))) return null;
	// "will be shown on Friday and repeated on Saturday": the second of two participles is as the first.
	if (regular && tokens.word(at - 1) === 'and' && isSecond(tokens, at)) return null;
	// "is heard", "are held" are of the present; "is seen" stands under a picture.
	if (/^(is|are)$/.test(tokens.word(at - 1))) return PICTURED.test(word) ? 'past' : 'present';
	// "on an unspecified date": a participle before its noun tells nothing.
	if (regular && ATTRIBUTIVE.test(tokens.word(at - 1)) && /^[a-z]{3,}$/.test(tokens.word(at + 1)))
		return null;
	return 'past';
}

/** "Was to meet", "were widely expected to meet". */
function wasBefore(tokens: TokenView, at: number): boolean {
	const verb = /ly$/.test(tokens.word(at - 1)) ? at - 2 : at - 1;
	return /^(was|were)$/.test(tokens.word(verb));
}

const PASSIVE = /^(is|are|was|were|be|been|being|'s|now|already)$/;

/** "Due to a storm", "closed due to heavy snow": no verb after "to", or what happened before "due". */
function isCause(tokens: TokenView, due: number): boolean {
	const before = tokens.word(due - 1);
	return (
		!infinitive(tokens, due + 2) ||
		/^(mainly|partly|largely|primarily|possibly|likely|probably)$/.test(before) ||
		(!PASSIVE.test(before) && (/^[a-z]{2,}ed$/.test(before) || tokens.has(due - 1, 'PASTVERB')))
	);
}

/** "Is", "does" and "has" with an object are of the present; "has been" and "has not met" look back. */
function presentOf(tokens: TokenView, at: number): Tense {
	if (!tokens.has(at, 'PRESENTVERB')) return null;
	const perfect = /^(has|have)$/.test(tokens.word(at)) && PERFECT.test(tokens.word(at + 1));
	return perfect ? 'past' : 'present';
}

/** Words that stand between "has" and a participle, and the participle without an ending of its own. */
const PERFECT = /^(been|not|never|already|just|also|long|since|yet|now|so|become|come|run)$/;

const PICTURED = /^(seen|pictured|shown|photographed)$/;

/** Words between which and a noun a past participle is an adjective. */
const ATTRIBUTIVE = /^(a|an|the|its|their|his|her|still|newly|recently|yet)$/;

const NOT_PAST = new Set(
	`need speed indeed seed feed red bed hundred united breed succeed proceed exceed bleed heed weed greed creed embed
	shed sled hatred sacred naked wicked kindred`.split(/\s+/),
);

/** A small word right after "to" that is neither an article nor a preposition is most likely a verb. */
function infinitive(tokens: TokenView, at: number): boolean {
	const word = tokens.word(at);
	return /^[a-z]{2,}$/.test(word) && !tokens.capital(at) && !NOT_VERBS.has(word) && !word.endsWith('s');
}

/** Whether a "be" stands before the participle that this one follows ("be shown on Friday and repeated"). */
function isSecond(tokens: TokenView, at: number): boolean {
	for (let before = at - 2; before >= at - REACH && !clauseEnds(tokens, before); before--)
		if (tokens.word(before) === 'be') return true;
	return false;
}

/** "Used a crane to lift the bus", "flew to Oslo to sign": what somebody did something for is of the same time. */
function isPurpose(tokens: TokenView, to: number): boolean {
	for (let at = to - 1; at >= 0 && at >= to - OBJECT_WORDS && !clauseEnds(tokens, at); at--) {
		// "the first to win"
		if (DONE.test(tokens.word(at)) || /^(first|last|only|latest)$/.test(tokens.word(at))) return true;
		const verb =
			tokens.has(at, 'FUTUREVERB') || tokens.has(at, 'PASTVERB') || /^[a-z]{2,}ed$/.test(tokens.word(at));
		if (verb || tokens.word(at) === 'to') return false;
	}
	return false;
}

/** Past forms of what people do for an end. */
const DONE =
	/^(used|took|held|staged|flew|travell?ed|marched|walked|drove|rode|met|joined|returned|arrived|stepped|raced|queued|worked|turned|climbed|ran|stopped|teamed|visited)$/;

/** Words after which an infinitive tells of the same time as they do; their own clause says which. */
const HAPPENED =
	/^(failed|declined|refused|tried|managed|began|continued|started|had|went|came|used|seemed|appeared|happened|proceeded|rushed|attempted|struggled|ceased|gathered|able|unable|forced|on|enough)$/;

const NOT_VERBS = new Set(
	`the a an its his her their our my your this that these those which whom what about around more less at one two
	three four five six seven eight nine ten some all each both early late mid nearly almost only just no yesterday
	today tomorrow end work school court church town prison jail bed trial power death market life earth police people
	safety land sea shore hospital custody`.split(/\s+/),
);
