/**
 * Bits of a feature key. Keys are all that is kept of a feature; two features that fall on one key share weights,
 * in training as in use, which at this width happens to few of them.
 */
export const KEY_BITS = 25;

/** Number of possible feature keys. */
export const KEYS = 2 ** KEY_BITS;

const KEY_SHIFT = 32 - KEY_BITS;

/** Spreads a small number over 32 bits, so that sums of products of such numbers make good keys. */
export function spread(value: number): number {
	let hash = Math.imul(value + 0x7f4a7c15, 0x9e3779b1);
	hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
	return hash ^ (hash >>> 16);
}

/** Folds one more value into a running 32-bit hash. */
export function fold(hash: number, value: number): number {
	const mixed = Math.imul(hash ^ value, 0x01000193);
	return Math.imul(mixed ^ (mixed >>> 15), 0x9e3779b1);
}

/** Hash of the UTF-16 units of `text` from `start` to `end`; `salt` separates kinds of strings. */
export function hashText(text: string, start: number, end: number, salt: number): number {
	let hash = spread(salt);
	for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	return spread(hash ^ (end - start));
}

/** Turns a sum of products of spread values into a feature key. */
export function key(sum: number): number {
	const hash = Math.imul(sum ^ (sum >>> 15), 0x85ebca6b);
	return Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) >>> KEY_SHIFT;
}
