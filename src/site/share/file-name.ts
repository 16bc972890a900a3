/** Longer names are cut off by some systems. */
const LONGEST = 60;

/** A file name made of a title: letters and digits of any script, joined by hyphens. */
export function fileName(title: string, extension: string): string {
	const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
	const name = words.join('-').slice(0, LONGEST).replace(/-$/, '');
	return `${name || 'dateline'}.${extension}`;
}
