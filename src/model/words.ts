import { parsePeriod } from './period.ts';

const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
];
const GROUPINGS = new Map([
	['21', 'spring'],
	['22', 'summer'],
	['23', 'autumn'],
	['24', 'winter'],
	['33', 'first quarter of'],
	['34', 'second quarter of'],
	['35', 'third quarter of'],
	['36', 'fourth quarter of'],
]);

/**
 * A period in English words at exactly its own precision: `2025-03` is "March 2025", never a day of it.
 * Texts that are not periods come back as they are.
 */
export function periodWords(edtf: string): string {
	const parsed = parsePeriod(edtf);
	if (!parsed) return edtf;
	const bare = edtf.replace(/[~?%]$/, '');
	const about = parsed.approximate ? 'about ' : '';
	const perhaps = parsed.uncertain ? ' (uncertain)' : '';
	const [left = '', right] = bare.split('/');
	if (right === undefined) return about + momentWords(left) + perhaps;
	if (left === '..') return `${about}by ${momentWords(right)}${perhaps}`;
	if (right === '..') return `${about}since ${momentWords(left)}${perhaps}`;
	return `${about}${momentWords(left)} – ${momentWords(right)}${perhaps}`;
}

function momentWords(text: string): string {
	if (text.endsWith('XX')) return `${text.slice(0, 2)}00s`;
	if (text.endsWith('X')) return `${text.slice(0, 3)}0s`;
	const before = text.startsWith('-');
	const [digits = '', month, day] = text
		.slice(before ? 1 : 0)
		.slice(0, 10)
		.split('-');
	// EDTF counts a year 0, people do not: -0479 is 480 BC.
	const year = before ? `${Number(digits) + 1} BC` : digits;
	if (month === undefined) return year;
	const grouping = GROUPINGS.get(month);
	if (grouping) return `${grouping} ${year}`;
	const name = MONTHS[Number(month) - 1] ?? month;
	if (day === undefined) return `${name} ${year}`;
	const clock = text.includes('T') ? `, ${text.slice(text.indexOf('T') + 1).slice(0, 5)}` : '';
	return `${Number(day)} ${name} ${year}${clock}`;
}
