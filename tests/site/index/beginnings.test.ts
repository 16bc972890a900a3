import { expect, test } from 'vitest';
import { Beginnings } from '../../../src/site/index/beginnings.ts';

test('short words come before longer ones they begin, and names before what is said', () => {
	const beginnings = new Beginnings();
	beginnings.add(0, ['harbour'], ['bank']);
	beginnings.add(1, ['banking'], []);
	beginnings.add(2, ['ban', 'harbour'], ['banned']);
	expect([...beginnings.find('ban')]).toEqual([2, 1, 0]);
	expect([...beginnings.find('b')]).toEqual([1, 2, 0]);
	expect([...beginnings.find('har')]).toEqual([0, 2]);
	expect([...beginnings.find('x')]).toEqual([]);
});
