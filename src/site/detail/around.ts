import { DAY } from '../../model/period.ts';
import type { Entry } from '../index/entry.ts';
import { firstFrom, type Placed } from '../index/story-index.ts';

/** The events that stand around one: before and after it in the list, near in time, and of the same actor. */
export interface Around {
	readonly previous: Entry | null;
	readonly next: Entry | null;
	/** Within three days, without the event itself. */
	readonly nearby: readonly Entry[];
	/** Further events of its first actor, by date. */
	readonly sameActor: readonly Entry[];
}

const NEAR = 3 * DAY;
/** More than these would be a list of their own. */
const NEARBY = 5;
const SAME = 4;

/** Looks around an event among those in order; an event that has no place among them has no neighbours. */
export function around(placed: readonly Placed[], entry: Entry): Around {
	const at = placed.findIndex((each) => each.entry.event.id === entry.event.id);
	const here = placed[at];
	const [actor] = entry.actors;
	const sameActor = actor === undefined ? [] : placed.filter(({ entry }) => entry.actors.includes(actor));
	const shown = new Set<Entry>();
	const nearby: Entry[] = [];
	if (here) {
		for (let index = firstFrom(placed, here.start - NEAR); index < placed.length; index++) {
			const each = placed[index];
			if (!each || each.start >= here.end + NEAR) break;
			// A month is not near a day of it: both must be known to days.
			if (index !== at && each.end - each.start <= NEAR && here.end - here.start <= NEAR)
				nearby.push(each.entry);
		}
	}
	nearby.sort((a, b) => b.event.salience - a.event.salience).splice(NEARBY);
	for (const each of nearby) shown.add(each);
	return {
		previous: placed[at - 1]?.entry ?? null,
		next: at < 0 ? null : (placed[at + 1]?.entry ?? null),
		nearby,
		sameActor: sameActor
			.map(({ entry }) => entry)
			.filter((each) => each.event.id !== entry.event.id && !shown.has(each))
			.sort((a, b) => b.event.salience - a.event.salience)
			.slice(0, SAME),
	};
}
