import { centuryValue, decadeValue, yearValue } from '../../../../model/calendar.ts';
import type { TimeRule } from '../../../time-grammar.ts';
import { explicit } from '../reckon.ts';

/** Decades and centuries. */
export const DECADES: readonly TimeRule[] = [
	{
		id: 'decade',
		description: 'A decade by its number or name is those ten years.',
		examples: [
			{ text: 'It began in [the 1990s].', value: '199', edtf: '199X' },
			{ text: "Born in [the late '60s].", value: '196', mod: 'END' },
			{ text: 'Styles of [the eighties] returned.', value: '198' },
			{ text: 'Born in [the 470s BC].', value: 'BC047' },
			{ text: 'Styles of [the 1800s] returned.', value: '18' },
			{ text: 'A man in his 30s came.' },
		],
		patterns: ["the? '? DECADE ERA?", "the? YEAR ^'s", 'DECADE ( and | - | to ) DECADE'],
		resolve: (match, context) => {
			const { tokens } = context;
			const written = match.number('DECADE');
			const year = Number.isNaN(written) ? match.number('YEAR') : written;
			if (year % 10 !== 0) return null;
			const before = match.number('ERA') < 0;
			const first = match.index('DECADE');
			// Ages ("in his 30s") are no decades.
			if (/^(his|her|their|my|our|your)$/.test(tokens.word(match.first - 1)) && year < 100) return null;
			const spelled = first >= 0 && !/^\d/.test(tokens.word(first));
			// Ages and temperatures ("in her forties") are no decades.
			if (spelled && (tokens.word(match.first) !== 'the' || tokens.word(match.first - 1) === 'of')) {
				if (
					/^(his|her|their|my|mid|early|late)$/.test(tokens.word(match.first - 1)) ||
					!/^(the|in)$/.test(tokens.word(match.first))
				)
					return null;
			}
			const full = year < 100 && !before ? 1900 + year : year;
			// "the 1800s" are a century; of our own, "the 2000s" a decade.
			if (year >= 1000 && year < 2000 && year % 100 === 0) return explicit(centuryValue(year / 100, false));
			if (year >= 1000 || year < 100 || before) return explicit(decadeValue(full / 10, before));
			return null;
		},
	},
	{
		id: 'century',
		description: 'A century by its number is those hundred years.',
		examples: [
			{ text: 'A town of [the 19th century].', value: '18', edtf: '18XX' },
			{ text: 'Art of [the fifth century BC].', value: 'BC04' },
			{ text: 'Towns of [the 19th] and [20th centuries].', value: '18 19' },
			{ text: 'At [the turn of the century] all was new.', on: '1998-02-01', value: '1900', mod: 'APPROX' },
		],
		patterns: [
			'the? ORD -? century ERA?',
			'the? ORD ( and | to | or ) the? ORD ( UNIT | UNITS ) ERA?',
			'the turn of the century',
		],
		resolve: (match, { published }) => {
			const number = match.number('ORD');
			if (Number.isNaN(number)) {
				const year = Number((published ?? '2000').slice(0, 4));
				return { ...explicit(yearValue(year >= 2000 ? 2000 : 1900)), mod: 'APPROX' };
			}
			const second = match.index('ORD', 1);
			if (second >= 0) {
				const unit = match.string('UNIT') ?? match.string('UNITS');
				if (unit !== 'CE') return null;
				const value = (nth: number) =>
					explicit(centuryValue(match.number('ORD', nth) - 1, match.number('ERA') < 0));
				return {
					...value(0),
					last: match.index('ORD') + 1,
					also: [{ ...value(1), first: second, last: match.last }],
				};
			}
			return number < 1 || number > 30 ? null : explicit(centuryValue(number - 1, match.number('ERA') < 0));
		},
	},
];
