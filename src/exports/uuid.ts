import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** A UUID of version 8 (RFC 9562) made from a name: ids for formats that want one the whole world understands. */
export function uuidOf(name: string): string {
	const bytes = sha256(utf8ToBytes(name)).slice(0, 16);
	bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
	bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
	const hex = bytesToHex(bytes);
	return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** The UUID of an event, the same in every export and every run. */
export function eventUuid(id: string): string {
	return uuidOf(`dateline event ${id}`);
}
