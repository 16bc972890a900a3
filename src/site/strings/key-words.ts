import type { Strings } from './en.ts';
import { keysDe } from './keys-de.ts';
import { keysEn, type KeyStrings } from './keys-en.ts';

const KEYS: Readonly<Record<string, KeyStrings>> = { en: keysEn, de: keysDe };

/** The texts of the help on keys, in the language of the page; English where that has none. */
export function keyWords({ code }: Strings): KeyStrings {
	return KEYS[code] ?? keysEn;
}
