/**
 * Abbreviations that keep their full stop, in lower case and without it. `before` ones stand before the word they
 * belong to and hardly ever end a sentence; the others may.
 */
const BEFORE = `
	mr mrs ms dr prof st ste mt ft gen lt col sgt cpl capt cmdr maj adm brig cdr pvt pfc rev hon fr sr br gov sen rep
	reps sens pres supt det insp cllr messrs mme mlle vs v c ca cf e.g i.e viz al approx dept lieut amb
`;

const ANYWHERE = `
	jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun inc corp co ltd llc
	bros plc jr etc ave blvd rd hwy a.m p.m u.s u.k u.n e.u d.c ph.d m.d b.a m.a ed eds esp est ext dist univ assn
	natl intl govt mfg mgr attn tel ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn
	miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo ont que b.c a.d oz lb lbs hrs mins secs yrs
	a.k.a o.k p.s dom div
`;

/** Abbreviations only before a number: elsewhere `No.` is an answer and `art.` ends a sentence. */
const NUMBERED = `no nos fig figs eq sec ch vol p pp art para ex min`;

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** Titles, references and the like: the sentence goes on after them. */
export const LEADING_ABBREVIATIONS = list(BEFORE);

/** Words that are abbreviations only when a number follows. */
export const NUMBERED_ABBREVIATIONS = list(NUMBERED);

/** Abbreviations after which a sentence may end. */
export const ABBREVIATIONS = list(ANYWHERE);

/** Whether `word`, written without its last full stop, is an abbreviation or initials. */
export function isAbbreviation(word: string): boolean {
	const lower = word.toLowerCase();
	return LEADING_ABBREVIATIONS.has(lower) || ABBREVIATIONS.has(lower) || isInitials(word);
}

/** Single capitals with full stops between: `J`, `U.S`, `J.R.R`. */
export function isInitials(word: string): boolean {
	return word.length <= 12 && /^\p{L}(?:\.\p{L})*$/u.test(word) && /^(?:\p{Lu}|.*\.)/u.test(word);
}
