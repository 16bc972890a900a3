import { webAddress } from './address.ts';
import { agencyIn } from './dateline.ts';
import type { Draft, Remark } from './draft.ts';
import { textOrNull } from './white-space.ts';
import { writtenDay } from './written-date.ts';

/** What a source says about its article in words, before it is checked. */
export type Details = Omit<Draft, 'blocks' | 'remarks'>;

/** One named value, with its 1-based line where one is known. */
export interface Entry {
	readonly key: string;
	readonly value: string;
	readonly line: number | null;
}

/** The names under which sources give each detail. */
const NAMES: Readonly<Record<keyof Details | 'author', readonly string[]>> = {
	title: ['title', 'headline'],
	published: ['date', 'published', 'publication_date', 'published_at', 'pubdate', 'datepublished'],
	publisher: ['publisher', 'source', 'outlet', 'site'],
	agency: ['agency'],
	author: ['author', 'authors', 'byline'],
	dateline: ['dateline'],
	url: ['url', 'link', 'canonical'],
	language: ['language', 'lang'],
	license: ['license', 'licence'],
};

/** Whether a key is one that `readDetails` understands. */
export function isDetail(key: string): boolean {
	return Object.values(NAMES).some((names) => names.includes(key.toLowerCase()));
}

/** A BCP 47 code in its usual spelling ("en-GB" for "en_gb"), or null for what is not one. */
function languageCode(text: string): string | null {
	try {
		return Intl.getCanonicalLocales(text.trim().replaceAll('_', '-'))[0] ?? null;
	} catch {
		return null;
	}
}

/** Reads the details out of named values; a value that does not fit its name is left out with a remark. */
export function readDetails(entries: readonly Entry[]): { details: Details; remarks: Remark[] } {
	const remarks: Remark[] = [];
	const find = (name: keyof typeof NAMES) =>
		entries.find(
			(entry) => NAMES[name].includes(entry.key.toLowerCase()) && textOrNull(entry.value) !== null,
		);
	const text = (name: keyof typeof NAMES) => textOrNull(find(name)?.value);
	const checked = (name: keyof typeof NAMES, check: (value: string) => string | null, wanted: string) => {
		const entry = find(name);
		if (!entry) return null;
		const value = check(entry.value);
		const given = textOrNull(entry.value) ?? '';
		if (value === null)
			remarks.push({ line: entry.line, reason: `The ${entry.key} "${given}" is not ${wanted}.` });
		return value;
	};
	const author = text('author');
	const details: Details = {
		title: text('title'),
		publisher: text('publisher'),
		agency: text('agency') ?? (author === null ? null : agencyIn(author)),
		published: checked('published', writtenDay, 'a date such as 2025-04-27'),
		dateline: text('dateline'),
		url: checked('url', webAddress, 'a web address'),
		language: checked('language', languageCode, 'a language code such as "en"'),
		license: text('license'),
	};
	return { details, remarks };
}
