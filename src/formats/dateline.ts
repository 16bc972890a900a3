/** The words before the story proper: where it was written, and which agency sent it. */
export interface Dateline {
	/** The place as printed ("SEOUL, South Korea"); null when only the agency is named. */
	readonly place: string | null;
	/** In its short form ("AP"); null when none is named. */
	readonly agency: string | null;
	/** Where the story begins: offset of its first character. */
	readonly end: number;
}

/** News agencies by the names they go by in datelines and bylines, and the short form we keep. */
const AGENCIES = new Map([
	['associated press', 'AP'],
	['ap', 'AP'],
	['reuters', 'Reuters'],
	['thomson reuters', 'Reuters'],
	['agence france-presse', 'AFP'],
	['afp', 'AFP'],
	['deutsche presse-agentur', 'dpa'],
	['dpa', 'dpa'],
	['united press international', 'UPI'],
	['upi', 'UPI'],
	['press association', 'PA'],
	['pa media', 'PA'],
	['canadian press', 'CP'],
	['xinhua', 'Xinhua'],
	['xinhua news agency', 'Xinhua'],
	['tass', 'TASS'],
	['interfax', 'Interfax'],
	['yonhap', 'Yonhap'],
	['kyodo', 'Kyodo'],
	['efe', 'EFE'],
	['ansa', 'ANSA'],
	['press trust of india', 'PTI'],
	['pti', 'PTI'],
]);

/** A city in capitals, or two of them ("TOKYO/SEOUL"), and what it lies in ("South Korea", "Calif."). */
const CITY = String.raw`\p{Lu}[\p{Lu}\p{M}.'’-]+(?:[ /]\p{Lu}[\p{Lu}\p{M}.'’-]*| (?:and|de|la|el|al|of) \p{Lu}[\p{Lu}\p{M}.'’-]+)*`;
const REGION = String.raw`(?:, \p{Lu}[\p{L}\p{M}.'’-]*(?: (?:(?:and|of|the) )?\p{Lu}[\p{L}\p{M}.'’-]*){0,3}){0,2}`;
const DAY = String.raw`(?:, (?:Jan|Feb|March|April|May|June|July|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? \d{1,2}(?:, \d{4})?)?`;
const AGENCY = String.raw`\(([\p{Lu}a-z][\p{L}\p{N} .&/-]{1,40})\)`;
const DASH = String.raw`(?:—|–|--|-|:)`;
const OPENING = String.raw`(?=$|["“‘'«(\p{Lu}\p{N}])`;

const WITH_AGENCY = new RegExp(
	`^(?:(${CITY}${REGION}|\\p{Lu}[\\p{L}\\p{M}.'’-]+(?: \\p{Lu}[\\p{L}\\p{M}.'’-]+){0,2}${REGION})${DAY} )?${AGENCY}\\s*${DASH}(?: |$)`,
	'u',
);
const PLACE_ALONE = new RegExp(`^(${CITY}${REGION})${DAY} ?(?:—|–|--| - ) ?${OPENING}`, 'u');
/** Words in capitals that open a story without being a place. */
const NOT_A_PLACE =
	/^(?:BREAKING|UPDATED?|EXCLUSIVE|WATCH|ANALYSIS|OPINION|EXPLAINER|LIVE|VIDEO|PHOTOS?|FILE|NEWS|CORRECTION|EDITOR|NOTE|FACT|NATO|UNESCO|OPEC)\b/;

/** The dateline a paragraph opens with, in the forms agencies use; null when there is none. */
export function readDateline(paragraph: string): Dateline | null {
	const withAgency = WITH_AGENCY.exec(paragraph);
	if (withAgency) {
		const [whole, place = null, agency = ''] = withAgency;
		return { place, agency: shortName(agency) ?? agency, end: whole.length };
	}
	const alone = PLACE_ALONE.exec(paragraph);
	if (!alone || NOT_A_PLACE.test(paragraph)) return null;
	return { place: alone[1] ?? null, agency: null, end: alone[0].length };
}

/** The agency a byline or credit names ("By Kim Lee, Associated Press"), in its short form; null when none. */
export function agencyIn(byline: string): string | null {
	for (const part of byline.split(/[,;/|()]| for | and /)) {
		const agency = shortName(part.trim().replace(/^(?:by|via) /i, ''));
		if (agency !== undefined) return agency;
	}
	return null;
}

function shortName(agency: string): string | undefined {
	return AGENCIES.get(agency.toLowerCase().replace(/^the /, ''));
}
