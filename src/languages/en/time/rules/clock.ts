import { pad } from '../../../../model/calendar.ts';
import type { Match, Meaning, TimeContext, TimeRule, TokenView } from '../../../time-grammar.ts';
import { counted, reachedDay, weekday, writing, type Base } from '../reckon.ts';

/** Times of the clock. */
export const CLOCK: readonly TimeRule[] = [
	{
		id: 'clock-time',
		description:
			'A time of the clock is on the day of writing, or the day the text has reached, until a day is named beside it.',
		examples: [
			{
				text: 'It fell at [10:35 a.m.] on the dot.',
				on: '1998-08-07',
				value: '1998-08-07T10:35',
				edtf: '1998-08-07T10:35:00',
			},
			{ text: 'It rose at [5 p.m. EST], he said.', on: '1998-08-07', value: '1998-08-07T17:00' },
			{ text: 'It opens at [7.30pm].', on: '1998-08-07', value: '1998-08-07T19:30' },
			{ text: 'Shots at [19:15].', on: '1998-08-07', value: '1998-08-07T19:15' },
		],
		patterns: [
			'INT ^: ^TWO ( ^: ^TWO )? AMPM? ZONE?',
			'INT AMPM ZONE?',
			'INT ZONE',
			'NUM ZONE',
			'INT hours ZONE?',
			'INT ^. ^TWO AMPM',
			'INT ^: ^TWO hours',
			'INT ^: ^TWO ( hrs | hr )',
			'NUM AMPM ZONE?',
			"NUM o'clock ( in the DAYPART )?",
			'INT in the ( morning | afternoon | evening )',
		],
		resolve: (match, context) => {
			const { tokens } = context;
			const written = match.number('INT');
			let hour = Number.isNaN(written) ? match.number('NUM') : written;
			let minute = match.index('TWO') < 0 ? 0 : match.number('TWO');
			// "7.30pm", as the British write it
			const dotted = /^(\d\d?)\.(\d\d)$/.exec(tokens.word(match.first));
			if (dotted) [hour, minute] = [Number(dotted[1]), Number(dotted[2])];
			// "3.40 pt" may be a weight or a price: a zone after a full stop is in capitals.
			const bareNumber =
				match.index('ZONE') === match.first + 1 &&
				Number.isNaN(written) &&
				!(dotted && tokens.capital(match.first + 1));
			if (!Number.isInteger(hour) || bareNumber) return null;
			// "0930 GMT" is hour and minute in one; two digits and a zone are no time.
			if (
				match.last - match.first ===
					(match.index('ZONE') >= 0 ? 2 : 1) + (tokens.word(match.first + 1) === 'hours' ? 1 : 0) &&
				match.index('AMPM') < 0 &&
				match.index('TWO') < 0 &&
				!Number.isNaN(written)
			) {
				// "18.45 BST", as the British write it
				if (!dotted && tokens.word(match.first).length !== 4) return null;
				if (!dotted) [hour, minute] = [Math.floor(written / 100), written % 100];
			}
			const half = match.index('AMPM') < 0 ? null : match.number('AMPM');
			const part = match.string('DAYPART') ?? tokens.word(match.last - 1);
			if (hour > 24 || minute > 59 || /^[:/]$/.test(tokens.word(match.first - 1))) return null;
			if (match.index('AMPM') >= 0 && hour > 12) return null;
			if (half === null && match.index('ZONE') < 0 && isScore(match, tokens)) return 'nothing';
			const mark = tokens.word(match.last);
			if (
				half === null &&
				(mark === ':' || mark === '.') &&
				tokens.has(match.last + 1, 'NUM') &&
				!tokens.spaced(match.last + 1)
			)
				return null;
			hour = toHalf(hour, /^(AF|EV|afternoon|evening)$/.test(part) ? 12 : half);
			return atTime(context, `${pad(hour, 2)}:${pad(minute, 2)}`);
		},
	},
	{
		id: 'local-clock',
		description: 'Four digits before "local time" are hour and minute.',
		examples: [{ text: 'It struck at [1653] local time.', on: '1998-08-07', value: '1998-08-07T16:53' }],
		patterns: ['INT local time'],
		resolve: (match, context) => {
			const digits = context.tokens.word(match.first);
			if (!/^([01]\d|2[0-3])[0-5]\d$/.test(digits)) return null;
			return { ...atTime(context, `${digits.slice(0, 2)}:${digits.slice(2)}`), last: match.first + 1 };
		},
	},
	{
		id: 'weekday-clock',
		description: 'Four digits, a weekday and a zone in one are hour and minute of that day.',
		examples: [
			{ text: 'It struck ([2053 Wednesday night, UTC]).', on: '1998-08-07', value: '1998-08-05T20:53' },
		],
		patterns: ['INT WEEKDAY DAYPART? ,? ZONE'],
		resolve: (match, context) => {
			const digits = context.tokens.word(match.first);
			if (!/^([01]\d|2[0-3])[0-5]\d$/.test(digits)) return null;
			const day = weekday(context, match.number('WEEKDAY'));
			return { ...day, type: 'TIME', value: `${day.value}T${digits.slice(0, 2)}:${digits.slice(2)}` };
		},
	},
	{
		id: 'clock-range',
		description:
			'Of two times with "to" or "and" between them, the first has the half of the day and the zone of the second.',
		examples: [
			{
				text: 'Open from [9] to [11 a.m.] only.',
				on: '1998-08-07',
				value: '1998-08-07T09:00 1998-08-07T11:00',
			},
			{
				text: 'It runs between [14.10] and [14.30 GMT].',
				on: '1998-08-07',
				value: '1998-08-07T14:10 1998-08-07T14:30',
			},
			{ text: 'Open [9.30]-[12.15pm].', on: '1998-08-07', value: '1998-08-07T09:30 1998-08-07T12:15' },
		],
		patterns: ['NUM ( ^: ^TWO )? ( - | to | and | until ) NUM ( ^: ^TWO )? ( AMPM ZONE? | ZONE )'],
		resolve: (match, context) => {
			const { tokens } = context;
			const [left, right] = [writtenTime(tokens, match.first), writtenTime(tokens, match.index('NUM', 1))];
			if (!left || !right || /^[:/.$]$/.test(tokens.word(match.first - 1))) return null;
			if (tokens.word(left.last) === 'and' && tokens.word(match.first - 1) !== 'between') return null;
			const half = match.index('AMPM') < 0 ? null : match.number('AMPM');
			const whole = !left.exact || !right.exact;
			if (half === null ? whole : Math.max(left.hour, right.hour) > 12) return null;
			// A day beside them is that of both.
			const beside = /^(,|on)$/.test(tokens.word(match.last)) ? match.last + 1 : match.last;
			if (tokens.has(beside, 'MONTH') || tokens.has(beside, 'WEEKDAY') || tokens.has(beside, 'DAY'))
				return null;
			const end = toHalf(right.hour, half);
			const start = toHalf(left.hour, half);
			const time = (hour: number, minute: number) => atTime(context, `${pad(hour, 2)}:${pad(minute, 2)}`);
			return {
				// "11 to 2 p.m." begins in the morning.
				...time(start > end ? left.hour : start, left.minute),
				last: left.last,
				also: [{ ...time(end, right.minute), first: match.index('NUM', 1), last: match.last }],
			};
		},
	},
	{
		id: 'spoken-clock',
		description:
			'Half and quarter hours and minutes past or to an hour are that time, as the clock shows it.',
		examples: [
			{ text: 'It rang at [half past noon].', on: '1998-08-07', value: '1998-08-07T12:30' },
			{ text: 'It rang at [ten minutes to three].', on: '1998-08-07', value: '1998-08-07T02:50' },
			{ text: 'It rang at [a quarter past 7 p.m.].', on: '1998-08-07', value: '1998-08-07T19:15' },
		],
		patterns: [
			"half past ( NUM | noon | midnight ) ( AMPM | o'clock )?",
			"a? quarter ( past | after | to | before ) ( NUM | noon | midnight ) ( AMPM | o'clock )?",
			"NUM minutes ( past | after | to | before ) ( NUM | noon | midnight ) ( AMPM | o'clock )?",
		],
		resolve: (match, context) => {
			const { tokens } = context;
			const words = tokens.phrase(match.first, match.last);
			const spoken = match.index('NUM', 1) >= 0;
			const named = /\b(noon|midnight)\b/.test(words);
			let hour = words.includes('noon') ? 12 : named ? 24 : match.number('NUM', spoken ? 1 : 0);
			const past = words.startsWith('half') ? 30 : /^(a )?quarter/.test(words) ? 15 : match.number('NUM');
			if (!Number.isInteger(hour) || !(past > 0 && past < 60) || hour < 1 || (hour > 12 && !named))
				return null;
			if (match.number('AMPM') === 12 && hour < 12) hour += 12;
			const minutes = hour * 60 + (/\b(to|before)\b/.test(words) ? -past : past);
			return atTime(context, `${pad(Math.floor(minutes / 60) % 24, 2)}:${pad(minutes % 60, 2)}`);
		},
	},
	{
		id: 'noon',
		description: 'Noon and midnight are times of the day of writing, or of the day the text has reached.',
		examples: [{ text: 'It ended at [noon].', on: '1998-08-07', value: '1998-08-07T12:00' }],
		patterns: ['noon', 'midday', 'midnight', '12 ( noon | midnight )'],
		resolve: (match, context) => {
			const { tokens } = context;
			// The hour of a showdown, or the film of that name.
			if (tokens.word(match.first - 1) === 'high') return null;
			return atTime(context, tokens.word(match.last - 1) === 'midnight' ? midnight(match, context) : '12:00');
		},
	},
];

