import { DAY } from '../../model/period.ts';
import type { ArticleText, EventPage } from '../../model/timeline.ts';
import type { Paragraph } from '../../model/article.ts';
import { SvelteMap } from 'svelte/reactivity';
import type { Entry } from '../index/entry.ts';
import { dense } from '../index/density.ts';
import { narrow } from '../index/filter.ts';
import { outlinedLanes, USUAL_WIDTH } from '../index/first-screen.ts';
import { bestMatches, mostSalient } from '../index/foremost.ts';
import { denseFrame, overviewFrame, wholeFrame, type Window } from '../index/frame.ts';
import { fittedLanes } from '../index/fit.ts';
import { parted } from '../index/lanes.ts';
import { moved, revealing } from '../index/move.ts';
import type { Search } from '../index/search.ts';
import { inOrder, storyIndex } from '../index/story-index.ts';
import { seenIn, showsSome } from '../index/window.ts';
import type { FirstScreen, StoryHead } from '../load/source.ts';
import type { Story } from '../load/story.svelte.ts';
import type { Reader } from './reader.svelte.ts';
import { isFiltered, type Clock, type LaneMode } from './view.ts';

/** What the server gave with the page. */
export interface Given {
	readonly head: StoryHead;
	readonly first: FirstScreen | null;
	readonly page: EventPage | null;
}

/** A story of no time at all is shown in this window, so that the axis has something to stand on. */
const SOMEWHERE: Window = { from: 0, to: DAY };

/** Stories of up to so many events are drawn in one lane: more would hold one event each. */
const SHORT = 20;

/** Everything the surfaces show, worked out from the story and from what the reader has chosen. */
export class Desk {
	readonly reader: Reader;
	readonly story: Story;
	#given: () => Given;
	#texts = new SvelteMap<string, ArticleText | null>();

	constructor(story: Story, reader: Reader, given: () => Given) {
		this.story = story;
		this.reader = reader;
		this.#given = given;
	}

	readonly head = $derived.by(() => this.#given().head);
	readonly page = $derived.by(() => this.#given().page);
	readonly timeline = $derived.by(() =>
		this.story.state.name === 'ready' ? this.story.state.timeline : null,
	);

	readonly #first = $derived.by(() => {
		const { first, page } = this.#given();
		return storyIndex(first?.events ?? (page ? [page.event] : []), page?.articles ?? []);
	});

	/** The whole story once it has arrived; until then what the page came with. */
	readonly index = $derived.by(() =>
		this.story.state.name === 'ready' ? this.story.state.index : this.#first,
	);

	/** The search comes when it is first wanted, and has read the story a while later. */
	#search = $state.raw<Search | null>(null);
	#preparing: readonly Entry[] | null = null;
	readonly #found = $derived.by(() =>
		this.reader.view.q === '' || this.searching ? null : (this.#search?.find(this.reader.view.q) ?? null),
	);

	/** Whether words are asked for that cannot be looked up yet. */
	readonly searching = $derived.by(
		() => this.reader.view.q !== '' && this.#search?.entries !== this.index.entries,
	);

