import { DAY } from '../../model/period.ts';
import type { Placed } from './story-index.ts';

/** A stretch of the axis in epoch milliseconds, end excluded. */
export interface Window {
	readonly from: number;
	readonly to: number;
}

/** A story of a single day is still shown with this much room around it. */
const NARROWEST = 4 * DAY;
/** Share of the events that make up the body of a story. */
const BODY = 0.8;
/**
 * A gap as long as the body separates outliers from it in a story of up to so many events; in longer ones, whose
 * events lie closer, a gap shorter in proportion does, but none shorter than this share of the body.
 */
const SPARSE = 12;
const SHORTEST_GAP = 0.06;
/** However near their neighbours are, events farther from the body than its own length are outliers. */
const FARTHEST = 1;
/** Room left and right of the outermost events, as a share of the whole. */
const MARGIN = 0.03;
/** The overview shows all of what lies before or after the frame while that is no longer than this share of it. */
const NEAR = 0.5;
/**
 * Share of the window left to the words of the last event, which stand right of its mark: of few events each has
 * its words, of many most are counted in bins up to the edge.
 */
const WORDS = { few: 0.2, many: 0.06 };
/** Up to so many events are few. */
const FEW = 80;

/**
 * The window a story is best seen in at first: where it is dense. A lone event of decades ago does not squeeze
 * the rest; it stays reachable beyond the edge. `placed` is in order; null when nothing can be placed.
 */
export function denseFrame(placed: readonly Placed[]): Window | null {
	if (placed.length === 0) return null;
	const [first, last] = body(placed.map(middle).sort((a, b) => a - b));
	const inside = placed.filter((each) => middle(each) >= first && middle(each) <= last);
	// A span such as "this century" must not blow the frame up again: it shows up to as wide as the body.
	const reach = Math.max(last - first, NARROWEST / 2);
	const { from, to } = extent(inside);
	return padded(
		{ from: Math.max(from, first - reach), to: Math.min(to, last + reach) },
		{ last, words: inside.length > FEW ? WORDS.many : WORDS.few },
	);
}

/** The window that holds every event. */
export function wholeFrame(placed: readonly Placed[]): Window | null {
	return placed.length === 0 ? null : padded(extent(placed));
}

/**
 * The stretch the overview shows: the frame of the story, with what lies near before and after it. Few events far
 * away would press the story itself into a corner; on their side there is only a margin to draw a window in.
 */
export function overviewFrame(frame: Window, whole: Window): Window {
	const length = frame.to - frame.from;
	const [margin, near] = [length * MARGIN * 2, length * NEAR];
	return {
		from: whole.from < frame.from - near ? frame.from - margin : Math.min(whole.from, frame.from),
		to: whole.to > frame.to + near ? frame.to + margin : Math.max(whole.to, frame.to),
	};
}

/** The window with room at its edges, never narrower than a few days, and with a share for words after `last`. */
function padded({ from, to }: Window, { last, words } = { last: -Infinity, words: 0 }): Window {
	const length = Math.max(to - from, NARROWEST);
	const slack = (length - (to - from)) / 2;
	const start = from - slack - length * MARGIN;
	return {
		from: start,
		to: Math.max(to + slack + length * MARGIN, start + (last - start) / (1 - words)),
	};
}

function middle({ start, end }: Placed): number {
	return (start + end) / 2;
}

function extent(placed: readonly Placed[]): Window {
	let [from, to] = [Infinity, -Infinity];
	for (const { start, end } of placed) [from, to] = [Math.min(from, start), Math.max(to, end)];
	return { from, to };
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
	const [first, last] = [at(low), at(high)];
	const gap = Math.max(Math.min(SPARSE / moments.length, 1), SHORTEST_GAP);
	const near = Math.max((last - first) * gap, 3 * DAY);
	const far = Math.max((last - first) * FARTHEST, 3 * DAY);
	while (low > 0 && at(low) - at(low - 1) <= near && first - at(low - 1) <= far) low--;
	while (at(high + 1) - at(high) <= near && at(high + 1) - last <= far) high++;
	return [at(low), at(high)];
}
