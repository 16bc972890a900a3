import { error } from '@sveltejs/kit';
import { embedded } from '../../site/load/embedded.ts';
import { methodFacts, type MethodFacts } from '../../site/load/source.ts';
import { story } from '../story.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, depends }) => {
	depends('dateline:story');
	const facts = (await embedded(fetch, 'method')) as MethodFacts | null;
	if (facts) return { facts };
	const timeline = await story.timeline();
	if (!timeline) error(503, 'The data of this story could not be loaded.');
	return { facts: methodFacts(timeline) };
};
