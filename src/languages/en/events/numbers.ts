import type { EventGrammar } from '../../event-grammar.ts';

export const numerals: EventGrammar['numerals'] = {
	zero: [0, 0],
	one: [1, 1],
	two: [2, 2],
	three: [3, 3],
	four: [4, 4],
	five: [5, 5],
	six: [6, 6],
	seven: [7, 7],
	eight: [8, 8],
	nine: [9, 9],
	ten: [10, 10],
	eleven: [11, 11],
	twelve: [12, 12],
	thirteen: [13, 13],
	fourteen: [14, 14],
	fifteen: [15, 15],
	sixteen: [16, 16],
	seventeen: [17, 17],
	eighteen: [18, 18],
	nineteen: [19, 19],
	twenty: [20, 20],
	thirty: [30, 30],
	forty: [40, 40],
	fifty: [50, 50],
	sixty: [60, 60],
	seventy: [70, 70],
	eighty: [80, 80],
	ninety: [90, 90],
	dozen: [12, 12],
	dozens: [24, 99],
	scores: [40, 99],
	hundreds: [200, 999],
	thousands: [2000, 9999],
	millions: [2_000_000, 9_999_999],
};

export const multipliers: EventGrammar['multipliers'] = {
	hundred: 100,
	thousand: 1000,
	million: 1_000_000,
	billion: 1_000_000_000,
	trillion: 1_000_000_000_000,
};

export const approximators = `
	about around roughly approximately approx nearly almost over under at least most more than fewer less up to as many much just
	only some estimated between well upwards exactly an
`;
