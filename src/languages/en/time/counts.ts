import type { Match, TokenView } from '../../time-grammar.ts';

/** The number of a `{count}`; 1 when the pattern had none, null when it is vague. */
export function countOf(match: Match): number | null {
	if (match.index('COUPLE') >= 0) return match.number('COUPLE');
	if (match.index('VAGUE') >= 0) return null;
	const number = match.number('NUM');
	return Number.isNaN(number) ? (match.index('UNITS') >= 0 ? null : 1) : number;
}

/** A count of a smaller unit that a fraction comes to: half a century is fifty years. */
export interface Fraction {
	readonly count: number;
	readonly unit: string;
}

/** "Half a century", "a quarter of an hour", "two and a half years"; null when the words are no fraction. */
export function fractionOf(match: Match, tokens: TokenView): Fraction | null {
	const words = tokens.phrase(match.first, match.last);
	const unit = match.string('UNITS') ?? match.string('UNIT') ?? '';
	if (/\bquarter\b/.test(words)) return FOURTHS[unit] ?? null;
	if (!/\bhalf\b/.test(words)) return null;
	const whole = /\band\b/.test(words) ? (countOf(match) ?? 1) : 0;
	const half = HALVES[unit];
	return half ? { count: (2 * whole + 1) * half.count, unit: half.unit } : null;
}

const HALVES: Readonly<Record<string, Fraction>> = {
	TH: { count: 30, unit: 'TM' },
	D: { count: 12, unit: 'TH' },
	Y: { count: 6, unit: 'M' },
	DE: { count: 5, unit: 'Y' },
	CE: { count: 50, unit: 'Y' },
};

/** A fourth of a unit, in smaller ones. */
export const FOURTHS: Readonly<Record<string, Fraction>> = {
	TH: { count: 15, unit: 'TM' },
	Y: { count: 3, unit: 'M' },
	CE: { count: 25, unit: 'Y' },
};
