/** What vis-timeline asks of a gesture recogniser. */
interface Deaf {
	readonly on: () => Deaf;
	readonly off: () => Deaf;
	readonly get: () => Deaf;
	readonly set: () => Deaf;
	readonly destroy: () => void;
}

/**
 * Stands in for Hammer, the gesture library of vis-timeline: the hands on the axis are those of `gestures.ts`,
 * and the stage itself hears nothing. Called with and without `new`, so it is a function that gives an object.
 */
export default function Hands(): Deaf {
	const deaf: Deaf = {
		on: () => deaf,
		off: () => deaf,
		get: () => deaf,
		set: () => deaf,
		destroy: () => undefined,
	};
	return deaf;
}
