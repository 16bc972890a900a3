import { embedded } from '../site/load/embedded.ts';
import type { FirstScreen } from '../site/load/source.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch }) => ({
	first: (await embedded(fetch, 'first')) as FirstScreen | null,
});
