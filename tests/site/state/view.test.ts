import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EVENT_TYPE_NAMES } from '../../../src/model/event-type.ts';
import { STATUS_NAMES } from '../../../src/model/status.ts';
import {
	CLOCKS,
	DEFAULT_VIEW,
	isFiltered,
	LANE_MODES,
	parseView,
	printView,
	toggled,
	withoutFilters,
	type View,
} from '../../../src/site/state/view.ts';

const word = fc.string({ minLength: 1 });
const words = fc.uniqueArray(word, { maxLength: 3 }).map((values) => values.sort());
const day = fc
	.date({ min: new Date('1000-01-01'), max: new Date('9998-12-31'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));
const window = fc.option(
	fc.tuple(day, day).map((days) => days.sort()),
	{ nil: null },
);
const view: fc.Arbitrary<View> = fc
	.record({
		window,
		q: fc.string().map((text) => text.trim()),
		type: fc.subarray(EVENT_TYPE_NAMES).map((values) => values.sort()),
		status: fc.subarray(STATUS_NAMES).map((values) => values.sort()),
		actor: words,
		place: words,
		outlet: words,
		lane: fc.constantFrom(null, ...LANE_MODES),
		time: fc.constantFrom(...CLOCKS),
		e: fc.option(word, { nil: null }),
	})
	.map(({ window, ...rest }) => ({ ...rest, from: window?.[0] ?? null, to: window?.[1] ?? null }));

test('a view survives its own address', () => {
	fc.assert(
		fc.property(view, (view) => {
			expect(parseView(printView(view))).toEqual({ view, ignored: [] });
		}),
	);
});

test('any text after a question mark is read without an error, and settles at once', () => {
	const query = fc.oneof(
		fc.string().map((text) => `?${text}`),
		fc
			.array(fc.tuple(fc.constantFrom(...Object.keys(DEFAULT_VIEW), 'x'), fc.string()))
			.map((pairs) => `?${new URLSearchParams(pairs).toString()}`),
	);
	fc.assert(
		fc.property(query, (query) => {
			const once = printView(parseView(query).view);
			expect(printView(parseView(once).view)).toBe(once);
			expect(parseView(once).ignored).toEqual([]);
		}),
	);
});

test('the default view has an address without a query', () => {
	expect(printView(DEFAULT_VIEW)).toBe('');
	expect(parseView('').view).toEqual(DEFAULT_VIEW);
});

test.each([
	['?status=sure', 'status=sure'],
	['?type=party', 'type=party'],
	['?from=2025-02-30', 'from=2025-02-30'],
	['?from=last%20week', 'from=last week'],
	['?lane=colour', 'lane=colour'],
	['?utm_source=mail', 'utm_source=mail'],
])('%s is left out, and said so', (query, ignored) => {
	expect(parseView(query)).toEqual({ view: DEFAULT_VIEW, ignored: [ignored] });
});

test('a window that ends before it starts is left out as a whole', () => {
	expect(parseView('?from=2025-05-01&to=2025-04-01').view).toEqual(DEFAULT_VIEW);
});

test('what is broken does not cost what is right', () => {
	expect(parseView('?status=sure&status=denied&q=bridge').view).toEqual({
		...DEFAULT_VIEW,
		status: ['denied'],
		q: 'bridge',
	});
});

test('choosing a value twice lets it go again', () => {
	const once = toggled(DEFAULT_VIEW, 'actor', 'Coast Guard');
	expect(once.actor).toEqual(['Coast Guard']);
	expect(isFiltered(once)).toBe(true);
	expect(toggled(once, 'actor', 'Coast Guard')).toEqual(DEFAULT_VIEW);
});

test('letting all filters go keeps the window and the lanes', () => {
	const { view } = parseView('?from=2025-01-01&to=2025-02-01&lane=actor&q=x&place=Orvik');
	expect(printView(withoutFilters(view))).toBe('?from=2025-01-01&to=2025-02-01&lane=actor');
});
