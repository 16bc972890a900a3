/// <reference types="@sveltejs/kit" />
import { base, build, files } from '$service-worker';
import { cacheName, fallback, strategy } from './site/offline/strategy.ts';

/**
 * What a service worker sees of its world, as far as it is used here. TypeScript's own library for workers
 * declares the same names as the one for pages, and both are one program here.
 */
interface WorkerScope {
	readonly location: Location;
	readonly clients: { claim(): Promise<void> };
	skipWaiting(): Promise<void>;
	addEventListener(type: 'install' | 'activate', listener: (event: LifeEvent) => void): void;
	addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
}
interface LifeEvent {
	waitUntil(work: Promise<unknown>): void;
}
interface FetchEvent {
	readonly request: Request;
	respondWith(response: Promise<Response>): void;
}

const worker = globalThis as unknown as WorkerScope;

/** Written anew with each app; pages and data of a story come and go in it. */
const CACHE = cacheName(build);

worker.addEventListener('install', (event) => {
	event.waitUntil(
		caches
			.open(CACHE)
			.then((cache) => cache.addAll([...build, ...files]))
			.then(() => worker.skipWaiting()),
	);
});

worker.addEventListener('activate', (event) => {
	event.waitUntil(
		caches
			.keys()
			.then((names) => Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name))))
			.then(() => worker.clients.claim()),
	);
});

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const kind = strategy(request, base, worker.location.origin);
	if (kind === 'cached') event.respondWith(cached(request));
	else if (kind === 'fresh') event.respondWith(fresh(request));
});

/** What never changes under its name. */
async function cached(request: Request): Promise<Response> {
	return (await caches.match(request)) ?? fresh(request);
}

/** What may have changed: asked for each time, and taken as it was last seen only without a connection. */
async function fresh(request: Request): Promise<Response> {
	try {
		const response = await fetch(request);
		if (response.ok) {
			const cache = await caches.open(CACHE);
			// One page serves every view of it, which stands in the query.
			await cache.put(request.url.replace(/[?#].*$/, ''), response.clone());
		}
		return response;
	} catch (error) {
		const known = await caches.match(request, { ignoreSearch: true });
		if (known) return known;
		const instead = request.mode === 'navigate' ? fallback(new URL(request.url).pathname, base) : null;
		if (instead === null) throw error;
		return Response.redirect(instead);
	}
}
