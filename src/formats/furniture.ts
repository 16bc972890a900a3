/** Labels after which an article has only its apparatus and its readers' voices: nothing of the story follows. */
const APPARATUS = labels([
	'(?:leave|post|add|write) a (?:comment|reply)',
	String.raw`\d+ (?:comments|responses|replies) (?:on|to) .{1,200}`,
	'(?:sources?|references|notes|footnotes|external links?|sister links?|further reading|bibliography)',
	'about the authors?',
]);
/** The name over a reader's comment, which always has its colon: "What the law says" is a heading. */
const COMMENTER = /^.{1,40} (?:says|wrote|commented):$/;

/** Labels under which a page points to other stories; the story may go on below them. */
const POINTERS = labels([
	String.raw`more (?:stories|news|headlines|articles|coverage|to read|like this)`,
	String.raw`(?:more|related|latest|recent|other|top|popular|trending|featured|recommended) (?:stories|articles|news|posts|content|coverage|videos?|headlines|topics|reading)`,
	String.raw`more (?:from|on|in|about) .{1,50}`,
	'keep reading',
	'the latest',
	'featured',
	'opinions?',
	'editorials?',
	'see also',
	String.raw`(?:\d+ )?comments?`,
	'(?:join|view) the (?:conversation|discussion|comments)',
	'(?:most|popular) (?:read|viewed|popular|shared|recent|commented)',
	'trending(?: now)?',
	'popular',
	"(?:editor[’']?s[’']?|our|top) picks?",
	'up next',
	'read next',
	'what to read next',
	"(?:you (?:may|might) (?:also )?(?:like|be interested in)|don[’']?t miss|recommended(?: for you)?|around the web|also check out)",
	'in other news',
	'from the web',
	'(?:tags|topics|filed under|in this article)(?:: .*)?',
	'sponsored(?: content| links)?',
	'promoted(?: content| stories)?',
	'newsletters?',
]);

/** Matches a line that consists of one of the labels. */
function labels(patterns: readonly string[]): RegExp {
	return new RegExp(`^(?:${patterns.join('|')})\\s*(?::|\\.\\.\\.|…)?$`, 'i');
}

/** Labels of a box of links that may stand in the middle of a story, which goes on below it. */
const ASIDES =
	/^(?:related|related links?|read more|also read|see more|advertisement|recommended|watch|listen|read also)\s*:?$/i;

