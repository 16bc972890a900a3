import type { Strings } from './en.ts';
import { sheetsDe } from './sheets-de.ts';
import { sheetsEn, type SheetStrings } from './sheets-en.ts';

const SHEETS: Readonly<Record<string, SheetStrings>> = { en: sheetsEn, de: sheetsDe };

/** The texts of the pages beside the timeline, in the language of the page; English where that has none. */
export function sheetWords({ code }: Strings): SheetStrings {
	return SHEETS[code] ?? sheetsEn;
}
