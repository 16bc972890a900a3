import type { Progress } from './story.ts';

/** Redrawing more often than this many milliseconds only costs time. */
const REDRAW_EVERY = 100;

/** A counting line on a terminal's standard error, wiped when done; silent in a pipe. */
export function terminalProgress(label: string, stream: NodeJS.WriteStream = process.stderr): Progress {
	if (!stream.isTTY) return () => undefined;
	let drawn = 0;
	return (done, total) => {
		const now = performance.now();
		if (done < total && now - drawn < REDRAW_EVERY) return;
		drawn = now;
		stream.write(done < total ? `\r${label} ${done}/${total}` : '\r\x1b[K');
	};
}
