import { storyHead, type StoryHead } from '../site/load/source.ts';
import { embedded } from '../site/load/embedded.ts';
import { error } from '@sveltejs/kit';
import { story } from './story.ts';
import type { LayoutLoad } from './$types';

export const prerender = 'auto';
export const trailingSlash = 'always';

/** What only the pages know of the site is kept for those that are made in the browser. */
let address: string | null = null;
let contact: string | null = null;

export const load: LayoutLoad = async ({ fetch, depends }) => {
	depends('dateline:story');
	const head = (await embedded(fetch, 'head')) as StoryHead | null;
	if (head) {
		({ address, contact } = head);
		return { head };
	}
	const timeline = await story.timeline();
	if (!timeline) error(503, 'The data of this story could not be loaded.');
	return { head: storyHead(timeline, address, contact) };
};
