import MiniSearch from 'minisearch';
import { pause } from '../state/idle.ts';
import { Beginnings } from './beginnings.ts';
import type { Entry } from './entry.ts';
import { inAll, matchOf, type Found, type Match } from './found.ts';

/** What can be found of an event: its fields, joined to plain texts. */
interface Searchable {
	readonly id: number;
	readonly title: string;
	readonly quotes: string;
	readonly names: string;
	readonly place: string;
}

const FIELDS = ['title', 'names', 'place', 'quotes'] as const satisfies readonly (keyof Searchable)[];
/** A slip in so few letters makes another word of them: they are taken as they are. */
const SHORT = 3;
/** So are words that begin like a word of so many events: how well each matches would not be worth working out. */
const MANY = 1500;
/** Milliseconds for which the page hears nothing while events are read. */
const SLICE = 12;
/** Words are kept with what they lead to: while one is typed, those before it stay what they are. */
const KEPT = 16;
const tokenize = MiniSearch.getDefault('tokenize') as (text: string) => string[];

/** Finds events by words in their titles, quotes, names and places; forgives slips of the finger. */
export class Search {
	readonly entries: readonly Entry[];
	/** Of two that match as well, the one that matters more is meant: its number is lower. */
	readonly #numbered: readonly Entry[];
	readonly #index = new MiniSearch<Searchable>({ fields: [...FIELDS], idField: 'id' });
	/** Words taken as they are. */
	readonly #plain = new Beginnings();
	readonly #known = new Map<string, Match>();

	constructor(entries: readonly Entry[]) {
		this.entries = entries;
		this.#numbered = entries.toSorted((a, b) => weight(b) - weight(a));
	}

	/**
	 * Reads all events, which takes a while for thousands of them: bit by bit, so that the page answers meanwhile.
	 * Gives up when they are no longer `wanted`. Before it is done, nothing can be found.
	 */
	async prepare(wanted: () => boolean = () => true): Promise<void> {
		let begun = performance.now();
		for (const [number, entry] of this.#numbered.entries()) {
			const text = searchable(number, entry);
			this.#index.add(text);
			const { title, names, place, quotes } = text;
			this.#plain.add(number, wordsOf(`${title}\n${names}\n${place}`), wordsOf(quotes));
			if (performance.now() - begun < SLICE) continue;
			await pause();
			if (!wanted()) return;
			begun = performance.now();
		}
		this.#plain.settle();
	}

	/** The events in which every word of `query` occurs: as a whole, as a beginning, or nearly. */
	find(query: string): Found {
		const numbers = inAll([...new Set(wordsOf(query))].map((word) => this.#match(word)));
		const best = numbers.map((number) => this.#numbered[number]?.place ?? 0);
		const has = new Uint8Array(this.entries.length);
		for (const place of best) has[place] = 1;
		return { best, has };
	}

	#match(word: string): Match {
		const match = this.#known.get(word) ?? this.#lookUp(word);
		// The one asked for last is forgotten last.
		this.#known.delete(word);
		this.#known.set(word, match);
		const [oldest] = this.#known.keys();
		if (this.#known.size > KEPT && oldest !== undefined) this.#known.delete(oldest);
		return match;
	}

	#lookUp(word: string): Match {
		const size = this.#numbered.length;
		const plain = this.#plain.find(word);
		if (word.length <= SHORT || plain.length >= MANY) return matchOf(plain, size);
		const results = this.#index.search(word, {
			prefix: true,
			// Where a word begins like this, it is the one meant.
			fuzzy: plain.length === 0 && 0.2,
			boost: { title: 3, names: 2 },
			boostDocument: (number: number) => weight(this.#numbered[number]),
		});
		const scores = new Float64Array(size);
		for (const { id, score } of results as { id: number; score: number }[]) scores[id] = score;
		return matchOf(
			results.map(({ id }) => id as number),
			size,
			scores,
		);
	}
}

/** A word that goes on ("impeached") says more of an event with a date than the word itself of one without. */
const UNDATED = 0.25;

/** How much an event matters to who searches: who does asks when it was. */
function weight(entry: Entry | undefined): number {
	return entry ? (entry.event.when ? 1 : UNDATED) * (0.5 + entry.event.salience) : 1;
}

function wordsOf(text: string): string[] {
	return tokenize(text.toLowerCase()).filter((word) => word !== '');
}

function searchable(id: number, { event, full, actors }: Entry): Searchable {
	return {
		id,
		title: event.title,
		quotes: full?.mentions.map(({ quote }) => quote).join('\n') ?? '',
		names: [...actors, ...event.by].join('\n'),
		place: event.where ?? '',
	};
}
