import type { TimeGrammar } from '../../languages/time-grammar.ts';
import type { Article, ParagraphKind } from '../../model/article.ts';
import { shiftDay } from '../../model/calendar.ts';
import { edtfOf } from '../../model/timeml.ts';
import type { Timex } from '../../model/timex.ts';
import { compile, type CompiledGrammar } from './compiled.ts';
import type { Setting } from './context.ts';
import { dayFirst } from './evidence.ts';
import { Narration } from './narration.ts';
import { scan, type Expression } from './scan.ts';
import { tokenise } from './tokenise.ts';
import type { Tokens } from './tokens.ts';

/** What kind of text it is: news counts from the day of publication, a narrative from the date it has reached. */
type TextKind = 'news' | 'narrative';

/** A text's temporal expressions, and how it was read. */
export interface Tagging {
	readonly kind: TextKind;
	/** Why it was taken for that kind, in words. */
	readonly because: string;
	/** One list a paragraph. */
	readonly timexes: readonly (readonly Timex[])[];
}

/** The temporal expressions of an article, one list a paragraph, with offsets into the paragraph. */
export function tag(article: Article, language: { readonly time: TimeGrammar }): Timex[][] {
	const { published, dateline } = article;
	const texts = article.paragraphs.map(({ text }) => text);
	const kinds = article.paragraphs.map(({ kind }) => kind);
	return tagTexts(texts, published, language.time, { dateline, kinds }).timexes.map((list) => [...list]);
}

/**
 * The temporal expressions of one text, in order and without overlap.
 *
 * @param published day of publication, `YYYY-MM-DD`; without it relative words get values with unknown parts
 */
export function tagText(
	text: string,
	published: string | null,
	grammar: TimeGrammar,
	options: { readonly dateline?: string | null } = {},
): Timex[] {
	return [...(tagTexts([text], published, grammar, options).timexes[0] ?? [])];
}

/** What an article says about a text besides its day. */
interface TaggingOptions {
	/** The place of the dateline as printed. */
	readonly dateline?: string | null;
	/** Of each paragraph. Those beside the story, such as captions, read its running date and leave it as it is. */
	readonly kinds?: readonly ParagraphKind[];
}

/** Tags paragraphs as one narrative, and tells what kind of text they are. */
export function tagTexts(
	texts: readonly string[],
	published: string | null,
	grammar: TimeGrammar,
	options: TaggingOptions = {},
): Tagging {
	const compiled = compile(grammar);
	const paragraphs = texts.map((text) => tokenise(text, grammar, compiled.vocabulary));
	const setting: Setting = {
		published,
		datelineDay: datelineDay(published, options.dateline ?? null, grammar),
		narrative: false,
		dayFirst: dayFirst(paragraphs, compiled.vocabulary),
		named: grammar.named(paragraphs),
	};
	const kinds = options.kinds ?? [];
	const news = read(paragraphs, kinds, compiled, new Narration(setting));
	const { distant, deictic, fresh } = news.narration.kind;
	const counts = `${distant} dates of other years, ${deictic} counted from the day of writing${fresh ? ', and it opens with its own day' : ''}`;
	// A history is read a second time, with each date counted from the one before.
	const narrative = news.narration.kind.narrative;
	const reading = narrative
		? read(paragraphs, kinds, compiled, new Narration({ ...setting, narrative }))
		: news;
	return {
		kind: narrative ? 'narrative' : 'news',
		because: counts,
		timexes: reading.expressions.map((list, index) =>
			list.map((expression) => timexOf(expression, paragraphs[index])),
		),
	};
}

function read(
	paragraphs: readonly Tokens[],
	kinds: readonly ParagraphKind[],
	compiled: CompiledGrammar,
	narration: Narration,
): { readonly expressions: Expression[][]; readonly narration: Narration } {
	const expressions = paragraphs.map((tokens, index) =>
		narration.paragraph(kinds[index] ?? 'body', tokens.text, () => scan(tokens, compiled, narration)),
	);
	return { expressions, narration };
}

/** Hour of the day, UTC, at which a page's day is taken to be written: its evening in the Americas. */
const PAGE_HOUR_UTC = 22;

/** The next day, when it has begun at the dateline's place before the page's own day is over; else null. */
function datelineDay(published: string | null, dateline: string | null, grammar: TimeGrammar): string | null {
	if (published === null || dateline === null) return null;
	const offset = grammar.offsetOf(dateline);
	return offset !== null && PAGE_HOUR_UTC + offset >= 24 ? shiftDay(published, 1) : null;
}

function timexOf(expression: Expression, tokens: Tokens | undefined): Timex {
	const { meaning, first, last, rule } = expression;
	const start = tokens?.start(first) ?? 0;
	const end = tokens?.end(last - 1) ?? 0;
	const mod = meaning.mod ?? null;
	return {
		start,
		end,
		text: tokens?.text.slice(start, end) ?? '',
		type: meaning.type,
		value: meaning.value,
		mod,
		edtf: meaning.edtf !== undefined ? meaning.edtf : edtfOf(meaning.type, meaning.value, mod),
		rule,
		reference: meaning.reference ?? 'explicit',
		referenceDate: meaning.referenceDate ?? null,
	};
}
