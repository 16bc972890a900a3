import { DAY, dayStart, parsePeriod } from '../../model/period.ts';
import { typeOfNoun } from '../extract/frames.ts';
import { dependents, form, head, lemma, prepositionText } from '../extract/tree.ts';
import type { Candidate } from './candidates.ts';
import { runningDate, type Narrative } from './narrative.ts';
import { inSubordinate } from './sharing.ts';
import { isShifted } from './sites.ts';
import type { Telling } from './telling.ts';

/** Pieces of evidence, by name. */
type Values = Readonly<Record<string, string | number | boolean>>;

/**
 * What speaks for one way of dating an event or another: how its words tell it, and where the story stands. Each
 * piece of evidence is a name and a value, `tense=past`; the weights say what it is worth to which candidate.
 */
export function evidenceOf(telling: Telling): string[] {
	const values = { ...ofTrigger(telling), ...ofClause(telling), ...ofStory(telling) };
	return ['always', ...named(values)];
}

/** Evidence is one word each, for the weights are written as words. */
function named(values: Values): string[] {
	return Object.entries(values).map(([name, value]) => `${name}=${value}`.replaceAll(' ', '_'));
}

function ofTrigger({ finding, dates }: Telling): Values {
	const { reading, trigger, mention, standing } = finding;
	const vague = reading.timexes.find(({ value }) => value.endsWith('_REF'));
	return {
		type: mention.type,
		rule: trigger.rule,
		status: standing.status,
		noun: trigger.noun,
		plain: trigger.plain,
		told: trigger.told,
		definite: trigger.definite,
		fresh: trigger.fresh,
		quantity: mention.quantity !== null,
		who: Math.min(mention.who.length, 2),
		by: mention.by.length > 0,
		quoted: reading.quoted(trigger.token),
		quotes: reading.quotes,
		case: trigger.noun ? prepositionText(reading.tree, trigger.token) || 'none' : 'verb',
		lasting: !trigger.noun && reading.lexicon.has('lastingVerbs', lemma(reading.tree, trigger.token)),
		dates: Math.min(dates.length, 2),
		vague: vague?.value ?? 'none',
	};
}

function ofClause(telling: Telling): Values {
	const { finding, clause, path } = telling;
	const { reading, trigger } = finding;
	const { tree, lexicon } = reading;
	const adverbs = clause.adverbs.map((adverb) => form(tree, adverb));
	return {
		tense: clause.tense,
		passive: clause.passive,
		stop: path.stop,
		relation: tree.tokens[trigger.clause]?.deprel ?? 'none',
		above: above(telling),
		subordinate: inSubordinate(reading, trigger.clause),
		shifted: isShifted(reading, trigger.clause),
		mark: clause.marks[0] ?? 'none',
		earlier: adverbs.some((adverb) => lexicon.has('earlier', adverb)),
		adverb: adverbs.find((adverb) => lexicon.has('timeAdverbs', adverb)) ?? 'none',
		subject: subjectOf(telling),
		paper: clause.subject !== null && lexicon.has('speakingPapers', lemma(tree, clause.subject)),
		occasion: clause.obliques.some(
			({ head, preposition }) =>
				(lexicon.has('laterThan', preposition) || lexicon.has('cotemporal', preposition)) &&
				typeOfNoun(reading, head) !== null,
		),
	};
}

/** The tense of the clause it hangs on, or what else it hangs on. */
function above({ finding: { reading, trigger } }: Telling): string {
	const governor = head(reading.tree, trigger.clause);
	if (governor === null) return 'root';
	const upos = reading.tree.tokens[governor]?.upos ?? 'none';
	return upos === 'VERB' ? reading.clause(governor).tense : upos;
}

/** What kind of subject: a name, somebody known, somebody new. */
function subjectOf({ finding: { reading }, clause: { subject } }: Telling): string {
	const { tree, lexicon } = reading;
	if (subject === null) return 'none';
	const upos = tree.tokens[subject]?.upos;
	if (upos === 'PRON' || upos === 'PROPN') return upos;
	const determiners = dependents(tree, subject, 'det');
	if (determiners.length === 0) return 'bare';
	return determiners.some((word) => lexicon.has('definite', form(tree, word))) ? 'known' : 'new';
}

function ofStory({ finding: { reading, mention }, narrative }: Telling): Values {
	const { reached, breaking, findings, actors } = narrative;
	const takesPart = (others: ReadonlySet<string>) => mention.who.some(({ name }) => others.has(name));
	return {
		news: newsOf(narrative),
		breaking,
		findings,
		order: band(reading.order, [0, 2, 7]),
		paragraph: Math.min(reading.paragraph, 6),
		opens: reading.text.slice(0, reading.sentence.start).trim() === '',
		runs: runsOf(narrative),
		since: reached === null ? 'none' : Math.min(3, reading.order - reached.order),
		inNews: takesPart(actors),
		goesOn: reached !== null && takesPart(reached.actors),
	};
}

/** How the day of the news is known. */
function newsOf({ news, article }: Narrative): string {
	if (news === null) return 'none';
	if (news.edtf === article.published) return 'published';
	return news.text === '' ? 'inferred' : 'day';
}

/** Whether the date the paragraph has reached is that of the news, or else how exact it is. */
function runsOf(narrative: Narrative): string | number {
	const running = runningDate(narrative);
	if (running === null) return 'none';
	const isNews = running.edtf.slice(0, 10) === narrative.news?.edtf.slice(0, 10);
	return isNews ? 'news' : running.edtf.length;
}

/** What speaks for or against a candidate by itself: how exact it is, how old, where in the sentence it stands. */
export function shapeOf({ edtf, dating }: Candidate, telling: Telling): string[] {
	if (edtf === null) return [];
	const { finding, narrative, claimed } = telling;
	const { published } = narrative.article;
	const shape: Record<string, string | number | boolean> = {
		form: edtf.startsWith('..') ? 'open' : edtf.includes('/') ? 'stretch' : edtf.length,
	};
	const when = parsePeriod(edtf.replace('../', ''));
	if (published !== null && when)
		shape.age = band((dayStart(published) - when.start) / DAY, [-1, 0, 2, 7, 31, 366]);
	if (dating) {
		const { reading, trigger } = finding;
		const own = dating.site === trigger.clause || dating.site === trigger.token;
		const [first, last] = [Math.min(dating.token, trigger.token), Math.max(dating.token, trigger.token)];
		const between = reading.tree.tokens.slice(first, last);
		shape.apart = band(last - first, [3, 8, 20]);
		shape.site = own ? 'own' : claimed(dating) ? 'other' : 'free';
		shape.sub = `${inSubordinate(reading, dating.site)}/${inSubordinate(reading, trigger.clause)}`;
		shape.comma = between.some(({ form }) => form === ',' || form === ';');
		shape.cited = reading.quoted(dating.token);
	}
	return named(shape);
}

/** The number of bounds that lie below a value: small for small ones. */
function band(value: number, bounds: readonly number[]): number {
	return bounds.filter((bound) => value > bound).length;
}
