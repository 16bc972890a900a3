import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { contentId } from '../model/content-id.ts';
import type { Timeline } from '../model/timeline.ts';
import { periodWords } from '../model/words.ts';
import { openCardPress, type Card } from './card.ts';
import { writeBelow } from './output.ts';

const FOLDER = 'cards';

/** Raised when cards are drawn differently, so that those of earlier builds are not taken over. */
const DRAWING = '2';

/**
 * Writes the cards of the most salient events into a site, at most `limit`, and returns where each event's card
 * lies, from the site's folder. A card is named by what it says: one that the site in `earlier` has already is
 * copied, not drawn anew. No cards are written where the drawing library has no build.
 */
export async function writeCards(
	dir: string,
	earlier: string,
	{ title, events }: Timeline,
	limit: number,
): Promise<Map<string, string>> {
	const salient = [...events].sort((a, b) => b.salience - a.salience).slice(0, limit);
	const places = new Map<string, string>();
	const press = salient.length > 0 ? await openCardPress() : null;
	if (!press) return places;
	await mkdir(path.join(dir, FOLDER), { recursive: true });
	for (const event of salient) {
		const date = event.when ? periodWords(event.when.edtf) : 'Undated';
		const card: Card = { title: event.title, date, status: event.status, by: event.by, story: title };
		const place = `${FOLDER}/${contentId([DRAWING, card.title, card.date, card.status, card.by.join('\n'), card.story])}.png`;
		const copied = await copyFile(path.join(earlier, place), path.join(dir, place)).then(
			() => true,
			() => false,
		);
		if (!copied) await writeBelow(dir, place, press(card));
		places.set(event.id, place);
	}
	return places;
}
