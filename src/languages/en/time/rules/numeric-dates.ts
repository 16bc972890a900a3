import { pad } from '../../../../model/calendar.ts';
import type { TimeRule } from '../../../time-grammar.ts';
import { explicit, fullDay, fullYear } from '../reckon.ts';

/** Dates written in numbers. */
export const NUMERIC_DATES: readonly TimeRule[] = [
	{
		id: 'iso-date',
		description: 'A date in ISO 8601 is that day.',
		examples: [{ text: 'Filed [2025-04-28] by mail.', value: '2025-04-28' }],
		patterns: ['YEAR ^- ^TWO ^- ^TWO', 'YEAR ^/ ^TWO ^/ ^TWO'],
		resolve: (match) => fullDay(match.number('YEAR'), match.number('TWO'), match.number('TWO', 1)),
	},
	{
		id: 'stamp',
		description: 'A day with its time as machines write them is that time.',
		examples: [
			{ text: 'Sent [1998-06-05T16:30:00Z] by wire.', value: '1998-06-05T16:30' },
			{ text: 'Sent [1998-06-05 16:00:00] by wire.', value: '1998-06-05T16:00' },
			{ text: 'Wire of [19980108.0539], filed [19980109].', value: '1998-01-08T05:39 1998-01-09' },
		],
		patterns: [
			'YEAR ^- ^TWO ^- ^TWO ( ^t )? TWO ^: ^TWO ( ^: ^TWO )? ( ^z )?',
			'YEAR ^TWO ^TWO',
			'YEAR ^TWO ^TWO ^. ^INT',
		],
		resolve: (match, { tokens }) => {
			const day = fullDay(match.number('YEAR'), match.number('TWO'), match.number('TWO', 1));
			const both = match.number('INT');
			const four = tokens.word(match.last - 1).length === 4;
			if (!day || (!Number.isNaN(both) && !four)) return null;
			const hour = Number.isNaN(both) ? match.number('TWO', 2) : Math.floor(both / 100);
			const minute = Number.isNaN(both) ? match.number('TWO', 3) : both % 100;
			if (Number.isNaN(hour)) return day;
			if (hour > 24 || minute > 59) return null;
			return { ...day, type: 'TIME', value: `${day.value}T${pad(hour, 2)}:${pad(minute, 2)}` };
		},
	},
	{
		id: 'numeric-date',
		description:
			'A date in numbers is month first, unless the article itself has one that can only be day first.',
		examples: [
			{ text: 'Filed [4/28/2025] by mail.', value: '2025-04-28' },
			{ text: 'Filed [4/5/2025], after [28/4/2025].', value: '2025-05-04 2025-04-28' },
			{ text: 'Filed [28.04.2025] by mail.', value: '2025-04-28' },
			{ text: 'Filed [11-02-89] by wire.', value: '1989-11-02' },
		],
		patterns: ['DAY ^/ ^DAY ^/ ^( YEAR | TWO )', 'DAY ^- ^DAY ^- ^( YEAR | TWO )', 'DAY ^. ^DAY ^. ^YEAR'],
		resolve: (match, { tokens, dayFirst }) => {
			const [left, right] = [match.number('DAY'), match.number('DAY', 1)];
			const mark = tokens.word(match.first + 1);
			if (tokens.word(match.last) === mark || tokens.word(match.first - 1) === mark) return null;
			const days = left > 12 || (right <= 12 && (mark === '.' || (dayFirst ?? false)));
			const year = tokens.value(match.last - 1, 'INT');
			return fullDay(fullYear(Number(year)), days ? right : left, days ? left : right);
		},
	},
	{
		id: 'nine-eleven',
		description: '"9/11" and "the Sept. 11 attacks" are the day of the attacks of 2001.',
		examples: [
			{ text: 'After the [Sept. 11] attacks it was shut.', on: '2025-04-27', value: '2001-09-11' },
			{ text: 'Since [9/11] the rules are strict.', value: '2001-09-11' },
		],
		patterns: ['INT ^/ ^INT', 'MONTH DAY ( terror | terrorist )? attacks'],
		resolve: (match, { tokens }) => {
			const attacks = match.index('MONTH') >= 0;
			if (attacks) {
				const right = match.number('MONTH') === 9 && match.number('DAY') === 11;
				return right ? { ...explicit('2001-09-11'), last: match.first + 2 } : null;
			}
			if (match.number('INT') !== 9 || match.number('INT', 1) !== 11) return null;
			if (tokens.word(match.last) === '/' || tokens.word(match.last) === 'of') return null;
			return tokens.word(match.first - 1) === '/' ? null : explicit('2001-09-11');
		},
	},
];
