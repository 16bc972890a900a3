import type { TimeRule } from '../../../time-grammar.ts';
import { outlook } from '../reckon.ts';

/** Words for the past, the present and the future that name no date. */
export const VAGUE: readonly TimeRule[] = [
	{
		id: 'present',
		description: 'Words for the time of writing without a date.',
		examples: [{ text: 'It is [currently] shut.', value: 'PRESENT_REF' }],
		patterns: [
			'now',
			'right now',
			'currently',
			'current',
			'nowadays',
			'presently',
			'these days',
			'the time being',
			'the present',
			'present day',
			'modern day',
			'the present time',
			'this time',
			'at present',
			'at this time',
			'the current period',
			'this moment',
			'the present day',
		],
		resolve: (match, { tokens, narrative }) => {
			const word = tokens.word(match.first);
			const lone = match.last - match.first === 1;
			if (lone && word === 'now' && tokens.capital(match.first) && tokens.capital(match.last)) return null;
			// "the current account", "carried off by the current", "the Florida Current"
			if (lone && word === 'current') {
				const noun =
					tokens.capital(match.first) && tokens.capital(match.first - 1) && !tokens.breaks(match.first);
				const next = tokens.word(match.last);
				if (noun || !/^[\w"“'‘-]/.test(next) || CURRENT.test(next)) return null;
			}
			if (word === 'this' && tokens.word(match.last - 1) === 'time') return null;
			// "at this time of crisis", "at this time yesterday"
			if (word === 'at' && !narrative && /^(of|yesterday|tomorrow|last|next)$/.test(tokens.word(match.last)))
				return null;
			return { type: 'DATE', value: 'PRESENT_REF', ...(word === 'at' ? { first: match.first + 1 } : {}) };
		},
	},
	{
		id: 'past',
		description: 'Words for an earlier time without a date.',
		examples: [
			{ text: 'It was [recently] shut.', value: 'PAST_REF' },
			{ text: 'It has been shut [of late].', value: 'PAST_REF' },
		],
		patterns: [
			'more? recently',
			'lately',
			'of late',
			'formerly',
			'the past',
			'recent',
			'former',
			'the recent past',
			'recent ( years | months | weeks | days )',
			'in the past',
		],
		resolve: (match, { tokens, narrative }) => {
			const word = tokens.word(match.first);
			if (word === 'former' && !narrative) return null;
			// "of late 1948"
			if (word === 'of' && /^[\w'’]/.test(tokens.word(match.last)) && !LATE.test(tokens.word(match.last)))
				return null;
			if (word === 'recent' && match.last - match.first > 1) {
				const unit = { years: 'Y', months: 'M', weeks: 'W', days: 'D' }[tokens.word(match.last - 1)] ?? 'X';
				return unit === 'Y' || unit === 'D'
					? { type: 'DATE', value: 'PAST_REF' }
					: { type: 'DURATION', value: `PX${unit}` };
			}
			if (
				tokens.word(match.last - 1) === 'past' &&
				(tokens.has(match.last, 'NUM') ||
					(/^\w/.test(tokens.word(match.last)) &&
						!/^(and|but|or|when|as|has|have|had|he|she|they|it|that|was|is|were)$/.test(
							tokens.word(match.last),
						)))
			)
				return null;
			const first = word === 'in' ? match.first + 1 : match.first;
			return { type: 'DATE', value: 'PAST_REF', first };
		},
	},
	{
		id: 'future',
		description: 'Words for a later time without a date.',
		examples: [
			{ text: 'It will shut [soon].', value: 'FUTURE_REF' },
			{ text: '[One day] it will shut.', value: 'FUTURE_REF' },
		],
		patterns: [
			'soon',
			'the? ( near | foreseeable | distant )? future',
			'the ( near | short | long ) term',
			'NUM day',
			'some day',
			'someday',
			'as soon as possible',
			'a later date',
			'coming UNITS',
			'the coming UNITS',
		],
		resolve: (match, context) => {
			const { tokens } = context;
			const word = tokens.word(match.first);
			if (
				word === 'soon' &&
				match.last - match.first === 1 &&
				/^(after|afterwards?|thereafter|as|enough|became)$/.test(tokens.word(match.last))
			)
				return null;
			// "Roads to the Future" is a title.
			if (word === 'the' && !tokens.capital(match.first) && tokens.capital(match.last - 1)) return 'nothing';
			// In a history "soon" means shortly after, not the time to come.
			if (word === 'soon' && context.narrative) return null;
			// "it soon turned out", "Soon, she was gone"
			const next = tokens.word(match.last);
			const told =
				tokens.capital(match.first) || tokens.has(match.last, 'PASTVERB') || /^[a-z]{3,}ed$/.test(next);
			if (word === 'soon' && told && context.tense() === 'past') return null;
			if (word === 'soon' && /^(as|how|too)$/.test(tokens.word(match.first - 1))) return null;
			// "one day of rain", "it fell one day"
			if (word === 'some' || match.index('NUM') >= 0) {
				if (match.index('NUM') >= 0 && match.number('NUM') !== 1) return null;
				const counted = /^(of|in|and|or|to|after|before|later|earlier|ago|at|per|a|long|-)$/;
				if (counted.test(tokens.word(match.last)) || outlook(context) !== 'future') return null;
			}
			const attribute =
				word === 'future' &&
				/^[a-z]/.test(tokens.word(match.last)) &&
				!/^(and|or|is|was|in|for|of|to|as|with|at|by|on)$/.test(tokens.word(match.last));
			if (attribute && match.last - match.first === 1) return null;
			if (word === 'future' && /^(contract|index|price)/.test(tokens.word(match.last))) return null;
			const unit = match.string('UNITS');
			if (unit !== null)
				return {
					type: 'DURATION',
					value: unit.startsWith('T') ? `PTX${unit.slice(1)}` : unit === 'Q' ? 'PXM' : `PX${unit}`,
				};
			return { type: 'DATE', value: 'FUTURE_REF' };
		},
	},
];

/** Words that go on after "of late". */
const LATE = /^(has|have|had|is|are|was|were|he|she|it|they|we|the|there|and|but|as|by|with|in|to)$/;

/** Words after "current" when it is a noun, or the name of something else. */
const CURRENT = /^(account|accounts|and|or|of|in|that|which|is|was|to|from|with|by|at|on|'s)$/;
