import path from 'node:path';
import { checkTimeline, type Timeline, type Tombstone } from '../model/timeline.ts';
import { readJson } from './output.ts';

/** What the last build left in a folder: the events whose links must go on working. */
export interface EarlierBuild {
	readonly timeline: Timeline | null;
	readonly tombstones: readonly Tombstone[];
}

/** Reads the data of the site in `dir`; nothing when there is none, or when it is of another version. */
export async function earlierBuild(dir: string): Promise<EarlierBuild> {
	const timeline = checkTimeline(await readJson(path.join(dir, 'data', 'timeline.json')));
	const tombstones = await readJson(path.join(dir, 'data', 'tombstones.json'));
	return {
		timeline: typeof timeline === 'string' ? null : timeline,
		tombstones: Array.isArray(tombstones) ? (tombstones as Tombstone[]) : [],
	};
}
