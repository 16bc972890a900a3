import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BinaryReader, BinaryWriter } from '../../../src/languages/parser/binary.ts';

test('numbers and blocks come back as they were written', () => {
	const skewed = fc.array(fc.oneof({ weight: 20, arbitrary: fc.constant(7) }, fc.nat({ max: 255 })), {
		maxLength: 5000,
	});
	fc.assert(
		fc.property(skewed, fc.nat(), fc.string(), (values, number, text) => {
			const writer = new BinaryWriter();
			writer.number(number);
			writer.block(Uint8Array.from(values));
			writer.text(text.toWellFormed());
			const reader = new BinaryReader(writer.bytes());
			expect(reader.number()).toBe(number);
			expect([...reader.block()]).toEqual(values);
			expect(reader.text()).toBe(text.toWellFormed());
		}),
	);
});

test('frequent values take few bits', () => {
	const writer = new BinaryWriter();
	writer.block(Uint8Array.from({ length: 100_000 }, (_, i) => (i % 20 === 0 ? i % 256 : 0)));
	expect(writer.bytes().length).toBeLessThan(13_000);
});
