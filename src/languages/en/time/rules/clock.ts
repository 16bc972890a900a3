import { pad, readDate, shiftDay } from '../../../../model/calendar.ts';
import type { Match, Meaning, TimeContext, TimeRule } from '../../../time-grammar.ts';
import { counted, explicit, running, writing, type Base } from '../reckon.ts';

/** Times of the clock and parts of the day. */
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
			'INT hours ZONE?',
			'INT ^. ^TWO AMPM',
			'INT ^: ^TWO hours',
			'INT ^: ^TWO ( hrs | hr )',
			'NUM AMPM',
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
			if (!Number.isInteger(hour)) return null;
			// "0930 GMT" is hour and minute in one; two digits and a zone are no time.
			if (
				match.last - match.first ===
					(match.index('ZONE') >= 0 ? 2 : 1) + (tokens.word(match.first + 1) === 'hours' ? 1 : 0) &&
				match.index('AMPM') < 0 &&
				match.index('TWO') < 0 &&
				!Number.isNaN(written)
			) {
				if (tokens.word(match.first).length !== 4) return null;
				[hour, minute] = [Math.floor(written / 100), written % 100];
			}
			const half = match.index('AMPM') < 0 ? null : match.number('AMPM');
			const part = match.string('DAYPART') ?? tokens.word(match.last - 1);
			if (hour > 24 || minute > 59 || /^[:/]$/.test(tokens.word(match.first - 1))) return null;
			if (match.index('AMPM') >= 0 && hour > 12) return null;
			// "a time of 2:20:51", "won 3:2" are none.
			const timed = half === null && match.index('TWO', 1) >= 0;
			if (timed && /^(of|in)$/.test(tokens.word(match.first - 1))) return null;
			const mark = tokens.word(match.last);
			if (
				half === null &&
				(mark === ':' || mark === '.') &&
				tokens.has(match.last + 1, 'NUM') &&
				!tokens.spaced(match.last + 1)
			)
				return null;
			if (half === 12 || /^(AF|EV|afternoon|evening)$/.test(part)) hour = hour < 12 ? hour + 12 : hour;
			else if (half === 0 && hour === 12) hour = 0;
			return atTime(context, `${pad(hour, 2)}:${pad(minute, 2)}`);
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
	{
		id: 'near-daypart',
		description:
			'"This morning", "tonight" and "last night" are parts of the day of writing or the one before.',
		examples: [
			{ text: 'He left [last night].', on: '1998-01-20', value: '1998-01-19TNI' },
			{ text: 'He left [this morning].', on: '1998-01-20', value: '1998-01-20TMO' },
		],
		deictic: true,
		patterns: ['( LAST | THIS ) DAYPART', 'tonight', 'overnight'],
		resolve: (match, context) => {
			const { tokens } = context;
			const base = writing(context);
			const part = match.string('DAYPART') ?? 'NI';
			if (tokens.word(match.first) === 'overnight') {
				// "changed almost overnight" tells how fast.
				if (/^(an|almost|virtually|practically|nearly)$/.test(tokens.word(match.first - 1))) return null;
				if (tokens.word(match.last) !== ',') return null;
			}
			if (base.date === null) return explicit(`XXXX-XX-XXT${part}`, 'TIME');
			const day = match.index('LAST') >= 0 ? shiftDay(base.date, -1) : base.date;
			return counted(base, `${day}T${part}`, '', 'TIME');
		},
	},
	{
		id: 'following-daypart',
		description: '"That morning" and "the next evening" are counted from the day the text has reached.',
		examples: [
			{
				text: 'On [May 3, 1862] it fell, and [the next morning] it rose.',
				value: '1862-05-03 1862-05-04TMO',
			},
		],
		patterns: [
			'( the | that ) ( same | very )? DAYPART',
			'the ( next | following | previous ) DAYPART',
			'the DAYPART before',
			'that DAYPART',
			'one DAYPART',
			'in the? DAYPART',
			'at night',
		],
		resolve: (match, context) => {
			const { tokens } = context;
			const lead = tokens.word(match.first);
			const second = tokens.word(match.first + 1);
			const part = match.string('DAYPART') ?? 'NI';
			const first = lead === 'in' || lead === 'at' ? match.first + 1 : match.first;
			if (tokens.word(match.last) === 'of' || tokens.word(match.last) === '-') return null;
			const base = day(context);
			if (lead === 'one' || base.date === null || lead === 'at') {
				return { ...explicit(`XXXX-XX-XXT${part}`, 'TIME'), first };
			}
			const shift =
				second === 'previous' || tokens.word(match.last - 1) === 'before'
					? -1
					: /^(next|following)$/.test(second)
						? 1
						: 0;
			return { ...counted(base, `${shiftDay(base.date, shift)}T${part}`, '', 'TIME'), first };
		},
	},
	{
		id: 'daypart',
		description: '"Night" and "daytime" alone are parts of no day in particular.',
		examples: [{ text: 'In [1476] they marched by [night].', value: '1476 XXXX-XX-XXTNI' }],
		patterns: ['night', 'nighttime', 'night - time', 'daytime', 'nights'],
		resolve: (match, { narrative, tokens }) => {
			if (!narrative || !/^(at|by|of|during|,)$/.test(tokens.word(match.first - 1))) return null;
			const part = tokens.word(match.first).startsWith('n') ? 'NI' : 'DT';
			return explicit(`XXXX-XX-XXT${part}`, 'TIME');
		},
	},
];

/** The day clock times belong to: the running day, or the day of writing. */
function day(context: TimeContext): Base {
	const reached = running(context);
	if (reached.reference === 'narrative' && /^\d{4}-\d\d-\d\d$/.test(reached.date ?? '')) return reached;
	return context.narrative ? { date: null, reference: 'narrative' } : writing(context);
}

/** Midnight ends a day, but what comes after it is of the day that begins. */
function midnight(match: Match, { tokens }: TimeContext): string {
	return /^(after|past|since)$/.test(tokens.word(match.first - 1)) ? '00:00' : '24:00';
}

function atTime(context: TimeContext, time: string): Meaning {
	const base = day(context);
	return counted(base, base.date === null ? null : `${base.date}T${time}`, `XXXX-XX-XXT${time}`, 'TIME');
}

/** Part of the day a wrapper or join puts on a date. */
export function onPart(meaning: Meaning, part: string): Meaning | null {
	const value = /^(?:BC)?\d{4}-\d\d(?:-\d\d)?$|^XXXX-(?:WXX-\d|XX-XX|\d\d-\d\d)$/.exec(meaning.value)?.[0];
	if (value === undefined || !/-\d\d?$/.test(value) || (readDate(value) && !/-\d\d-\d\d$/.test(value)))
		return null;
	return { ...meaning, type: 'TIME', value: `${value}T${part}` };
}