/**
 * "Won in 2:20:51", "a time of 9:58" are lengths, "the Velmar 1:59 Race" is a name: hours with minutes and seconds tell
 * the time only after "at" and its like, or when both stand with a leading zero or past the middle of the day.
 */
function isScore(match: Match, tokens: TokenView): boolean {
	const before = tokens.word(match.first - 1);
	if (match.index('TWO') < 0 || tokens.word(match.first + 1) !== ':') return false;
	if (before === 'in' || (before === 'of' && tokens.word(match.first - 2) !== 'as')) return true;
	if (match.index('TWO', 1) >= 0) return !TELLS_HOUR.test(before) && tokens.word(match.first).length < 2;
	const named = (at: number) => tokens.capital(at) && /^[a-z]{2,}$/.test(tokens.word(at));
	if (tokens.breaks(match.first) || tokens.breaks(match.last) || !named(match.last)) return false;
	return (
		named(match.first - 1) && !tokens.has(match.first - 1, 'WEEKDAY') && !tokens.has(match.last, 'WEEKDAY')
	);
}

/** Words before a time of the clock. */
const TELLS_HOUR = /^(at|by|until|till|from|to|around|about|after|before|since|between)$/;

/** The day clock times belong to: the running day, or the day of writing. */
export function clockDay(context: TimeContext): Base {
	const otherwise = context.narrative ? { date: null, reference: 'narrative' as const } : writing(context);
	return reachedDay(context) ?? otherwise;
}

