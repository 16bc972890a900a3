/**
 * A static range coder for blocks of bytes (asymmetric numeral systems, Duda 2013, byte-wise renormalised):
 * frequent byte values take few bits. All arithmetic stays below 2^31.
 */
const SCALE_BITS = 12;
const SCALE = 1 << SCALE_BITS;
const LOW = 2 ** 23;

/** Frequencies of the 256 byte values scaled to sum to 4096, each value that occurs getting at least 1. */
export function frequencies(bytes: Uint8Array): Uint16Array {
	const counts = new Float64Array(256);
	for (const byte of bytes) counts[byte] = (counts[byte] ?? 0) + 1;
	const scaled = new Uint16Array(256);
	let sum = 0;
	for (let value = 0; value < 256; value++) {
		const count = counts[value] ?? 0;
		if (count > 0) scaled[value] = Math.max(1, Math.round((count * SCALE) / bytes.length));
		sum += scaled[value] ?? 0;
	}
	while (sum !== SCALE && bytes.length > 0) {
		const step = sum < SCALE ? 1 : -1;
		const most = scaled.indexOf(Math.max(...scaled));
		scaled[most] = (scaled[most] ?? 0) + step;
		sum += step;
	}
	return scaled;
}

/** Codes the bytes with the given frequencies. */
export function encode(bytes: Uint8Array, scaled: Uint16Array): Uint8Array {
	const starts = startsOf(scaled);
	const out = new Uint8Array(bytes.length * 2 + 8);
	let at = out.length;
	let state = LOW;
	for (let i = bytes.length - 1; i >= 0; i--) {
		const value = bytes[i] ?? 0;
		const frequency = scaled[value] ?? 1;
		const limit = (LOW / SCALE) * 256 * frequency;
		while (state >= limit) {
			out[--at] = state & 255;
			state >>>= 8;
		}
		state = Math.floor(state / frequency) * SCALE + (state % frequency) + (starts[value] ?? 0);
	}
	for (let i = 0; i < 4; i++) {
		out[--at] = state & 255;
		state >>>= 8;
	}
	return out.slice(at);
}

/** Reads back `length` bytes coded with the given frequencies. */
export function decode(coded: Uint8Array, scaled: Uint16Array, length: number): Uint8Array {
	const steps = stepsOf(scaled);
	const bytes = new Uint8Array(length);
	let at = 0;
	let state = 0;
	while (at < 4) state = (state << 8) | (coded[at++] ?? 0);
	for (let i = 0; i < length; i++) {
		const step = steps[state & (SCALE - 1)] ?? 0;
		bytes[i] = step & 255;
		state = (((step >>> 8) & (SCALE - 1)) + 1) * (state >>> SCALE_BITS) + (step >>> (8 + SCALE_BITS));
		while (state < LOW && at < coded.length) state = (state << 8) | (coded[at++] ?? 0);
	}
	return bytes;
}

/** For each remainder of the state, all that a step of decoding needs: a byte, its frequency less one, and its place. */
function stepsOf(scaled: Uint16Array): Int32Array {
	const starts = startsOf(scaled);
	const steps = new Int32Array(SCALE);
	scaled.forEach((frequency, value) => {
		const start = starts[value] ?? 0;
		for (let place = 0; place < frequency; place++) {
			steps[start + place] = value | ((frequency - 1) << 8) | (place << (8 + SCALE_BITS));
		}
	});
	return steps;
}

function startsOf(scaled: Uint16Array): Uint16Array {
	const starts = new Uint16Array(256);
	for (let value = 1; value < 256; value++)
		starts[value] = (starts[value - 1] ?? 0) + (scaled[value - 1] ?? 0);
	return starts;
}
