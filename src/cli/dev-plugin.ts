import { stat } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Plugin, ViteDevServer } from 'vite';
import { EXPORTS } from '../exports/index.ts';
import { describeProblem } from '../model/problem.ts';
import type { ArticleText } from '../model/timeline.ts';
import { answerEmbedded } from '../site/load/embedded.ts';
import type { PageSource } from '../site/load/source.ts';
import { pageSource } from './render/source.ts';
import type { Story } from './story.ts';

/** What the development server shows until the articles have changed. */
interface Edition {
	readonly story: Story;
	readonly source: PageSource;
	readonly texts: ReadonlyMap<string, ArticleText>;
}

/** A file is taken as written when it has not changed for so long; editors empty it first, then write. */
const SETTLED_MS = 25;
/** A file that stays empty so long is meant to be empty. */
const PATIENCE_MS = 1000;
/** Told to the browser when the articles have changed; src/routes/live.ts listens. */
const NEWS = 'dateline:story';

/**
 * Shows the story in `folder` during development: serves what `dateline build` would write below data/ from
 * memory, and tells the browser when an article has changed.
 */
export function storyPlugin(folder: string, read: () => Promise<Story>): Plugin {
	return {
		name: 'dateline-story',
		apply: 'serve',
		configureServer(server) {
			const desk = new Desk(read, server);
			server.middlewares.use('/data', (request, response, next) => {
				const { pathname } = new URL(request.url ?? '/', 'http://localhost');
				desk
					.answer(pathname)
					.then(async (answer) => {
						if (answer) await send(response, answer);
						else next();
					})
					.catch(next);
			});
			const place = path.resolve(folder);
			server.watcher.add(place);
			server.watcher.on('all', (_, file) => {
				if (path.resolve(file).startsWith(place + path.sep)) void desk.refresh(file);
			});
		},
	};
}

/** Keeps the newest edition of the story. */
class Desk {
	#read: () => Promise<Story>;
	#server: ViteDevServer;
	#edition: Promise<Edition> | null = null;
	/** Counts the changes, so that of several in a row only the last is shown. */
	#changes = 0;

	constructor(read: () => Promise<Story>, server: ViteDevServer) {
		this.#read = read;
		this.#server = server;
	}

	/** The file at a path below data/; null when there is none of that name. */
	async answer(pathname: string): Promise<Response | null> {
		const part = /^\/parts\/(.+)\.json$/.exec(pathname)?.[1];
		const text = /^\/articles\/(.+)\.json$/.exec(pathname)?.[1];
		const { story, source, texts } = await (this.#edition ??= this.#print());
		if (part !== undefined) return answerEmbedded(part, source);
		if (text !== undefined) return texts.has(text) ? Response.json(texts.get(text)) : null;
		const target = EXPORTS.find(({ extension }) => pathname === `/story.${extension}`);
		if (target) return new Response(target.write(story.timeline, story.timeline.events, null));
		if (pathname === '/timeline.json') return Response.json(story.timeline);
		if (pathname === '/tombstones.json') return Response.json([]);
		return null;
	}

	/** Reads the story anew once `file` has been written to its end, and tells the browser. */
	async refresh(file: string): Promise<void> {
		const change = ++this.#changes;
		await settled(file);
		if (change !== this.#changes) return;
		const edition = this.#print();
		try {
			await edition;
		} catch (error) {
			this.#server.config.logger.error(`The articles could not be read: ${String(error)}`);
			return;
		}
		if (change !== this.#changes) return;
		this.#edition = edition;
		this.#server.ws.send({ type: 'custom', event: NEWS });
	}

	async #print(): Promise<Edition> {
		const story = await this.#read();
		for (const problem of story.problems) this.#server.config.logger.warn(describeProblem(problem));
		const texts = story.articles.map(({ id, paragraphs }) => ({ id, paragraphs }));
		return {
			story,
			source: pageSource({ timeline: story.timeline, texts }),
			texts: new Map(texts.map((text) => [text.id, text])),
		};
	}
}

/** Waits until a file has stopped changing, and is not empty unless it stays so; at once when it is gone. */
async function settled(file: string): Promise<void> {
	const started = Date.now();
	for (let before = ''; ;) {
		const stats = await stat(file).catch(() => null);
		if (!stats) return;
		const now = `${stats.size} ${stats.mtimeMs}`;
		if (now === before && (stats.size > 0 || Date.now() - started > PATIENCE_MS)) return;
		before = now;
		await pause(SETTLED_MS);
	}
}

async function send(response: ServerResponse, { status, body }: Response): Promise<void> {
	response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
	response.end(body && Buffer.from(await new Response(body).arrayBuffer()));
}
