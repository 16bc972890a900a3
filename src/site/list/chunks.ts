import type { DayGroup } from './days.ts';

/** Groups drawn together or not at all. */
export interface Chunk {
	/** Stays the same while its first group does. */
	readonly key: string;
	readonly groups: readonly DayGroup[];
	readonly rows: number;
}

/** About so many events a chunk holds: what is drawn at once after a change, about as much as a screen shows. */
const ROWS = 16;
/** How far from the screen a chunk is drawn already. */
export const AHEAD = '1000px';
/** Guessed height of a row before it has been seen, in pixels. */
export const ROW = 74;

/** Cuts a long list into chunks, so that only those near the eye need to be drawn. */
export function chunks(groups: readonly DayGroup[]): Chunk[] {
	const all: { key: string; groups: DayGroup[]; rows: number }[] = [];
	for (const group of groups) {
		for (let from = 0; from < group.entries.length; from += ROWS) {
			const part = { edtf: group.edtf, entries: group.entries.slice(from, from + ROWS) };
			const last = all.at(-1);
			if (last && last.rows + part.entries.length <= ROWS) {
				last.groups.push(part);
				last.rows += part.entries.length;
			} else {
				const key = `${part.edtf} ${part.entries[0]?.event.id ?? ''}`;
				all.push({ key, groups: [part], rows: part.entries.length });
			}
		}
	}
	return all;
}
