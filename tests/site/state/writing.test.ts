import { expect, test, vi } from 'vitest';
import { afterPaint } from '../../../src/site/state/writing.ts';

vi.stubGlobal('requestAnimationFrame', (work: () => void) => setTimeout(work));

/** Writes what `steps` say at once, and tells what reached the history of the browser. */
async function written(...steps: readonly (readonly [path: string, step: 'push' | 'replace'])[]) {
	const seen: string[] = [];
	const go = afterPaint(async (path, step) => {
		seen.push(`${step} ${path}`);
		await Promise.resolve();
	});
	for (const [path, step] of steps) go(path, step);
	expect(seen).toEqual([]);
	await vi.waitFor(() => {
		expect(seen.at(-1)).toContain(steps.at(-1)?.[0]);
	});
	return seen;
}

test('every step that Back should lead to is written, in order', async () => {
	expect(await written(['a', 'push'], ['b', 'push'])).toEqual(['push a', 'push b']);
});

test('what was replaced before it stood is never written, but its step in the history is', async () => {
	expect(await written(['d', 'push'], ['dr', 'replace'], ['dre', 'replace'])).toEqual(['push dre']);
});
