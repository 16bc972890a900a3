import type { Window } from './frame.ts';

const HOUR = 3_600_000;
/** The narrowest and the widest window, in milliseconds. */
const NARROWEST = HOUR;
const WIDEST = 1200 * 365.25 * 24 * HOUR;
/** Beyond these, days cannot be written as ISO dates of four digits. */
const FIRST = Date.UTC(0, 0, 1) - 1900 * 365.25 * 24 * HOUR;
const LAST = Date.UTC(9999, 0, 1);

/** The window shifted by so many milliseconds. */
export function moved({ from, to }: Window, by: number): Window {
	const way = Math.min(Math.max(by, FIRST - from), LAST - to);
	return { from: from + way, to: to + way };
}

/** The window scaled by a factor (below 1: closer) around a point, given as a share of its width. */
export function zoomed({ from, to }: Window, factor: number, at = 0.5): Window {
	const length = Math.min(Math.max((to - from) * factor, NARROWEST), WIDEST);
	const fixed = from + (to - from) * at;
	const start = fixed - length * at;
	return moved({ from: start, to: start + length }, 0);
}

/** A period that takes up less of the window than this share is not drawn there as a bar. */
const BAR = 0.05;

/**
 * The window that shows a period: the same when its middle, where its mark stands, is in it, or enough of the period
 * for a bar; else as long a one around that middle.
 */
export function revealing(window: Window, { start, end }: { start: number; end: number }): Window {
	const { from, to } = window;
	const middle = (start + end) / 2;
	const inside = Math.min(end, to) - Math.max(start, from);
	if ((middle >= from && middle < to) || inside >= (to - from) * BAR) return window;
	return moved(window, middle - (from + to) / 2);
}
