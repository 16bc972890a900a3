/**
 * Verb forms that tell the tense of a clause. Regular past forms are known by their ending; these are the
 * irregular ones, with auxiliaries.
 */
export const PAST_VERBS: readonly string[] =
	`was were had did said told became began brought broke built bought came caught chose cut dealt drew drove ate
	fell felt fought found flew forgot froze gave got went grew heard held hit hurt kept knew laid led left lent lost
	made meant met paid put quit ran rose rode sank saw sent sold shook shot shut slept slid sought spent spoke spread
	stood stole struck stuck swam swore swept swung taught thought threw took understood woke won wore wrote arose
	beat bet bid bled blew bred clung crept dug drank fled flung forbade foresaw lit overcame overthrew rang sang sat
	shrank sprang stung tore undertook upheld withdrew wept would've died didn wasn weren hadn`
		.split(/\s+/)
		.filter(Boolean);

export const PRESENT_VERBS: readonly string[] = `is are has have does do`.split(' ');

/** Words after which the clause speaks of what is to come. */
export const FUTURE_WORDS: readonly string[] =
	"will would shall 'll won going plans planned expects expected expect scheduled due set slated hopes intends intend must should may might could can".split(
		' ',
	);

/** Verbs of beginning and ending, in forms that are no nouns. */
export const BEGINNING = 2;

/** Verbs of what is arranged beforehand; those that are nouns too count less, so that any clearer verb comes first. */
export const CALENDAR_VERBS: ReadonlyMap<string, number> = new Map([
	...'begin open reopen resume expire meet go plays faces hosts travels holds vote decides celebrates take comes'
		.split(' ')
		.map((word): [string, number] => [word, 1]),
	...`begins starts opens closes ends resumes reopens expires concludes convenes arrives leaves departs returns goes
	becomes takes meets airs premieres`
		.split(/\s+/)
		.map((word): [string, number] => [word, BEGINNING]),
]);
