import type { EventType } from '../model/event-type.ts';
import type { Status } from '../model/status.ts';

/** Words of a language, separated by white space: lemmas unless the field says otherwise. */
type Words = string;

/**
 * What a language brings to the extraction of events, as tables. The rules that read them (pipeline/extract) speak of
 * Universal Dependencies only, so that a new language needs tables and no code.
 *
 * **Frames.** `verbs` lists, for each type, what a verb must look like to name an event of that type:
 *
 *     attack            the verb alone
 *     carry_out         with that particle or preposition
 *     send>forces       with an object (or passive subject) whose head is of the class
 *     forces<enter      with a subject (or passive agent) whose head is of the class
 *     forces<enter>@place   both
 *
 * Classes are those of `classes`, or `@person`, `@place`, `@organisation`, `@name` by what the head names, or
 * `@event` for an event noun (the event's type is then the noun's). The frame that asks for most wins.
 */
export interface EventGrammar {
	/** Word classes frames and rules refer to. */
	readonly classes: Readonly<Record<string, Words>>;
	/** Frames of verbs by event type. */
	readonly verbs: Readonly<Partial<Record<EventType, Words>>>;
	/** Nouns that name happenings, by type. `weapon_strike` is a compound: the noun with that modifier. */
	readonly nouns: Readonly<Partial<Record<EventType, Words>>>;
	/** Predicate adjectives that tell what became of somebody: "39 are dead". */
	readonly predicates: Readonly<Partial<Record<EventType, Words>>>;
	/** Nouns of `nouns` that name a thing as often as a happening ("report"): events only with a date or a light verb. */
	readonly weakNouns: Words;
	/** Verbs that lend their clause to an event noun: "held talks", "made landfall". */
	readonly lightVerbs: Words;
	/** Verbs of phase: with a verb or event noun they tell its beginning, going on or end. */
	readonly phaseVerbs: Words;
	/** Verbs that tell a state and never a happening. */
	readonly stateVerbs: Words;
	/** Verbs that say too little to name a happening, unless a date stands with them: "served", "went". */
	readonly faintVerbs: Words;
	/** Verbs of posture and looks, by which captions describe a picture. */
	readonly poseVerbs: Words;

	/** Verbs that report, by the status of what they report. */
	readonly reporting: Readonly<Partial<Record<Status, Words>>>;
	/** Reporting verbs that are an event only by what is said: "said", "told". */
	readonly plainReporting: Words;
	/** Verbs by which somebody is told what to do: an act even where it does not say by whom. */
	readonly directives: Words;
	/** Verbs by which the press passes on what it has from others: "reported". */
	readonly relayVerbs: Words;
	/** Words that tell one happening from others of its kind: "the second attack". */
	readonly ordinals: Words;
	/** Verbs for what goes on for years: "served", "taught". */
	readonly lastingVerbs: Words;
	/** Those whose object is a clause and no person: "said", not "told". */
	readonly clauseTakers: Words;
	/** The conjunction of content: "that". */
	readonly contentMark: string;
	/** Nouns that report ("statement", "claims"), by the status of the clause they govern. */
	readonly reportNouns: Words;
	/** Prepositions of source, as the words stand: "according to". */
	readonly sources: readonly string[];
	/** The preposition that names who does what a passive tells: "by". */
	readonly agentPreposition: string;
	/** The preposition of what is wished for, with verbs of asking: "for". */
	readonly aimPreposition: string;
	/** The conjunction of an aside that names its source: "as officials said". */
	readonly asideMark: string;
	/** Papers that say something in their own name: "the study", "the ruling". */
	readonly speakingPapers: Words;
	/** Speakers that are no source of a statement ("reports", "some"): what they say may still be an event. */
	readonly vagueSpeakers: Words;

	/** What an infinitive or clause under one of these verbs is. */
	readonly governors: Readonly<Partial<Record<Status | 'happened', Words>>>;
	/** What a clause under one of these nouns or adjectives is: "plans to", "is expected to". */
	readonly nominalGovernors: Readonly<Partial<Record<Status, Words>>>;
	readonly auxiliaries: Readonly<Partial<Record<Status, Words>>>;
	/** Auxiliary that turns into a plan when the report is in the past: "said it would". */
	readonly futureInPast: Words;
	readonly adverbs: Readonly<Partial<Record<Status, Words>>>;
	/** Adjectives of an event noun: "planned visit", "alleged attack". */
	readonly adjectives: Readonly<Partial<Record<Status, Words>>>;
	/** Conjunctions that make their clause a condition: "if". */
	readonly conditions: Words;
	readonly negators: Words;
	/** Conjunctions between what happened and what happened instead: "killed or wounded". */
	readonly alternatives: Words;
	/** Adverbs that undo a negator before them: "not only". */
	readonly merely: Words;

