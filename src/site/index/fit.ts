import { dense, roomy, type Density } from './density.ts';
import type { Window } from './frame.ts';
import { lanes, type Lane, type LanePart } from './lanes.ts';
import { levelOf, linesFilled } from './layout.ts';
import type { Placed } from './story-index.ts';
import { within } from './window.ts';

/** Lanes with as many lines, and as high ones, as the events of a window ask for. */
export interface FittedLanes {
	readonly lanes: readonly Lane[];
	readonly density: Density;
}

/** Labels may be two lines high for so few events, while all lanes together stay so low, in pixels. */
const FEW = 40;
const LOW = 490;
/** Height of a lane without its lines. */
const LANE = 42;

/**
 * Fits lanes to a window shown so many pixels wide: the more there is in it, the more lines, and the lower ones.
 * `frame` is where the story is first seen.
 */
export function fittedLanes(
	parts: readonly LanePart[],
	window: Window,
	width: number,
	frame: Window,
): FittedLanes {
	const level = levelOf((window.to - window.from) / width);
	const fit = (density: Density): Lane[] => {
		const lines = (placed: readonly Placed[], most: number) =>
			linesFilled(placed, most, level, { labelWidth: density.labelWidth, frame });
		return lanes(parts, {
			inWindow: (placed, most) => lines(within(placed, window), most),
			everywhere: lines,
		});
	};
	const events = parts.reduce((sum, { placed }) => sum + within(placed, window).length, 0);
	if (events <= FEW) {
		const high = roomy(width);
		const lanesHigh = fit(high);
		const height = lanesHigh.reduce((sum, { rows }) => sum + LANE + rows * high.row, 0);
		if (height <= LOW) return { lanes: lanesHigh, density: high };
	}
	const low = dense(width);
	return { lanes: fit(low), density: low };
}
