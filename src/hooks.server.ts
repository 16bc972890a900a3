import { dev } from '$app/environment';
import type { Handle, HandleFetch, HandleServerError } from '@sveltejs/kit';
import { answerEmbedded, embeddedName } from './site/load/embedded.ts';

/** The two faces every page is set in; what is written in another alphabet or in italics waits its turn. */
const FACES = /\/(?:newsreader-latin-wght|libre-franklin-latin-wght)-normal\b/;

/** Lets a page ask for its typefaces at once, so that its lines are not broken anew when they come. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		preload: ({ type, path }) => type === 'js' || type === 'css' || (type === 'font' && FACES.test(path)),
	});

/** Answers what a page asks of its story while it is rendered, and so puts it into the page. */
export const handleFetch: HandleFetch = ({ request, fetch, event }) => {
	const name = embeddedName(request.url);
	if (name === null) return fetch(request);
	// The development server holds the story; it serves the same parts as files.
	if (dev) return globalThis.fetch(new URL(`/data/parts/${name}.json`, event.url));
	if (!event.platform) throw new Error('Pages can be rendered only with the story they show.');
	return Promise.resolve(answerEmbedded(name, event.platform.source));
};

/** Leaves it to the caller what becomes of an error; Kit would write it to the console. */
export const handleError: HandleServerError = ({ error, event, message }) => {
	if (event.platform) event.platform.report(error);
	else console.error(error);
	return { message };
};