	/** Nouns for persons by office or role: "minister", "spokesman". */
	readonly roles: Words;
	/** Endings of such nouns: "-ologist". */
	readonly roleEndings: Words;
	/** Forms of address and rank that precede a name. */
	readonly titles: Words;
	/** Words behind a name that are no part of it: "Jr.". */
	readonly nameSuffixes: Words;
	/** Small words inside names: "van", "bin". */
	readonly nameLinks: Words;
	/** Those that only names of organisations have inside them: "of the". */
	readonly organisationLinks: Words;
	/** Prepositions that make a name that of a place, for want of other evidence. */
	readonly atPlace: Words;
	/** Auxiliaries of the passive, the perfect and the future, and the mark of the infinitive, as lemmas. */
	readonly passiveAuxiliaries: Words;
	readonly perfectAuxiliaries: Words;
	readonly futureAuxiliaries: Words;
	readonly infinitiveMark: Words;
	/** Words that make a name that of an organisation. */
	readonly organisations: Words;
	/** Those of them that are letters and count in capitals only: "UN". */
	readonly organisationLetters: Words;
	/** Words that make a name that of a thing, at its head and at its end: "Hurricane", "Act". */
	readonly thingOpenings: Words;
	readonly thingWords: Words;
	/** Nouns for anybody at all, which name no actor: "people". */
	readonly anybody: Words;
	/** Prepositions whose noun takes part in what a verb tells: "with". */
	readonly partnerPrepositions: Words;
	/** Words that make a name that of a place: "River", "Street". */
	readonly placeWords: Words;
	/** Names of countries and other places: name → other names and adjectives. */
	readonly places: Readonly<Record<string, readonly string[]>>;
	/** Prepositions of place, and of movement. */
	readonly placePrepositions: Words;
	/** Pronouns by what they may stand for, lower case forms. */
	readonly pronouns: {
		readonly person: Words;
		readonly thing: Words;
		readonly group: Words;
		readonly speaker: Words;
		readonly relative: Words;
		/** Those that only stand for persons: "who". */
		readonly relativePersons: Words;
		/** Those that point back to the subject: "himself". */
		readonly reflexive: Words;
	};
	/** Pronouns that stand for one sex only, and the first names, titles and offices that tell the sex of who bears them. */
	readonly genders: {
		readonly feminine: Words;
		readonly masculine: Words;
		readonly female: Words;
		readonly male: Words;
	};
	readonly indefinite: Words;

	/** Number words and vague counts: word → range. */
	readonly numerals: Readonly<Record<string, readonly [number, number]>>;
	/** Words before a number that say how exact it is: "about", "at least". */
	readonly approximators: Words;
	/** Words that multiply the number before them. */
	readonly multipliers: Readonly<Record<string, number>>;
	/** Determiners that point back to what was told ("the", "this"). */
	readonly definite: Words;
	/** Determiners that bring in something new ("a", "another"). */
	readonly introducing: Words;
	/** Nouns that count or gather others: "a group of gunmen". */
	readonly partitives: Words;
	/** Prepositions that make an event noun an occasion of its own: "during talks", "after an attack". */
	readonly occasions: Words;
	/** Conjunctions and prepositions that put their clause or noun at another time than what they hang on: "after". */
	readonly shifting: Words;
	/** Conjunctions that put their clause at the time of the main clause: "while". */
	readonly sharing: Words;
	/** Words before a participle that did not happen: "without", "instead of", "from". */
	readonly unreal: Words;
	/** The preposition of what something is part of or belongs to: "of". */
	readonly partPreposition: string;
	/** Adverbs that tie a sentence to the one before and say nothing alone: "also", "however". */
	readonly connectives: Words;
	/** Verbs with a particle that is also a preposition of dates, joined by a low line: "swear_in". */
	readonly phrasalVerbs: Words;
	/** Verb forms that go with one and with many: "was", "were". */
	readonly singularAuxiliaries: Words;
	readonly pluralAuxiliaries: Words;
	/** The preposition of who receives: "to". */
	readonly recipientPreposition: string;
	/** Those of `occasions` that put it at the time of the clause. */
	readonly cotemporal: Words;
	/** Past forms that are nothing but verbs, with their lemma: a tagger that took one for a noun is overruled. */
	readonly pastForms: Readonly<Record<string, string>>;
	/** Irregular forms of verbs → dictionary form. */
	readonly irregularForms: Readonly<Record<string, string>>;
	/** Endings of verb forms → what the dictionary form may have instead. */
	readonly inflections: Readonly<Record<string, readonly string[]>>;
	/** Words before a date that make it the end or beginning of a stretch, not the day of the event. */
	readonly dateBounds: { readonly since: Words; readonly until: Words };
	/** Adjectives that, in the past, say that what follows came about: "able". */
	readonly realising: Words;
	/** Words before what had happened by the time of the clause. */
	readonly laterThan: Words;
	/** Words that lead from the beginning of a stretch to its end: "from May to June". */
	readonly stretchJoin: Words;
	/** Ids of the time rules that read a bare time of day, which has its date from elsewhere. */
	readonly clockRules: Words;
	/** Words for the past without a date: "earlier", "previously". */
	readonly earlier: Words;
	/** Adverbs that place a clause in its story: "then", "meanwhile". */
	readonly timeAdverbs: Words;
	/** Words for habit: "often", "annually": a clause with them tells no single event. */
	readonly habitual: Words;
	/**
	 * What evidence is worth when an event without a date of its own is dated: lines of a piece of evidence with pairs
	 * of a kind of date and a weight, learned from annotated articles (pipeline/anchor/weights.ts).
	 */
	readonly dating: string;
}
