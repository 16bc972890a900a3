import type { Reading } from './reading.ts';

/** What is read off one token of a sentence. */
type ReadToken<Found> = (reading: Reading, token: number) => Found;

/** The same, read once for each token and kept as long as its sentence: many rules ask for it. */
export function perToken<Found>(read: ReadToken<Found>): ReadToken<Found> {
	const kept = new WeakMap<Reading, Map<number, Found>>();
	return (reading, token) => {
		let ofReading = kept.get(reading);
		if (!ofReading) kept.set(reading, (ofReading = new Map<number, Found>()));
		const known = ofReading.get(token);
		if (known !== undefined) return known;
		const found = read(reading, token);
		ofReading.set(token, found);
		return found;
	};
}
