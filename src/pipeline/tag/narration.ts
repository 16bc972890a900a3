import type { Meaning, TimeContext, TimeGrammar } from '../../languages/time-grammar.ts';
import type { ParagraphKind } from '../../model/article.ts';
import { readDate } from '../../model/calendar.ts';
import { Context, type Setting } from './context.ts';
import { KindEvidence } from './kind.ts';
import { Quotations } from './quotations.ts';
import { Ahead, type Reached } from './reached.ts';
import type { Tokens } from './tokens.ts';

const QUARTER = /^\d{4}-Q[1-4]$/;

/** The dates a text has reached while it is read, and the evidence it gives of its kind. */
export class Narration {
	readonly setting: Setting;
	#reached: Reached = {
		running: null,
		day: null,
		said: null,
		ahead: null,
		span: null,
		quarter: null,
		glance: null,
	};
	readonly kind: KindEvidence;
	/** The paragraph being read stands under a picture. */
	#caption = false;
	#quotations = new Quotations('');

	constructor(setting: Setting) {
		this.setting = setting;
		this.kind = new KindEvidence(setting.published);
	}

	/** Takes note of what a rule has read, before anything is wrapped around it. */
	count(meaning: Meaning, deictic: boolean): void {
		this.kind.count(meaning, deictic);
		if (!deictic) this.#noteSpan(meaning);
	}

	/** Keeps the days of "from 15 to 17 March". */
	#noteSpan({ value, also }: Meaning): void {
		const last = also?.length === 1 && !this.setting.narrative ? also[0]?.value : undefined;
		if (last !== undefined && dayOf(last) !== null && dayOf(value) !== null)
			this.#reached = { ...this.#reached, span: [value, last] };
	}

	/** Reads a paragraph; after one beside the story, goes back to the date the story had reached. */
	paragraph<T>(kind: ParagraphKind, text: string, read: () => T): T {
		this.#quotations = new Quotations(text);
		this.#caption = kind === 'caption';
		if (kind === 'body') return read();
		const reached = this.#reached;
		const result = read();
		this.#reached = reached;
		return result;
	}

	/** Moves the running date on to an expression just read. */
	advance(meaning: Meaning, tokens: Tokens, first: number): void {
		const value = meaning.type === 'DATE' || meaning.type === 'TIME' ? meaning.value : meaning.within;
		if (meaning.aside || value === undefined) return;
		// In a history, words counted from the day of writing ("today") leave the story where it is.
		if (this.setting.narrative && meaning.reference === 'publication') return;
		if (QUARTER.test(value)) this.#reached = { ...this.#reached, quarter: value };
		const date = /^(?:BC)?\d{4}(?:-\d\d(?:-\d\d)?)?/.exec(value)?.[0];
		if (date === undefined || this.#looksAway(date)) return;
		if (this.#quotations.hold(tokens.start(first))) this.#reached = { ...this.#reached, said: date };
		else if (this.#isAhead(date, meaning)) {
			this.#reached = { ...this.#reached, ahead: new Ahead(date, tokens, first) };
		} else {
			const { running } = this.#reached;
			// A year named again does not undo the month the story has reached in it.
			const same = running?.startsWith(`${date}-`);
			const day = this.setting.narrative ? null : date.length === YEAR ? this.#reached.day : dayOf(date);
			this.#reached = { ...this.#reached, running: same ? running : date, day, said: null, ahead: null };
		}
	}

	/** News tells what has happened: a date to come does not carry the story on. */
	#isAhead(date: string, { reference }: Meaning): boolean {
		const { narrative, published } = this.setting;
		if (narrative || published === null || reference === 'dateline') return false;
		return !date.startsWith('B') && date > published;
	}

	/** A bare year far from the story is a glance aside, until a second date of its time follows. */
	#looksAway(date: string): boolean {
		if (!this.setting.narrative) return false;
		const { running, glance } = this.#reached;
		const [year, here] = [readDate(date)?.year, readDate(running ?? '')?.year];
		if (year === undefined || here === undefined) return false;
		const far = Math.abs(year - here) > GLANCE && /^(BC)?\d{4}$/.test(date);
		const again = glance !== null && Math.abs(year - glance) <= GLANCE;
		this.#reached = { ...this.#reached, glance: far ? year : null };
		return far && !again;
	}

	/** What is known at the tokens from `first` to `last` (excluded). */
	context(
		tokens: Tokens,
		{ first, last }: { readonly first: number; readonly last: number },
		grammar: TimeGrammar,
	): TimeContext {
		const quoted = this.#quotations.hold(tokens.start(first));
		const place = { first, last, quoted, caption: this.#caption };
		return new Context(tokens, place, this.setting, this.#reached, grammar);
	}
}

/** Length of a value that names a year. */
const YEAR = 'YYYY'.length;

/** The day a value names; null for a month or year. */
function dayOf(value: string): string | null {
	return /^\d{4}-\d\d-\d\d$/.test(value) ? value : null;
}

/** Years from the running date at which a bare year is taken for a glance aside. */
const GLANCE = 8;
