import { DAY, isoDay } from '../../model/period.ts';
import type { Window } from '../index/frame.ts';
import { DEFAULT_VIEW, momentEnd, momentStart, parseView, printView, type View } from './view.ts';

/** How a change of the address enters the history of the browser. */
export type Step = 'push' | 'replace';

/** Changes the address to a path relative to the story's front page (`e/<id>/?lane=actor`). */
export type Go = (path: string, step: Step) => void;

const MINUTE = 60_000;
/** Windows shorter than this are written to the minute, so that the address gives the same window again. */
const BY_MINUTE = 200 * DAY;

/**
 * What the reader has chosen: the view, the window, the open event. It follows the address, and writes it;
 * its own writing is not read back, so that a window stays where the hand left it.
 */
export class Reader {
	#view = $state.raw<View>(DEFAULT_VIEW);
	#window = $state.raw<Window | null>(null);
	#open = $state.raw<string | null>(null);
	#landed = $state.raw<string | null>(null);
	#ignored = $state.raw<readonly string[]>([]);
	#go: Go;
	#written: string;
	/** Addresses written that have not been seen to stand yet. */
	#underway: string[] = [];

	/** `query` and `event` are those of the address the page begins at. */
	constructor(query: string, event: string | null, go: Go) {
		this.#go = go;
		this.#written = address(query, event);
		this.#read(query, event);
	}

	/** Reactive, like all below. */
	get view(): View {
		return this.#view;
	}

	/** The window chosen; null while the page frames the story itself. */
	get window(): Window | null {
		return this.#window;
	}

	/** Id of the open event. */
	get open(): string | null {
		return this.#open;
	}

	/** Id of the event whose link was followed to where no window had been chosen; null once one is. */
	get landed(): string | null {
		return this.#landed;
	}

	/** Parts of the address that meant nothing. */
	get ignored(): readonly string[] {
		return this.#ignored;
	}

	/** Takes over what the address says after a step in the history, or along a link. */
	follow(query: string, event: string | null): void {
		const now = address(query, event);
		if (now === this.#written) {
			this.#underway = [];
			// Parts that mean nothing make no other view, and are still said.
			this.#ignored = parseView(query).ignored;
		}
		// An older one of its own, which arrives after the reader has gone on.
		if (now === this.#written || this.#underway.includes(now)) return;
		this.#underway = [];
		this.#written = now;
		this.#read(query, event);
	}

	/** Changes the view; a filter or a lane mode, never the window. */
	choose(change: Partial<View>, step: Step = 'push'): void {
		this.#view = { ...this.#view, ...change };
		this.#write(step);
	}

	/** Moves the window; null lets the page frame the story again. */
	move(window: Window | null, step: Step = 'push'): void {
		this.#window = window;
		this.#landed = null;
		this.#write(step);
	}

	/** Opens an event, or closes the one that is open; moves the window as well when one is given. */
	show(event: string | null, window = this.#window): void {
		if (event === this.#open) return;
		this.#open = event;
		this.#window = window;
		this.#write('push');
	}

	/** The path of an event as seen from here, relative to the front page. */
	path(event: string | null): string {
		return (event === null ? '' : `e/${encodeURIComponent(event)}/`) + this.query;
	}

	/** The query of the address as it is now. */
	get query(): string {
		return this.queryOf(this.#window);
	}

	/** The query of the address if that window had been chosen. */
	queryOf(window: Window | null): string {
		const edges = window
			? { from: edge(window.from, window), to: edge(window.to - MINUTE, window) }
			: { from: null, to: null };
		return printView({ ...this.#view, ...edges, e: null });
	}

	#read(query: string, event: string | null): void {
		const { view, ignored } = parseView(query);
		this.#view = view;
		this.#ignored = ignored;
		this.#open = event ?? view.e;
		const { from, to } = view;
		this.#window = from !== null && to !== null ? { from: momentStart(from), to: momentEnd(to) } : null;
		this.#landed = this.#window ? null : this.#open;
	}

	#write(step: Step): void {
		const path = this.path(this.#open);
		this.#written = address(this.query, this.#open);
		this.#underway.push(this.#written);
		this.#ignored = [];
		this.#go(path, step);
	}
}

/** A moment of the window as the address writes it. */
function edge(moment: number, { from, to }: Window): string {
	return to - from < BY_MINUTE ? new Date(moment).toISOString().slice(0, 16) : isoDay(moment);
}

/** One text for what an address says, however its query is spelt. */
function address(query: string, event: string | null): string {
	const { view } = parseView(query);
	return `${event ?? view.e ?? ''} ${printView({ ...view, e: null })}`;
}
