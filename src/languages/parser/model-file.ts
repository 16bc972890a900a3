import type { BinaryReader, BinaryWriter } from './binary.ts';
import type { Model } from './score-table.ts';

/** Steps between rising numbers as bytes; 255 means "255 and more follows". */
export function steps(rising: Int32Array): Uint8Array {
	const out: number[] = [];
	let last = 0;
	for (const value of rising) {
		let step = value - last;
		last = value;
		for (; step >= 255; step -= 255) out.push(255);
		out.push(step);
	}
	return Uint8Array.from(out);
}

/** Reads back what `steps` wrote. */
export function fromSteps(bytes: Uint8Array, count: number): Int32Array {
	const rising = new Int32Array(count);
	let value = 0;
	let at = 0;
	for (const byte of bytes) {
		value += byte;
		if (byte < 255 && at < count) rising[at++] = value;
	}
	return rising;
}

/** Writes a linear model. */
export function writeModel(writer: BinaryWriter, model: Model): void {
	writer.number(model.classes);
	writer.number(model.keys.length);
	writer.block(steps(model.keys));
	writer.block(model.lengths);
	writer.block(model.labels);
	writer.block(new Uint8Array(model.roots.buffer, model.roots.byteOffset, model.roots.length));
}

/** Reads a linear model. */
export function readModel(reader: BinaryReader): Model {
	const classes = reader.number();
	const count = reader.number();
	const keys = fromSteps(reader.block(), count);
	const lengths = reader.block();
	const labels = reader.block();
	return { classes, keys, lengths, labels, roots: new Int8Array(reader.block().buffer) };
}
