import { expect, test } from 'vitest';
import { events } from '../../../../src/languages/en/events/index.ts';
import { EVENT_TYPE_NAMES } from '../../../../src/model/event-type.ts';

const words = (list: string) => list.split(/\s+/).filter(Boolean);
const entries = Object.values(events.verbs).flatMap((list) => words(list));

test('every type of event has verbs or nouns', () => {
	const bare = EVENT_TYPE_NAMES.filter((type) => !events.verbs[type] && !events.nouns[type]);
	expect(bare).toEqual([]);
});

test('frames name only word classes there are', () => {
	const named = entries.flatMap((entry) => [/^([^<>]+)</.exec(entry)?.[1], />([^<>]+)$/.exec(entry)?.[1]]);
	const classes = new Set([
		...Object.keys(events.classes),
		'@person',
		'@place',
		'@organisation',
		'@name',
		'@event',
		'@number',
	]);
	const unknown = named.filter((name) => name !== undefined && !classes.has(name));
	expect(unknown).toEqual([]);
});

test('frames are well written', () => {
	const broken = entries.filter((entry) => !/^(?:[^<>\s]+<)?[^<>\s]+(?:>[^<>\s]+)?$/.test(entry));
	expect(broken).toEqual([]);
});

test('no frame and no noun stands under two types: the second would never count', () => {
	const twice = (table: Readonly<Record<string, string>>) => {
		const all = Object.values(table).flatMap((list) => words(list));
		return all.filter((word, index) => all.indexOf(word) !== index);
	};
	expect(twice(events.verbs)).toEqual([]);
	expect(twice(events.nouns)).toEqual([]);
});

test('weak nouns are event nouns', () => {
	const nouns = new Set(Object.values(events.nouns).flatMap((list) => words(list)));
	const strangers = words(events.weakNouns).filter((noun) => !nouns.has(noun));
	expect(strangers).toEqual([]);
});

test('a country is known by its other names and its adjective', () => {
	expect(events.places['United States']).toContain('U.S.');
	expect(events.places['North Korea']).toContain('North Korean');
});
