/** Arrows as SVG paths in a square of 16 units, by their characters. */
export const ARROWS: Readonly<Record<string, string>> = {
	'←': 'M15 8H1.8M7 2.6L1.6 8L7 13.4',
	'→': 'M1 8h13.2M9 2.6L14.4 8L9 13.4',
	'↑': 'M8 15V1.8M2.6 7L8 1.6L13.4 7',
	'↓': 'M8 1v13.2M2.6 9L8 14.4L13.4 9',
};
