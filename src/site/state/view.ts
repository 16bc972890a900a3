import { EVENT_TYPE_NAMES, type EventType } from '../../model/event-type.ts';
import { STATUS_NAMES, type Status } from '../../model/status.ts';
import { parsePeriod } from '../../model/period.ts';
import { compareText } from '../../model/order.ts';

/** What the rows of the axis stand for. */
export const LANE_MODES = ['type', 'actor', 'outlet', 'none'] as const;
export type LaneMode = (typeof LANE_MODES)[number];

/** Which clock places an event: when it happened, or when it was first reported. */
export const CLOCKS = ['event', 'reported'] as const;
export type Clock = (typeof CLOCKS)[number];

/** The facets a reader can narrow down by; each holds the values of which one must fit. */
export const FACETS = ['type', 'status', 'actor', 'place', 'outlet'] as const;
export type Facet = (typeof FACETS)[number];

/** What the reader has chosen to look at. It is the query of the address, and nothing else. */
export interface View {
	/** First and last ISO day (or minute) of the window, both included; null: framed by the page. */
	readonly from: string | null;
	readonly to: string | null;
	readonly q: string;
	readonly type: readonly EventType[];
	readonly status: readonly Status[];
	readonly actor: readonly string[];
	readonly place: readonly string[];
	readonly outlet: readonly string[];
	/** Null: by type, or none when the story is too short to need lanes. */
	readonly lane: LaneMode | null;
	readonly time: Clock;
	/** Id of an event opened beside the story; event pages carry theirs in the path. */
	readonly e: string | null;
}

export const DEFAULT_VIEW: View = {
	from: null,
	to: null,
	q: '',
	type: [],
	status: [],
	actor: [],
	place: [],
	outlet: [],
	lane: null,
	time: 'event',
	e: null,
};

/** A view as read from a query, with the parts of the query that meant nothing (`status=sure`). */
export interface ParsedView {
	readonly view: View;
	readonly ignored: readonly string[];
}

const MOMENT = /^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$/;

/** Reads the query of an address (`?from=2025-03-01&status=claimed`). Total: unknown and broken parts are listed, not thrown. */
export function parseView(query: string): ParsedView {
	const parameters = new URLSearchParams(query);
	const ignored: string[] = [];
	const values = (name: string) => [...new Set(parameters.getAll(name).filter((value) => value !== ''))];
	const fitting = <T extends string>(name: string, fits: (value: string) => value is T): T[] =>
		values(name).filter((value): value is T => {
			if (fits(value)) return true;
			ignored.push(`${name}=${value}`);
			return false;
		});
	const one = <T extends string>(name: string, fits: (value: string) => value is T): T | null =>
		fitting(name, fits)[0] ?? null;

	let from = one('from', isMoment);
	let to = one('to', isMoment);
	if (from !== null && to !== null && momentStart(from) >= momentEnd(to)) {
		ignored.push(`from=${from}`, `to=${to}`);
		from = to = null;
	}
	const view: View = {
		from,
		to,
		q: (parameters.get('q') ?? '').trim(),
		type: sorted(fitting('type', isOneOf(EVENT_TYPE_NAMES))),
		status: sorted(fitting('status', isOneOf(STATUS_NAMES))),
		actor: sorted(values('actor')),
		place: sorted(values('place')),
		outlet: sorted(values('outlet')),
		lane: one('lane', isOneOf(LANE_MODES)),
		time: one('time', isOneOf(CLOCKS)) ?? DEFAULT_VIEW.time,
		e: values('e')[0] ?? null,
	};
	for (const name of new Set(parameters.keys())) {
		if (!(name in DEFAULT_VIEW) && name !== 'embed') ignored.push(`${name}=${parameters.get(name) ?? ''}`);
	}
	return { view, ignored };
}

/** The query of a view, with its question mark; empty for the default view. `parseView` gives the view again. */
export function printView(view: View): string {
	const parameters = new URLSearchParams();
	for (const name of Object.keys(DEFAULT_VIEW) as (keyof View)[]) {
		const value = view[name];
		if (Array.isArray(value)) for (const each of sorted(value as string[])) parameters.append(name, each);
		else if (value !== null && value !== DEFAULT_VIEW[name]) parameters.append(name, String(value));
	}
	const query = parameters.toString();
	return query && `?${query}`;
}

/** Whether anything narrows the events down; the window does not, it only moves over them. */
export function isFiltered(view: View): boolean {
	return view.q !== '' || FACETS.some((facet) => view[facet].length > 0);
}

/** The same look at the story with nothing narrowed down. */
export function withoutFilters(view: View): View {
	return { ...view, q: '', type: [], status: [], actor: [], place: [], outlet: [] };
}

/** The view with one value of a facet taken in, or out again. */
export function toggled(view: View, facet: Facet, value: string): View {
	const chosen: readonly string[] = view[facet];
	const next = chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value];
	return { ...view, [facet]: sorted(next) };
}

/** Epoch milliseconds at which an ISO day or minute begins. */
export function momentStart(moment: string): number {
	return parsePeriod(edtf(moment))?.start ?? NaN;
}

/** Epoch milliseconds at which an ISO day or minute ends. */
export function momentEnd(moment: string): number {
	return parsePeriod(edtf(moment))?.end ?? NaN;
}

function edtf(moment: string): string {
	return moment.length > 10 ? `${moment}:00` : moment;
}

function isMoment(value: string): value is string {
	return MOMENT.test(value) && parsePeriod(edtf(value)) !== null;
}

function isOneOf<T extends string>(names: readonly T[]): (value: string) => value is T {
	return (value): value is T => (names as readonly string[]).includes(value);
}

function sorted<T extends string>(values: readonly T[]): T[] {
	return [...values].sort(compareText);
}
