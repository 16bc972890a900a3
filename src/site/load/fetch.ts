import { pause } from '../state/idle.ts';
import { eventPage } from '../../model/event-page.ts';
import { checkTimeline, type ArticleText, type EventPage, type Timeline } from '../../model/timeline.ts';

/** Fetches and checks `timeline.json` of the data folder at that address; a sentence when it cannot be had. */
export async function fetchTimeline(folder: string): Promise<Timeline | string> {
	try {
		const data = await fetchJson(`${folder}/timeline.json`);
		await pause();
		return checkTimeline(data);
	} catch (error) {
		if (error instanceof SyntaxError) return 'The data of this story arrived damaged.';
		if (error instanceof TypeError)
			return 'The data of this story could not be fetched; is there a connection?';
		throw error;
	}
}

/** The texts of articles, each fetched once, when it is first wanted. */
export class Texts {
	#folder: string;
	#fetched = new Map<string, Promise<ArticleText | null>>();

	/** `folder` is the address the data files lie under, without a slash at its end. */
	constructor(folder: string) {
		this.#folder = folder;
	}

	/** The text of an article; null when it cannot be fetched now. */
	of(article: string): Promise<ArticleText | null> {
		const text = this.#fetched.get(article) ?? this.#fetch(article);
		this.#fetched.set(article, text);
		return text;
	}

	/**
	 * What the page of an event shows, with the paragraphs as far as they can be fetched.
	 * An id that was merged gives the event it was merged into; null when there is none of that id.
	 */
	async eventPage(timeline: Timeline, id: string): Promise<EventPage | null> {
		const event = timeline.events.find((event) => event.id === id || event.aliases.includes(id));
		if (!event) return null;
		const cited = [...new Set(event.mentions.map(({ article }) => article))];
		const texts = await Promise.all(cited.map((article) => this.of(article)));
		const articles = new Map(timeline.articles.map((article) => [article.id, article]));
		return eventPage(
			event,
			timeline.title,
			articles,
			new Map(texts.filter((text) => text !== null).map((text) => [text.id, text])),
		);
	}

	async #fetch(article: string): Promise<ArticleText | null> {
		try {
			return (await fetchJson(`${this.#folder}/articles/${article}.json`)) as ArticleText;
		} catch {
			// Not kept, so that it is asked for again the next time somebody wants it.
			this.#fetched.delete(article);
			return null;
		}
	}
}

async function fetchJson(address: string): Promise<unknown> {
	const response = await fetch(address);
	// A server that answers a missing file with a page of its own would otherwise look like damaged data.
	if (!response.ok) throw new TypeError(`${response.status} for ${address}`);
	return response.json();
}
