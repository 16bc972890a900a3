import path from 'node:path';
import { Piscina } from 'piscina';
import { readFile, type FileReading } from './read-file.ts';

/** Beside this file, in the sources (`.ts`) as when compiled (`.js`). */
const READER = `./read-file${path.extname(import.meta.url)}`;
/** A thread takes this long to start, as a number of articles one thread could have read meanwhile. */
const FILES_WORTH_A_THREAD = 40;
/** Files handed out ahead of the one waited for, for each thread: enough to keep it busy, few to keep in memory. */
const AHEAD = 4;

/**
 * Reads files in up to `jobs` threads and yields what became of each, in the order given. With few files, or
 * one job, it stays in this thread.
 */
export async function* readFiles(files: readonly string[], jobs: number): AsyncGenerator<FileReading> {
	const threads = Math.min(jobs, Math.floor(files.length / FILES_WORTH_A_THREAD));
	if (threads < 2) {
		for (const file of files) yield await readFile(file);
		return;
	}
	const pool = new Piscina<string, FileReading>({
		filename: import.meta.resolve(READER),
		name: 'readFile',
		minThreads: threads,
		maxThreads: threads,
	});
	try {
		const started: Promise<FileReading>[] = [];
		const start = (file: string | undefined) => {
			if (file === undefined) return;
			const reading = pool.run(file);
			// A reading that fails is heard of when its turn comes; until then it is no unhandled rejection.
			reading.catch(() => undefined);
			started.push(reading);
		};
		files.slice(0, threads * AHEAD).forEach(start);
		for (const index of files.keys()) {
			const reading = started.shift();
			if (reading) yield await reading;
			start(files[index + threads * AHEAD]);
		}
	} finally {
		await pool.destroy();
	}
}
