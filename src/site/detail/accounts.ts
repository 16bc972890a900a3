import type { Mention } from '../../model/event.ts';
import type { TimelineArticle } from '../../model/timeline.ts';
import { compareText } from '../../model/order.ts';
import { outletName } from '../index/outlet.ts';
import { differences, type Differences } from './differences.ts';

/** What one speaker says of an event: a line of the claims table. */
export interface Account {
	/** Speakers; empty when the article itself says so. */
	readonly by: readonly string[];
	readonly status: Mention['status'];
	/** The quantity in the source's words where that is what accounts differ in; else what is said at all. */
	readonly what: string;
	readonly where: string | null;
	readonly edtf: string | null;
	readonly mention: Mention;
	/** Days it was published on and by whom, in order. */
	readonly printed: readonly { readonly published: string | null; readonly outlet: string | null }[];
}

/** The accounts of an event side by side, and what they differ in. */
export interface ClaimsTable {
	readonly accounts: readonly Account[];
	readonly differences: Differences;
}

/**
 * The accounts of an event when they contradict each other in quantity, place, date or status; null when they do
 * not. Reports of the same account stand together, in order of publication.
 */
export function claimsTable(
	mentions: readonly Mention[],
	articles: ReadonlyMap<string, TimelineArticle>,
): ClaimsTable | null {
	const found = differences(mentions);
	if (!Object.values(found).includes(true)) return null;
	const groups = new Map<string, Mention[]>();
	for (const mention of mentions) {
		const key = JSON.stringify([mention.by, ...substance(mention)]);
		const group = groups.get(key);
		if (group) group.push(mention);
		else groups.set(key, [mention]);
	}
	const accounts = [...groups.values()]
		.flatMap((group) => account(group, found, articles))
		.sort((a, b) => compareText(a.printed[0]?.published ?? '', b.printed[0]?.published ?? ''));
	return { accounts, differences: found };
}

function account(
	group: readonly Mention[],
	{ howMany }: Differences,
	articles: ReadonlyMap<string, TimelineArticle>,
): Account[] {
	const [mention] = group;
	if (!mention) return [];
	const printed = [...new Set(group.map(({ article }) => article))]
		.map((id) => articles.get(id))
		.map((article) => ({
			published: article?.published ?? null,
			outlet: article ? outletName(article) : null,
		}))
		.sort((a, b) => compareText(a.published ?? '', b.published ?? ''));
	const { by, status, quantity, title, where, when } = mention;
	const what = howMany && quantity ? quantity.text : title;
	return [{ by, status, what, where, edtf: when?.edtf ?? null, mention, printed }];
}

/** What makes an account another one than its neighbour. */
function substance({ quantity, where, when, status }: Mention): unknown[] {
	return [quantity && [quantity.min, quantity.max], where, when?.edtf ?? null, status];
}
