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
/** Narrower periods are drawn as marks, in pixels. */
const BAR = 18;

/** Whether a period is wide enough at a scale, in milliseconds for a pixel, to be drawn as a bar. */
export function isBar({ start, end }: Placed, scale: number): boolean {
	return (end - start) / scale >= BAR;
}

/** The stretch of a line an event takes with its title, in milliseconds. */
export function room(
	placed: Placed,
	scale: number,
	{ labelWidth, frame }: Setting,
): { from: number; to: number } {
	const title = (MARK + labelWidth(placed) + GAP) * scale;
	if (isBar(placed, scale)) {
		const { start, end } = placed;
		return { from: start, to: Math.max(end + GAP * scale, start + title) };
	}
	const half = (MARK / 2) * scale;
	const at = middle(placed);
	const from = at - half;
	const before = at + half - title;
	if (at <= frame.to && from + title > frame.to && before >= frame.from) {
		return { from: before, to: at + half };
	}
	return { from, to: from + title };
}
