import { atom } from './atom.ts';
import { csv } from './csv.ts';
import { icalendar } from './icalendar.ts';
import { jsonLd } from './json-ld.ts';
import { json } from './json.ts';
import type { ExportTarget } from './target.ts';
import { timelinejs } from './timelinejs.ts';

/** Every format there is, in the order the page offers them. A new one is a file beside these and a word here. */
export const EXPORTS: readonly ExportTarget[] = [csv, json, icalendar, atom, timelinejs, jsonLd];
