import type { Event } from '../../model/event.ts';
import type { Timeline } from '../../model/timeline.ts';
import type { EventSummary, FirstScreen, Outline } from '../load/source.ts';
import { fittedLanes } from './fit.ts';
import { denseFrame, wholeFrame } from './frame.ts';
import { parted, type Lane, type LanePart } from './lanes.ts';
import { inOrder, storyIndex } from './story-index.ts';

/** A story of up to so many events stands whole on its front page, even before its data has arrived. */
const WHOLE = 300;
/** Of a larger one, so many of the most salient do. */
const SALIENT = 100;
/** Width of the axis where it stands beside what is read and the page is as wide as it gets, in pixels. */
export const USUAL_WIDTH = 712;

/** What the front page of a story shows before the whole of it has arrived. */
export function firstScreen(timeline: Timeline): FirstScreen {
	const { events } = timeline;
	if (events.length <= WHOLE) return { events: events.map(summary), outline: null };
	const ranked = [...events].sort((a, b) => b.salience - a.salience);
	const shown = new Set(ranked.slice(0, SALIENT));
	return { events: events.filter((event) => shown.has(event)).map(summary), outline: outline(timeline) };
}

/** The lanes of an outline, with those events of each that have arrived. */
export function outlinedLanes({ lanes }: Outline, parts: readonly LanePart[]): Lane[] {
	const arrived = new Map(parts.map(({ value, placed }) => [value, placed]));
	return lanes.map((lane) => ({ ...lane, placed: arrived.get(lane.value) ?? [] }));
}

function outline({ events, articles }: Timeline): Outline | null {
	const { entries, columns } = storyIndex(events, articles);
	const placed = inOrder(entries, 'event');
	const [frame, whole] = [denseFrame(placed), wholeFrame(placed)];
	if (!frame || !whole) return null;
	const { lanes } = fittedLanes(parted(placed, 'type', columns.of), frame, USUAL_WIDTH, frame);
	return { frame, whole, lanes: lanes.map(({ value, rows, strip }) => ({ value, rows, strip })) };
}

function summary(event: Event): EventSummary {
	const { id, aliases, title, type, status, when, undatedBecause, by, who, where } = event;
	const { reports, firstReported, salience } = event;
	return {
		...{ id, aliases, title, type, status, when, undatedBecause, by, who, where },
		...{ reports, firstReported, salience },
	};
}