	/** Makes the search ready before the first key asks for it; again once the whole story has arrived. */
	async prepareSearch(): Promise<void> {
		const { entries } = this.index;
		if (this.#search?.entries === entries || this.#preparing === entries) return;
		this.#preparing = entries;
		const { Search } = await import('../index/search.ts');
		const search = new Search(entries);
		await search.prepare(() => this.#preparing === entries);
		if (this.#preparing === entries) this.#search = search;
	}

	readonly narrowed = $derived.by(() =>
		narrow(this.index.columns, this.reader.view, this.#found?.has ?? null),
	);
	/** Apart from the view, which changes with every key: what hangs on the clock alone stays as it is. */
	readonly clock = $derived.by((): Clock => this.reader.view.time);
	/** All events on the clock chosen, unfiltered: the frame of the story does not move with the filters. */
	readonly #all = $derived.by(() => inOrder(this.index.entries, this.clock));
	readonly placed = $derived.by(() => {
		const { keeps } = this.narrowed;
		return this.#all.filter(keeps);
	});
	readonly undated = $derived.by(() => {
		const { clock } = this;
		return this.narrowed.entries.filter(({ times }) => times[clock] === null);
	});

	/** Set to the width of the axis by the axis itself; the server lays out for a desktop. */
	axisWidth = $state(USUAL_WIDTH);
	/** What is known of the story until it has arrived. */
	readonly #outline = $derived.by(() =>
		this.timeline || this.clock !== 'event' ? null : (this.#given().first?.outline ?? null),
	);
	readonly frame = $derived.by(() => this.#outline?.frame ?? denseFrame(this.#all) ?? SOMEWHERE);
	readonly whole = $derived.by(() => this.#outline?.whole ?? wholeFrame(this.#all) ?? SOMEWHERE);
	readonly lane = $derived.by(
		(): LaneMode => this.reader.view.lane ?? (this.#all.length <= SHORT ? 'none' : 'type'),
	);
	readonly overview = $derived.by(() => overviewFrame(this.frame, this.whole));
	/** The window chosen; else the frame of the story, moved to the event whose link was followed. */
	readonly window = $derived.by(() => {
		if (this.reader.window) return this.reader.window;
		const landed = this.reader.landed === null ? null : this.#entry(this.reader.landed);
		const time = landed?.times[this.clock];
		return time ? revealing(this.frame, time) : this.frame;
	});
	/**
	 * The events to look at first, at most `count`: the best matches of the words searched for, best first; else
	 * the most salient of those the filters leave, by date.
	 */
	foremost(count: number): Entry[] {
		const found = this.#found;
		return found ? bestMatches(found, this.index, this.narrowed, count) : mostSalient(this.placed, count);
	}

	readonly seen = $derived.by(() => seenIn(this.placed, this.window));

	/** The window the lanes have their lines for: they hold still while it is moved, and not when it is zoomed. */
	#fitted: Window | null = null;
	readonly #fit = $derived.by(() => {
		const held = this.#fitted && showsSome(this.#fitted, this.window) ? this.#fitted : this.window;
		return (this.#fitted = held);
	});
	readonly #parts = $derived.by(() => parted(this.placed, this.lane, this.index.columns.of));
	readonly #lanes = $derived.by(() => {
		const known = this.lane === 'type' && !isFiltered(this.reader.view) ? this.#outline : null;
		if (known) return { lanes: outlinedLanes(known, this.#parts), density: dense(this.axisWidth) };
		return fittedLanes(this.#parts, this.#fit, this.axisWidth, this.frame);
	});
	readonly density = $derived.by(() => this.#lanes.density);
	readonly lanes = $derived.by(() => this.#lanes.lanes);

	/** The open event. */
	readonly open = $derived.by(() => (this.reader.open === null ? null : this.#entry(this.reader.open)));

	/** Moves the window to the events nearest before or after it. */
	reach(way: -1 | 1): void {
		const { placed, window } = this;
		const target =
			way < 0
				? placed.findLast(({ end }) => end <= window.from)
				: placed.find(({ start }) => start >= window.to);
		if (!target) return;
		const length = window.to - window.from;
		const by = way < 0 ? target.start - window.from - length * 0.1 : target.end - window.to + length * 0.3;
		this.reader.move(moved(window, by));
	}

	/** Opens an event, and moves the window to it when it stands outside. */
	show(id: string): void {
		const { window } = this;
		const time = this.index.byId.get(id)?.times[this.clock];
		const revealed = time ? revealing(window, time) : window;
		this.reader.show(id, revealed === window ? this.reader.window : revealed);
	}

	#entry(id: string): Entry | null {
		const known = this.index.byId.get(id);
		if (known?.full) return known;
		const { page } = this;
		if (page?.event.id === id) return storyIndex([page.event], page.articles).entries[0] ?? null;
		return known ?? null;
	}

	/** Whether the open event is among those the filters leave. */
	readonly openFits = $derived.by(() => {
		if (this.open === null) return true;
		const known = this.index.byId.get(this.open.event.id);
		return known !== undefined && this.narrowed.keeps(known);
	});

	/** A paragraph of an article; undefined while it is not here, null when it cannot be had. */
	paragraph(article: string, index: number): Paragraph | null | undefined {
		const carried = this.page?.paragraphs.find(
			(each) => each.article === article && each.paragraph === index,
		);
		if (carried) return carried;
		const text = this.#texts.get(article);
		return text === undefined ? undefined : (text?.paragraphs[index] ?? null);
	}

	/** Fetches the text of an article, so that `paragraph` has it. */
	async fetchText(article: string): Promise<void> {
		if (this.#texts.get(article)) return;
		this.#texts.set(article, await this.story.texts.of(article));
	}
}
