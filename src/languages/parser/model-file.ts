import type { BinaryReader, BinaryWriter } from './binary.ts';
import type { MoveModel } from './move-table.ts';
import type { Model } from './score-table.ts';

/** Writes a linear model. */
export function writeModel(writer: BinaryWriter, model: Model): void {
	writer.number(model.classes);
	writer.number(model.bits);
	writer.block(model.lengths);
	writer.block(model.rests);
	writer.block(model.labels);
	writer.block(unsigned(model.roots));
}

/** Reads a linear model. */
export function readModel(reader: BinaryReader): Model {
	return {
		classes: reader.number(),
		bits: reader.number(),
		lengths: reader.block(),
		rests: reader.block(),
		labels: reader.block(),
		roots: signed(reader.block()),
	};
}

/** Writes a model of moves. */
export function writeMoves(writer: BinaryWriter, model: MoveModel): void {
	writer.number(model.bits);
	writer.block(unsigned(model.left));
	writer.block(unsigned(model.right));
	writer.block(model.rests);
}

/** Reads a model of moves. */
export function readMoves(reader: BinaryReader): MoveModel {
	return {
		bits: reader.number(),
		left: signed(reader.block()),
		right: signed(reader.block()),
		rests: reader.block(),
	};
}

function unsigned(bytes: Int8Array): Uint8Array {
	return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}

function signed(bytes: Uint8Array): Int8Array {
	return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}
