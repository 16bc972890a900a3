import { untrack } from 'svelte';
import type { AxisItem } from '../index/axis-item.ts';
import type { AxisBin } from '../index/bins.ts';
import type { Window } from '../index/frame.ts';
import { layout, levelOf } from '../index/layout.ts';
import { moved } from '../index/move.ts';
import { itemsIn } from '../index/window.ts';
import type { Desk } from '../state/desk.svelte.ts';
import { words } from '../strings/words.svelte.ts';
import { stageItem } from './draw.ts';
import { stageHeight, TICKS, topOf, winged, WING } from './geometry.ts';

/** The widest a title can be, in pixels: so far left of the stage an event may begin and still be seen. */
const TITLE = 280;

/** What the axis shows of a desk at its width: the events laid out, and those of them near enough to be drawn. */
export class Scene {
	readonly #desk: Desk;
	readonly #home: () => string;
	/** Of the visible part, in pixels; 0 until it is on screen. */
	width = $state(0);
	/** The window while a gesture is under way. */
	moving = $state.raw<Window | null>(null);
	/** The window the stage is laid out for while a drag goes beyond what is drawn. */
	#carried = $state.raw<Window | null>(null);

	/** `home` is the address of the front page. */
	constructor(desk: Desk, home: () => string) {
		this.#desk = desk;
		this.#home = home;
	}

	readonly height = $derived.by(() => stageHeight(this.#desk.lanes, this.#desk.density));
	/** The window the stage is laid out for. */
	readonly base = $derived.by(() => this.#carried ?? this.#desk.window);
	/** The window to be seen at the moment. */
	readonly window = $derived.by(() => this.moving ?? this.base);
	/** Milliseconds on a pixel. */
	readonly scale = $derived.by(() => (this.base.to - this.base.from) / Math.max(1, this.width));
	/** What the stage may show: the window and its wings. */
	readonly shown = $derived.by(() => winged(this.base));
	readonly #level = $derived.by(() => (this.width > 0 ? levelOf(this.scale) : null));
	readonly #laid = $derived.by(() => {
		const { lanes, density, frame } = this.#desk;
		return this.#level === null
			? null
			: layout(lanes, this.#level, { labelWidth: density.labelWidth, frame });
	});
	/** All that is drawn, in order of time. */
	readonly drawn = $derived.by((): readonly AxisItem[] =>
		this.#laid ? itemsIn(this.#laid, this.shown, TITLE * this.scale) : [],
	);
	readonly bins = $derived.by(() => this.drawn.filter((item) => item.kind === 'bin'));
	/** The most events a column of the density holds at this scale. */
	readonly most = $derived.by(() => this.#laid?.most ?? 1);
	/** The events as the stage takes them. */
	readonly fed = $derived.by(() => {
		const { lanes, density, clock, reader, open } = this.#desk;
		return this.drawn
			.filter((item) => item.kind === 'event')
			.map((item) =>
				stageItem(item, {
					t: words.t,
					clock,
					open: open?.event.id ?? null,
					top: topOf(item, lanes, density),
					href: `${this.#home()}e/${encodeURIComponent(item.id)}/`,
					query: () => untrack(() => reader.query),
					from: this.base.from,
					scale: this.scale,
					longest: this.width * (1 + 3 * WING),
					density,
				}),
			);
	});

	/** Width of the stage, and height of what is below its ticks, in pixels. */
	get stage(): { width: number; height: number } {
		return { width: this.width * (1 + 2 * WING), height: this.height - TICKS };
	}

	topOf(bin: AxisBin): number {
		return topOf(bin, this.#desk.lanes, this.#desk.density);
	}

	/** The window after a drag by so many pixels. */
	dragged(pixels: number): Window {
		return moved(this.base, -pixels * this.scale);
	}

	/** Lays the stage out for another window on the way of a drag. */
	carry(pixels: number): void {
		this.#carried = this.dragged(pixels);
	}

	/** Chooses a window; a gesture has come to its end. */
	settle(window: Window): void {
		this.moving = null;
		this.#carried = null;
		this.#desk.reader.move(window);
	}
}
