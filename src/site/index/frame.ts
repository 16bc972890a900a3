import type { Placed } from './story-index.ts';

/** A stretch of the axis in epoch milliseconds, end excluded. */
export interface Window {
	readonly from: number;
	readonly to: number;
}

const DAY = 86_400_000;
/** A story of a single day is still shown with this much room around it. */
const NARROWEST = 4 * DAY;
/** Share of the events that make up the body of a story. */
const BODY = 0.8;
/** A gap longer than this share of the body's length separates outliers from it. */
const GAP = 0.6;
/** Room left and right of the outermost events, as a share of the whole. */
const MARGIN_BEFORE = 0.04;
/** More at the end: the words of an event stand right of its mark. */
const MARGIN_AFTER = 0.16;

/**
 * The window a story is best seen in at first: where it is dense. A lone event of decades ago does not squeeze
 * the rest; it stays reachable beyond the edge. `placed` is in order; null when nothing can be placed.
 */
export function denseFrame(placed: readonly Placed[]): Window | null {
	if (placed.length === 0) return null;
	const moments = placed.map(({ start, end }) => (start + end) / 2).sort((a, b) => a - b);
	const [first, last] = body(moments);
	const inside = placed.filter(({ start, end }) => {
		const middle = (start + end) / 2;
		return middle >= first && middle <= last;
	});
	// A span such as "this century" must not blow the frame up again: it shows up to as wide as the body.
	const reach = Math.max(last - first, NARROWEST / 2);
	const from = Math.max(Math.min(...inside.map(({ start }) => start)), first - reach);
	const to = Math.min(Math.max(...inside.map(({ end }) => end)), last + reach);
	return padded({ from, to });
}

/** The window with room at its edges, and never narrower than a few days. */
export function padded({ from, to }: Window): Window {
	const length = Math.max(to - from, NARROWEST);
	const slack = (length - (to - from)) / 2;
	return { from: from - slack - length * MARGIN_BEFORE, to: to + slack + length * MARGIN_AFTER };
}

/** The window that holds every event. */
export function wholeFrame(placed: readonly Placed[]): Window | null {
	if (placed.length === 0) return null;
	return padded({
		from: Math.min(...placed.map(({ start }) => start)),
		to: Math.max(...placed.map(({ end }) => end)),
	});
}

/** First and last moment of the shortest stretch that holds the body, grown over neighbours that are near. */
function body(moments: readonly number[]): [number, number] {
	const at = (index: number) => moments[index] ?? NaN;
	const count = Math.max(1, Math.ceil(moments.length * BODY));
	let low = 0;
	for (let start = 0; start + count <= moments.length; start++) {
		if (at(start + count - 1) - at(start) < at(low + count - 1) - at(low)) low = start;
	}
	let high = low + count - 1;
	for (;;) {
		const near = Math.max((at(high) - at(low)) * GAP, 3 * DAY);
		if (low > 0 && at(low) - at(low - 1) <= near) low--;
		else if (high + 1 < moments.length && at(high + 1) - at(high) <= near) high++;
		else return [at(low), at(high)];
	}
}
