import { expect, test } from 'vitest';
import { find } from './examples.ts';

/** Published on a Sunday: a Friday in the past is the 25th, one to come the 2nd of May. */
const friday = (text: string) =>
	find(text, '2025-04-27').find(({ text: words }) => words === 'Friday')?.value;

test.each([
	'The council met on Friday.',
	'On Friday the council met.',
	'It was announced Friday, and nobody will come.',
	'He had not spoken until Friday.',
	'Until Friday, they had not called.',
	'Talks will go on, but on Friday the council met.',
	'The offer had been due to expire Friday.',
	'He could not be reached for comment Friday.',
	'Neither the mayor nor his deputy could be found Friday.',
	"They look for ways to get around Friday's ruling to close the port.",
	'Shots were heard in the city Friday; talks will follow.',
	'Friday',
	'On Friday, thousands of people in black clothes and masks for the face of a man stood there.',
	'The port has been shut since Friday.',
	'He did not come to work on Friday.',
	"When he didn't come to work on Friday, she called.",
	'The minister failed to appear on Friday.',
	'She declined to comment Friday.',
	'Crews were forced to turn back on Friday.',
	'The talks, first planned for Friday, were called off.',
	'The mayor is seen at the port on Friday.',
	'A service planned at the abbey for Friday was cancelled.',
	"They will hear it all.'' On Friday the mayor spoke.",
	"She said Friday's pleas might help the families.",
	'She served as envoy to the talks until Friday.',
	'The council was to meet Friday to elect a leader.',
	'The storm was expected to pass the islands Friday.',
	'The raid began as previously planned Friday.',
	'The port was shut due to heavy swell on Friday.',
	'Tolls rose from five to six due to a large slide on Friday.',
	'The runner set a record Friday.',
	'“We are going to see to these plans.” Earlier this week on Friday the mayor spoke.',
	'Among the first three towns to join on Friday were two ports.',
	'The town staged a fair to mark the day on Friday.',
])('past: %s', (text) => {
	expect(friday(text)).toBe('2025-04-25');
});

test.each([
	'The council will meet on Friday.',
	'The council is expected to vote Friday.',
	'He said the council would meet Friday.',
	'The list is to be published on Friday.',
	'The trial is set to open on Friday.',
	'The vote, due to start Friday, may be close.',
	'The vote was put off until Friday.',
	'It could come as early as Friday.',
	"The mayor says Friday's vote will be close.",
	'It would be held at a still undisclosed place on Friday.',
	'The hearing is on Friday.',
	'Voters go to the polls on Friday.',
	'They agreed to meet on Friday.',
	'He said he would quit on Friday.',
	'Crews will be able to return on Friday.',
	'The trial of the two who fled opens Friday.',
	'The order, effective Friday, closes the port.',
])('to come: %s', (text) => {
	expect(friday(text)).toBe('2025-05-02');
});

test.each([
	['9 a.m. Friday', '2025-05-02T09:00'],
	['9:30 a.m. EST Friday', '2025-05-02T09:30'],
	['midnight Friday', '2025-05-02T24:00'],
])('a deadline with its hour is to come: until %s', (words, value) => {
	expect(find(`They were given until ${words} to sign.`, '2025-04-27')[0]?.value).toBe(value);
});

test.each([
	['The tide was expected to turn Monday.', '2025-04-28'],
	['They said the tide would turn Wednesday.', '2025-04-30'],
	['They said the tide would turn Saturday.', '2025-04-26'],
])('what was to come is near: %s', (text, value) => {
	expect(find(text, '2025-04-27')[0]?.value).toBe(value);
});

test('what somebody is cited with on a weekday has been said', () => {
	const text = 'Osric Vane, the poet, has died, according to current mayor Flavia Rask on Friday.';
	expect(find(text, '2025-04-28').find(({ rule }) => rule === 'weekday')?.value).toBe('2025-04-25');
});
