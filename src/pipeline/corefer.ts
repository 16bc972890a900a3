import type { Mention } from '../model/event.ts';
import { compareText } from '../model/order.ts';
import { covers, period } from '../model/period.ts';
import type { MergeReason } from '../model/reasons.ts';
import { DisjointSets } from './disjoint-sets.ts';
import { Kinship } from './kinship.ts';
import { featuresOf, overlapOf, stems, type Features } from './similarity.ts';

/** Mentions taken for reports of one happening, and why. */
export interface Cluster {
	/** In the order of their ids. */
	readonly mentions: readonly Mention[];
	/** Empty for a cluster of one. */
	readonly reason: string;
}

/** Share of the participants' words two reports of the same date must have in common. */
const ACTORS_IN_COMMON = 0.5;
/** Share of the titles' words, where the trigger words differ. */
const TITLE_IN_COMMON = 0.5;
/** Share of the sentences' words, where one report gives the date less precisely. */
const QUOTE_IN_COMMON = 0.5;

/**
 * Joins mentions that report the same happening (event coreference), within and across articles. It would
 * rather leave two reports apart than join two happenings: type and date must agree, and so must what happened
 * and to whom. The result does not depend on the order of the mentions.
 */
export function corefer(mentions: readonly Mention[]): Cluster[] {
	const nodes = inOrder(mentions).map((mention) => ({ mention, features: featuresOf(mention) }));
	const clusters = new DisjointSets(nodes.length);
	const reasons = new Map<number, string>();
	const kinship = new Kinship(mentions);
	for (const [a, b] of candidatePairs(nodes.map(({ mention }) => mention))) {
		const [left, right] = [nodes[a], nodes[b]];
		if (!left || !right) continue;
		const reason = sameHappening(left, right, kinship);
		if (reason === null) continue;
		const known = reasons.get(clusters.find(a)) ?? reasons.get(clusters.find(b));
		reasons.set(clusters.join(a, b), known ?? reason);
	}
	const members = Map.groupBy(nodes.keys(), (index) => clusters.find(index));
	return [...members].map(([root, indices]) => ({
		mentions: indices.map((index) => nodes[index]?.mention).filter((mention) => mention !== undefined),
		reason: indices.length > 1 ? (reasons.get(root) ?? '') : '',
	}));
}

/** By id, so that no result depends on the order given; copies of one text share their ids. */
function inOrder(mentions: readonly Mention[]): Mention[] {
	return [...mentions].sort((a, b) => compareText(a.id, b.id) || compareText(a.article, b.article));
}

interface Node {
	readonly mention: Mention;
	readonly features: Features;
}

function sameHappening(a: Node, b: Node, kinship: Kinship): MergeReason | null {
	if (a.mention.id === b.mention.id) return 'the sentences are the same';
	if (a.mention.type !== b.mention.type) return null;
	if (happening(a.mention) !== happening(b.mention)) return null;
	const [whenA, whenB] = [a.mention.when, b.mention.when];
	if (!whenA || !whenB) return null;
	if (a.mention.article === b.mention.article && quantitiesDiffer(a.mention, b.mention)) return null;
	if (isUnnamed(a.mention) || isUnnamed(b.mention))
		return whenA.edtf === whenB.edtf && sameUnnamed(a, b, kinship) ? 'same type, day, verb and story' : null;
	const actors = overlapOf(a.features.actors, b.features.actors);
	if (actors < ACTORS_IN_COMMON) return null;
	const trigger = overlapOf(a.features.trigger, b.features.trigger) > 0;
	if (whenA.edtf === whenB.edtf) {
		if (trigger) return 'same type, date, participants and verb';
		if (overlapOf(a.features.title, b.features.title) >= TITLE_IN_COMMON) {
			return 'same type, date and participants, told in much the same words';
		}
		return null;
	}
	const [periodA, periodB] = [period(whenA.edtf), period(whenB.edtf)];
	const within = covers(periodA, periodB) || covers(periodB, periodA);
	if (within && trigger && overlapOf(a.features.quote, b.features.quote) >= QUOTE_IN_COMMON) {
		return 'same type, participants and verb; one date lies within the other';
	}
	return null;
}

/**
 * "Four people were injured" names nobody: in another article of the story, the same day and the same verb, told in
 * much the same words, are the same happening.
 */
function sameUnnamed(
	{ mention: one, features }: Node,
	{ mention: other, features: others }: Node,
	kinship: Kinship,
) {
	return (
		one.article !== other.article &&
		ONE_DAY.test(one.when?.edtf ?? '') &&
		verbOf(one) === verbOf(other) &&
		overlapOf(features.title, others.title) >= TITLE_IN_COMMON &&
		kinship.areKin(one.article, other.article)
	);
}

function isUnnamed({ who }: Mention): boolean {
	return who.length === 0;
}

function verbOf({ trigger }: Mention): string {
	return trigger.toLowerCase();
}

const ONE_DAY = /^\d{4}-\d\d-\d\d/;

/** Plans and things that could happen are never joined with things that did. */
function happening(mention: Mention): string {
	return mention.status === 'planned' || mention.status === 'hypothetical' ? mention.status : 'happened';
}

function quantitiesDiffer(a: Mention, b: Mention): boolean {
	if (!a.quantity || !b.quantity) return false;
	return a.quantity.max < b.quantity.min || b.quantity.max < a.quantity.min;
}

/**
 * Pairs worth comparing: those that share type, date (or its month or year) and a word of a participant's name; where
 * one of them names nobody, type, day and verb. The index keeps the work near linear in the number of mentions.
 */
function* candidatePairs(mentions: readonly Mention[]): Generator<[number, number]> {
	const index = new Map<string, number[]>();
	for (const [current, mention] of mentions.entries()) {
		const { stands, meets } = blocksOf(mention);
		const partners = new Set(meets.flatMap((key) => index.get(key) ?? []));
		for (const key of stands) {
			const block = index.get(key);
			if (block) block.push(current);
			else index.set(key, [current]);
		}
		for (const partner of partners) yield [partner, current];
	}
}

/**
 * The blocks a mention stands in, and those whose mentions it meets. `2019-03-15` stands in the blocks of the day, of
 * March and of 2019; a coarser date in its own.
 */
function blocksOf(mention: Mention): { stands: string[]; meets: string[] } {
	const shared = [`id ${mention.id}`];
	if (!mention.when) return { stands: shared, meets: shared };
	const { edtf } = mention.when;
	const isDay = ONE_DAY.test(edtf);
	const dates = new Set([edtf]);
	if (isDay) dates.add(edtf.slice(0, 7)).add(edtf.slice(0, 4));
	for (const { name } of mention.who) {
		for (const stem of stems(name)) {
			for (const date of dates) shared.push(`${mention.type} ${date} ${stem}`);
		}
	}
	if (!isDay) return { stands: shared, meets: shared };
	const day = `${mention.type} ${edtf} =${verbOf(mention)}`;
	const [named, unnamed] = [`${day} named`, `${day} unnamed`];
	return isUnnamed(mention)
		? { stands: [...shared, unnamed], meets: [...shared, named, unnamed] }
		: { stands: [...shared, named], meets: [...shared, unnamed] };
}
