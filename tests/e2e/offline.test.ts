import { expect, inject } from 'vitest';
import { Reader } from './reader.ts';
import { madeUpStory } from './story.ts';
import { test } from './test.ts';

const { timeline } = madeUpStory(120);
const [visited, other] = timeline.events;
if (!visited || !other) throw new Error('The made-up story should have two events.');

test('a site that was visited is read without a connection, in a sub-folder too', async ({ context }) => {
	for (const site of [inject('site'), inject('subfolder')]) {
		const reader = await Reader.at(context, site);
		const { page } = reader;
		await reader.open();
		await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
		await reader.open();
		await reader.open(`e/${visited.id}/?status=confirmed`);
		reader.insistOnPeace();

		await context.setOffline(true);
		await reader.open();
		await page.getByText('120 events', { exact: true }).first().waitFor();
		await reader.open(`e/${visited.id}/`);
		await page.getByRole('heading', { name: visited.title }).waitFor();
		await reader.open(`e/${other.id}/`);
		await page.getByRole('complementary', { name: 'Open event' }).getByRole('heading').first().waitFor();
		expect(reader.path).toBe(`?e=${other.id}`);
		expect(await page.getByRole('heading', { name: other.title }).count()).toBeGreaterThan(0);
		await context.setOffline(false);
	}
});
