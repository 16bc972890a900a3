import MiniSearch from 'minisearch';
import { Beginnings } from './beginnings.ts';
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
/** A slip in so few letters makes another word of them: they are taken as they are. */
const SHORT = 3;
/** So are words that begin like a word of so many events: no need to guess at what else could be meant. */
const MANY = 1500;
const tokenize = MiniSearch.getDefault('tokenize') as (text: string) => string[];

/** Finds events by words in their titles, quotes, names and places; forgives slips of the finger. */
export class Search {
	readonly #entries: readonly Entry[];
	/** Of two that match as well, the one that matters more is meant; and who searches asks when it was. */
	readonly #weights: ReadonlyMap<string, number>;
	#index: MiniSearch<Searchable> | null = null;
	/** Words taken as they are. */
	#plain = new Beginnings();
	/** Ids of the events by weight, which is how the table of plain words numbers them. */
	#order: readonly string[] = [];

	constructor(entries: readonly Entry[]) {
		this.#entries = entries;
		this.#weights = new Map(
			entries.map(({ event }) => [event.id, (event.when ? 1 : 0.5) * (0.5 + event.salience)]),
		);
	}

	/** Reads all events, which takes a while; otherwise the first search does. */
	prepare(): MiniSearch<Searchable> {
		if (!this.#index) {
			const texts = this.#entries.map(searchable);
			this.#index = new MiniSearch<Searchable>({ fields: [...FIELDS], idField: 'id' });
			this.#index.addAll(texts);
			texts.sort((a, b) => this.#weight(b.id) - this.#weight(a.id));
			this.#order = texts.map(({ id }) => id);
			for (const [number, { title, names, place, quotes }] of texts.entries()) {
				this.#plain.add(number, wordsOf(`${title}\n${names}\n${place}`), wordsOf(quotes));
			}
		}
		return this.#index;
	}

	/** Ids of the events in which every word of `query` occurs, as a whole, as a beginning, or nearly; the best first. */
	find(query: string): Set<string> {
		const index = this.prepare();
		const guessed: string[] = [];
		const plain: Set<number>[] = [];
		for (const word of wordsOf(query)) {
			const texts = this.#plain.find(word);
			if (word.length <= SHORT || texts.size >= MANY) plain.push(texts);
			else guessed.push(word);
		}
		// The word being typed is the last one: what it finds best comes first.
		const best = guessed.length > 0 ? this.#scored(index, guessed.join(' ')) : this.#ids(plain.pop() ?? []);
		if (plain.length === 0) return best;
		const others = plain.map((texts) => this.#ids(texts));
		return new Set([...best].filter((id) => others.every((ids) => ids.has(id))));
	}

	#ids(numbers: Iterable<number>): Set<string> {
		const ids = new Set<string>();
		for (const number of numbers) {
			const id = this.#order[number];
			if (id !== undefined) ids.add(id);
		}
		return ids;
	}

	#scored(index: MiniSearch<Searchable>, words: string): Set<string> {
		const results = index.search(words, {
			combineWith: 'AND',
			prefix: true,
			fuzzy: 0.2,
			boost: { title: 3, names: 2 },
			boostDocument: (id) => this.#weight(String(id)),
		});
		return new Set(results.map(({ id }) => String(id)));
	}

	#weight(id: string): number {
		return this.#weights.get(id) ?? 1;
	}
}

function wordsOf(text: string): string[] {
	return tokenize(text.toLowerCase()).filter((word) => word !== '');
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
