import { asset } from '$app/paths';
import { Story } from '../site/load/story.svelte.ts';

/** The story this site tells, as every page of it sees it in a browser. */
export const story = new Story(asset('/data'));
