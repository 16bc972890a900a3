import type { Window } from '../index/frame.ts';
import { moved, zoomed } from '../index/move.ts';
import type { Desk } from '../state/desk.svelte.ts';
import { WING } from './geometry.ts';
import type { Gestures } from './gestures.ts';
import type { Scene } from './scene.svelte.ts';

/** How long a wheel must rest before its window counts as chosen, in milliseconds. */
const REST = 180;

/** The window under a hand: dragged, zoomed or scrolled until it comes to rest, and is chosen. */
export class Motion implements Gestures {
	readonly #desk: Desk;
	readonly #scene: Scene;
	readonly #floor: () => HTMLElement;
	/** How far the drag had come when the stage was last laid out, in pixels. */
	#origin = 0;
	#resting: ReturnType<typeof setTimeout> | undefined;

	/** `floor` is what a drag moves. */
	constructor(desk: Desk, scene: Scene, floor: () => HTMLElement) {
		[this.#desk, this.#scene, this.#floor] = [desk, scene, floor];
	}

	drag(pixels: number): void {
		const way = pixels - this.#origin;
		// Beyond the wings nothing is drawn: the stage is laid out again on the way.
		if (Math.abs(way) > this.#scene.width * WING * 0.8) {
			this.#origin = pixels;
			this.#scene.carry(way);
		} else this.#floor().style.translate = `${way}px`;
	}

	drop(pixels: number): void {
		const way = pixels - this.#origin;
		this.#origin = 0;
		this.settle(this.#scene.dragged(way));
	}

	zoom(factor: number, x: number): void {
		this.#rest(zoomed(this.#scene.moving ?? this.#desk.window, factor, x / this.#scene.width));
	}

	scroll(pixels: number): void {
		this.#rest(moved(this.#scene.moving ?? this.#desk.window, pixels * this.#scene.scale));
	}

	/** Chooses a window at once. */
	settle(window: Window): void {
		this.stop();
		this.#scene.settle(window);
	}

	/** Lets go: a window that has not come to rest is never chosen. */
	stop(): void {
		clearTimeout(this.#resting);
	}

	#rest(window: Window): void {
		this.#scene.moving = window;
		this.stop();
		this.#resting = setTimeout(() => this.settle(window), REST);
	}
}
