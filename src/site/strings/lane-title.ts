import type { EventType } from '../../model/event-type.ts';
import type { Facet, LaneMode } from '../state/view.ts';
import type { Status } from '../../model/status.ts';
import type { Strings } from './en.ts';

/** What a lane is called. */
export function laneTitle(value: string, mode: LaneMode, t: Strings): string {
	if (value === '') return t.rest[mode];
	return mode === 'type' ? t.types[value as EventType] : value;
}

/** What a value of a facet is called. */
export function facetTitle(value: string, facet: Facet, t: Strings): string {
	if (facet === 'type') return t.types[value as EventType];
	return facet === 'status' ? t.statuses[value as Status] : value;
}
