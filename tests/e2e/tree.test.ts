import { expect } from 'vitest';
import { EVENT_TYPES } from '../../src/model/event-type.ts';
import { STATUSES } from '../../src/model/status.ts';
import { madeUpStory } from './story.ts';
import { test } from './test.ts';

const { timeline } = madeUpStory(120);
const twice = timeline.events.find(({ mentions }) => mentions.length > 1);
if (!twice) throw new Error('The made-up story should have an event told twice.');

test('a screen reader hears the list by day: how sure, what, and the facts, in that order', async ({
	reader,
}) => {
	const { page } = reader;
	await reader.open('?q=450');
	const list = page.getByRole('region', { name: 'Events', exact: true });
	expect(await list.ariaSnapshot()).toBe(
		[
			'- region "Events":',
			'  - heading "Events" [level=2]',
			'  - paragraph: 1 event in this window',
			'  - heading "Wednesday 1 January 2020" [level=3]',
			'  - list:',
			'    - listitem:',
			'      - article:',
			`        - paragraph: ${STATUSES[twice.status].label}`,
			'        - paragraph:',
			`          - link "${twice.title}":`,
			`            - /url: /e/${twice.id}/?q=450`,
			`        - paragraph: ${EVENT_TYPES[twice.type].label} ·Lindvik ·2 independent reports`,
		].join('\n'),
	);
});

test('a screen reader hears an event from its title to its sources by headings', async ({ reader }) => {
	const { page } = reader;
	await reader.open(`e/${twice.id}/`);
	const detail = page.getByRole('complementary', { name: 'Open event' });
	const headings = await detail
		.getByRole('heading')
		.evaluateAll((all) => all.map((heading) => `${heading.tagName.slice(1)} ${heading.textContent.trim()}`));
	expect(headings.slice(0, 5)).toEqual([
		`1 ${twice.title}`,
		'2 Accounts differ',
		'2 The words it rests on',
		'2 Why these are one event',
		'2 Keep and pass on',
	]);
	const facts = await detail.locator('dl').first().ariaSnapshot();
	expect(facts).toMatch(/term: Status\n\s*- definition: "Assessed: /);
	expect(facts).toMatch(/term: Reports\n\s*- definition: 2 independent reports/);
	const table = await detail.getByRole('table').ariaSnapshot();
	expect(table).toContain('rowheader "Dockers Union Claimed"');
	expect(table).toContain('cell "450 volunteers"');
});

test('a screen reader is told what has come of a change', async ({ reader }) => {
	const { page } = reader;
	await reader.open();
	await page.getByRole('searchbox').fill('450');
	await page
		.locator('[aria-live=polite]')
		.filter({ hasText: '1 of 120 events. 1 event in this window.' })
		.waitFor({ state: 'attached' });
	await page.getByRole('link', { name: twice.title }).first().click();
	const opened = page.locator('[aria-live=polite]').filter({ hasText: `Opened: ${twice.title}` });
	await opened.waitFor({ state: 'attached' });
	expect(await opened.count()).toBe(1);
});
