import type { EventGrammar } from '../../languages/event-grammar.ts';
import type { EventType } from '../../model/event-type.ts';
import type { Status } from '../../model/status.ts';

/** One frame of a verb, read from the notation of `EventGrammar`. */
export interface Frame {
	readonly type: EventType;
	readonly particle: string | null;
	readonly object: string | null;
	readonly subject: string | null;
}

/** What a governor makes of what it governs. */
export type Governance = Status | 'happened';

/** An `EventGrammar` made ready for looking things up. */
export interface Lexicon {
	readonly grammar: EventGrammar;
	readonly frames: ReadonlyMap<string, readonly Frame[]>;
	/** Dictionary forms of all verbs that some table knows. */
	readonly verbs: ReadonlySet<string>;
	readonly nouns: ReadonlyMap<string, EventType>;
	readonly predicates: ReadonlyMap<string, EventType>;
	readonly classes: ReadonlyMap<string, ReadonlySet<string>>;
	readonly reporting: ReadonlyMap<string, Status>;
	readonly governors: ReadonlyMap<string, Governance>;
	readonly nominalGovernors: ReadonlyMap<string, Status>;
	readonly auxiliaries: ReadonlyMap<string, Status>;
	readonly adverbs: ReadonlyMap<string, Status>;
	readonly adjectives: ReadonlyMap<string, Status>;
	/** Any name or adjective of a place, lower case → the name it is listed under. */
	readonly places: ReadonlyMap<string, string>;
	readonly has: (list: WordList, word: string) => boolean;
}

export type WordList =
	| 'weakNouns'
	| 'lightVerbs'
	| 'phaseVerbs'
	| 'stateVerbs'
	| 'faintVerbs'
	| 'poseVerbs'
	| 'lastingVerbs'
	| 'plainReporting'
	| 'directives'
	| 'relayVerbs'
	| 'reportNouns'
	| 'speakingPapers'
	| 'vagueSpeakers'
	| 'conditions'
	| 'negators'
	| 'merely'
	| 'alternatives'
	| 'roles'
	| 'titles'
	| 'organisations'
	| 'organisationLetters'
	| 'thingWords'
	| 'thingOpenings'
	| 'anybody'
	| 'approximators'
	| 'partnerPrepositions'
	| 'placeWords'
	| 'placePrepositions'
	| 'indefinite'
	| 'definite'
	| 'introducing'
	| 'ordinals'
	| 'partitives'
	| 'shifting'
	| 'sharing'
	| 'unreal'
	| 'clauseTakers'
	| 'clockRules'
	| 'nameLinks'
	| 'nameSuffixes'
	| 'organisationLinks'
	| 'atPlace'
	| 'passiveAuxiliaries'
	| 'perfectAuxiliaries'
	| 'futureAuxiliaries'
	| 'infinitiveMark'
	| 'occasions'
	| 'cotemporal'
	| 'laterThan'
	| 'realising'
	| 'stretchJoin'
	| 'earlier'
	| 'timeAdverbs'
	| 'habitual'
	| 'futureInPast'
	| 'person'
	| 'thing'
	| 'speaker'
	| 'group'
	| 'relative'
	| 'relativePersons'
	| 'reflexive'
	| 'connectives'
	| 'phrasalVerbs'
	| 'singularAuxiliaries'
	| 'pluralAuxiliaries'
	| 'feminine'
	| 'masculine'
	| 'female'
	| 'male'
	| 'since'
	| 'until';

const VERB_LISTS: readonly WordList[] = [
	'stateVerbs',
	'faintVerbs',
	'lightVerbs',
	'phaseVerbs',
	'poseVerbs',
	'lastingVerbs',
	'plainReporting',
];

const known = new WeakMap<EventGrammar, Lexicon>();

/** The lexicon of a grammar; made once for each grammar. */
export function lexiconOf(grammar: EventGrammar): Lexicon {
	const made = known.get(grammar) ?? compile(grammar);
	known.set(grammar, made);
	return made;
}

const FRAME = /^(?:([^<>]+)<)?([^<>]+?)(?:>([^<>]+))?$/;

function compile(grammar: EventGrammar): Lexicon {
	const lists = wordLists(grammar);
	const endings = split(grammar.roleEndings);
	const frames = framesOf(grammar);
	const [reporting, governors] = [inverted(grammar.reporting), inverted(grammar.governors)];
	return {
		grammar,
		frames,
		verbs: new Set([
			...[frames, reporting, governors].flatMap((table) => [...table.keys()]),
			...VERB_LISTS.flatMap((list) => [...(lists.get(list) ?? [])]),
		]),
		nouns: inverted(grammar.nouns),
		predicates: inverted(grammar.predicates),
		classes: new Map(Object.entries(grammar.classes).map(([name, words]) => [name, new Set(split(words))])),
		reporting,
		governors,
		nominalGovernors: inverted(grammar.nominalGovernors),
		auxiliaries: inverted(grammar.auxiliaries),
		adverbs: inverted(grammar.adverbs),
		adjectives: inverted(grammar.adjectives),
		places: placesOf(grammar),
		has: (list, word) =>
			(lists.get(list)?.has(word) ?? false) || (list === 'roles' && isProfession(word, endings)),
	};
}

/** Letters before an ending that make a word of it. */
const SHORTEST_STEM = 2;

function isProfession(word: string, endings: readonly string[]): boolean {
	for (const ending of endings) {
		if (word.length >= ending.length + SHORTEST_STEM && word.endsWith(ending)) return true;
	}
	return false;
}

function split(words: string): string[] {
	return words.split(/\s+/).filter(Boolean);
}

/** Word → key; where a word stands under two keys, the first counts. */
function inverted<Key extends string>(table: Readonly<Partial<Record<Key, string>>>): Map<string, Key> {
	const found = new Map<string, Key>();
	for (const [key, words] of Object.entries(table) as [Key, string][]) {
		for (const word of split(words)) if (!found.has(word)) found.set(word, key);
	}
	return found;
}

function framesOf(grammar: EventGrammar): Map<string, Frame[]> {
	const frames = new Map<string, Frame[]>();
	for (const [type, entries] of Object.entries(grammar.verbs) as [EventType, string][]) {
		for (const entry of split(entries)) {
			const [, subject = null, verb = '', object = null] = FRAME.exec(entry) ?? [];
			const [lemma = '', ...particle] = verb.split('_');
			const frame = { type, particle: particle.join(' ') || null, object, subject };
			const list = frames.get(lemma);
			if (list) list.push(frame);
			else frames.set(lemma, [frame]);
		}
	}
	return frames;
}

function placesOf(grammar: EventGrammar): Map<string, string> {
	const names = new Map<string, string>();
	for (const [name, others] of Object.entries(grammar.places)) {
		for (const word of [name, ...others]) names.set(word.toLowerCase(), name);
	}
	return names;
}

function wordLists(grammar: EventGrammar): Map<WordList, ReadonlySet<string>> {
	const { pronouns, genders, dateBounds } = grammar;
	const all: Record<WordList, string> = { ...grammar, ...pronouns, ...genders, ...dateBounds };
	const names = Object.keys(all) as WordList[];
	return new Map(
		names.filter((name) => typeof all[name] === 'string').map((name) => [name, new Set(split(all[name]))]),
	);
}
