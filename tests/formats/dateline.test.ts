import { expect, test } from 'vitest';
import { readDateline } from '../../src/formats/dateline.ts';

// place | agency | the rest
test.each([
	['SEOUL, South Korea| (AP) — |North', 'AP'],
	['WASHINGTON| (Reuters) - |Oil', 'Reuters'],
	['LONDON| — |The', null],
	['PARIS|, Jan. 4 (AFP) — |A', 'AFP'],
	['BEIJING|, March 12 (Xinhua) -- |China', 'Xinhua'],
	['TOKYO/SEOUL| (Reuters) – |Talks', 'Reuters'],
	['ST. JOHN’S, Newfoundland and Labrador| — |“We', null],
	['GRASS VALLEY, Calif.| (AP) — |PG&E', 'AP'],
	['BUFFALO, N.Y.| — |Hours', null],
	['Seoul, South Korea| (The Associated Press) — |North', 'AP'],
	['SÃO PAULO| — |Brazil', null],
	['MADRID| (dpa) - |Spain', 'dpa'],
])('%s is a dateline', (marked, agency) => {
	const [place = '', link = '', rest = ''] = marked.split('|');
	expect(readDateline(place + link + rest)).toEqual({ place, agency, end: place.length + link.length });
	expect(rest).not.toBe('');
});

test.each([
	'NATO — the alliance — met on Monday.',
	'BREAKING — Fire in Vestby.',
	'The council — all of it — met.',
	'Vestby - The town is old.',
	'“WE WON” — that was the headline.',
	'US-led forces — about 3,000 — left.',
	'A (B) is a letter.',
	'IBM - said so.',
])('%s opens with no dateline', (text) => {
	expect(readDateline(text)).toBeNull();
});
