import type { EventPage, Timeline } from '../../model/timeline.ts';
import { storyIndex, type StoryIndex } from '../index/story-index.ts';
import { pause } from '../state/idle.ts';
import { fetchTimeline, Texts } from './fetch.ts';

export type StoryState =
	| { readonly name: 'loading' }
	| { readonly name: 'ready'; readonly timeline: Timeline; readonly index: StoryIndex }
	/** `reason` is a sentence for the reader. */
	| { readonly name: 'failed'; readonly reason: string };

/**
 * The whole story in the browser: fetched once, checked once, and then what every surface shows. Bit by bit: a reader
 * may have begun to scroll what came with the page.
 */
export class Story {
	#folder: string;
	#state = $state.raw<StoryState>({ name: 'loading' });
	#loading: Promise<Timeline | null> | null = null;
	#texts: Texts;

	/** `folder` is the address the data files lie under, without a slash at its end. */
	constructor(folder: string) {
		this.#folder = folder;
		this.#texts = new Texts(folder);
	}

	/** Reactive. */
	get state(): StoryState {
		return this.#state;
	}

	/** The texts of the story's articles. */
	get texts(): Texts {
		return this.#texts;
	}

	/** The timeline, fetched on the first call; null when it cannot be had, and `state` says why. */
	timeline(): Promise<Timeline | null> {
		this.#loading ??= this.#load();
		return this.#loading;
	}

	/** Fetches everything anew, after a failure or when the articles changed; shows the old until then. */
	reload(): Promise<Timeline | null> {
		if (this.#state.name === 'failed') this.#state = { name: 'loading' };
		this.#texts = new Texts(this.#folder);
		this.#loading = this.#load();
		return this.#loading;
	}

	/** What the page of an event shows; null when the story has no such event or cannot be had. */
	async eventPage(id: string): Promise<EventPage | null> {
		const timeline = await this.timeline();
		return timeline && this.#texts.eventPage(timeline, id);
	}

	async #load(): Promise<Timeline | null> {
		const timeline = await fetchTimeline(this.#folder);
		if (typeof timeline === 'string') {
			this.#state = { name: 'failed', reason: timeline };
			return null;
		}
		await pause();
		const index = storyIndex(timeline.events, timeline.articles);
		await pause();
		this.#state = { name: 'ready', timeline, index };
		return timeline;
	}
}
