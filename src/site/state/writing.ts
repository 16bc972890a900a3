import type { Go, Step } from './reader.svelte.ts';

/**
 * Writes addresses one after the other, each once the change it stands for is on screen: the router asks the
 * browser how far the page is scrolled, for which all of it would be laid out once more while the reader waits.
 * What is replaced before it was written is never written. `write` resolves when an address stands.
 */
export function afterPaint(write: (path: string, step: Step) => Promise<unknown>): Go {
	const waiting: { path: string; step: Step }[] = [];
	let busy = false;
	const writeAll = async () => {
		for (let next = waiting.shift(); next; next = waiting.shift()) await write(next.path, next.step);
		busy = false;
	};
	return (path, step) => {
		const last = waiting.at(-1);
		if (last && step === 'replace') last.path = path;
		else waiting.push({ path, step });
		if (busy) return;
		busy = true;
		requestAnimationFrame(() => setTimeout(() => void writeAll()));
	};
}
