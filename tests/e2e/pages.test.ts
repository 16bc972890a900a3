import { expect, inject } from 'vitest';
import { Reader } from './reader.ts';
import { madeUpStory } from './story.ts';
import { test } from './test.ts';

const { timeline } = madeUpStory(120);
const event = timeline.events.find(({ aliases }) => aliases.length > 0);
if (!event) throw new Error('The made-up story should have an event with two ids.');

test('an event opened from the front page has its own address, title and paragraph', async ({ reader }) => {
	const { page } = reader;
	await reader.open();
	await page.getByRole('link', { name: event.title }).first().click();
	await page.waitForURL(/\/e\/[^/]+\/$/);
	await reader.atRest();
	expect(await page.title()).toMatch(event.title);
	expect(await page.getByRole('heading', { name: event.title }).count()).toBe(1);
	expect(await page.getByText('Work in the harbour went on through the week.').count()).toBeGreaterThan(0);
});

test('a link to an event opens it in a new page, and back leads back', async ({ reader, context }) => {
	await reader.open();
	await reader.open(`e/${event.id}/`);
	const friend = await Reader.at(context, reader.site);
	await friend.page.goto(reader.page.url());
	await friend.atRest();
	expect(await friend.page.getByRole('heading', { name: event.title }).count()).toBe(1);
	await reader.page.goBack();
	await reader.atRest();
	expect(reader.path).toBe('');
	friend.insistOnPeace();
});

test('the site works in a sub-folder of its host', async ({ context }) => {
	const reader = await Reader.at(context, inject('subfolder'));
	await reader.open(`e/${event.id}/`);
	expect(await reader.page.title()).toMatch(event.title);
	await reader.page.getByRole('link', { name: timeline.title }).first().click();
	await reader.page.waitForURL(inject('subfolder'));
	await reader.atRest();
	await reader.page.getByRole('link', { name: event.title }).first().click();
	await reader.page.waitForURL(`${inject('subfolder')}e/*/`);
	reader.insistOnPeace();
});

test('the former address of an event leads to it and keeps the view', async ({ reader }) => {
	await reader.page.goto(`${reader.site}e/${event.aliases[0] ?? ''}/?type=meeting`);
	await reader.page.waitForURL(`${reader.site}e/${event.id}/?type=meeting`);
	await reader.atRest();
	expect(await reader.page.getByRole('heading', { name: event.title }).count()).toBe(1);
});

test('an event that was withdrawn says so, with its last words', async ({ reader }) => {
	await reader.open('e/withdrawn/');
	expect(await reader.page.getByText('The article was edited.').count()).toBe(1);
	expect(await reader.page.getByText('It was closed.').count()).toBe(1);
});

test('the pages beside the timeline speak German once the reader chose it', async ({ reader }) => {
	const { page } = reader;
	await reader.open();
	await page.getByRole('button', { name: 'Deutsch' }).click();
	for (const [path, heading] of [
		['method/', 'Wie diese Zeitleiste entstand'],
		['data/', 'Die Daten dieser Zeitleiste'],
		['e/withdrawn/', 'Harbour closed'],
	] as const) {
		await reader.open(path);
		await page.getByRole('link', { name: 'Zeitleiste', exact: true }).waitFor();
		expect(await page.getByRole('heading', { level: 1, name: heading }).count(), path).toBe(1);
		expect(await page.evaluate(() => document.documentElement.lang), path).toBe('de');
	}
	expect(await page.getByText('gehört nicht mehr zur Geschichte').count()).toBe(1);
});

test('an unknown address has a page that leads to the timeline', async ({ context }) => {
	for (const [site, path] of [
		[inject('site'), 'e/unknown/'],
		[inject('subfolder'), 'e/unknown/'],
		[inject('subfolder'), 'nothing'],
	] as const) {
		const page = await context.newPage();
		const response = await page.goto(site + path);
		expect(response?.status()).toBe(404);
		await page.getByRole('link', { name: timeline.title }).click();
		await page.waitForURL(site);
		expect(page.url()).toBe(site);
	}
});

test('the security policy of a page is in force', async ({ context }) => {
	const reader = await Reader.at(context, inject('site'));
	await reader.open(`e/${event.id}/`);
	await reader.page.evaluate(() => {
		document.body.setAttribute('style', 'color: red');
		document.body.append(Object.assign(new Image(), { src: '//other.invalid/pixel.png' }));
	});
	await reader.atRest();
	const breaches = reader.complaints.filter((complaint) => complaint.startsWith('policy: '));
	expect(breaches.join()).toMatch(/style-src-attr.*img-src/);
});

test('a text that is written as markup stays text', async ({ reader }) => {
	await reader.open();
	const shown = await reader.page.evaluate(() => {
		const element = document.createElement('p');
		element.innerHTML = '<b>3 < 4 & "so on"</b>';
		return element.textContent;
	});
	expect(shown).toBe('<b>3 < 4 & "so on"</b>');
});