const AGO = String.raw`(?:\d+|an?|one|two|few)\s?(?:s|secs?|m|mins?|h|hrs?|d|w|mo|y|(?:second|minute|hour|day|week|month|year)s?)\s+ago`;
/** Lines that belong to the page around a story, wherever they stand. */
const LINES = [
	/^(?:photo |image |video |picture )?(?:credits?|courtesy)(?: of)?:? ?.{0,80}$/i,
	/^(?:image|photo|photograph|picture|graphic|video|illustration)s?(?: by)?:[^.]{0,60}\.?$/i,
	new RegExp(`^(?:(?:last )?(?:updated|published|posted|modified)[: ]*)?(?:about )?${AGO}$`, 'i'),
	/^(?:first |last )?(?:updated|published|posted|modified|issued|created)(?: on| at|:) .{1,60}$/i,
	/^(?:last )?updated .{0,40}\d{4}.{0,30}$/i,
	/^(?:advertisement|advertising|ad|story continues below(?: (?:the )?(?:ad|advertisement))?|article continues below.{0,30}|loading\.*)$/i,
	/^(?:share|share (?:this|on|via)\b.{0,60}|print(?: this)?|e-?mail(?: this)?|copy link|save|listen(?: to this article)?|bookmark|tweet|facebook|twitter|whatsapp|linkedin|reddit|comments?)$/i,
	/^(?:sign up|subscribe|register|log ?in|sign in|join us|follow us|click here|tap here|download (?:the|our) app|get (?:the|our) .{0,40}newsletter)\b.{0,160}$/i,
	/^\[?(?:read more|read also|also read|see also|see more|related(?: (?:post|story|article))?|watch|listen|more|read|don[’']t miss|read the full story)\s?: .{1,200}$/i,
	/^(?:copyright|©|\(c\)) ?.{0,200}$/i,
	/^.{0,120}all rights reserved\.?.{0,120}$/i,
	/^have an opinion on this story\b.{0,40}$/i,
	/^\((?:additional )?(?:reporting|writing|editing|compiled) by .{1,300}\)$/i,
	/^(?:reporting|writing|editing|additional reporting) by [^.]{1,200}\.?$/i,
	/^our standards: .{1,80}$/i,
	/^(?:[Bb]y|BY|From) \p{Lu}[\p{L}.'’-]+(?:(?: |, | and )\p{Lu}?[\p{L}.'’-]+){1,8}$/u,
	/^https?:\/\/\S+$/,
	/^\d+ (?:min(?:ute)?s?(?: read)?|comments?|shares?|likes?)$/i,
	/^[\p{S}\p{P}\s\d]*$/u,
	// A key to the colours of a chart: "█ Party A - 12 seats".
	/^[\u2580-\u259f\u25a0-\u25ff]/,
	// Who is quoted in a pulled quote, without the quote: "—Ada Lovelace on engines".
	/^[—–―]\s?\p{Lu}.{0,140}[^.!?…]$/u,
	/^(?:image|media|photo) (?:copyright|source|credit):? .{1,60}$/i,
	/^(?:image|photo|slide) \d+ (?:of|\/) ?(?:\/ )?\d+$/i,
	/^media playback is (?:not supported|unsupported)\b.{0,40}$/i,
	/^this .{1,40} requires javascript\.?$/i,
	/^skip to (?:main )?content$/i,
	/^continue reading below$/i,
];
/** A short paragraph with one of these is about the outlet and its writers, not about the news. */
const HOUSE_NOTICES =
	/\bfollow (?:him|her|them|us|me|[\p{Lu}@][\w.’'-]+(?: \p{Lu}[\w.’'-]+)?) (?:on|at) (?:twitter|x|facebook|instagram|bluesky|mastodon|threads|linkedin|@)|\b(?:may|can) be (?:reached|contacted) at\b|\b(?:sign up|subscribe) (?:to|for|now|here|today)\b.*\b(?:newsletters?|emails?|inbox|alerts)\b|\bnewsletters?\b.*\b(?:sign up|subscribe)\b|\baffiliate (?:links?|commission)\b|\bmay not be (?:reproduced|published|rewritten)\b|\bby using this (?:web)?site\b|\bcontributed (?:reporting|to this (?:report|story|article))\b/iu;
/** Longest notice, stamp and line of furniture, in characters. */
const NOTICE_LENGTH = 320;
const STAMP_LENGTH = 120;
const LINE_LENGTH = 400;
/** The words and marks a line about its own time of publication is made of. */
const STAMP_WORDS =
	/\b(?:first|last|published|updated?|posted|modified|created|on|at|by|from|am|pm|a\.m|p\.m|noon|e[sd]?t|c[sde]?t|m[sd]t|p[sd]?t|gmt|utc|bst|ist|cest|local time|today|yesterday|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december)\b|[\d\s.,:;|/·•()+–—-]+|(?<=\d)(?:am|pm|st|nd|rd|th|h)\b/gi;

/** Whether this line is a label below which nothing on the page belongs to the story. */
export function endsStory(line: string): boolean {
	return APPARATUS.test(line) || COMMENTER.test(line);
}

/** Whether this line is a label below which the page turns to other stories. */
export function pointsAway(line: string): boolean {
	return POINTERS.test(line);
}

/** Whether this line is the label of a box of links within a story. */
export function opensAside(line: string): boolean {
	return ASIDES.test(line);
}

/** Whether this line belongs to the page and not to any story on it. */
export function isFurniture(line: string): boolean {
	if (line.length <= NOTICE_LENGTH && HOUSE_NOTICES.test(line)) return true;
	if (line.length <= STAMP_LENGTH && isStamp(line)) return true;
	return line.length <= LINE_LENGTH && LINES.some((pattern) => pattern.test(line));
}

/** Whether a line says nothing but when the page was published: "Updated Nov 19, 9:41 AM; posted Nov 18". */
function isStamp(line: string): boolean {
	return /\d/.test(line) && line.replace(STAMP_WORDS, '') === '';
}
