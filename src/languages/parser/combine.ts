import { key } from './hash.ts';

// Odd constants; a feature key is a mixed sum of its atoms times these, and of the number of its template.
const FIRST = 0x2c1b3c6d;
const SECOND = 0x297a2d39;
const THIRD = 0x1b873593;
const FOURTH = 0x5bd1e995;
const TEMPLATE = 0x27d4eb2f;

/** Key of template `t` over one atom. */
export function one(t: number, a: number): number {
	return key(Math.imul(t, TEMPLATE) + Math.imul(a, FIRST));
}

/** Key of template `t` over two atoms. */
export function two(t: number, a: number, b: number): number {
	return key(Math.imul(t, TEMPLATE) + Math.imul(a, FIRST) + Math.imul(b, SECOND));
}

/** Key of template `t` over three atoms. */
export function three(t: number, a: number, b: number, c: number): number {
	return key(Math.imul(t, TEMPLATE) + Math.imul(a, FIRST) + Math.imul(b, SECOND) + Math.imul(c, THIRD));
}

/** Key of template `t` over four atoms. */
export function four(t: number, a: number, b: number, c: number, d: number): number {
	return key(
		Math.imul(t, TEMPLATE) +
			Math.imul(a, FIRST) +
			Math.imul(b, SECOND) +
			Math.imul(c, THIRD) +
			Math.imul(d, FOURTH),
	);
}
