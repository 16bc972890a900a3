import { browser } from '$app/environment';
import { resolve } from '$app/paths';
import { error, redirect } from '@sveltejs/kit';
import type { EventPage, Tombstone } from '../../../model/timeline.ts';
import { embedded } from '../../../site/load/embedded.ts';
import { story } from '../../story.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, params: { id }, depends }) => {
	depends('dateline:story');
	const carried = (await embedded(fetch, `events/${encodeURIComponent(id)}`)) as EventPage | Tombstone | null;
	if (carried && 'event' in carried) return { page: carried };
	if (carried) {
		if (browser && 'to' in carried) moveTo(carried.to);
		return { tombstone: carried };
	}
	if (!browser) error(404, 'There is no event at this address.');
	const page = await story.eventPage(id);
	if (!page) error(404, 'There is no event at this address.');
	if (page.event.id !== id) moveTo(page.event.id);
	return { page };
};

/** Keeps the reader's view, which the address carries in its query. */
function moveTo(id: string): never {
	redirect(308, resolve('/e/[id]', { id }) + location.search);
}
