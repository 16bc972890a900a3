import type { Status } from '../../model/status.ts';

/** One stroke or area of a mark, as an SVG path in a square of 16 units. */
export interface MarkPath {
	readonly d: string;
	readonly paint: 'fill' | 'line' | 'dashes';
}

const disc = (radius: number) =>
	`M8 ${8 - radius}a${radius} ${radius} 0 1 1 0 ${2 * radius}a${radius} ${radius} 0 1 1 0 ${-2 * radius}z`;

/**
 * The shape each status is drawn as, told apart without colour: full where it is sure, in part where somebody
 * says so, hollow where it has not happened, struck where it is denied.
 */
export const MARKS: Readonly<Record<Status, readonly MarkPath[]>> = {
	confirmed: [
		{ d: disc(3.6), paint: 'fill' },
		{ d: disc(6.4), paint: 'line' },
	],
	reported: [{ d: disc(5.6), paint: 'fill' }],
	claimed: [
		{ d: disc(5.6), paint: 'line' },
		{ d: 'M8 2.4a5.6 5.6 0 0 0 0 11.2z', paint: 'fill' },
	],
	assessed: [
		{ d: 'M8 1.6L14.4 8L8 14.4L1.6 8z', paint: 'line' },
		{ d: 'M8 1.6L1.6 8L8 14.4z', paint: 'fill' },
	],
	denied: [
		{ d: disc(5.8), paint: 'line' },
		{ d: 'M3.9 12.1L12.1 3.9', paint: 'line' },
	],
	planned: [{ d: disc(5.6), paint: 'line' }],
	hypothetical: [{ d: disc(5.6), paint: 'dashes' }],
};

const SVG = 'http://www.w3.org/2000/svg';

/** The mark of a status as an element, for places no component reaches. */
export function markElement(status: Status): SVGElement {
	const svg = document.createElementNS(SVG, 'svg');
	svg.setAttribute('viewBox', '0 0 16 16');
	svg.setAttribute('class', `mark ${status}`);
	svg.setAttribute('aria-hidden', 'true');
	for (const { d, paint } of MARKS[status]) {
		const path = document.createElementNS(SVG, 'path');
		path.setAttribute('d', d);
		path.setAttribute('class', paint);
		svg.append(path);
	}
	return svg;
}
