import type { Mention } from '../../model/event.ts';
import type { TimelineArticle } from '../../model/timeline.ts';
import { compareText } from '../../model/order.ts';
import { outletName } from '../index/entry.ts';

/** What one speaker says of an event: a line of the claims table. */
export interface Account {
	/** Speakers; empty when the article itself says so. */
	readonly by: readonly string[];
	readonly status: Mention['status'];
	/** The quantity in the source's words, or what is said at all. */
	readonly what: string;
	readonly where: string | null;
	readonly edtf: string | null;
	readonly mention: Mention;
	/** Days it was published on and by whom, in order. */
	readonly printed: readonly { readonly published: string | null; readonly outlet: string | null }[];
}

/**
 * The accounts of an event when they differ in quantity, place, date or status; none when all agree.
 * Reports of the same account stand together, in order of publication.
 */
export function accounts(
	mentions: readonly Mention[],
	articles: ReadonlyMap<string, TimelineArticle>,
): Account[] {
	const groups = new Map<string, Mention[]>();
	for (const mention of mentions) {
		const key = JSON.stringify([mention.by, ...substance(mention)]);
		const group = groups.get(key);
		if (group) group.push(mention);
		else groups.set(key, [mention]);
	}
	const substances = new Set(mentions.map((mention) => JSON.stringify(substance(mention))));
	if (substances.size < 2) return [];
	return [...groups.values()]
		.flatMap((group): Account[] => {
			const [mention] = group;
			if (!mention) return [];
			const printed = group
				.map(({ article }) => articles.get(article))
				.map((article) => ({
					published: article?.published ?? null,
					outlet: article ? outletName(article) : null,
				}))
				.sort((a, b) => compareText(a.published ?? '', b.published ?? ''));
			const { by, status, quantity, title, where, when } = mention;
			return [
				{ by, status, what: quantity?.text ?? title, where, edtf: when?.edtf ?? null, mention, printed },
			];
		})
		.sort((a, b) => compareText(a.printed[0]?.published ?? '', b.printed[0]?.published ?? ''));
}

/** What two accounts can differ in. */
function substance({ quantity, where, when, status }: Mention): unknown[] {
	return [quantity && [quantity.min, quantity.max], where, when?.edtf ?? null, status];
}
