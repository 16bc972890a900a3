import { describe, expect } from 'vitest';
import { STATUSES } from '../../src/model/status.ts';
import { HANDS } from './hands.ts';
import { Reader } from './reader.ts';
import { madeUpStory } from './story.ts';
import { test as plain } from './test.ts';

const { timeline, texts } = madeUpStory(120);
const twice = timeline.events.find(({ mentions }) => mentions.length > 1);
if (!twice) throw new Error('The made-up story should have an event told twice.');
const [report, other] = twice.mentions;
const paragraph =
	texts.find(({ id }) => id === report?.article)?.paragraphs[report?.paragraph ?? 0]?.text ?? '';

describe.each(HANDS)('$name', ({ name, browserOptions, press }) => {
	const test = plain.override('browserOptions', browserOptions);

	test(`what happened when is found within three actions, by ${name}`, async ({ reader }) => {
		const { page } = reader;
		await reader.open();
		const search = page.getByRole('searchbox', { name: 'Search' });
		await press(search);
		await search.fill('volunteers union 450');
		const found = page.getByRole('link', { name: twice.title }).filter({ visible: true }).first();
		await found.waitFor();
		await press(found);
		const detail = page.getByRole('complementary', { name: 'Open event' });
		await detail.getByRole('heading', { name: twice.title }).waitFor();
		expect(await detail.locator('.date').first().innerText()).toMatch(/\d January 2020/);
	});

	test(`how sure it is stands beside each event and in it, by ${name}`, async ({ reader }) => {
		const { page } = reader;
		await reader.open('?q=450');
		const row = page.getByRole('region', { name: 'Events' }).getByRole('article').first();
		await row.waitFor();
		const listed = await row.innerText();
		expect(listed).toContain(STATUSES[twice.status].label);
		expect(listed).toContain('2 independent reports');
		await press(row.getByRole('link'));
		const detail = page.getByRole('complementary', { name: 'Open event' });
		const facts = await detail.locator('dl').first().innerText();
		expect(facts).toContain(STATUSES[twice.status].label);
		expect(facts).toContain('2 independent reports');
	});

	test(`the source stands there verbatim, its sentence and date words marked, by ${name}`, async ({
		reader,
	}) => {
		const { page } = reader;
		await reader.open(`e/${twice.id}/`);
		const words = page.getByRole('complementary', { name: 'Open event' }).locator('figure').first();
		await words.getByText('Nobody was hurt.').waitFor();
		expect(await words.locator('blockquote p').first().innerText()).toBe(paragraph);
		expect((await words.locator('mark').allInnerTexts()).join('')).toBe(report?.quote);
		expect((await words.locator('u').allInnerTexts()).join('')).toBe(report?.when?.text);
		await press(words.getByRole('button', { name: 'Show the paragraph after' }));
		await words.getByText(texts[1]?.paragraphs[1]?.text ?? '').waitFor();
		const original = await words.getByRole('link', { name: 'Read it in the original' }).getAttribute('href');
		expect(original).toMatch(/^https:\/\/news\.example\/lindvik\/2#:~:text=/);
	});

	test(`exactly this event is shared with one press, by ${name}`, async ({ reader, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		const { page } = reader;
		await reader.open(`e/${twice.id}/?q=450`);
		const detail = page.getByRole('complementary', { name: 'Open event' });
		await press(detail.getByRole('button', { name: 'Copy link' }));
		await detail.getByText('Link copied.').waitFor();
		const link = await page.evaluate(() => navigator.clipboard.readText());
		expect(link).toBe(`${reader.site}e/${twice.id}/`);
	});

	test(`accounts that differ stand side by side, by ${name}`, async ({ reader }) => {
		const { page } = reader;
		await reader.open(`e/${twice.id}/`);
		const table = page.getByRole('region', { name: 'Accounts differ' }).getByRole('table');
		const rows = await table.getByRole('row').allInnerTexts();
		expect(rows).toHaveLength(3);
		expect(rows[1]).toMatch(/about 300 volunteers[\s\S]*2 January 2020/);
		expect(rows[2]).toMatch(/Dockers Union[\s\S]*450 volunteers[\s\S]*3 January 2020/);
		expect(await page.getByRole('region', { name: 'Why these are one event' }).innerText()).toContain(
			'same type',
		);
		expect(await page.locator('figure').nth(1).innerText()).toContain(other?.quote);
	});

	test(`the story is narrowed down with live counts, and the view is a link, by ${name}`, async ({
		reader,
		context,
	}) => {
		const { page } = reader;
		await reader.open();
		const left = timeline.events.filter(
			({ status, who }) => status === 'claimed' && who[0]?.name === 'Coast Guard',
		);
		const opener = page.getByRole('button', { name: 'Filters' });
		if (await opener.isVisible()) await press(opener);
		await press(page.getByRole('button', { name: 'Status' }));
		await press(page.getByRole('checkbox', { name: /^Claimed/ }));
		await page.waitForURL(/status=claimed/);
		await press(page.getByRole('button', { name: 'Who' }));
		await press(page.getByRole('checkbox', { name: `Coast Guard ${String(left.length)}` }));
		await page.waitForURL(/actor=Coast\+Guard/);
		const done = page.getByRole('button', { name: /^Show the events/ });
		if (await done.isVisible()) await press(done);
		await page
			.getByText(`${String(left.length)} of 120 events`, { exact: true })
			.first()
			.waitFor();
		const friend = await Reader.at(context, reader.site);
		await friend.open(new URL(page.url()).search);
		await friend.page
			.getByText(`${String(left.length)} of 120 events`, { exact: true })
			.first()
			.waitFor();
		await press(page.getByRole('button', { name: 'Remove the filter Claimed' }));
		await page.waitForURL((url) => !url.searchParams.has('status'));
		expect(reader.path).toBe('?actor=Coast+Guard');
	});
});
