import type { Mention } from '../model/event.ts';
import { stems } from './similarity.ts';

/** Words with a capital letter that do not open their sentence. */
const NAME = /(?<=[^.!?“"\s]\s+)\p{Lu}[\p{L}\p{N}’'-]+/gu;
/** Share of their names, the rare ones weighing more, that two articles of one story have in common. */
const IN_COMMON = 0.3;

/** Tells which articles are of one story, by the names in the sentences they report with. */
export class Kinship {
	readonly #names = new Map<string, Set<string>>();
	/** How much a name tells, the more the fewer articles have it (inverse document frequency). */
	readonly #weights = new Map<string, number>();
	readonly #known = new Map<string, boolean>();

	constructor(mentions: readonly Mention[]) {
		for (const { article, quote, where } of mentions) {
			const names = this.#names.get(article) ?? new Set();
			for (const stem of stems([...(quote.match(NAME) ?? []), where ?? ''].join(' '))) names.add(stem);
			this.#names.set(article, names);
		}
		const counts = new Map<string, number>();
		for (const names of this.#names.values())
			for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
		for (const [name, count] of counts) this.#weights.set(name, Math.log(1 + this.#names.size / count));
	}

	/** Do two articles tell one story? */
	areKin(a: string, b: string): boolean {
		const pair = a < b ? `${a} ${b}` : `${b} ${a}`;
		const known = this.#known.get(pair) ?? this.#compare(a, b);
		this.#known.set(pair, known);
		return known;
	}

	#compare(a: string, b: string): boolean {
		const [one, other] = [this.#names.get(a), this.#names.get(b)];
		if (!one || !other) return false;
		const shared = new Set([...one].filter((name) => other.has(name)));
		const least = Math.min(this.#weigh(one), this.#weigh(other));
		return least > 0 && this.#weigh(shared) >= IN_COMMON * least;
	}

	#weigh(names: ReadonlySet<string>): number {
		let sum = 0;
		for (const name of names) sum += this.#weights.get(name) ?? 0;
		return sum;
	}
}