/** Midnight ends a day, but what comes after it is of the day that begins; that of the day of writing may be past. */
function midnight(match: Match, context: TimeContext): string {
	const { tokens } = context;
	if (/^(after|past|since)$/.test(tokens.word(match.first - 1))) return '00:00';
	const beside = /^(,|on)$/.test(tokens.word(match.last)) ? match.last + 1 : match.last;
	const dated = ['WEEKDAY', 'MONTH', 'DAY'].some((name) => tokens.has(beside, name));
	const today = clockDay(context).reference === 'publication' && !dated;
	const told = tokens.word(match.first - 1) === 'at' && context.tense() === null;
	return today && (told || context.tense() === 'past') ? '00:00' : '24:00';
}

/** Hour and minute as written at a token ("9", "9.30", "9:30"), whether both are, and the token after; null for none. */
function writtenTime(
	tokens: TokenView,
	at: number,
): { readonly hour: number; readonly minute: number; readonly exact: boolean; readonly last: number } | null {
	const dotted = /^(\d\d?)\.(\d\d)$/.exec(tokens.word(at));
	const colon = tokens.word(at + 1) === ':' && tokens.has(at + 2, 'TWO') ? tokens.word(at + 2) : null;
	const hour = Number(dotted?.[1] ?? tokens.word(at));
	const minute = Number(dotted?.[2] ?? colon ?? 0);
	if (!Number.isInteger(hour) || hour > 24 || minute > 59) return null;
	return { hour, minute, exact: dotted !== null || colon !== null, last: colon === null ? at + 1 : at + 3 };
}

/** An hour of the half of the day (12 the second, 0 the first, null not said) on the clock of 24 hours. */
function toHalf(hour: number, half: number | null): number {
	if (half === 12) return hour < 12 ? hour + 12 : hour;
	return half === 0 && hour === 12 ? 0 : hour;
}

function atTime(context: TimeContext, time: string): Meaning {
	const base = clockDay(context);
	const value = base.date === null ? null : `${base.date}T${time}`;
	const meaning = counted(base, value, `XXXX-XX-XXT${time}`, 'TIME');
	// An hour on a day that nothing names tells nothing of the day the story has reached.
	return base.reference === 'publication' ? { ...meaning, aside: true } : meaning;
}
