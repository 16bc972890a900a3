import type { Attachment } from 'svelte/attachments';
import type { Window } from '../index/frame.ts';
import { moved } from '../index/move.ts';

/** What a brush needs to know, and what it does. */
export interface Brushing {
	/** The stretch the strip shows. */
	readonly whole: () => Window;
	/** The window as it is before the hand goes down. */
	readonly held: () => Window;
	/** The window under the hand; null when it has gone up. */
	readonly draw: (window: Window | null) => void;
	/** The window chosen. */
	readonly drop: (window: Window) => void;
}

/** What the hand has taken hold of, as the parts of the brush say in `data-part`. */
type Part = 'start' | 'end' | 'middle' | 'new';

/** The narrowest window that can be drawn, in milliseconds. */
const NARROWEST = 3_600_000;

/**
 * Lets a pointer draw a window on a strip, move it, or pull at its ends; a click on the bare strip brings the
 * window there.
 */
export function brushing({ whole, held, draw, drop }: Brushing): Attachment<HTMLElement> {
	return (element) => {
		let part: Part | null = null;
		let origin = 0;
		let before = held();
		let drawn: Window | null = null;

		const moment = (event: PointerEvent) => {
			const { left, width } = element.getBoundingClientRect();
			const { from, to } = whole();
			return from + ((event.clientX - left) / width) * (to - from);
		};
		const down = (event: PointerEvent) => {
			if (event.button !== 0) return;
			part = ((event.target as HTMLElement).dataset['part'] as Part | undefined) ?? 'new';
			origin = moment(event);
			before = held();
			element.setPointerCapture(event.pointerId);
		};
		const move = (event: PointerEvent) => {
			if (!part) return;
			const now = moment(event);
			const by = now - origin;
			if (part === 'middle') drawn = moved(before, by);
			else if (part === 'start') drawn = ordered(before.from + by, before.to);
			else if (part === 'end') drawn = ordered(before.from, before.to + by);
			else drawn = ordered(origin, now);
			draw(drawn);
		};
		const release = () => {
			part = null;
			drawn = null;
			draw(null);
		};
		const up = () => {
			const centre = (before.from + before.to) / 2;
			const chosen = drawn ?? (part === 'new' ? moved(before, origin - centre) : null);
			release();
			if (chosen) drop(chosen);
		};
		element.addEventListener('pointerdown', down);
		element.addEventListener('pointermove', move);
		element.addEventListener('pointerup', up);
		element.addEventListener('pointercancel', release);
		return () => {
			element.removeEventListener('pointerdown', down);
			element.removeEventListener('pointermove', move);
			element.removeEventListener('pointerup', up);
			element.removeEventListener('pointercancel', release);
		};
	};
}

function ordered(a: number, b: number): Window {
	const [from, to] = a < b ? [a, b] : [b, a];
	return { from, to: Math.max(to, from + NARROWEST) };
}
