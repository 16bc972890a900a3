import { cp } from 'node:fs/promises';
import path from 'node:path';
import { EXPORTS } from '../exports/index.ts';
import type { ArticleText, Timeline, Tombstone } from '../model/timeline.ts';
import { writeCards } from './cards.ts';
import { writeBelow } from './output.ts';
import type { App } from './render.ts';
import { notFoundPage } from './render/not-found.ts';
import { pageSource } from './render/source.ts';
import type { Progress } from './story.ts';

/** Everything a site is written from, besides the app. */
export interface SiteData {
	readonly timeline: Timeline;
	readonly texts: readonly ArticleText[];
	readonly tombstones: readonly Tombstone[];
}

export interface SiteOptions {
	/** Where the site will be published, ending in a slash; null when that is not known. */
	readonly address?: string | null;
	/** Where errors are reported, a `mailto:` or `https:` address; null when nobody asks for that. */
	readonly contact?: string | null;
	/** How many events get a card picture, the most salient first. */
	readonly cards?: number;
	/** The site this one replaces, from which cards are taken over. */
	readonly earlier?: string;
	readonly progress?: Progress;
}

/**
 * Writes a whole site into an empty folder: the app's files, the data, the whole story in every
 * format of export (`data/story.<extension>`), and a page for every path of the story.
 */
export async function writeSite(
	dir: string,
	app: App,
	data: SiteData,
	{ address = null, contact = null, cards = 0, earlier = dir, progress }: SiteOptions = {},
): Promise<void> {
	await cp(app.clientFolder, dir, { recursive: true });
	await writeData(path.join(dir, 'data'), data);
	for (const { extension, write } of EXPORTS) {
		await writeBelow(dir, `data/story.${extension}`, write(data.timeline, data.timeline.events, address));
	}
	await writeBelow(dir, '404.html', notFoundPage(data.timeline.title, address));
	// Link previews want the full address of a picture, so without one cards would be seen by nobody.
	const drawn = await writeCards(dir, earlier, data.timeline, address === null ? 0 : cards);
	const source = pageSource(data, { address, contact, cards: drawn });
	for (const [index, page] of source.paths.entries()) {
		const { html } = await app.render(page, source);
		await writeBelow(dir, `${page}index.html`, html);
		progress?.(index + 1, source.paths.length);
	}
}

/** Writes the data files alone, as specified in src/model/timeline.md. */
export async function writeData(dir: string, { timeline, texts, tombstones }: SiteData): Promise<void> {
	await writeBelow(dir, 'timeline.json', json(timeline));
	await writeBelow(dir, 'tombstones.json', json(tombstones));
	for (const text of texts) await writeBelow(dir, `articles/${text.id}.json`, json(text));
}

function json(value: unknown): string {
	return `${JSON.stringify(value)}\n`;
}
