import type { Language } from '../../languages/language.ts';
import type { Article } from '../../model/article.ts';
import type { Mention } from '../../model/event.ts';
import type { Sentence } from '../../model/sentence.ts';
import type { Timex } from '../../model/timex.ts';
import { mentionId } from '../identify.ts';
import { castOf, type Cast } from './cast.ts';
import { lexiconOf } from './lexicon.ts';
import { figureAround, namesOf, participantsOf } from './participants.ts';
import { placeOf } from './place.ts';
import { countOf, quantityOf } from './quantity.ts';
import { readParagraph, type Reading } from './reading.ts';
import { rolesOf } from './roles.ts';
import { goesOn } from './governance.ts';
import { standingOf, type Standing } from './standing.ts';
import { titleOf } from './title/index.ts';
import { dependents, form, head, lemma, spanOf } from './tree.ts';
import type { Trigger } from './trigger.ts';
import { triggersOf } from './triggers.ts';

/** An event found in a sentence, not dated yet, with the tree it was read from. */
export interface Finding {
	readonly reading: Reading;
	readonly trigger: Trigger;
	readonly standing: Standing;
	/** Does it only lead to what it reports, and gives way to that where that has a date? */
	readonly introduces: boolean;
	readonly mention: Omit<Mention, 'when' | 'undatedBecause'>;
}

/**
 * Reads the events off the parsed sentences of an article: body and captions only. `sentences[i]` and
 * `timexes[i]` belong to `article.paragraphs[i]`.
 */
export function extract(
	article: Article,
	sentences: readonly (readonly Sentence[])[],
	timexes: readonly (readonly Timex[])[],
	language: Language,
): Finding[] {
	const lexicon = lexiconOf(language.events);
	const readings: Reading[] = [];
	for (const [index, { kind, text }] of article.paragraphs.entries()) {
		if (kind === 'heading') continue;
		readings.push(
			...readParagraph(
				{ index, kind, text },
				sentences[index] ?? [],
				timexes[index] ?? [],
				lexicon,
				readings.length,
			),
		);
	}
	const cast = castOf(readings);
	return readings.flatMap((reading) => findingsIn(article, reading, cast));
}

/** Who asks does not report. */
function isQuestion(reading: Reading): boolean {
	const last = reading.tree.tokens.length - 1;
	return reading.tree.tokens[last]?.form === '?' && !reading.quoted(last);
}

/** No sentence tells more happenings than this; a hostile one must not cost more than its length. */
const MOST_EVENTS = 40;

function findingsIn(article: Article, reading: Reading, cast: Cast): Finding[] {
	if (isQuestion(reading)) return [];
	const triggers = triggersOf(reading, cast)
		.slice(0, MOST_EVENTS)
		.map((trigger) => ({ trigger, standing: standingOf(reading, trigger.token) }))
		.filter(
			({ trigger, standing }) =>
				standing.dropped === null &&
				!(trigger.type === 'other' && standing.status === 'hypothetical') &&
				((!trigger.plain &&
					!(trigger.noun && trigger.type === 'statement' && trigger.rule === 'light-verb')) ||
					speaks(reading, cast, trigger)),
		);
	const reporters = new Set(
		triggers
			.filter(
				({ trigger, standing }) =>
					trigger.type !== 'statement' &&
					!(trigger.noun && trigger.definite) &&
					(trigger.noun || (standing.status !== 'hypothetical' && standing.status !== 'planned')),
			)
			.flatMap(({ standing }) => standing.contentOf),
	);
	const ordinals = new Map<string, number>();
	return triggers.map(({ trigger, standing }) => {
		const word = reading.tree.tokens[trigger.token]?.form ?? '';
		const ordinal = ordinals.get(word.toLowerCase()) ?? 0;
		ordinals.set(word.toLowerCase(), ordinal + 1);
		return {
			reading,
			trigger,
			standing,
			introduces:
				reporters.has(trigger.token) &&
				(trigger.plain || standing.contentOf.length > 0) &&
				!isDated(reading, trigger.token) &&
				!(reading.quotes && trigger.type === 'statement' && !reading.quoted(trigger.token)),
			mention: mentionOf(article, reading, cast, trigger, standing, ordinal),
		};
	});
}

/** Has the predicate a time expression of its own? */
function isDated(reading: Reading, predicate: number): boolean {
	return (reading.tree.children[predicate] ?? []).some((child) => reading.inTimex(child));
}

/** Is somebody named, or named by office, who says it? */
function speaks(reading: Reading, cast: Cast, trigger: Trigger): boolean {
	const subject = rolesOf(reading, trigger.clause).agent;
	const clause = reading.clause(trigger.clause);
	const { tree, lexicon } = reading;
	const above = head(tree, trigger.clause);
	const tensed = clause.finite || (above !== null && goesOn(reading, above));
	if (subject === null || !tensed) return false;
	// "One of the children said": who is counted speaks.
	const counted = tree.tokens[subject]?.upos === 'NUM' ? dependents(tree, subject, 'nmod')[0] : undefined;
	const agent = counted ?? subject;
	const word = lemma(tree, agent);
	if (lexicon.has('vagueSpeakers', form(tree, agent)) || lexicon.has('vagueSpeakers', word)) return false;
	const speaker = cast.referent(reading, agent);
	if (!speaker) return false;
	// "the delegate, Ada Quist, told": who has a name speaks.
	if (dependents(tree, agent, 'appos').some((name) => tree.tokens[name]?.upos === 'PROPN')) return true;
	return (
		speaker.kind !== 'thing' || lexicon.has('organisations', word) || lexicon.has('speakingPapers', word)
	);
}

function mentionOf(
	article: Article,
	reading: Reading,
	cast: Cast,
	trigger: Trigger,
	standing: Standing,
	ordinal: number,
): Finding['mention'] {
	const { sentence, text, tree } = reading;
	const quote = text.slice(sentence.start, sentence.end);
	const span = spanOf(tree, trigger.token, trigger.token);
	const word = text.slice(span.start, span.end);
	const statement = trigger.type === 'statement' && !trigger.noun;
	const speaker = statement ? rolesOf(reading, trigger.token).agent : null;
	const figure = statement || standing.speakers.length > 0 ? null : figureAround(reading, trigger.token);
	const told = figure === null ? standing.speakers : [figure.speaker];
	const speakers = namesOf(reading, cast, statement && speaker !== null ? [speaker] : told);
	const cue = statement ? trigger.token : (figure?.cue ?? standing.cues[0]);
	const { status } = standing;
	const count = countOf(reading, trigger) ?? (figure?.number ? quantityOf(reading, figure.number) : null);
	return {
		id: mentionId(article.published, quote, word, ordinal),
		article: article.id,
		paragraph: reading.paragraph,
		start: sentence.start,
		end: sentence.end,
		quote,
		trigger: word,
		triggerSpan: span,
		type: trigger.type,
		title: titleOf(reading, cast, trigger),
		status:
			figure !== null && status === 'reported'
				? 'claimed'
				: statement && status === 'claimed'
					? 'reported'
					: status,
		by: speakers,
		cue: cue === undefined ? null : (tree.tokens[cue]?.form ?? null),
		who: participantsOf(reading, cast, trigger),
		where: placeOf(reading, cast, trigger.token, trigger.clause),
		quantity: count,
		rule: trigger.rule,
		confidence: trigger.confidence,
	};
}
