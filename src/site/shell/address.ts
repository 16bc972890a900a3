import type { StoryHead } from '../load/source.ts';

/** Full address of a page, given its path below the site's folder; null when the site's own is not known. */
export function pageAddress({ address }: StoryHead, path: string): string | null {
	return address === null ? null : new URL(path, address).href;
}
