import type { EventType } from '../../model/event-type.ts';
import type { Mention } from '../../model/event.ts';
import { covers, parsePeriod } from '../../model/period.ts';
import type { Finding } from '../extract/index.ts';
import { overlapOf, stems } from '../similarity.ts';

export interface Dated {
	readonly finding: Finding;
	readonly mention: Mention;
}

/** Earlier tellings a new one is compared with: a story returns to its last happenings of a type, and time stays linear. */
const MEMORY = 60;
/** Share of the smaller set of participants' words that two tellings must have in common. */
const IN_COMMON = 0.6;

/**
 * Lists a happening that the article tells several times once: at its best telling, which takes over the place and
 * count the others give. Two tellings are of one happening when type, date and participants agree and the words
 * for it do, or when the later one speaks of it as known ("the attack") or only has the same person speaking on.
 */
export function withoutRepeats(dated: readonly Dated[]): Mention[] {
	const kept: (Mention | null)[] = [];
	const bucket: { at: number; dated: Telling }[] = [];
	for (const one of dated) {
		const each = tellingOf(one);
		const earlier = bucket.findLast(({ dated: other }) => sameHappening(other, each));
		if (!earlier) {
			bucket.push({ at: kept.length, dated: each });
			if (bucket.length > MEMORY) bucket.shift();
			kept.push(each.mention);
			continue;
		}
		const first = kept[earlier.at];
		if (!first) continue;
		// The first telling is the news; a later one is better only where it knows the day better.
		const better = knowsBetter(each.mention, first);
		const [best, other] = better ? [each.mention, first] : [first, each.mention];
		const merged = { ...best, where: best.where ?? other.where, quantity: best.quantity ?? other.quantity };
		if (better) {
			kept[earlier.at] = null;
			earlier.at = kept.length;
			kept.push(merged);
		} else {
			kept[earlier.at] = merged;
		}
		earlier.dated = better ? each : earlier.dated;
	}
	return kept.filter((mention) => mention !== null);
}

/** Does the one know the day better: in words, or by a date within the other's? */
function knowsBetter(one: Mention, other: Mention): boolean {
	const [own, others] = [certainty(one), certainty(other)];
	if (own !== others || own < 2) return own > others;
	const [narrow, wide] = [parsePeriod(one.when?.edtf ?? ''), parsePeriod(other.when?.edtf ?? '')];
	return (
		narrow !== null &&
		wide !== null &&
		covers(wide, narrow) &&
		!covers(narrow, wide) &&
		narrow.precision !== 'minute'
	);
}

/** A date in words beats one that was inferred, and that beats none. */
function certainty({ when }: Mention): number {
	if (when === null) return 0;
	return when.text === '' ? 1 : 2;
}

/** A telling with the word stems it is compared by, made once. */
interface Telling extends Dated {
	readonly trigger: ReadonlySet<string>;
	readonly actors: ReadonlySet<string>;
	readonly title: ReadonlySet<string>;
}

function tellingOf({ finding, mention }: Dated): Telling {
	return {
		finding,
		mention,
		trigger: stems(mention.trigger),
		actors: stems(mention.who.map(({ name }) => name).join(' ')),
		title: stems(mention.title),
	};
}

function sameHappening(a: Telling, b: Telling): boolean {
	if (happened(a.mention) !== happened(b.mention) || !datesAgree(a.mention, b.mention)) return false;
	if (a.mention.quantity && b.mention.quantity) {
		const [one, two] = [a.mention.quantity, b.mention.quantity];
		if (one.max < two.min || two.max < one.min) return false;
	}
	const inferred = certainty(b.mention) < 2;
	const actors = overlapOf(a.actors, b.actors) >= IN_COMMON;
	const trigger = overlapOf(a.trigger, b.trigger) > 0;
	const type = a.mention.type === b.mention.type;
	const title = overlapOf(a.title, b.title) >= IN_COMMON;
	const apart = a.finding.reading !== b.finding.reading;
	if (b.mention.type === 'statement' && type) {
		return inferred && !apart && sameSpeaker(a, b) && (b.finding.trigger.plain || trigger);
	}
	// Two words of one clause that read the same.
	if (type && !apart && a.mention.title === b.mention.title) return true;
	const { noun, definite, fresh } = b.finding.trigger;
	// Two verbs of one sentence tell two things.
	if (!apart && !trigger && !noun && !a.finding.trigger.noun) return false;
	if (fresh && apart && a.mention.when?.edtf !== b.mention.when?.edtf) return false;
	if (noun && definite && type) return trigger || KNOWN_BY_KIND.has(b.mention.type);
	if (trigger && actors) return !differ(a, b);
	if (type && trigger && noun) return true;
	if (type && trigger && inferred) return b.actors.size === 0 ? title : !named(b.mention);
	return type && actors && overlapOf(deedOf(a), deedOf(b)) >= IN_COMMON;
}

/** Are both verbs, and is what they tell besides the verb and who takes part another thing: "cut the tax", "cut the staff"? */
function differ(a: Telling, b: Telling): boolean {
	if (a.finding.trigger.noun || b.finding.trigger.noun) return false;
	const [one, two] = [without(deedOf(a), a.trigger), without(deedOf(b), b.trigger)];
	return one.size > 0 && two.size > 0 && overlapOf(one, two) === 0;
}

/** What a title says besides the names of who takes part. */
function deedOf({ title, actors }: Telling): Set<string> {
	return without(title, actors);
}

function without(words: ReadonlySet<string>, others: ReadonlySet<string>): Set<string> {
	return new Set([...words].filter((word) => !others.has(word)));
}

/** Types of which "the blast" or "the rally" means the last one told, whatever word told it. */
const KNOWN_BY_KIND = new Set<EventType>(['attack', 'disaster', 'protest']);

/** Does a participant have a name of its own, not only a common noun? */
function named({ who }: Mention): boolean {
	return who.some(({ name }) => /^\p{Lu}/u.test(name));
}

function sameSpeaker(a: Dated, b: Dated): boolean {
	const speakers = new Set(a.mention.by);
	return b.mention.by.length > 0 && b.mention.by.some((name) => speakers.has(name));
}

function happened({ status }: Mention): string {
	return status === 'planned' || status === 'hypothetical' ? 'ahead' : 'happened';
}

function datesAgree(a: Mention, b: Mention): boolean {
	if (!a.when || !b.when || a.when.text === '' || b.when.text === '') return true;
	if (a.when.edtf === b.when.edtf) return true;
	// An hour of the day is of the day, unless both tell the hour.
	const both = a.when.edtf.includes('T') && b.when.edtf.includes('T');
	const day = (edtf: string) => (both ? edtf : edtf.replaceAll(/T[\d:]+/g, ''));
	const [one, two] = [parsePeriod(day(a.when.edtf)), parsePeriod(day(b.when.edtf))];
	return one !== null && two !== null && (covers(one, two) || covers(two, one));
}
