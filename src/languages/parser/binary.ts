import { decode, encode, frequencies } from './entropy.ts';

/** Writes numbers, texts and coded blocks of bytes one after another. */
export class BinaryWriter {
	#bytes = new Uint8Array(1 << 16);
	#length = 0;

	/** A whole number from 0 on, seven bits a byte, least first. */
	number(value: number): void {
		let rest = value;
		while (rest >= 128) {
			this.#byte((rest % 128) + 128);
			rest = Math.floor(rest / 128);
		}
		this.#byte(rest);
	}

	text(value: string): void {
		this.block(new TextEncoder().encode(value));
	}

	/** A block of bytes, entropy-coded. */
	block(bytes: Uint8Array): void {
		this.number(bytes.length);
		if (bytes.length === 0) return;
		const scaled = frequencies(bytes);
		for (const frequency of scaled) this.number(frequency);
		const coded = encode(bytes, scaled);
		this.number(coded.length);
		this.#room(coded.length);
		this.#bytes.set(coded, this.#length);
		this.#length += coded.length;
	}

	/** Everything written so far. */
	bytes(): Uint8Array {
		return this.#bytes.slice(0, this.#length);
	}

	#byte(value: number): void {
		this.#room(1);
		this.#bytes[this.#length++] = value;
	}

	#room(more: number): void {
		if (this.#length + more <= this.#bytes.length) return;
		const larger = new Uint8Array((this.#length + more) * 2);
		larger.set(this.#bytes);
		this.#bytes = larger;
	}
}

/** Reads what `BinaryWriter` wrote, in the same order. */
export class BinaryReader {
	readonly #bytes: Uint8Array;
	#at = 0;

	constructor(bytes: Uint8Array) {
		this.#bytes = bytes;
	}

	/** @throws RangeError when the bytes end early. */
	number(): number {
		let value = 0;
		let scale = 1;
		for (;;) {
			const byte = this.#bytes[this.#at++];
			if (byte === undefined) throw new RangeError('The weights end in the middle of a number.');
			value += (byte % 128) * scale;
			if (byte < 128) return value;
			scale *= 128;
		}
	}

	text(): string {
		return new TextDecoder().decode(this.block());
	}

	/** @throws RangeError when the bytes end early. */
	block(): Uint8Array {
		const length = this.number();
		if (length === 0) return new Uint8Array(0);
		const scaled = Uint16Array.from({ length: 256 }, () => this.number());
		const size = this.number();
		const coded = this.#bytes.subarray(this.#at, this.#at + size);
		if (coded.length < size) throw new RangeError('The weights end in the middle of a block.');
		this.#at += size;
		return decode(coded, scaled, length);
	}
}
