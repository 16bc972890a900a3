import { Refusal } from './draft.ts';

/** How much of a file's start is looked at for a declared encoding or for the marks of a binary file. */
const HEAD = 4096;
/** Share of control characters from which a file is taken for a binary one. */
const BINARY_SHARE = 0.05;

/**
 * The text in the bytes of a file: UTF-8, UTF-16 with a byte order mark, or an encoding the text itself
 * declares. Nothing is guessed and no byte is replaced: what does not decode is refused with its place.
 */
export function decodeText(
	bytes: Uint8Array,
	declaredEncoding: (head: string) => string | null = () => null,
): string | Refusal {
	if (bytes.length === 0) return new Refusal('The file is empty.');
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs('utf-16le', bytes);
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs('utf-16be', bytes);
	if (looksBinary(bytes)) return new Refusal('The file is binary, not text.');
	const text = tryDecode('utf-8', bytes);
	if (text !== null) return text;
	const declared = declaredEncoding(latin1(bytes));
	if (declared !== null && !/^utf-?8$/i.test(declared)) return decodeAs(declared, bytes);
	return invalidUtf8(bytes);
}

function latin1(bytes: Uint8Array): string {
	return String.fromCharCode(...bytes.subarray(0, HEAD));
}

function looksBinary(bytes: Uint8Array): boolean {
	const head = bytes.subarray(0, HEAD);
	let controls = 0;
	for (const byte of head) {
		if (byte === 0) return true;
		if (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b) controls++;
	}
	return controls > head.length * BINARY_SHARE;
}

function tryDecode(encoding: string, bytes: Uint8Array): string | null {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
}

function decodeAs(encoding: string, bytes: Uint8Array): string | Refusal {
	return (
		tryDecode(encoding, bytes) ?? new Refusal(`The file is not valid in its own encoding, "${encoding}".`)
	);
}

/** Names the first byte that is not UTF-8: where a lenient decoding, encoded again, first differs. */
function invalidUtf8(bytes: Uint8Array): Refusal {
	const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
	const again = new TextEncoder().encode(lenient);
	let offset = 0;
	while (offset < bytes.length && bytes[offset] === again[offset]) offset++;
	let line = 1;
	for (const byte of bytes.subarray(0, offset)) if (byte === 0x0a) line++;
	const value = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0');
	return new Refusal(`The file is not valid UTF-8: byte 0x${value} at offset ${offset}.`, line);
}
