import { LEAST } from './density.ts';
import type { Window } from './frame.ts';
import { middle, type Placed } from './story-index.ts';

/** What decides how much of a line an event takes. */
export interface Setting {
	/** How many pixels the title of an event takes. */
	readonly labelWidth: (placed: Placed) => number;
	/** Where the story is first seen: titles that would run over its end stand before their marks. */
	readonly frame: Window;
}

/** Pixels a mark takes before a title, and the gap kept free behind a title. */
export const MARK = 22;
export const GAP = 14;
/** So far from the edge of the window nothing fades, in pixels. */
export const EDGE = 10;
/** Narrower periods are drawn as marks, in pixels. */
const BAR = 18;

/** Where the first letter may stand: clear of the edge, at which all fades. */
export function leftmost({ from }: Window, scale: number): number {
	return from + EDGE * scale;
}

/** How far the title of an event drawn from a moment on may reach behind its mark: up to the end of the story. */
export function rightmost(from: number, scale: number, { frame }: Setting): number {
	const least = from + (MARK + LEAST + GAP) * scale;
	return from < frame.to ? Math.max(frame.to - EDGE * scale, least) : Infinity;
}

/** Whether a period is wide enough at a scale, in milliseconds for a pixel, to be drawn as a bar. */
export function isBar({ start, end }: Placed, scale: number): boolean {
	return (end - start) / scale >= BAR;
}

/**
 * The stretch of a line an event takes with its title, in milliseconds. Titles that would run over the end of the
 * story stand before their marks, as long as they are or as long as there is room for them from its beginning.
 */
export function room(
	placed: Placed,
	scale: number,
	{ labelWidth, frame }: Setting,
): { from: number; to: number } {
	const bar = isBar(placed, scale);
	const mark = bar ? placed.start : middle(placed) - (MARK / 2) * scale;
	const behind = mark + MARK * scale;
	const title = (labelWidth(placed) + GAP) * scale;
	const end = bar ? placed.end + GAP * scale : behind;
	const over = mark < frame.to && behind + title > frame.to;
	const before = Math.max(mark - title, leftmost(frame, scale));
	// Where neither side has room for all of it, the longer side has room for more.
	const more = mark - before >= Math.min(title, Math.max(frame.to - behind, (LEAST + GAP) * scale));
	return over && more ? { from: before, to: end } : { from: mark, to: Math.max(end, behind + title) };
}
