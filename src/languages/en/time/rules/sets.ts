import type { TimeRule } from '../../../time-grammar.ts';
import { duration } from './durations.ts';

/** What comes again and again. */
export const SETS: readonly TimeRule[] = [
	{
		id: 'every-unit',
		description: '"Every day", "each year", "per month" come again in each such unit.',
		examples: [
			{ text: 'It rains [every week].', value: 'P1W' },
			{ text: 'It pays [every two years].', value: 'P2Y' },
		],
		patterns: [
			'( every | each ) UNIT',
			'every {count} UNITS',
			'every COUPLE of UNITS',
			'every other UNIT',
			'per UNIT',
			'everyday',
		],
		resolve: (match, { tokens }) => {
			const unit = match.string('UNIT') ?? match.string('UNITS') ?? 'D';
			// "75 miles per hour" is a speed.
			if (tokens.word(match.first) === 'per' && unit.startsWith('T')) return null;
			const couple = match.number('COUPLE');
			const count = Number.isNaN(couple) ? match.number('NUM') : couple;
			const other = tokens.word(match.first + 1) === 'other';
			const value = duration(other ? 2 : Number.isNaN(count) ? 1 : count, unit);
			const word = tokens.word(match.first);
			return { type: 'SET', value: word === 'everyday' ? 'XXXX-XX-XX' : value };
		},
	},
	{
		id: 'every-day-of',
		description: '"Every Tuesday", "Mondays", "each July" and "every summer" come again on such days.',
		examples: [
			{ text: 'They met [every Tuesday].', value: 'XXXX-WXX-2' },
			{ text: 'They met [each July].', value: 'XXXX-07' },
		],
		patterns: ['( every | each ) ( WEEKDAY | MONTH | SEASON | DAYPART )', 'every WEEKDAY DAYPART'],
		resolve: (match) => {
			const [weekday, month] = [match.number('WEEKDAY'), match.number('MONTH')];
			const season = match.string('SEASON');
			const part = match.string('DAYPART');
			const tail = part === null ? '' : `T${part}`;
			if (!Number.isNaN(weekday)) return { type: 'SET', value: `XXXX-WXX-${weekday}${tail}` };
			if (!Number.isNaN(month)) return { type: 'SET', value: `XXXX-${String(month).padStart(2, '0')}` };
			return { type: 'SET', value: season === null ? `XXXX-XX-XX${tail}` : `XXXX-${season}` };
		},
	},
	{
		id: 'weekdays',
		description: 'A weekday in the plural comes again each week.',
		examples: [{ text: 'Closed on [Mondays].', value: 'XXXX-WXX-1' }],
		patterns: [
			'weekends',
			'mondays',
			'tuesdays',
			'wednesdays',
			'thursdays',
			'fridays',
			'saturdays',
			'sundays',
		],
		resolve: (match, { tokens }) => {
			if (tokens.word(match.first) === 'weekends') return { type: 'SET', value: 'XXXX-WXX-WE' };
			const order = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'].indexOf(tokens.word(match.first).slice(0, 2));
			return { type: 'SET', value: `XXXX-WXX-${order + 1}` };
		},
	},
	{
		id: 'rate-word',
		description: '"Daily", "annually" and the like come again in each such unit.',
		examples: [{ text: 'It is paid [annually].', value: 'P1Y' }],
		patterns: ['RATE'],
		resolve: (match, { tokens }) => {
			const word = tokens.word(match.first);
			// "The Daily Telegraph" is a name.
			if (tokens.capital(match.first) && (tokens.capital(match.last) || tokens.capital(match.first - 1)))
				return null;
			// "a quarterly dividend" tells what kind of dividend it is.
			if (
				word === 'quarterly' &&
				/^[a-z]/.test(tokens.word(match.last)) &&
				!/^(and|or|in|by|to|for)$/.test(tokens.word(match.last))
			)
				return null;
			return { type: 'SET', value: match.string('RATE') ?? '' };
		},
	},
	{
		id: 'rate-per',
		description: '"Twice a week", "$5 a day" come again in each such unit.',
		examples: [{ text: 'It costs $5 million [a year].', value: 'P1Y' }],
		patterns: ['( a | an ) UNIT'],
		resolve: (match, { tokens }) => {
			const before = tokens.word(match.first - 1);
			const rated =
				/^(once|twice|times|million|billion|percent|%|barrels|tons|hours|people|dollars|cents|pounds|miles|tonnes|shares|units|yen|cars|vehicles|copies|passengers|flights)$/.test(
					before,
				) ||
				/\d$/.test(before) ||
				(/^[a-z]{3,}[^\W_su]s$/.test(before) && !tokens.capital(match.first - 1) && !SINGULAR.test(before));
			const unit = match.string('UNIT') ?? '';
			if (
				!rated ||
				/^(ago|earlier|later|early|late|after|before|ahead|away|off)$/.test(tokens.word(match.last))
			)
				return null;
			return unit.startsWith('T') || unit === 'Q' ? null : { type: 'SET', value: duration(1, unit) };
		},
	},
];

/** Words in s before "a day" that are no plural nouns: what lasts or takes a day has its length. */
const SINGULAR =
	/^(lasts|takes|needs|spends|requires|costs|waits|stays|wastes|loses|saves|wants|gets|gives|allows|means|earns|makes|pays|does|perhaps|always|sometimes|towards|besides|minus|thus|news|this|comes|goes|ends|begins|starts|opens|closes|arrives|leaves)$/;
