import MiniSearch from 'minisearch';
import type { Entry } from './entry.ts';

/** What can be found of an event: its fields, joined to plain texts. */
interface Searchable {
	readonly id: string;
	readonly title: string;
	readonly quotes: string;
	readonly names: string;
	readonly place: string;
}

const FIELDS = ['title', 'names', 'place', 'quotes'] as const satisfies readonly (keyof Searchable)[];
/** Shorter words are taken as they are: a slip in three letters makes another word of them. */
const FUZZY_FROM = 4;

/** Finds events by words in their titles, quotes, names and places; forgives slips of the finger. */
export class Search {
	readonly #entries: readonly Entry[];
	/** Of two that match as well, the one that matters more is meant; and who searches asks when it was. */
	readonly #weights: ReadonlyMap<string, number>;
	#index: MiniSearch<Searchable> | null = null;

	constructor(entries: readonly Entry[]) {
		this.#entries = entries;
		this.#weights = new Map(
			entries.map(({ event }) => [event.id, (event.when ? 1 : 0.5) * (0.5 + event.salience)]),
		);
	}

	/** Reads all events, which takes a while; otherwise the first search does. */
	prepare(): MiniSearch<Searchable> {
		if (!this.#index) {
			this.#index = new MiniSearch<Searchable>({ fields: [...FIELDS], idField: 'id' });
			this.#index.addAll(this.#entries.map(searchable));
		}
		return this.#index;
	}

	/** Ids of the events in which every word of `query` occurs, as a whole, as a beginning, or nearly; the best first. */
	find(query: string): Set<string> {
		const results = this.prepare().search(query, {
			combineWith: 'AND',
			prefix: true,
			fuzzy: (term) => (term.length < FUZZY_FROM ? false : 0.2),
			boost: { title: 3, names: 2 },
			boostDocument: (id) => this.#weights.get(String(id)) ?? 1,
		});
		return new Set(results.map(({ id }) => String(id)));
	}
}

function searchable({ event, full, actors }: Entry): Searchable {
	return {
		id: event.id,
		title: event.title,
		quotes: full?.mentions.map(({ quote }) => quote).join('\n') ?? '',
		names: [...actors, ...event.by].join('\n'),
		place: event.where ?? '',
	};
}
