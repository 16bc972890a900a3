import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/** Crockford's base 32, lower case: no letter of it is easily taken for a digit. */
const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz';
/** 12 digits of 5 bits: with a million ids, the chance of any two being equal is below one in a million. */
const LENGTH = 12;

/**
 * An id made from content alone: the same parts give the same id on every machine and in every run. The parts
 * are kept apart, so `['ab', 'c']` and `['a', 'bc']` differ.
 */
export function contentId(parts: readonly string[]): string {
	const digest = sha256(utf8ToBytes(JSON.stringify(parts)));
	let id = '';
	let bits = 0;
	let held = 0;
	for (const byte of digest) {
		bits = ((bits << 8) | byte) & 0xfff;
		held += 8;
		while (held >= 5 && id.length < LENGTH) {
			held -= 5;
			id += DIGITS.charAt((bits >> held) & 31);
		}
	}
	return id;
}
